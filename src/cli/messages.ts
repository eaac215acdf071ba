// What the command says beside its records: warnings and progress, on standard error; progress only on a terminal.

import { formatCount, plural } from "./exit";
import { printable } from "./printable";

export interface Messages {
  /** Always shown, also with --quiet: something went wrong. */
  warn(line: string): void;
  /** Left out with --quiet. */
  note(line: string): void;
  progress(done: number, total: number | null, failed: number): void;
  /** Takes the progress line away. */
  end(): void;
}

const INTERVAL_MS = 100;

/** Where they go: standard error, or what stands for it. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export function openMessages(quiet: boolean, stream: Terminal = process.stderr): Messages {
  const terminal = stream.isTTY === true && !quiet;
  let shownAt = 0;
  const clear = (): void => {
    if (shownAt > 0) stream.write("\r\u001b[K");
    shownAt = 0;
  };
  const say = (line: string): void => {
    clear();
    stream.write(`glossator: ${printable(line)}\n`);
  };
  return {
    warn: say,
    note: (line) => {
      if (!quiet) say(line);
    },
    progress: (done, total, failed) => {
      const now = Date.now();
      if (!terminal || now - shownAt < INTERVAL_MS) return;
      shownAt = now;
      const of = total === null ? "" : ` of ${formatCount(total)}`;
      const failures = failed === 0 ? "" : `, ${formatCount(failed)} failed`;
      stream.write(`\r\u001b[K${plural(done, "document")}${of}${failures}`);
    },
    end: clear,
  };
}
