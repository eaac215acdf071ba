#!/usr/bin/env node
// The `glossator` command. The same file is the program of its worker threads.
// Everything that takes time to load is loaded by the command that needs it: `--help` answers at once.

import { isMainThread, workerData } from "node:worker_threads";

async function main(): Promise<void> {
  if (!isMainThread && workerData === "glossator") {
    const { serveTasks } = await import("./worker");
    await serveTasks();
    return;
  }
  const { runProgram } = await import("./program");
  await runProgram(process.argv.slice(2));
}

void main();
