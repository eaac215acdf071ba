// The date in the name of an occasion: "lost in the 2022 final", "won Sunday’s election", "In Tuesday’s vote, members
// backed …". Who wins an election does so on its day, whatever the day of the report.

import type { Clause } from "./clause";
import type { SentenceNotes } from "./happening";
import { covering } from "./phrases";
import type { Reading } from "./reading";
import type { ClauseTime } from "./times";

const AT: ReadonlySet<string> = new Set(["at", "during", "in"]);

/** Verbs whose object is what they are done in. */
const TAKING_PART: ReadonlySet<string> = new Set(
  (
    "abandon attend boycott cancel close contest disrupt dominate end enter fight hold host interrupt join lead lose miss open play " +
    "skip stage suspend watch win"
  ).split(" "),
);

/** The time of the occasion that the clause names; undefined if it names none with a date. */
export function occasionOf(
  clause: Clause,
  { reading, timexes, namesOccasion }: SentenceNotes,
): readonly ClauseTime[] | undefined {
  if (!namesOccasion) return undefined;
  for (const { kind, head, preposition } of reading.complementsAt(clause.at)) {
    const names =
      kind === "object" ? TAKING_PART.has(reading.lemma(clause)) : kind === "prepositional" && AT.has(preposition);
    const time = names ? timeInside(head, reading, timexes) : null;
    if (time) return [time];
  }
  const [first, second] = reading.phrases;
  if (clause.index > 0 || clause.at < 2 || !AT.has(first!.word) || second!.kind !== "noun") return undefined;
  const fronted = timeInside(1, reading, timexes);
  return fronted ? [fronted] : undefined;
}

/** The date before the noun at the end of the phrase. */
function timeInside(at: number, { phrases, cover }: Reading, timexes: SentenceNotes["timexes"]): ClauseTime | null {
  const { first, head } = phrases[at]!;
  for (let i = first; i < head; i++) {
    const timex = covering(timexes, cover.timex[i]!);
    if (timex?.latest && timex.earliest !== null) return { timex, link: "" };
  }
  return null;
}
