// What a word is by its letters alone, and what the tables hold of it. Each form is read once and remembered for later
// documents, within bounds; the answer for a word never depends on what was read before.

import type { GazetteerNode } from "../../knowledge/gazetteer";
import type { NameHead } from "../../knowledge/nameHeads";
import type { NameTables } from "../../knowledge/nameTables";
import type { WordLexicon } from "../../knowledge/wordLexicon";
import { plainLetters } from "../../knowledge/plainLetters";
import type { Token } from "../../model";
import { fnv1a } from "../../knowledge/fnv";
import { isInitialism } from "../initials";
import { WordNotes } from "../wordPool";
import { ALL_CAPITALS, flagsOf, shapeOf, SMALL, titleCased } from "./wordShape";

export interface WordForm {
  /** No other form has it. */
  readonly id: number;
  /** With a straight apostrophe at its start. */
  readonly text: string;
  /** Without marks on its letters; mostly the text itself. */
  readonly plain: string;
  readonly flags: number;
  /** Where its first hyphen stands; -1 if nowhere. */
  readonly hyphen: number;
  /** Hash of the word in small letters, then of its last and its first three. */
  readonly word: number;
  readonly suffix: number;
  readonly prefix: number;
  /** Capitals, digits, hyphen, length: a small number. */
  readonly shape: number;
  /** "Boo-kyum", "Kyu-Jin": two short syllables, as Korean and Chinese given names are romanised. */
  readonly twoSyllables: boolean;
  /** "NSO", "U.N.": may stand for a long name. */
  readonly initialism: boolean;
  readonly forename: boolean;
  readonly surname: boolean;
  /** Flags of the word in small letters as part of a title; 0 if it is none. */
  readonly title: number;
  /** What the word says as a name's head at its end, at its beginning, in small letters behind it. */
  readonly lastHead: NameHead | undefined;
  readonly firstHead: NameHead | undefined;
  readonly commonHead: NameHead | undefined;
  /** Names of the gazetteer that begin with the word; with a word in capitals, also those written "Seoul". */
  readonly names: GazetteerNode | undefined;
  /** Flags of WORD in the lexicon that was asked last. */
  known: number;
  asked: WordLexicon | null;
  /** The tagger's note of where in a name the word can stand (tagger/tagNames.ts); 0 before it looked. */
  place: number;
}

/**
 * Longer words are read anew each time: engines cut them out of the text by reference, so that remembering one
 * would keep its whole document in memory.
 * @source V8, string.h: SlicedString::kMinLength is 13
 */
const MOST_LETTERS = 12;
/** A few megabytes at most. @guess */
const MOST_FORMS = 16_384;

/** Looks at words, remembering what it saw; one for each set of tables. */
export class WordForms {
  private readonly forms = new Map<string, WordForm>();
  private readonly numbered = new WordNotes<WordForm>();
  private count = 0;

  constructor(private readonly tables: NameTables) {}

  of({ text, word }: Pick<Token, "text" | "word">): WordForm {
    let form = this.numbered.of(word, text);
    if (form) return form;
    form = this.ofText(text);
    this.numbered.note(word, text, form);
    return form;
  }

  ofText(text: string): WordForm {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const form = this.read(text);
    if (text.length <= MOST_LETTERS) {
      if (this.forms.size >= MOST_FORMS) this.forms.clear();
      this.forms.set(text, form);
    }
    return form;
  }

  private read(token: string): WordForm {
    const { gazetteer, heads, people, titles } = this.tables;
    const text = token.charCodeAt(0) === 0x2019 ? "'" + token.slice(1) : token;
    const flags = flagsOf(text);
    const lower = text.toLowerCase();
    const plain = plainLetters(text);
    return {
      id: this.count++,
      text,
      plain,
      flags,
      hyphen: text.indexOf("-"),
      word: fnv1a(lower, 0, lower.length),
      suffix: fnv1a(lower, Math.max(0, lower.length - 3), lower.length),
      prefix: fnv1a(lower, 0, Math.min(3, lower.length)),
      shape: shapeOf(text, flags),
      twoSyllables: TWO_SYLLABLES.test(text),
      initialism: isInitialism(text),
      forename: people.isForename(text),
      surname: people.isSurname(text),
      title: titles.kind(lower),
      lastHead: heads.last.get(text),
      firstHead: heads.first.get(text),
      commonHead: heads.common.get(text),
      names: gazetteer.starting(text) ?? this.otherwiseWritten(text, plain, flags),
      known: 0,
      asked: null,
      place: 0,
    };
  }

  /** "SEOUL", "Huế", "HUẾ" */
  private otherwiseWritten(text: string, plain: string, flags: number): GazetteerNode | undefined {
    const { gazetteer } = this.tables;
    const found = (flags & ALL_CAPITALS) === 0 ? undefined : gazetteer.starting(titleCased(text));
    if (found !== undefined || plain === text) return found;
    return (
      gazetteer.starting(plain) ?? ((flags & ALL_CAPITALS) === 0 ? undefined : gazetteer.starting(titleCased(plain)))
    );
  }
}

const ofTables = new WeakMap<NameTables, WordForms>();

export function wordFormsOf(tables: NameTables): WordForms {
  let forms = ofTables.get(tables);
  if (!forms) ofTables.set(tables, (forms = new WordForms(tables)));
  return forms;
}

/** Not "North-East". */
const TWO_SYLLABLES = /^(?!(?:North|South|East|West|Mid|Anglo|Vice)-)\p{Lu}\p{Ll}{0,5}-\p{L}\p{Ll}{0,5}$/u;

/** A well-known place, organisation or people: what the gazetteer has by this word alone, cities known by size alone apart. */
export function isWellKnown({ names }: WordForm): boolean {
  const entry = names?.entry;
  return !!entry && !entry.minor;
}

/** What the lexicon knows of the word: flags of WORD. */
export function knownOf(form: WordForm, lexicon: WordLexicon): number {
  if (form.asked === lexicon) return form.known;
  const { text, flags } = form;
  let known = lexicon.lowered(text.toLowerCase()) | ((flags & SMALL) === 0 ? lexicon.written(text) : 0);
  if ((flags & ALL_CAPITALS) !== 0) known |= lexicon.written(titleCased(text));
  form.known = known;
  form.asked = lexicon;
  return known;
}
