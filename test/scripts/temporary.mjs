import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A fresh folder with a space in its path, deleted after the test. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "glossator scripts "));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
