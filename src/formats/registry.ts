// All annotation formats, in the order in which people see them.

import type { AnnotationFormat } from "./format";
import { jsonl } from "./jsonl";

export const FORMATS: readonly AnnotationFormat[] = [jsonl];

export function formatById(id: string): AnnotationFormat | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
