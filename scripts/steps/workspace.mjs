// A copy of the seeds in a temporary folder, for tests that edit, export and delete. Its path has a space in it, as
// people's paths have.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atEnd } from "../processes.mjs";
import { inRoot } from "../root.mjs";

export function temporaryFolder() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "glossator tests ")));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}

export function copyOfSeeds() {
  const folder = path.join(temporaryFolder(), "seeds");
  mkdirSync(folder);
  cpSync(inRoot("seeds"), folder, { recursive: true });
  return folder;
}
