// A few small files are annotated right here: a worker thread would load the program and its knowledge a second time,
// which takes many times longer than such a file does. Large or many files, streams, and short time limits go to the pool.

import { statSync } from "node:fs";
import type { TableText } from "../knowledge/workspaceTables";
import type { Casualty } from "./pool";
import type { Outcome, Task } from "./task";

/** Who annotates: a pool of workers, or this thread. */
export interface Annotator {
  run(task: Task): Promise<Outcome | Casualty>;
  close(): Promise<void>;
}

/** So much text is annotated in well under a second, whatever it is: the analysis is linear. @guess */
const SMALL_BYTES = 64 * 2 ** 10;

/** Each of them costs a look-up before anything is read. @guess */
const MOST_FILES = 8;

/** A shorter time limit is meant, and only a worker can be stopped. @guess */
const PATIENT_MS = 10_000;

/** Whether all of it is so small that no limit of time or memory can matter. */
export function isSmallWork(paths: readonly string[], timeoutMs: number): boolean {
  if (paths.length > MOST_FILES || (timeoutMs > 0 && timeoutMs < PATIENT_MS)) return false;
  let bytes = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    // Of a pipe or a device nobody knows how much will come.
    if (!stat?.isFile()) return false;
    bytes += stat.size;
  }
  return bytes <= SMALL_BYTES;
}

export function annotateHere(tables: readonly TableText[]): Annotator {
  const ready = prepare(tables);
  return {
    run: async (task) => (await ready)(task),
    close: () => Promise.resolve(),
  };
}

async function prepare(tables: readonly TableText[]): Promise<(task: Task) => Outcome> {
  const { loadKnowledge } = await import("../knowledge/knowledge");
  const { withWorkspaceTables } = await import("../knowledge/workspaceTables");
  const { annotateTask } = await import("./annotateTask");
  const { knowledge } = withWorkspaceTables(await loadKnowledge(), tables);
  return (task) => annotateTask(task, knowledge);
}
