// Worker threads that annotate: one at first, more, up to as many as asked for, while tasks have to wait. A worker that
// takes too long or dies is replaced and its task answered by a failure; the tasks of other workers never notice.

import { Worker } from "node:worker_threads";
import type { TableText } from "../knowledge/workspaceTables";
import type { Outcome, Task } from "./task";

/** How a task ended when its worker could not say so itself. */
export interface Casualty {
  readonly kind: "casualty";
  readonly code: "timeout" | "internal" | "too-large";
  readonly message: string;
}

export interface PoolOptions {
  readonly workers: number;
  /** 0: none. */
  readonly timeoutMs: number;
  /** Heap of one worker. One that needs more dies alone, with its document; without a limit the whole process might. */
  readonly heapMb: number;
  /** Program of a worker; it says "ready", then answers each task by an outcome. */
  readonly program: string;
  /** What every worker knows beyond the shipped knowledge. */
  readonly tables: readonly TableText[];
}

/** How long tasks wait before another worker starts: starting one costs more than annotating a few articles. @guess */
const PATIENCE_MS = 150;

interface Job {
  readonly task: Task;
  readonly settle: (result: Outcome | Casualty) => void;
  readonly fail: (error: Error) => void;
}

/** A worker and what it is busy with. */
interface Seat {
  readonly worker: Worker;
  ready: boolean;
  job: Job | null;
  timer: NodeJS.Timeout | undefined;
}

export class Pool {
  private readonly seats = new Set<Seat>();
  private readonly waiting: Job[] = [];
  private growth: NodeJS.Timeout | undefined;

  constructor(private readonly options: PoolOptions) {}

  /** Rejects only if workers cannot start at all. */
  run(task: Task): Promise<Outcome | Casualty> {
    return new Promise((settle, fail) => {
      this.waiting.push({ task, settle, fail });
      this.dispatch();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.growth);
    const workers = [...this.seats].map(({ worker }) => worker);
    this.seats.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private dispatch(): void {
    for (const seat of this.seats) {
      if (this.waiting.length === 0) return;
      if (seat.ready && seat.job === null) this.assign(seat, this.waiting.shift()!);
    }
    if (this.waiting.length > 0) this.grow();
  }

  /** Starts a worker if there is none, and one more whenever all are busy and a task has waited long enough. */
  private grow(): void {
    if (this.seats.size === 0) this.start();
    const allBusy = [...this.seats].every(({ ready }) => ready);
    if (this.growth !== undefined || !allBusy || this.seats.size >= this.options.workers) return;
    this.growth = setTimeout(() => {
      this.growth = undefined;
      if (this.waiting.length > 0 && this.seats.size < this.options.workers) this.start();
    }, PATIENCE_MS);
  }

  private start(): void {
    const resourceLimits = { maxOldGenerationSizeMb: this.options.heapMb };
    const worker = new Worker(this.options.program, {
      ...{ workerData: { glossator: this.options.tables }, resourceLimits },
      ...{ stdout: true, stderr: true },
    });
    // Nothing but records on standard output, whatever a library prints.
    worker.stdout.pipe(process.stderr, { end: false });
    worker.stderr.pipe(process.stderr, { end: false });
    const seat: Seat = { worker, ready: false, job: null, timer: undefined };
    this.seats.add(seat);
    worker.on("message", (message: Outcome | "ready") => {
      if (message === "ready") seat.ready = true;
      else this.settle(seat, message);
      this.dispatch();
    });
    worker.on("error", ({ message }) => {
      this.lose(seat, message);
    });
    worker.on("exit", (code) => {
      this.lose(seat, `the worker ended with code ${code}`);
    });
  }

  private assign(seat: Seat, job: Job): void {
    seat.job = job;
    seat.worker.postMessage(job.task);
    const { timeoutMs } = this.options;
    if (timeoutMs === 0) return;
    const expire = (): void => {
      if (seat.job !== job || !this.seats.delete(seat)) return;
      this.settle(seat, { kind: "casualty", code: "timeout", message: `not done after ${timeoutMs} ms` });
      void seat.worker.terminate();
      this.dispatch();
    };
    // An answer that waits already, because this thread was busy, is delivered before the immediate runs, and counts.
    seat.timer = setTimeout(() => setImmediate(expire), timeoutMs);
  }

  private settle(seat: Seat, result: Outcome | Casualty): void {
    clearTimeout(seat.timer);
    seat.job?.settle(result);
    seat.job = null;
  }

  /** The worker died by itself. One that could not even start would die again: then all that wait fail. */
  private lose(seat: Seat, message: string): void {
    if (!this.seats.delete(seat)) return;
    if (!seat.ready) for (const job of this.waiting.splice(0)) job.fail(new Error(message));
    this.settle(seat, { kind: "casualty", code: "internal", message });
    this.dispatch();
  }
}
