// Makes node_modules match package-lock.json. Compares what is installed with what is locked, not times of files: a
// checkout touches times without changing anything.
import { lstatSync, readFileSync } from "node:fs";
import { Stop } from "../processes.mjs";
import { inRoot } from "../root.mjs";
import { npm, npmReason } from "./npm.mjs";

const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(inRoot(file), "utf8")).packages ?? {};
  } catch {
    return undefined;
  }
};

function installed() {
  const locked = packagesOf("package-lock.json") ?? {};
  const present = packagesOf("node_modules/.package-lock.json");
  return (
    present !== undefined &&
    Object.entries(locked).every(
      ([place, { version, optional }]) => place === "" || optional || present[place]?.version === version,
    )
  );
}

export async function installDependencies() {
  if (installed()) return;
  if (lstatSync(inRoot("node_modules"), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Stop(
      "node_modules is a link to packages that differ from package-lock.json: run npm ci where it points.",
    );
  console.log("Installing dependencies (npm ci) …");
  const { code, output } = await npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: inRoot(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (code !== 0) throw new Stop(`The dependencies could not be installed: ${npmReason(output)}`);
}
