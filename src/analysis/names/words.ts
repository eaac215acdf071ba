// The tokens of a document as name finding sees them: hyphenated pairs of places cut ("China-Japan" → China - Japan,
// "Japan-led" → Japan - led), straight apostrophes, and the shape of each word as flags. Decides nothing about names.

import type { NameTables } from "../../knowledge/nameTables";
import type { Sentence, Token } from "../../model";
import { isWellKnown, type WordForm, type WordForms, wordFormsOf } from "./wordForms";

export { ALL_CAPITALS, CAPITAL, INITIAL, POSSESSIVE, SMALL, titleCased } from "./wordShape";

/** Parallel arrays, one entry a word; offsets are into the document. */
export interface Words {
  readonly texts: readonly string[];
  readonly forms: readonly WordForm[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly flags: readonly number[];
  /** Index of the first word of each sentence, and at last the number of words. */
  readonly sentenceStarts: readonly number[];
}

export function readWords(tokens: readonly Token[], sentences: readonly Sentence[], tables: NameTables): Words {
  const known = wordFormsOf(tables);
  const forms: WordForm[] = [];
  const starts: number[] = [];
  const sentenceStarts: number[] = [];
  for (const sentence of sentences) {
    sentenceStarts.push(forms.length);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { text, start } = tokens[i]!;
      const form = known.of(tokens[i]!);
      const { hyphen } = form;
      if (hyphen > 0 && joinsPlaces(form, known)) {
        forms.push(known.ofText(text.slice(0, hyphen)), known.ofText("-"), known.ofText(text.slice(hyphen + 1)));
        starts.push(start, start + hyphen, start + hyphen + 1);
      } else {
        forms.push(form);
        starts.push(start);
      }
    }
  }
  sentenceStarts.push(forms.length);
  const ends: number[] = [];
  const flags: number[] = [];
  const texts: string[] = [];
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    ends.push(starts[i]! + form.text.length);
    flags.push(form.flags);
    texts.push(form.text);
  }
  return { texts, forms, starts, ends, flags, sentenceStarts };
}

const SECOND_PARTS: ReadonlySet<string> = new Set(
  "led backed made funded controlled occupied held trained run owned linked wide".split(" "),
);
/** "D-Calif.": a lawmaker's party and state. */
const PARTIES: ReadonlySet<string> = new Set(["D", "R", "I"]);
/** Before these also stand cities known by their size alone: "Shenzhen-based". */
const AFTER_ANY_PLACE: ReadonlySet<string> = new Set("based born listed headquartered flagged bound raised".split(" "));

/** "China-Japan", "Japan-led", "Tokyo-based", "U.S.-China"; but not "Guinea-Bissau", which is one place. */
function joinsPlaces({ text, hyphen, names }: WordForm, known: WordForms): boolean {
  if (names) return false;
  const first = known.ofText(text.slice(0, hyphen));
  const second = text.slice(hyphen + 1);
  if (hyphen === 1 && PARTIES.has(first.text)) return isPlace(known.ofText(second));
  if (AFTER_ANY_PLACE.has(second)) return isPlace(first) || first.names?.entry?.type === "LOC";
  return isPlace(first) && (SECOND_PARTS.has(second) || isPlace(known.ofText(second)));
}

function isPlace(form: WordForm): boolean {
  const entry = form.names?.entry;
  return isWellKnown(form) && (entry?.type === "LOC" || entry?.subtype === "NORP");
}

/** Words [first, end) with blanks between, as keys for what has the same words. */
export function phraseOf({ texts }: Words, first: number, end: number): string {
  let phrase = texts[first]!;
  for (let i = first + 1; i < end; i++) phrase += ` ${texts[i]!}`;
  return phrase;
}

/** "US$5 million" names no country. */
export function isCurrency({ texts, starts, ends }: Words, i: number): boolean {
  return texts[i + 1] === "$" && starts[i + 1] === ends[i];
}
