import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { run } from "../../scripts/processes.mjs";
import { inRoot } from "../../scripts/root.mjs";
import { temporaryFolder } from "./temporary.mjs";

/** Runs a suite in the extension host, beside an extension that does nothing; the exit code. */
async function exitOf(suite) {
  const folder = temporaryFolder();
  writeFileSync(
    path.join(folder, "package.json"),
    '{"name":"empty","publisher":"none","version":"0.0.1","engines":{"vscode":"*"}}',
  );
  writeFileSync(path.join(folder, "suite.cjs"), suite);
  const flags = [`--extensionDevelopmentPath=${folder}`, `--extensionTestsPath=${path.join(folder, "suite.cjs")}`];
  const stand = [inRoot("scripts/vscode/code.mjs"), folder, ...flags];
  return (await run(process.execPath, stand, { stdio: ["ignore", "pipe", "pipe"] })).code;
}

describe("the program that stands in for code", () => {
  it("ends with 0 when the suite is content", async () => {
    assert.equal(await exitOf('exports.run = async () => { require("vscode"); };'), 0);
  });
  it("ends otherwise when the suite fails", async () => {
    assert.notEqual(await exitOf('exports.run = async () => { throw new Error("on purpose"); };'), 0);
  });
});
