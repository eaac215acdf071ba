// The verb of a sentence in which the tagger saw none with a tense.

import { isNoun, type MayBe, type Taggable } from "./taggable";
import { mayBePresent } from "./verbForms";

/**
 * "Ajax beat/NN Porto", "court jails/NNS four", "exports rise/NN for": a sentence without a tense has one in the first
 * word after a noun that may be a verb there.
 */
export function findVerb(words: readonly Taggable[], first: number, end: number, mayBe: MayBe): void {
  const isText = words[end - 1]!.tag === "."; // headlines leave out "were": "two killed in a crash"
  for (let i = first + 1; i + 1 < end; i++) {
    const word = words[i]!;
    const previous = words[i - 1]!.tag;
    if (!isNoun(previous) && previous !== "-RRB-") continue;
    const tag = tenseAfter(previous, word, words[i + 1]!, isText, mayBe);
    if (tag === null) continue;
    word.tag = tag;
    return;
  }
}

function tenseAfter(
  previous: string,
  { tag, text }: Taggable,
  { tag: next, text: nextWord }: Taggable,
  isText: boolean,
  mayBe: MayBe,
): string | null {
  if (tag === "NNS") return OBJECT.has(next) && previous !== "NNS" && mayBePresent(text, mayBe) ? "VBZ" : null;
  if (!MAY_BE_PAST.has(tag)) return null;
  if (mayBe(text, "VBD") && (tag !== "VBN" || AFTER_PAST.has(next) || (isText && nextWord !== "by"))) return "VBD";
  const several = previous === "NNS" || previous === "NNPS" || tag === "VB";
  return several && !isNoun(next) && mayBe(text, "VBP") ? "VBP" : null;
}

const MAY_BE_PAST: ReadonlySet<string> = new Set(["NN", "VB", "VBN", "JJ"]);
const AFTER_PAST: ReadonlySet<string> = new Set(["NN", "NNS", "NNP", "DT", "PRP", "PRP$", "CD"]);
const OBJECT: ReadonlySet<string> = new Set(["CD", "DT", "PRP", "PRP$", "NNP", "TO"]);
