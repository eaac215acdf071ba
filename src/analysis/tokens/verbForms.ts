// What form of a verb a word may be, as far as its letters and the tagger's lexicon say.

import type { MayBe } from "./taggable";

/** "steps", "jails": a verb in the present if "step" is a verb, or "jailed" a form of one. */
export function mayBePresent(word: string, mayBe: MayBe): boolean {
  if (mayBe(word, "VBZ")) return true;
  const stem = word.endsWith("s") ? word.slice(0, -1) : "";
  return stem !== "" && (mayBe(stem, "VB") || mayBe(`${stem}ed`, "VBN"));
}

/** "passes", "carries", "vetoes", "hits" */
export function thirdPerson(verb: string): string {
  if (verb === "quiz") return "quizzes";
  if (/(?:[sxz]|ch|sh|[^aeiou]o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** "resume": a verb's bare form, if only because "resumed" is a form of it. */
export function mayBeBare(word: string, mayBe: MayBe): boolean {
  return mayBe(word, "VB") || mayBe(word.endsWith("e") ? `${word}d` : `${word}ed`, "VBD");
}

/** Verbs whose past tense is their bare form, that the tagger takes for nouns. */
export const UNCHANGED: ReadonlySet<string> = new Set(
  "beat bet bid burst cast cut hit put set shed shut split spread".split(" "),
);

/** Past tenses that are no participles: English has these and what "-come", "-take" and the like make of them. */
export const ONLY_PAST: ReadonlySet<string> = new Set(
  (
    "arose ate awoke became befell began bore blew broke chose came did drank drew drove fell flew forbade foresaw forgave " +
    "forgot forsook froze gave grew hid knew lay mistook outgrew overcame oversaw overtook overthrew rang rode rose ran sang " +
    "sank saw shook shrank slew spoke sprang stole strode swam swore threw took tore trod undertook underwent went withdrew " +
    "wore wove wrote"
  ).split(" "),
);
