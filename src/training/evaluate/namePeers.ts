// What the evaluation of names compares with: compromise's own finders, and runs of capitals.

import nlp from "compromise";

export interface ScoredName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly corefId?: string;
}

export const PEERS: Readonly<Record<string, (text: string) => readonly ScoredName[]>> = {
  compromise: findWithCompromise,
  capitals: findCapitals,
};

/** Line by line, because compromise's offsets are quadratic in the text; punctuation that it includes is cut off. */
function findWithCompromise(text: string): readonly ScoredName[] {
  const found: ScoredName[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const document = nlp(line);
    for (const [type, view] of [
      ["PER", document.people()],
      ["LOC", document.places()],
      ["ORG", document.organizations()],
    ] as const)
      for (const { offset } of view.json({ offset: true }) as { offset?: { start: number; length: number } }[]) {
        if (!offset) continue;
        const words = line.slice(offset.start, offset.start + offset.length);
        const lead = /^[^\p{L}\p{N}]*/u.exec(words)![0].length;
        const core = trimEnd(words.slice(lead));
        const start = at + offset.start + lead;
        if (core !== "") found.push({ start, end: start + core.length, type });
      }
    at += line.length + 1;
  }
  return found;
}

/** Two and more capitalised words are a person, one inside a sentence a place. */
function findCapitals(text: string): readonly ScoredName[] {
  const found: ScoredName[] = [];
  for (const match of text.matchAll(/\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,5}/gu)) {
    const several = match[0].includes(" ");
    const inside = /[\p{L},] $/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (several || inside)
      found.push({ start: match.index, end: match.index + match[0].length, type: several ? "PER" : "LOC" });
  }
  return found;
}

/** Without punctuation and possessive at the end. */
function trimEnd(words: string): string {
  let end = words.length;
  while (end > 0 && !/[\p{L}\p{N}]/u.test(words.charAt(end - 1))) end--;
  return words.slice(0, end).replace(/['’]s$/u, "");
}
