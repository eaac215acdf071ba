import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { type Casualty, Pool } from "../../../src/cli/pool";
import type { Outcome, Task } from "../../../src/cli/task";
import { removeScratch, scratch } from "./glossator";

/** A worker that does what the task's id says. */
const WORKER = `
const { parentPort } = require("node:worker_threads");
const HABITS = {
  answer: (task) => parentPort.postMessage({ kind: "skipped", why: task.path }),
  rest: (task) => setTimeout(HABITS.answer, 1000, task),
  hang: () => { for (;;); },
  throw: () => { throw new Error("thrown"); },
  exit: () => process.exit(5),
  fill: () => { const all = []; for (;;) all.push(new Array(1e4).fill(all.length)); },
};
parentPort.on("message", (task) => HABITS[task.id](task));
parentPort.postMessage("ready");
`;

const task = (id: string, name: string): Task => {
  return { kind: "file", path: name, id, date: null, format: "jsonl", shared: true, others: null };
};

const told = (result: Outcome | Casualty): string =>
  result.kind === "skipped" ? result.why : result.kind === "casualty" ? `${result.code}: ${result.message}` : "?";

function makePool(workers: number, timeoutMs: number, source = WORKER): Pool {
  const program = path.join(scratch(), "worker.cjs");
  writeFileSync(program, source);
  return new Pool({ workers, timeoutMs, heapMb: 64, program, tables: [] });
}

describe("Pool", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("answers for a worker that hangs, throws or exits, and goes on", async () => {
    for (const workers of [1, 3]) {
      const pool = makePool(workers, 1000);
      const ids = ["answer", "hang", "answer", "throw", "answer", "exit", "answer", "answer"];
      const results = await Promise.all(ids.map((id, i) => pool.run(task(id, String(i)))));
      await pool.close();
      assert.deepEqual(results.map(told), [
        "0",
        "timeout: not done after 1000 ms",
        "2",
        "internal: thrown",
        "4",
        "internal: the worker ended with code 5",
        "6",
        "7",
      ]);
    }
  });

  it("lets workers work at the same time when tasks have to wait", async () => {
    const pool = makePool(3, 0);
    const started = performance.now();
    await Promise.all(["a", "b", "c"].map((name) => pool.run(task("rest", name))));
    const took = performance.now() - started;
    await pool.close();
    assert.ok(took < 2900, `three rests of 1,000 ms took ${took} ms`);
  });

  it("survives a worker that runs out of memory", async () => {
    const pool = makePool(1, 0);
    const results = await Promise.all([pool.run(task("fill", "a")), pool.run(task("answer", "b"))]);
    await pool.close();
    assert.match(told(results[0]), /^internal: .*memory/);
    assert.equal(told(results[1]), "b");
  });

  it("counts an answer that came in time though nobody had time to look", async () => {
    const pool = makePool(1, 300);
    await pool.run(task("answer", "warm"));
    const answer = pool.run(task("answer", "in time"));
    const until = Date.now() + 900;
    while (Date.now() < until);
    assert.equal(told(await answer), "in time");
    await pool.close();
  });

  it("fails where workers cannot start", async () => {
    const pool = makePool(2, 0, "throw new Error('no knowledge');");
    await assert.rejects(pool.run(task("answer", "a")), /no knowledge/);
    await pool.close();
  });
});
