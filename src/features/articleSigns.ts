// Does a text read like a news article? Points for what articles have (dateline, byline, a stated date, people who say
// things, office-holders, days, names in number), points off for what other texts have (code, licences, advice to
// "you"). Decides by the text alone; names of files and settings are judged elsewhere.
// Measured with `npm run evaluate -- sources`.

import type { AnnotatedDocument, Block } from "../model";

interface Reading {
  /** Words of the article, page furniture left out. */
  readonly words: number;
  /** Share of them in sentences. */
  readonly prose: number;
  /** Words of saying: said, told, announced … */
  readonly saying: number;
  /** Shares of the words. */
  readonly addressing: number;
  readonly mentions: number;
  /** Words of licences: copyright, licence, warranty. */
  readonly licensing: number;
  /** Share of the characters that are brackets, slashes and the like. */
  readonly code: number;
}

interface Sign {
  readonly points: number;
  readonly name: string;
  readonly has: (document: AnnotatedDocument, reading: Reading) => boolean;
}

/** @guess fewer words show too few signs either way */
const LEAST_WORDS = 30;
/** @guess half of a page may be lists and tables */
const LEAST_PROSE = 0.4;
/** Of the points below: where `npm run evaluate -- sources` takes most news and hardly any documentation. */
const ENOUGH = 4;

const SAYING = new Set(
  "said says told announced reported added warned argued urged according stated noted insisted denied".split(" "),
);
const ADDRESSING = new Set("you your yours shall must hereby".split(" "));
const LICENSING = new Set("copyright license licence licensed licensee warranty warranties".split(" "));

const SIGNS: readonly Sign[] = [
  { points: 2, name: "a dateline", has: hasBlock("dateline") },
  { points: 1, name: "a byline", has: hasBlock("byline") },
  { points: 1, name: "sidebars", has: ({ sidebars }) => sidebars.length > 0 },
  { points: 1, name: "a stated date", has: ({ documentDate }) => documentDate.basis === "stated" },
  { points: 2, name: "people who say something", has: (_, { saying }) => saying > 0 },
  { points: 1, name: "much said", has: (_, { saying }) => saying > 2 },
  { points: 2, name: "names throughout", has: (_, { mentions }) => mentions >= 0.02 },
  { points: 1, name: "several names", has: ({ entities }) => entities.length > 4 },
  { points: 1, name: "office-holders", has: ({ entities }) => entities.some(({ roles }) => roles.length > 0) },
  { points: 1, name: "dates", has: ({ timexes }) => timexes.some(({ type }) => type === "DATE") },
  { points: 1, name: "days of the week", has: ({ timexes }) => timexes.some(({ text }) => /day$/i.test(text)) },
  { points: -4, name: "but signs as in code", has: (_, { code }) => code > 0.01 },
  { points: -3, name: "but words of licences", has: (_, { licensing }) => licensing > 2 },
  { points: -2, name: "but addressed to a reader", has: (_, { addressing }) => addressing > 0.015 },
];

export function readsLikeArticle(document: AnnotatedDocument): { isArticle: boolean; why: string } {
  const reading = read(document);
  if (reading.words < LEAST_WORDS) return { isArticle: false, why: "too little text to tell" };
  if (reading.prose < LEAST_PROSE) return { isArticle: false, why: "mostly not running text" };
  const found = SIGNS.filter(({ has }) => has(document, reading));
  const score = found.reduce((sum, { points }) => sum + points, 0);
  const names = found.map(({ name }) => name).join(", ") || "no sign of one";
  const isArticle = score >= ENOUGH;
  return { isArticle, why: isArticle ? `reads like an article: ${names}` : `does not read like an article: ${names}` };
}

function hasBlock(kind: Block["kind"]) {
  return ({ blocks }: AnnotatedDocument): boolean => blocks.some((block) => block.kind === kind);
}

/** A shorter line was not broken because the page was full. @guess */
const WRAPPED = 40;
/** Longer than any title: the whole page may be on this line, and end with a link. @guess */
const FULL = 400;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']{0,3}$/u;

function read(document: AnnotatedDocument): Reading {
  let [words, inSentences, open, saying, addressing, licensing, code, characters] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const text of articleLines(document)) {
    let inLine = 0;
    for (const word of text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []) {
      inLine++;
      if (SAYING.has(word)) saying++;
      else if (ADDRESSING.has(word)) addressing++;
      else if (LICENSING.has(word)) licensing++;
    }
    code += text.match(/[{}=<>;|\\/_`#*[\]]/g)?.length ?? 0;
    characters += text.length;
    words += inLine;
    // A sentence may be wrapped over lines; a line alone may hold many.
    open = text === "" ? 0 : open + inLine;
    const ends = SENTENCE_END.test(text.slice(-6));
    if (ends && open > 7) inSentences += open;
    else if (!ends && text.length > FULL) inSentences += inLine * sentenceShare(text);
    if (ends || text.length < WRAPPED) open = 0;
  }
  return {
    ...{ words, saying, licensing, prose: inSentences / Math.max(1, words), code: code / Math.max(1, characters) },
    addressing: addressing / Math.max(1, words),
    mentions: document.mentions.length / Math.max(1, words),
  };
}

/** Which part of a line stands before the end of its last sentence. */
function sentenceShare(text: string): number {
  return Math.max(0, text.lastIndexOf(". "), text.lastIndexOf(".” "), text.lastIndexOf('." ')) / text.length;
}

function* articleLines({ source, blocks }: AnnotatedDocument): Generator<string> {
  for (const { startLine, endLine, boilerplate } of blocks)
    for (let line = startLine; line <= endLine && !boilerplate; line++)
      yield source.slice(source.lineSpan(line)).trim();
}
