import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { mocha } from "../../scripts/steps/mocha.mjs";
import { temporaryFolder } from "./temporary.mjs";

/** Runs one test file with mocha as a step does. */
function counted(source, parallel) {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "some.test.cjs"), source);
  return mocha(path.join(folder, "*.cjs"), { quiet: true, parallel });
}

for (const parallel of [false, true])
  describe(`a step of tests, ${parallel ? "several files at the same time" : "one file after the other"}`, () => {
    it("counts what passed and what failed", async () => {
      const counts = await counted(
        'it("a", () => {}); it("b", () => {}); it("c", () => { throw new Error("on purpose"); });',
        parallel,
      );
      assert.deepEqual(counts, { passed: 2, failed: 1 });
    });
    it("fails when it runs no test", async () => {
      assert.deepEqual(await counted("", parallel), { passed: 0, failed: 1 });
    });
    it("fails when a test is skipped", async () => {
      const counts = await counted('it("a", () => {}); it.skip("b", () => {});', parallel);
      assert.deepEqual(counts, { passed: 1, failed: 1 });
    });
    it("fails when a test is the only one that is to run", async () => {
      assert.notEqual((await counted('it("a", () => {}); it.only("b", () => {});', parallel)).failed, 0);
    });
    it("fails when the file cannot be loaded", async () => {
      assert.deepEqual(await counted('require("./not-there")', parallel), { passed: 0, failed: 1 });
    });
    it("fails when the run dies after its tests", async () => {
      const { failed } = await counted('it("a", () => {}); after(() => process.exit(3));', parallel);
      assert.notEqual(failed, 0);
    });
  });
