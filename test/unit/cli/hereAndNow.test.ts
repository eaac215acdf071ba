import assert from "node:assert/strict";
import path from "node:path";
import { isSmallWork } from "../../../src/cli/hereAndNow";
import { glossator, removeScratch, scratch } from "./glossator";

const TEXT = "OSLO — Mayor Anna Holm met Kim Boo-kyum on May 5, 2025.\n";

describe("A few small files", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("need no worker; large ones, pipes and short time limits do", () => {
    const cwd = scratch({ "small.txt": TEXT, "large.txt": TEXT.repeat(3000) });
    const at = (...names: string[]): string[] => names.map((name) => path.join(cwd, name));
    assert.equal(isSmallWork(at("small.txt"), 60_000), true);
    assert.equal(isSmallWork(at("small.txt"), 0), true);
    assert.equal(isSmallWork(at("small.txt"), 1500), false, "only a worker can be stopped");
    assert.equal(isSmallWork(at("small.txt", "large.txt"), 60_000), false);
    assert.equal(isSmallWork(at("gone.txt"), 60_000), false);
    assert.equal(isSmallWork(["/dev/null"], 60_000), false, "nobody knows how much a device gives");
  });

  it("give the same bytes as with a worker", async () => {
    const cwd = scratch({ "a.txt": TEXT, "b.txt": Buffer.from([0x63, 0xe9]), "c.txt": "MZ\0\0", "d.txt": "" });
    const here = await glossator(["annotate", "."], { cwd });
    const there = await glossator(["annotate", ".", "--timeout-ms", "9000"], { cwd });
    assert.deepEqual(here, there);
    assert.equal(here.code, 3);
  });
});
