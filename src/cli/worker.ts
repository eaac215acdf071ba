// The other end of the pool: a thread with its own knowledge that answers task after task.

import { parentPort } from "node:worker_threads";
import { loadKnowledge } from "../knowledge/knowledge";
import { type TableText, withWorkspaceTables } from "../knowledge/workspaceTables";
import { annotateTask } from "./annotateTask";
import type { Task } from "./task";

export async function serveTasks(tables: readonly TableText[]): Promise<void> {
  const port = parentPort!;
  const { knowledge } = withWorkspaceTables(await loadKnowledge(), tables);
  port.on("message", (task: Task) => {
    port.postMessage(annotateTask(task, knowledge));
  });
  port.postMessage("ready");
}
