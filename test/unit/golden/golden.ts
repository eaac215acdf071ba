// Compares a text with a file that somebody reviewed. Files are written only on request: UPDATE_GOLDEN=1 npm run unit.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export function assertGolden(name: string, actual: string): void {
  assertSameAsFile(path.join("test/golden", name), actual);
}

/** For files that are made from the sources and ship, such as the JSON Schema. */
export function assertSameAsFile(file: string, actual: string): void {
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.ok(existsSync(file), `${file} is missing: review what UPDATE_GOLDEN=1 npm run unit writes, then commit it`);
  assert.equal(actual, readFileSync(file, "utf8"));
}
