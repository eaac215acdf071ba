// `--quarantine FILE`: the raw input of everything that failed, so that nothing is lost and it can be tried again.
// Lines are appended, so an earlier quarantine is never overwritten.

import { closeSync, existsSync, openSync, realpathSync, writeSync } from "node:fs";
import path from "node:path";
import { UsageError } from "./exit";

export interface Quarantine {
  add(line: Uint8Array): Promise<void>;
  /** A line that is too long to hold in memory. All pieces are read even if there is no quarantine. */
  addPieces(pieces: AsyncIterable<Uint8Array>): Promise<void>;
}

/** @throws UsageError if the file is one of the inputs or its folder does not exist */
export function openQuarantine(file: string | null, inputs: readonly string[]): Quarantine {
  if (file !== null) checkPlace(file, inputs);
  // One line at a time, also while a long one arrives in pieces.
  let turn = Promise.resolve();
  const inTurn = (write: (append: (bytes: Uint8Array) => void) => Promise<void>): Promise<void> => {
    const mine = turn.then(() => appendTo(file, write));
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    add: (line) =>
      inTurn((append) => {
        append(line);
        return Promise.resolve();
      }),
    addPieces: (pieces) =>
      inTurn(async (append) => {
        for await (const piece of pieces) append(piece);
      }),
  };
}

async function appendTo(
  file: string | null,
  write: (append: (bytes: Uint8Array) => void) => Promise<void>,
): Promise<void> {
  if (file === null) {
    await write(() => undefined);
    return;
  }
  const handle = openSync(file, "a");
  try {
    await write((bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    });
    writeSync(handle, "\n");
  } finally {
    closeSync(handle);
  }
}

function checkPlace(file: string, inputs: readonly string[]): void {
  if (!existsSync(path.dirname(file))) throw new UsageError(`--quarantine ${file}: its folder does not exist`);
  if (!existsSync(file)) return;
  const real = realpathSync(file);
  if (inputs.some((input) => existsSync(input) && realpathSync(input) === real)) {
    throw new UsageError(`--quarantine ${file} is an input; inputs are never written`);
  }
}
