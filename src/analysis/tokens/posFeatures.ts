// What the tagger looks at: the word, its ending, its writing, the words around it and the tags before it.
// Every feature is a 32-bit number. Training and tagging share this file, so that they cannot drift apart.

import type { PosModel, WordTags } from "../../knowledge/posModel";
import { fnv1a } from "../../knowledge/fnv";
import { WordNotes } from "../wordPool";
import { classAt, DIGIT, isLetter, UPPER } from "./characters";
import type { Taggable } from "./taggable";

/** All that is asked of a word, computed once for each word. */
export interface WordShape {
  readonly exact: number;
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  readonly shape: number;
  /** Which tags the lexicon gives it, as a feature; its dictionary class or its ending where it gives none. */
  readonly sort: number;
  /** What `compromise` has in its dictionary. */
  readonly wordClass: number;
  /** The tags that the lexicon, or else the dictionary, gives it; empty for unknown words. */
  readonly known: readonly number[];
  /** The tags to choose from inside a sentence. */
  readonly inside: readonly number[];
  /** The tags to choose from where a capital says nothing: at a sentence's start and in headlines. */
  readonly capitalized: readonly number[];
  /** True if it can only be a verb with a tense, or "will" and its like. */
  readonly tensed: boolean;
  /** What the word alone says for each tag, kept by PosSums; null until somebody asks. */
  sums: Int16Array | null;
}

/** Words beyond this are not remembered but looked at again, so that memory stays bounded (about 15 MB). @guess */
const REMEMBERED = 20_000;

/** Looks at words, remembering what it saw. */
export class WordShapes {
  /** What stands beyond a sentence's ends. */
  readonly nothing: WordShape = { ...NOTHING };
  private readonly shapes = new Map<string, WordShape>();
  private readonly numbered = new WordNotes<WordShape>();
  private readonly titled = new Map<string, WordShape>();

  constructor(
    private readonly model: Pick<PosModel, "lexicon" | "endings" | "open" | "names" | "pasts" | "signs" | "tensed">,
    private readonly wordClass: (word: string) => string,
  ) {}

  /** The word as a headline has it: a capital counts only where the word in small letters is unknown. */
  inTitle(word: string): WordShape {
    let shape = this.titled.get(word);
    if (shape) return shape;
    const lower = word.toLowerCase();
    shape = this.ofText(this.model.lexicon.has(lexiconKey(lower)) ? lower : word);
    if (this.titled.size >= REMEMBERED) this.titled.clear();
    this.titled.set(word, shape);
    return shape;
  }

  of({ text, word }: Omit<Taggable, "tag">): WordShape {
    let shape = this.numbered.of(word, text);
    if (shape) return shape;
    shape = this.ofText(text);
    this.numbered.note(word, text, shape);
    return shape;
  }

  ofText(word: string): WordShape {
    let shape = this.shapes.get(word);
    if (shape) return shape;
    if (this.shapes.size >= REMEMBERED) this.shapes.clear();
    shape = this.look(word.length > 40 ? word.slice(-40) : word);
    this.shapes.set(word, shape);
    return shape;
  }

  private look(word: string): WordShape {
    const normal = lexiconKey(word);
    const lower = normal.toLowerCase();
    const known = this.model.lexicon.get(normal);
    const knownLower = this.model.lexicon.get(lower);
    const suffix3 = hash(lower.slice(-3), 3);
    const wordClass = this.wordClass(lower);
    const shape = writing(word);
    const past = known === undefined && wordClass === "PastTense";
    const open = shape & 64 ? this.model.signs : past ? this.model.pasts : this.newWord(lower);
    const inside = known?.closed ? known.seen : union(known?.seen, open);
    return {
      exact: hash(normal, 1),
      lower: hash(lower, 2),
      suffix1: hash(lower.slice(-1), 4),
      suffix2: hash(lower.slice(-2), 5),
      suffix3,
      suffix4: hash(lower.slice(-4), 6),
      prefix: hash(lower.slice(0, 3), 7),
      shape,
      sort: (known ?? knownLower)?.classId ?? (wordClass === "" ? suffix3 : hash(wordClass, 8)),
      wordClass: hash(wordClass, 8),
      known: known?.seen ?? (past ? this.model.pasts : []),
      inside,
      capitalized: normal === lower && known?.closed ? known.seen : this.anyCase(known, knownLower, open),
      tensed: inside.every((tag) => this.model.tensed.includes(tag)),
      sums: null,
    };
  }

  /** What a word that is not in the lexicon may be, as its ending says. */
  private newWord(lower: string): readonly number[] {
    const { endings, open } = this.model;
    return endings.get(lower.slice(-3)) ?? endings.get(lower.slice(-2)) ?? endings.get(lower.slice(-1)) ?? open;
  }

  /** What a word with a capital may be where that says nothing: what it, or it in small letters, is; or a name. */
  private anyCase(
    known: WordTags | undefined,
    lower: WordTags | undefined,
    open: readonly number[],
  ): readonly number[] {
    const seen = union(known?.seen, lower?.seen ?? []);
    return lower?.closed && known ? seen : union(seen, lower?.closed ? this.model.names : open);
  }
}

/** How the lexicon writes a word: every digit as 0, a straight apostrophe. */
export function lexiconKey(word: string): string {
  return word.replace(/\d/g, "0").replace(/’/g, "'");
}

function union(a: readonly number[] | undefined, b: readonly number[]): readonly number[] {
  return a === undefined ? b : [...new Set([...a, ...b])];
}

function hash(word: string, seed: number): number {
  return fnv1a(word, 0, word.length, seed);
}

