// All annotation formats, in the order in which people see them.

import type { AnnotationFormat } from "./format";
import { brat } from "./brat";
import { clean } from "./cleanText";
import { csv } from "./csv";
import { jsonl } from "./jsonl";
import { w3c } from "./w3c";

export const FORMATS: readonly AnnotationFormat[] = [jsonl, w3c, brat, csv, clean];

export function formatById(id: string): AnnotationFormat | null {
  return FORMATS.find((format) => format.id === id) ?? null;
}
