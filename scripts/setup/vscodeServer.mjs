// VS Code's server and web workbench, as the npm package code-server carries them prebuilt. Its own wrapper and its
// install scripts stay out: no compiler and no system package is needed.
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { Stop } from "../processes.mjs";
import { downloads } from "../root.mjs";
import { fetchPackage } from "./fetchPackage.mjs";
import { npm, npmReason } from "./npm.mjs";

const CODE_SERVER = {
  name: "code-server",
  version: "4.139.1", // VS Code 1.139.1
  integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
};

/** Parts of no use here, 300 MB together. */
const UNUSED = ["node_modules/@github", "node_modules/@microsoft/mxc-sdk", "extensions/copilot"];
/** Modules that would have to be compiled, and what stands in for them. */
const STAND_INS = { "@vscode/spdlog": "spdlog.cjs", "@vscode/native-watchdog": "nativeWatchdog.cjs" };

/** Folder of the server; its entry is `out/server-main.js`. */
export async function vscodeServer() {
  const folder = path.join(downloads, `vscode-server-${CODE_SERVER.version}`);
  await fetchPackage(CODE_SERVER, folder, async (unpacked) => installModules(path.join(unpacked, "lib/vscode")));
  return path.join(folder, "lib/vscode");
}

async function installModules(server) {
  const { code, output } = await npm(
    ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: server, stdio: ["ignore", "pipe", "pipe"] },
  );
  if (code !== 0) throw new Stop(`The modules of VS Code's server could not be installed: ${npmReason(output)}`);
  for (const [name, file] of Object.entries(STAND_INS))
    cpSync(path.join(import.meta.dirname, "standIns", file), path.join(server, "node_modules", name, "index.js"));
  for (const unused of UNUSED) rmSync(path.join(server, unused), { recursive: true, force: true });
}
