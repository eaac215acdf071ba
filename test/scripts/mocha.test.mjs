import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { mocha } from "../../scripts/steps/mocha.mjs";
import { temporaryFolder } from "./temporary.mjs";

/** Runs one test file with mocha as a step does. */
function counted(source) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "some.test.cjs"), source);
  return mocha(path.join(folder, "*.cjs"), { quiet: true });
}

describe("a step of tests", () => {
  it("counts what passed and what failed", async () => {
    const counts = await counted(
      'it("a", () => {}); it("b", () => {}); it("c", () => { throw new Error("on purpose"); });',
    );
    assert.deepEqual(counts, { passed: 2, failed: 1 });
  });
  it("fails when it runs no test", async () => {
    assert.deepEqual(await counted(""), { passed: 0, failed: 1 });
  });
  it("fails when a test is skipped", async () => {
    assert.deepEqual(await counted('it("a", () => {}); it.skip("b", () => {});'), { passed: 1, failed: 1 });
  });
  it("fails when the file cannot be loaded", async () => {
    assert.deepEqual(await counted('require("./not-there")'), { passed: 0, failed: 1 });
  });
  it("fails when the run dies after its tests", async () => {
    assert.equal((await counted('it("a", () => {}); after(() => process.exit(3));')).failed, 1);
  });
});
