// The tokens of a document as name finding sees them: hyphenated pairs of places cut ("China-Japan" → China - Japan,
// "Japan-led" → Japan - led), straight apostrophes, and the shape of each word as flags. Decides nothing about names.

import type { Gazetteer } from "../../knowledge/gazetteer";
import type { Sentence, Token } from "../../model";
import { formOf, type WordForm } from "./wordForms";

export { ALL_CAPITALS, CAPITAL, INITIAL, POSSESSIVE, SMALL, titleCased } from "./wordForms";

/** Parallel arrays, one entry a word; offsets are into the document. */
export interface Words {
  readonly texts: readonly string[];
  readonly forms: readonly WordForm[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
  /** Index of the first word of each sentence, and at last the number of words. */
  readonly sentenceStarts: readonly number[];
}

export function readWords(tokens: readonly Token[], sentences: readonly Sentence[], gazetteer: Gazetteer): Words {
  const forms: WordForm[] = [];
  const at: number[] = [];
  const sentenceStarts: number[] = [];
  for (const sentence of sentences) {
    sentenceStarts.push(forms.length);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const { text, start } = tokens[i]!;
      const form = formOf(text);
      const { hyphen } = form;
      if (hyphen > 0 && joinsPlaces(text, hyphen, gazetteer)) {
        forms.push(formOf(text.slice(0, hyphen)), formOf("-"), formOf(text.slice(hyphen + 1)));
        at.push(start, start + hyphen, start + hyphen + 1);
      } else {
        forms.push(form);
        at.push(start);
      }
    }
  }
  sentenceStarts.push(forms.length);
  const starts = new Int32Array(at);
  const ends = new Int32Array(forms.length);
  const flags = new Uint8Array(forms.length);
  const texts: string[] = [];
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    ends[i] = starts[i]! + form.text.length;
    flags[i] = form.flags;
    texts.push(form.text);
  }
  return { texts, forms, starts, ends, flags, sentenceStarts };
}

const SECOND_PARTS: ReadonlySet<string> = new Set(
  "led based born backed made funded controlled occupied held trained run owned linked wide".split(" "),
);

/** "China-Japan", "Japan-led", "Tokyo-based", "U.S.-China"; but not "Guinea-Bissau", which is one place. */
function joinsPlaces(text: string, hyphen: number, gazetteer: Gazetteer): boolean {
  if (gazetteer.root.has(text)) return false;
  const second = text.slice(hyphen + 1);
  if (!isPlace(text.slice(0, hyphen), gazetteer)) return false;
  return SECOND_PARTS.has(second) || isPlace(second, gazetteer);
}

function isPlace(word: string, gazetteer: Gazetteer): boolean {
  const entry = gazetteer.root.get(word)?.entry;
  return entry !== undefined && entry !== null && !entry.minor && (entry.type === "LOC" || entry.subtype === "NORP");
}
