// What says when a verb’s event happens though it is no time expression of its clause: a named event, or a day that
// stands with the infinitive below.

import type { Mention } from "../../model";
import type { Clause } from "./clause";
import type { SentenceNotes } from "./happening";
import { covering } from "./phrases";
import type { Reading } from "./reading";

const IN_TIME = /^(?:during|in|after|before|since)$/;

/** "during World War II": a named event says when, but not the day; null where none does. */
export function eraOf(clause: Clause, reading: Reading, mentions: readonly Mention[]): string | null {
  for (const { head, preposition } of reading.complementsAt(clause.at)) {
    const mention = covering(mentions, reading.cover.mention[reading.phrases[head]!.head]!);
    if (mention?.subtype === "EVENT" && IN_TIME.test(preposition)) return `${preposition} ${mention.text}`;
  }
  return null;
}

/** "refused to sign on Monday": a past day at the end of the infinitive is the day of the verb in the past tense. */
export function pastInfinitive(head: Clause, { reading, times }: SentenceNotes, latest: string | null): Clause | null {
  const next = reading.clauses[head.index + 1];
  if (times.has(head) || next?.governor !== head || next.relation !== "infinitive") return null;
  if (reading.is(head, "aspect") && times.has(next)) return next; // "will begin withdrawing on Friday"
  if (head.verb.tense !== "past") return null;
  const day = times.get(next)?.[0]?.timex.latest ?? null;
  return day !== null && latest !== null && day <= latest ? next : null;
}
