#!/usr/bin/env node
// The `glossator` command. The same file is the program of its worker threads.
// Everything that takes time to load is loaded by the command that needs it: `--help` answers at once.

import { isMainThread, workerData } from "node:worker_threads";
import type { TableText } from "../knowledge/workspaceTables";

async function main(): Promise<void> {
  const tables = isMainThread ? undefined : (workerData as { glossator?: readonly TableText[] } | null)?.glossator;
  if (tables) {
    const { serveTasks } = await import("./worker");
    await serveTasks(tables);
    return;
  }
  const { runProgram } = await import("./program");
  await runProgram(process.argv.slice(2));
}

void main();
