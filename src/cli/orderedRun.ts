// Runs jobs side by side and hands their results on in the order of the jobs, as soon as each is due.
// Bounded: no more jobs are taken while `maxJobs` or `maxBytes` of them are under way.

export interface Bounds {
  readonly maxJobs: number;
  readonly maxBytes: number;
}

export interface Work<Job, Result> extends Bounds {
  /** In bytes. */
  readonly sizeOf: (job: Job) => number;
  readonly run: (job: Job) => Promise<Result>;
  /** Called one result at a time. */
  readonly emit: (result: Result, job: Job) => Promise<void>;
}

/** The first error of `run` or `emit` ends the whole. */
export async function orderedRun<Job, Result>(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  { maxJobs, maxBytes, sizeOf, run, emit }: Work<Job, Result>,
): Promise<void> {
  const errors: unknown[] = [];
  let count = 0;
  let bytes = 0;
  let roomMade = (): void => undefined;
  let tail = Promise.resolve();
  const handOn = async (job: Job, result: Promise<Result>, size: number): Promise<void> => {
    try {
      const value = await result;
      if (errors.length === 0) await emit(value, job);
    } catch (error) {
      errors.push(error);
    }
    count--;
    bytes -= size;
    roomMade();
  };
  for await (const job of jobs) {
    const size = sizeOf(job);
    while (count > 0 && (count >= maxJobs || bytes + size > maxBytes)) {
      await new Promise<void>((resolve) => (roomMade = resolve));
    }
    if (errors.length > 0) break;
    count++;
    bytes += size;
    const result = run(job);
    result.catch(() => undefined); // told in its turn
    tail = tail.then(() => handOn(job, result, size));
  }
  await tail;
  if (errors.length > 0) throw errors[0];
}
