// One line of `--stdin`: {"id": string, "text": string, "date"?: ISO, "path"?: string, "meta"?: any}.

import type { ErrorCode } from "../formats/record";

export interface InputRecord {
  /** Null if the line could not be read far enough. */
  readonly id: string | null;
  readonly text: string;
  readonly date?: string;
  readonly path?: string;
  readonly meta?: unknown;
  readonly problem: { readonly code: ErrorCode; readonly message: string } | null;
}

/** Never throws. A record without an id is called by its line; a number as id is taken as its digits. */
export function parseInputRecord(json: string, lineNumber: number): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const message = json.trim() === "" ? "the line is empty" : error instanceof Error ? error.message : String(error);
    return { id: null, text: "", problem: { code: "bad-json", message } };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { id: null, text: "", problem: { code: "bad-json", message: "the line is not a JSON object" } };
  }
  const { id, text, date, path, meta } = value as Readonly<Record<string, unknown>>;
  const head = {
    id: typeof id === "string" || typeof id === "number" ? String(id) : `line-${lineNumber}`,
    ...(typeof date === "string" && date !== "" ? { date } : {}),
    ...(typeof path === "string" ? { path } : {}),
    ...(meta === undefined ? {} : { meta }),
  };
  if (typeof text === "string") return { ...head, text, problem: null };
  const message = text === undefined ? 'there is no "text"' : '"text" is not a string';
  return { ...head, text: "", problem: { code: "no-text", message } };
}
