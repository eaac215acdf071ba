// Vague references: "now", "currently", "recently", "the past", "the future", "soon", "in the short term", "at this time". Their value
// says only which side of now they are on (PAST_REF, PRESENT_REF, FUTURE_REF); adverbs of order ("then", "later") are not among them.

import type { ReferenceForm } from "../../../model";
import { type Atoms, BREAK, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";

type Reference = ReferenceForm["value"];

export const vague: Matcher = {
  name: "vague",
  about: "Now, recently, the future: references without a calendar date.",
  triggers: ["vague", "unit"],
  match(atoms, head) {
    return phrase(atoms, head) ?? word(atoms, head);
  },
  examples: [
    "It is ‹now|DATE PRESENT_REF› closed.",
    "Shares fell ‹recently|DATE PAST_REF›.",
    "What happens in ‹the future|DATE FUTURE_REF› nobody knows.",
    "They live ‹currently|DATE PRESENT_REF› in Rome.",
    "Growth will slow in ‹the near term|DATE FUTURE_REF›.",
    "It is her best race ‹to date|DATE PRESENT_REF›.",
  ],
  counterExamples: [
    "She walked past the house.",
    "He is present at the ceremony.",
    "All at once it stopped.",
    "They try to date the find.",
  ],
};

const WORDS: ReadonlyMap<string, Reference> = new Map([
  ["now", "PRESENT_REF"],
  ["nowadays", "PRESENT_REF"],
  ["currently", "PRESENT_REF"],
  ["current", "PRESENT_REF"],
  ["presently", "PRESENT_REF"],
  ["recently", "PAST_REF"],
  ["recent", "PAST_REF"],
  ["lately", "PAST_REF"],
  ["soon", "FUTURE_REF"],
  ["future", "FUTURE_REF"],
]);

function reference(from: number, to: number, value: Reference): Piece {
  return { from, to, type: "DATE", form: { kind: "reference", value } };
}

function word(atoms: Atoms, head: number): Piece | null {
  const value = WORDS.get(atoms.lower(head));
  if (!value || (atoms.glued(head) && atoms.hyphen(head - 1))) return null;
  if (atoms.is(head, "soon")) return looksAhead(atoms, head) ? reference(head, head + 1, value) : null;
  if (atoms.is(head, "now") && isName(atoms, head)) return null;
  if (atoms.is(head, "future")) return future(atoms, head);
  if (atoms.is(head, "recently") && atoms.is(head - 1, "most", "more", "very", "only"))
    return reference(atoms.is(head - 1, "more", "most") ? head - 1 : head, head + 1, value);
  return isName(atoms, head) ? null : reference(head, head + 1, value);
}

/** "will soon", "expected to soon": in a tale "soon" is only the next thing. */
function looksAhead(atoms: Atoms, head: number): boolean {
  if (atoms.is(head - 1, "as") || atoms.is(head + 1, "after", "as", "afterward", "afterwards")) return false;
  for (let i = head - 4; i < head + 2; i++)
    if (
      atoms.is(
        i,
        "will",
        "ll",
        "may",
        "can",
        "could",
        "might",
        "to",
        "is",
        "are",
        "should",
        "expected",
        "expects",
        "be",
      )
    )
      return !atoms.is(head - 1, "would", "was", "were");
  return false;
}

/** "NOW" the organisation, "Future Group". */
function isName(atoms: Atoms, head: number): boolean {
  if (!atoms.capitalized(head)) return false;
  const starts = atoms.kind(head - 1) !== WORD;
  return !starts || (atoms.capitalized(head + 1) && atoms.is(head, "future", "current", "recent"));
}

/** "in the future", "the near future"; "future losses" tell a kind of loss and "its future" a fate. */
function future(atoms: Atoms, head: number): Piece | null {
  if (isName(atoms, head) || atoms.hyphen(head + 1)) return null;
  const near = atoms.is(head - 1, "near", "immediate", "distant") ? head - 1 : head;
  if (!atoms.is(near - 1, "the") || atoms.is(head + 1, "of")) return null;
  return near < head || atoms.is(near - 2, "in", "for", "into", "about")
    ? reference(near - 1, head + 1, "FUTURE_REF")
    : null;
}

const EDGES: readonly { words: readonly string[]; before: readonly string[]; value: Reference }[] = [
  { words: ["the", "past"], before: ["in", "of", "from", "as"], value: "PAST_REF" },
  { words: ["the", "present"], before: ["at", "for", "to", "in", "of"], value: "PRESENT_REF" },
  { words: ["at", "present"], before: [], value: "PRESENT_REF" },
  { words: ["the", "near", "term"], before: [], value: "FUTURE_REF" },
  { words: ["the", "short", "term"], before: [], value: "FUTURE_REF" },
  { words: ["the", "long", "term"], before: [], value: "FUTURE_REF" },
  { words: ["the", "medium", "term"], before: [], value: "FUTURE_REF" },
  { words: ["the", "moment"], before: ["at"], value: "PRESENT_REF" },
  { words: ["as", "soon", "as", "possible"], before: [], value: "FUTURE_REF" },
  { words: ["this", "moment"], before: ["at"], value: "PRESENT_REF" },
  { words: ["this", "time"], before: ["at"], value: "PRESENT_REF" },
  { words: ["the", "current", "time"], before: [], value: "PRESENT_REF" },
  { words: ["one", "day"], before: ["will", "could", "may", "might", "would", "can"], value: "FUTURE_REF" },
  { words: ["these", "days"], before: [], value: "PRESENT_REF" },
  { words: ["to", "date"], before: [], value: "PRESENT_REF" },
  { words: ["a", "later", "date"], before: [], value: "FUTURE_REF" },
  { words: ["a", "later", "time"], before: [], value: "FUTURE_REF" },
  { words: ["some", "day"], before: [], value: "FUTURE_REF" },
  { words: ["not", "long", "ago"], before: [], value: "PAST_REF" },
  { words: ["not", "so", "long", "ago"], before: [], value: "PAST_REF" },
  { words: ["a", "long", "time", "ago"], before: [], value: "PAST_REF" },
  { words: ["some", "time", "ago"], before: [], value: "PAST_REF" },
];

const EDGES_BY_LAST_WORD: ReadonlyMap<string, typeof EDGES> = new Map(
  EDGES.map(({ words }) => [words.at(-1)!, EDGES.filter((edge) => edge.words.at(-1) === words.at(-1))]),
);

/** Fixed phrases that end at the head. */
function phrase(atoms: Atoms, head: number): Piece | null {
  for (const { words, before, value } of EDGES_BY_LAST_WORD.get(atoms.lower(head)) ?? []) {
    const from = head - words.length + 1;
    if (from < 0 || !words.every((expected, k) => atoms.is(from + k, expected))) continue;
    if (before.length > 0 && !before.includes(atoms.lower(from - 1))) continue;
    if (
      atoms.is(head, "past") &&
      atoms.kind(head + 1) === WORD &&
      !atoms.is(head + 1, "and", "to", "he", "she", "it", "they", "when", "has", "but", "for", "by", "with")
    )
      continue;
    if (
      from === head - 1 &&
      atoms.is(head, "date") &&
      atoms.kind(head + 1) === WORD &&
      !atoms.is(head + 1, "has", "have", "is", "was", "in", "of", "by", "and", "but")
    )
      continue; // "to date the find"
    if (atoms.is(head, "time") && (atoms.hyphen(head + 1) || atoms.kind(head + 1) === BREAK))
      return reference(from, head + 1, value);
    return reference(from, head + 1, value);
  }
  return null;
}
