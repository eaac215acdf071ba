// Who says it: clauses whose verb only reports what other clauses tell. "The ministry said" is then no event of the
// story; what it said is, and is marked as reported.

import { type Clause, skipBack } from "./clause";
import { isFinite, type Phrase } from "./phrase";
import type { Reading } from "./reading";

/** Sayings of a sentence that have their content in other clauses. */
export interface Attribution {
  /** Clauses that only say that something is said. */
  readonly sayings: ReadonlySet<Clause>;
  /** What is said, by clause; the value is the saying. */
  readonly said: ReadonlyMap<Clause, Clause>;
}

const NOTHING_SAID: Attribution = { sayings: new Set(), said: new Map() };

export function findAttribution(reading: Reading): Attribution {
  const { clauses } = reading;
  if (!clauses.some((clause) => isSaying(reading, clause) || isShowing(reading, clause))) return NOTHING_SAID;
  const sayings = new Set<Clause>();
  const said = new Map<Clause, Clause>();
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index]!;
    const { governor } = clause;
    if (clause.relation === "content" && governor && isSaying(reading, governor)) {
      if (!reading.is(governor, "act") && !tellsOfClaim(clause, reading)) sayings.add(governor);
      said.set(clause, governor);
    } else if (governor && said.has(governor)) said.set(clause, said.get(governor)!);
    if (isTrailing(reading, clause)) {
      sayings.add(clause);
      for (let i = Math.max(0, index - MOST_SAID); i < index; i++)
        if (!said.has(clauses[i]!) && !sayings.has(clauses[i]!)) said.set(clauses[i]!, clause);
    }
  }
  return { sayings, said };
}

/** "questioned him over allegations that …": the noun says it, and the verb tells something else. */
function tellsOfClaim({ opening }: Clause, { phrases }: Reading): boolean {
  const before = opening > 0 ? phrases[opening - 1]! : null;
  return before !== null && before.kind === "noun" && CLAIMS.has(before.word);
}

const CLAIMS: ReadonlySet<string> = new Set(
  (
    "accusation accusations allegation allegations assertion assertions assurance assurances belief charge charges claim claims " +
    "complaint complaints concern concerns doubts evidence fear fears hope hopes idea indication indications news report reports " +
    "rumor rumors rumour rumours sign signs speculation suggestion suggestions suspicion suspicions theory warning warnings worries"
  ).split(" "),
);

/** Verbs of saying whose object hears it. */
const HEARD: ReadonlySet<string> = new Set(["tell", "inform", "assure", "remind"]);

/** How many clauses before ", he said" count as said; keeps the cost of endless sentences linear. @guess */
const MOST_SAID = 12;

function isSaying(reading: Reading, clause: Clause): boolean {
  return reading.is(clause, "reporting") || reading.is(clause, "cognition");
}

/** "…, data showed." */
function isShowing(reading: Reading, clause: Clause): boolean {
  return reading.lemma(clause) === "show";
}

/** "…, the ministry said." with nothing after the verb that it says, after a comma or quotation mark. */
function isTrailing(reading: Reading, clause: Clause): boolean {
  const says = reading.is(clause, "reporting") || isShowing(reading, clause);
  if (!says || !isFinite(clause.verb) || clause.subject === null) return false;
  if (clause.relation === "relative" || clause.relation === "adverbial") return false;
  const { phrases } = reading;
  const start = skipBack(phrases, Math.min(clause.opening, clause.subject.first) - 1, ["time", "adverb"]);
  const before = start < 0 ? undefined : phrases[start];
  const inverted = clause.subject.first > clause.at ? phrases[clause.at - 1] : undefined; // not "Moe, 24, was charged"
  if (!isBreak(before?.kind) && !isBreak(inverted?.kind)) return false;
  let after = clause.at + 1;
  if (clause.subject.first > clause.at) {
    after = clause.subject.last + 1;
    if (phrases[after]?.word === "of" && phrases[after + 1]?.kind === "noun") after += 2; // "said Per Moe of the police."
  }
  if (HEARD.has(reading.lemma(clause)) && phrases[after]?.kind === "noun") after++; // "the mayor told reporters."
  while (phrases[after]?.kind === "time" || phrases[after]?.kind === "adverb" || isTimePreposition(reading, after))
    after++;
  const next = phrases[after];
  if (clause.verb.passive && next?.kind === "preposition") return false; // "…, was charged with murder"
  if (next?.kind === "opener") return reading.clauses[clause.index + 1] === undefined; // "after the meeting"
  return next === undefined || next.kind === "mark" || next.kind === "comma" || isOccasion(next);
}

/** "said in a statement", but not "called for elections". */
function isOccasion({ kind, word }: Phrase): boolean {
  return kind === "preposition" && !ABOUT.has(word);
}

const ABOUT: ReadonlySet<string> = new Set(["for", "about", "of", "against", "over"]);

function isTimePreposition(reading: Reading, at: number): boolean {
  return reading.phrases[at]?.kind === "preposition" && reading.phrases[at + 1]?.kind === "time";
}

function isBreak(kind: string | undefined): boolean {
  return kind === "comma" || kind === "mark";
}
