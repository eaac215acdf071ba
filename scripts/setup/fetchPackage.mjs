// Puts the files of one npm package into a folder without running any of its scripts. The archive must have the pinned
// checksum. The folder appears whole or not at all, so an interrupted fetch is simply done again.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { Stop, atEnd, run } from "../processes.mjs";
import { npm, npmReason } from "./npm.mjs";

const quiet = { stdio: ["ignore", "pipe", "pipe"] };

/**
 * @param wanted `{name, version, integrity}`, the integrity as npm writes it: `sha512-` and base64
 * @param folder where the package's files shall be
 * @param complete what to do with the unpacked folder before it gets its final name
 */
export async function fetchPackage({ name, version, integrity }, folder, complete = async (_folder) => {}) {
  if (existsSync(folder)) return folder;
  console.log(`Fetching ${name} ${version} …`);
  mkdirSync(path.dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}.part-`);
  const discard = atEnd(() => rmSync(draft, { recursive: true, force: true }));
  try {
    await download(`${name}@${version}`, integrity, draft);
    await complete(path.join(draft, "package"));
    if (!existsSync(folder)) renameSync(path.join(draft, "package"), folder);
  } finally {
    await discard();
  }
  return folder;
}

async function download(wanted, integrity, draft) {
  const packed = await npm(["pack", wanted, "--loglevel=error", "--pack-destination", draft], { ...quiet, cwd: draft });
  if (packed.code !== 0) throw new Stop(`${wanted} could not be fetched: ${npmReason(packed.output)}`);
  const archive = path.join(draft, readdirSync(draft).find((file) => file.endsWith(".tgz")) ?? "missing.tgz");
  const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`;
  if (found !== integrity) throw new Stop(`${wanted} has the checksum ${found}; expected is ${integrity}.`);
  mkdirSync(path.join(draft, "package"));
  const unpack = ["-xzf", path.basename(archive), "-C", "package", "--strip-components=1"];
  const unpacked = await run("tar", unpack, { ...quiet, cwd: draft });
  if (unpacked.code !== 0) throw new Stop(`${wanted} could not be unpacked: ${unpacked.output.trim()}`);
}
