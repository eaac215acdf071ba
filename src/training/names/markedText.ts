// A text with the names in it: what the tagger is trained and measured with.

import type { EntityType } from "../../model";

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

export interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

/** "‹Lee|PER› met ‹Kishida|PER›" → the text and its names. @throws Error on broken marks */
export function readMarks(id: string, marked: string): MarkedText {
  const names: MarkedName[] = [];
  const [before, ...parts] = marked.split("‹");
  let text = before ?? "";
  for (const part of parts) {
    const close = part.indexOf("›");
    const bar = part.lastIndexOf("|", close);
    if (bar < 0) throw new Error(`${id}: mark without type: ${part.slice(0, close)}`);
    const name = part.slice(0, bar);
    names.push({ start: text.length, end: text.length + name.length, type: part.slice(bar + 1, close) as EntityType });
    text += name + part.slice(close + 1);
  }
  return { id, text, names };
}