/** Capitals, digits, hyphens, periods: one number for how the word is written. */
function writing(word: string): number {
  let capitals = 0;
  let letters = 0;
  let flags = 0;
  for (let i = 0; i < word.length; i++) {
    const here = classAt(word, i);
    if (here === UPPER) capitals++;
    if (isLetter(here)) letters++;
    else if (here === DIGIT) flags |= 1;
    else if (word[i] === "-") flags |= 2;
    else if (word[i] === ".") flags |= 4;
  }
  if (word.length > 0 && classAt(word, 0) === UPPER) flags |= 8;
  if (capitals > 1) flags |= 16;
  if (letters > 0 && capitals === letters) flags |= 32;
  return letters === 0 ? flags | 64 : flags;
}

const NOTHING: WordShape = {
  exact: 1,
  lower: 2,
  suffix1: 3,
  suffix2: 4,
  suffix3: 5,
  suffix4: 6,
  prefix: 7,
  shape: 128,
  sort: 9,
  wordClass: 10,
  known: [],
  inside: [],
  capitalized: [],
  tensed: false,
  sums: null,
};

/** A word with its neighbours, of which those beyond the sentence are NOTHING, and the tags given before (−1 at the start). */
export interface Window {
  previous2: WordShape;
  previous: WordShape;
  word: WordShape;
  next: WordShape;
  next2: WordShape;
  tagBefore: number;
  tagBefore2: number;
  /** 1 at a sentence's start, plus 2 in a sentence written as headlines are, nearly every word with a capital. */
  place: number;
  /** 4 in a sentence none of whose words is surely the verb, which then may be any of those that can be one; else 0. */
  sought: number;
}

/** The places in a window from which a word speaks for itself, whatever the others are. */
export const OWN = 0;
export const PREVIOUS = 1;
export const NEXT = 2;
export const PREVIOUS2 = 3;
export const NEXT2 = 4;
export const PLACES = 5;

/** Features of one word alone at each place, and those that ask for several words or the tags before. */
const SOLE_COUNTS = [8, 1, 3, 1, 1] as const;
export const JOINT_COUNT = 15;
export const FEATURE_COUNT = 29;

/** Writes all features of the window's word into `into`. */
export function posFeatures(window: Window, into: Int32Array): void {
  jointFeatures(window, into);
  const { word, previous, next, previous2, next2 } = window;
  let from = JOINT_COUNT;
  for (const [place, shape] of [word, previous, next, previous2, next2].entries())
    from += soleFeatures(shape, place, into, from);
}

/** Writes what a word says from `place` into `into`, beginning with `from`; returns how many features that are. */
export function soleFeatures(word: WordShape, place: number, into: Int32Array, from: number): number {
  switch (place) {
    case OWN:
      into[from] = mix(0, word.lower);
      into[from + 1] = mix(1, word.exact);
      into[from + 2] = mix(2, word.suffix2);
      into[from + 3] = mix(3, word.suffix3);
      into[from + 4] = mix(4, word.suffix4);
      into[from + 5] = mix(5, word.prefix);
      into[from + 6] = mix(8, word.suffix1 ^ Math.imul(word.shape + 1, 31));
      into[from + 7] = mix(26, word.wordClass ^ Math.imul(word.suffix2, 31));
      break;
    case PREVIOUS:
      into[from] = mix(12, word.lower);
      break;
    case NEXT:
      into[from] = mix(13, word.lower);
      into[from + 1] = mix(16, word.suffix3);
      into[from + 2] = mix(17, word.sort);
      break;
    case PREVIOUS2:
      into[from] = mix(14, word.lower);
      break;
    default:
      into[from] = mix(15, word.lower);
  }
  return SOLE_COUNTS[place]!;
}

/** Writes the JOINT_COUNT features that depend on more than one word into the beginning of `into`. */
export function jointFeatures(window: Window, into: Int32Array): void {
  const { previous, word, next, next2, place, sought } = window;
  const before = Math.imul(window.tagBefore + 2, 0x3c6ef372);
  const both = Math.imul(window.tagBefore * 64 + window.tagBefore2 + 99, 0x3c6ef372);
  const written = word.shape * 4 + place;
  const sorts = word.sort ^ Math.imul(next.sort, 31);
  into[0] = mix(6, written);
  into[1] = mix(7, before ^ written);
  into[2] = mix(9, before ^ sought);
  into[3] = mix(10, both);
  into[4] = mix(11, word.lower ^ before);
  into[5] = mix(18, next.sort ^ before ^ sought);
  into[6] = mix(19, word.sort ^ both ^ sought);
  into[7] = mix(20, sorts);
  into[8] = mix(21, word.lower ^ Math.imul(next.lower, 31));
  into[9] = mix(22, word.lower ^ Math.imul(previous.lower, 31));
  into[10] = mix(23, sorts ^ Math.imul(next2.sort, 961));
  into[11] = mix(24, word.suffix3 ^ before);
  into[12] = mix(25, next.wordClass ^ before ^ Math.imul(word.suffix2, 31));
  into[13] = mix(27, word.wordClass ^ before ^ Math.imul(word.shape, 961));
  into[14] = mix(28, next.shape * 128 + previous.shape);
}

function mix(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35);
}

/** Slots in a row: a power of two, at least as many as there are tags; as many bytes as processors fetch at once. */
export const ROW = 64;

/**
 * Where the weights of a feature stand in a table of `size` slots, a multiple of ROW below 2^22: its weight for a tag is
 * at slot `row ^ tag`. All weights of a feature so lie side by side, in an order that is another one for each feature,
 * since the same few tags are asked for most.
 */
export function rowOf(feature: number, size: number): number {
  return Math.imul(((feature >>> 16) * (size / ROW)) >>> 16, ROW) + (feature & (ROW - 1));
}
