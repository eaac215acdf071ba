// Who "he" or "she" is, as far as that is plain: the person who is the subject of the saying, or of the clause told last.

import type { Mention, Participant } from "../../model";
import type { Clause } from "./clause";
import type { Attribution } from "./attribution";
import { subjectText } from "./label";
import type { Reading } from "./reading";

export interface Person {
  /** The name as the document has it there. */
  readonly text: string;
  readonly participant: Participant | null;
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "she"]);
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they we i you this that these those there who which what one some many most others nobody everybody everyone somebody someone nothing".split(
    " ",
  ),
);

/** The subject of each clause where it is a person's name, and where it is a pronoun for one. */
export class Persons {
  private last: Person | null = null;
  private lastSaying: Person | null = null;
  private lastSeveral: Person | null = null;

  constructor(private readonly mentions: readonly Mention[]) {}

  /** Whom the clause's subject "he", "she" or "they" means; null if it is no such pronoun or nobody is known. */
  behindPronoun(clause: Clause, reading: Reading, attribution: Attribution): Person | null {
    const word = subjectWord(clause, reading);
    if (word === "they") return this.lastSeveral;
    if (!PERSONAL.has(word)) return null;
    const saying = attribution.said.get(clause);
    return (saying ? (this.named(saying, reading) ?? this.lastSaying) : null) ?? this.last;
  }

  /** Takes note of a clause that was read. */
  note(clause: Clause, reading: Reading, attribution: Attribution): void {
    const several = clause.relation === "relative" ? null : severalIn(clause, reading);
    if (several !== null) this.lastSeveral = { text: several, participant: null };
    const person = this.named(clause, reading);
    if (!person || clause.relation === "relative") return;
    this.last = person;
    if (attribution.sayings.has(clause)) this.lastSaying = person;
  }

  private named(clause: Clause, reading: Reading): Person | null {
    const { subject } = clause;
    if (!subject || subject.first !== subject.head) return null;
    const mention = this.mentions[reading.cover.mention[reading.phrases[subject.head]!.head]! - 1];
    if (mention?.type !== "PER") return null;
    const participant = { role: "agent" as const, mention: mention.id, entity: mention.entity };
    return { text: subjectText({ first: subject.head, last: subject.head, head: subject.head }, reading), participant };
  }
}

/** The subject's words where it means several: "the two leaders", "France and Spain"; null otherwise. */
function severalIn({ subject }: Clause, reading: Reading): string | null {
  if (!subject) return null;
  const { tag } = reading.tokens[reading.phrases[subject.head]!.head]!;
  const plural = tag === "NNS" || tag === "NNPS" || subject.first < subject.head;
  return plural ? subjectText(subject, reading) : null;
}

/** The subject in small letters where it is a single word; "" otherwise. */
export function subjectWord(clause: Clause, reading: Reading): string {
  const phrase = clause.subject && reading.phrases[clause.subject.head]!;
  return phrase?.end === (phrase?.first ?? 0) + 1 ? phrase.word : "";
}

export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}
