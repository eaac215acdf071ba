// What the commands that annotate have in common: the pool, the counts, the messages, the exit code.

import os from "node:os";
import { EXIT, formatCount, plural } from "./exit";
import { annotateHere, type Annotator, isSmallWork } from "./hereAndNow";
import { type Messages, openMessages } from "./messages";
import type { Bounds } from "./orderedRun";
import { Pool } from "./pool";
import { readTables, tableProblems } from "./tables";
import { MAX_BYTES, type Outcome } from "./task";
import { WORKSPACE_TABLES } from "../knowledge/workspaceTables";

export interface RunOptions {
  readonly workers: number;
  readonly timeoutMs: number;
  /** Null: what the kind of input has by default. */
  readonly maxFailures: number | null;
  readonly quiet: boolean;
  /** Folder with the workspace's own tables. */
  readonly tables: string;
}

export interface Run {
  readonly pool: Annotator;
  readonly messages: Messages;
  readonly skipped: number;
  succeed(outcome: Outcome & { kind: "done" }): void;
  fail(message: string): void;
  skip(message: string): void;
  /** Ends the workers, tells the losses, and gives the exit code. */
  finish(allowedFailures: number): Promise<number>;
}

/** More workers than this rarely help, and each holds the knowledge in its memory. @guess */
export const DEFAULT_WORKERS = Math.min(4, os.availableParallelism());

/** Enough for a text of 20 MB, the largest that is taken. */
const HEAP_MB = 4096;

/** Failures told one by one; a broken corpus must not drown the terminal. */
const TOLD_FAILURES = 20;

export function inFlight({ workers }: RunOptions): Bounds {
  return { maxJobs: 4 * workers, maxBytes: 2 * MAX_BYTES };
}

/** What the format had no place for, in one line. */
export function tellLosses(losses: ReadonlyMap<string, number>, messages: Messages): void {
  const told = [...losses].map(([what, count]) => `${what} (${formatCount(count)})`);
  if (told.length > 0) messages.note(`this format has no place for: ${told.join(", ")}`);
}

/** @param paths the files to annotate; null: a stream of records */
export function openRun(options: RunOptions, paths: readonly string[] | null): Run {
  const messages = openMessages(options.quiet);
  const { workers, timeoutMs } = options;
  const tables = readTables(options.tables, WORKSPACE_TABLES);
  for (const problem of tableProblems(tables)) messages.warn(problem);
  const pool =
    paths !== null && isSmallWork(paths, timeoutMs)
      ? annotateHere(tables)
      : new Pool({ workers, timeoutMs, heapMb: HEAP_MB, program: __filename, tables });
  const total = paths?.length ?? null;
  const losses = new Map<string, number>();
  let done = 0;
  let failed = 0;
  let skipped = 0;
  const step = (): void => {
    messages.progress(++done, total, failed);
  };
  return {
    pool,
    messages,
    get skipped() {
      return skipped;
    },
    succeed: (outcome) => {
      for (const { what, count } of outcome.losses) losses.set(what, (losses.get(what) ?? 0) + count);
      step();
    },
    fail: (message) => {
      if (++failed <= TOLD_FAILURES) messages.warn(message);
      step();
    },
    skip: (message) => {
      skipped++;
      messages.note(message);
      step();
    },
    finish: async (allowedByDefault) => {
      await pool.close();
      messages.end();
      tellLosses(losses, messages);
      if (failed > TOLD_FAILURES) messages.warn(`${plural(failed, "document")} failed in all`);
      return failed > (options.maxFailures ?? allowedByDefault) ? EXIT.failures : EXIT.ok;
    },
  };
}
