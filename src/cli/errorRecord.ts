// The record that stands in the place of a document that could not be annotated.

import { type ErrorCode, type ErrorRecord, RECORD_SCHEMA } from "../formats/record";

export interface ErrorOrigin {
  readonly id: string | null;
  readonly path?: string;
  readonly meta?: unknown;
}

export function errorRecord(code: ErrorCode, message: string, origin: ErrorOrigin): ErrorRecord {
  return {
    schema: RECORD_SCHEMA,
    id: origin.id,
    ok: false,
    error: { code, message },
    ...(origin.path === undefined ? {} : { path: origin.path }),
    ...(origin.meta === undefined ? {} : { meta: origin.meta }),
  };
}
