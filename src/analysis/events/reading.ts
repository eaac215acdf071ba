// A sentence as read: its phrases and clauses, with the lemma of each verb.

import type { EnglishGrammar, VerbForm } from "../../knowledge/english";
import type { EventWords, VerbClass } from "../../knowledge/eventWords";
import type { Sentence, Token } from "../../model";
import type { Clause } from "./clause";
import { findClauses } from "./clauses";
import { type Complement, complementsOf } from "./complements";
import type { Phrase } from "./phrase";
import { type Cover, findPhrases } from "./phrases";

export class Reading {
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** By index of the clause. */
  private readonly lemmas: string[] = [];
  private readonly classes: (ReadonlySet<VerbClass> | undefined)[] = [];
  /** By index of the phrase; filled when asked for. */
  private readonly complements: (readonly Complement[] | undefined)[] = [];

  constructor(
    /** The document's tokens; phrases point into them. */
    readonly tokens: readonly Token[],
    readonly sentence: Sentence,
    readonly cover: Cover,
    english: EnglishGrammar,
    words: EventWords,
    /** The shortest name that the document has for whom a mention names (CPTPP); `mention` as in `cover`, null for none. */
    readonly shortName: (mention: number) => string | null,
  ) {
    this.phrases = findPhrases(tokens, sentence.firstToken, sentence.endToken, cover);
    this.clauses = findClauses(this.phrases);
    for (const { verb } of this.clauses) {
      const lemma = verbLemma(tokens[verb.head]!, english);
      this.lemmas.push(lemma);
      this.classes.push(words.verbs.get(lemma));
    }
  }

  /** The infinitive of a clause's verb, in small letters. */
  lemma(clause: Clause): string {
    return this.lemmas[clause.index]!;
  }

  /** True if the clause's verb is of the class. */
  is(clause: Clause, verbClass: VerbClass): boolean {
    return this.classes[clause.index]?.has(verbClass) ?? false;
  }

  /** The complements of the phrase at `at`, see complementsOf. */
  complementsAt(at: number): readonly Complement[] {
    return (this.complements[at] ??= complementsOf(at, this.phrases));
  }
}

/** Without a full stop, as headlines are; on scraped pages a second one stands among the text. */
export function isUnended({ tokens, sentence }: Pick<Reading, "tokens" | "sentence">): boolean {
  const { tag } = tokens[sentence.endToken - 1]!;
  return tag !== "." && tag !== "''" && tag !== ":";
}

const FORMS: Readonly<Record<string, VerbForm>> = {
  VBD: "past",
  VBN: "participle",
  VBZ: "present",
  VBG: "gerund",
  NNS: "present",
};

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["are", "be"],
  ["am", "be"],
  ["'s", "be"],
  ["’s", "be"],
  ["'re", "be"],
  ["’re", "be"],
  ["'m", "be"],
  ["’m", "be"],
  ["'ve", "have"],
  ["’ve", "have"],
]);

function verbLemma(token: Token, english: EnglishGrammar): string {
  const short = token.text.length <= 3 ? SHORT_FORMS.get(token.text.toLowerCase()) : undefined;
  if (short !== undefined) return short;
  const form = FORMS[token.tag];
  return form ? english.verbLemma(token.text, form) : token.text.toLowerCase();
}
