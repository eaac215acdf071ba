// What a sentence is made of for finding events: phrases over its tokens, in order, covering every token once.

/** A run of tokens that plays one part in the sentence. Indexes are into the document's tokens, `end` exclusive. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly end: number;
  /** The token that carries the meaning: a noun phrase's last noun, a verb group's main verb. */
  readonly head: number;
  /** The head's word in small letters. */
  readonly word: string;
  /** Part of speech of its first token: DT for "the leaders". */
  readonly firstTag: string;
}

/**
 * noun: with its determiners and adjectives, possessors included ("Japan’s bid"); verb: with its auxiliaries;
 * joiner: and, or, but; opener: a word that opens a clause (that, because, when); relative: who, which;
 * time: a time expression; mark: quotation mark, bracket, dash, colon; other: anything else.
 */
export type PhraseKind =
  | "noun"
  | "verb"
  | "preposition"
  | "joiner"
  | "opener"
  | "relative"
  | "comma"
  | "adverb"
  | "adjective"
  | "time"
  | "mark"
  | "other";

export type Tense = "past" | "present" | "future" | "infinitive" | "gerund" | "participle";

/** A verb with its auxiliaries: "will not have been sent". */
export interface VerbPhrase extends Phrase {
  readonly kind: "verb";
  readonly tense: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "will", "could" … in small letters, or null. */
  readonly modal: string | null;
  readonly negated: boolean;
  /** The first token after "to", "will" and other auxiliaries that a label may drop. */
  readonly bare: number;
}

/** The verb with other tense, voice or modal. Written out, since copies of unlike shapes make every later reader slow. */
export function withForm(verb: VerbPhrase, form: Partial<VerbForm>): VerbPhrase {
  const { first, end, head, word, firstTag, progressive, negated } = verb;
  const { tense = verb.tense, perfect = verb.perfect, passive = verb.passive } = form;
  const { modal = verb.modal, bare = verb.bare } = form;
  return { kind: "verb", first, end, head, word, firstTag, bare, modal, perfect, progressive, tense, passive, negated };
}

type VerbForm = Pick<VerbPhrase, "tense" | "perfect" | "passive" | "modal" | "bare">;

export function isVerb(phrase: Phrase): phrase is VerbPhrase {
  return phrase.kind === "verb";
}

/** True if the verb has a tense and so makes a clause of its own. */
export function isFinite(verb: VerbPhrase): boolean {
  return verb.tense === "past" || verb.tense === "present" || verb.tense === "future";
}
