// Part of speech by closed-class words, endings and the word before. Enough to tell past from future and names
// from words; open-class words that look alike ("visit" noun or verb) are told apart by the word before only.

import type { PosTag } from "../../model";
import { classAt, DIGIT, isWordPart, UPPER } from "./characters";

const CLOSED = closedClasses({
  DT: "the a an this that these those some any no each every all both either neither another",
  IN: "of in on at by for from with about against between into through during before after above below over under amid among as since until despite without within because although though while if whether than per via upon toward towards",
  TO: "to",
  CC: "and or but nor yet &",
  MD: "will would can could may might shall should must ca wo 'll ’ll",
  PRP: "i he she it we they you him them us me himself herself itself themselves",
  PRP$: "his her its our their my your",
  WP: "who whom what",
  WDT: "which",
  WRB: "when where why how",
  EX: "there",
  RB: "not n't n’t also then now here just only very too still already again never soon meanwhile however ago even",
  VBZ: "is has does 's",
  VBP: "are have do am 're ’re 've ’ve 'm ’m",
  VBD: "was were had did said told began took came went saw knew held met left made gave got became led won lost sent kept",
  VB: "be",
  VBN: "been done seen taken known given gone become",
  VBG: "being",
  NN: "visit trip talks meeting",
});
const BE = new Set("is are was were be been being am 's ’s 're ’re 'm ’m".split(" "));
const HAVE = new Set("has have had having 've ’ve".split(" "));

/** Tags of words[first, end). */
export function tagSentence(words: readonly string[], first: number, end: number): PosTag[] {
  const tags: PosTag[] = [];
  for (let i = first; i < end; i++) tags.push(tagWord(words[i]!, i === first, tags.at(-1) ?? "", words[i - 1] ?? ""));
  return tags;
}

function tagWord(word: string, atStart: boolean, before: PosTag, wordBefore: string): PosTag {
  const lower = word.toLowerCase();
  const first = classAt(word, 0);
  if (first === DIGIT) return "CD";
  if (lower === "'s" || lower === "’s") return before.startsWith("NN") ? "POS" : "VBZ";
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed === "VBD" && HAVE.has(wordBefore.toLowerCase()) ? "VBN" : closed;
  if (!isWordPart(first)) return punctuation(word);
  if (first === UPPER && !atStart) return "NNP";
  if (before === "TO" || before === "MD") return "VB";
  if (lower.endsWith("ly")) return "RB";
  if (lower.endsWith("ing")) return before === "DT" || before === "JJ" ? "NN" : "VBG";
  if (lower.endsWith("ed")) return pastTag(before, wordBefore.toLowerCase());
  if (first === UPPER) return "NNP";
  if (/(?:ous|ive|able|ible|al|ful|ic|ish|less|ary)$/.test(lower)) return "JJ";
  if (lower.endsWith("s") && !/(?:ss|us|is)$/.test(lower)) return before === "PRP" || before === "NNP" ? "VBZ" : "NNS";
  return "NN";
}

function pastTag(before: PosTag, wordBefore: string): PosTag {
  if (BE.has(wordBefore) || HAVE.has(wordBefore)) return "VBN";
  return before === "DT" || before === "IN" ? "VBN" : "VBD";
}

function punctuation(word: string): PosTag {
  if (/^[.!?…。！？]+$/.test(word)) return ".";
  if (word === "," || word === "、") return ",";
  if (word === "(" || word === "[") return "-LRB-";
  if (word === ")" || word === "]") return "-RRB-";
  if (word === "“" || word === "‘" || word === "``") return "``";
  if (word === "”" || word === "’" || word === '"' || word === "''") return "''";
  if (word === "$" || word === "¥" || word === "€" || word === "£" || word === "₩") return "$";
  return /^[:;\-–—]+$/.test(word) ? ":" : "SYM";
}

function closedClasses(classes: Readonly<Record<PosTag, string>>): ReadonlyMap<string, PosTag> {
  const tags = new Map<string, PosTag>();
  for (const [tag, words] of Object.entries(classes)) for (const word of words.split(" ")) tags.set(word, tag);
  return tags;
}
