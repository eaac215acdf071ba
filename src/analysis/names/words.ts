// The tokens of a document as name finding sees them: hyphenated pairs of places cut ("China-Japan" → China - Japan,
// "Japan-led" → Japan - led), straight apostrophes, and the shape of each word as flags. Decides nothing about names.

import type { Gazetteer } from "../../knowledge/gazetteer";
import type { Sentence, Token } from "../../model";

/** Begins with a capital letter. */
export const CAPITAL = 1;
/** Two or more letters, all of them capitals. */
export const ALL_CAPITALS = 2;
/** "J.", "J": a letter that stands for a name. */
export const INITIAL = 4;
/** "'s" or the apostrophe after a plural. */
export const POSSESSIVE = 8;
/** Begins with a small letter. */
export const SMALL = 16;

/** Parallel arrays, one entry a word; offsets are into the document. */
export interface Words {
  readonly texts: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly flags: Uint8Array;
  /** Index of the first word of each sentence, and at last the number of words. */
  readonly sentenceStarts: readonly number[];
}

export function readWords(tokens: readonly Token[], sentences: readonly Sentence[], gazetteer: Gazetteer): Words {
  const texts: string[] = [];
  const starts: number[] = [];
  const sentenceStarts: number[] = [];
  for (const sentence of sentences) {
    sentenceStarts.push(texts.length);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!;
      const hyphen = token.text.indexOf("-");
      if (hyphen > 0 && joinsPlaces(token.text, hyphen, gazetteer)) {
        texts.push(token.text.slice(0, hyphen), "-", token.text.slice(hyphen + 1));
        starts.push(token.start, token.start + hyphen, token.start + hyphen + 1);
      } else {
        texts.push(token.text.charCodeAt(0) === 0x2019 ? "'" + token.text.slice(1) : token.text);
        starts.push(token.start);
      }
    }
  }
  sentenceStarts.push(texts.length);
  const ends = Int32Array.from(starts, (start, i) => start + texts[i]!.length);
  return { texts, starts: Int32Array.from(starts), ends, flags: Uint8Array.from(texts, shapeOf), sentenceStarts };
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

/** "al-Gohary", "d’Estaing": the name begins after a small article. */
const ARTICLE_AND_NAME = /^(?:al|el|ul|d|l)[-'’]\p{Lu}/u;

function shapeOf(text: string): number {
  const first = text.charCodeAt(0);
  if (first === 0x27) return text === "'s" || text === "'" ? POSSESSIVE : 0;
  if (first >= 0x61 && first <= 0x7a) return text.length > 2 && ARTICLE_AND_NAME.test(text) ? CAPITAL : SMALL;
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return 0;
  const letter = text.charAt(0);
  if (letter === lower.charAt(0)) return letter === upper.charAt(0) ? 0 : SMALL;
  const initial = text.length === 1 || (text.length === 2 && text[1] === ".") ? INITIAL : 0;
  const capitals = text === upper && text.length > 1 && initial === 0 ? ALL_CAPITALS : 0;
  return CAPITAL | initial | capitals;
}

/** "SEOUL" → "Seoul": how a word in capitals stands in tables. */
export function titleCased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
