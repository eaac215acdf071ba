// How the command ends: exit codes, and errors that are the user's to mend.

import { version } from "../../package.json";

export const VERSION = version;

export const EXIT = { ok: 0, found: 1, usage: 2, failures: 3, internal: 70, interrupted: 130 } as const;

/** Wrong usage or nothing to read: one line that says what to do, exit 2. */
export class UsageError extends Error {}

/** A file is in the way that may not be written; among many documents it concerns one. */
export class RefusedFile extends UsageError {}

/** With a thousands separator, the same in every locale: 12,345. */
export function formatCount(count: number): string {
  const digits = String(count);
  const groups = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(",");
}

/** "1 file", "2 files". */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
