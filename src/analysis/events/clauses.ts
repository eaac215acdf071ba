// Makes the clauses of a sentence, from left to right, each knowing those before it.

import { type Clause, type ClauseRelation, skipBack, type SubjectRange, tensedVerb } from "./clause";
import { beginsClause } from "./complements";
import { isFinite, type Phrase, isVerb, type VerbPhrase, withForm } from "./phrase";
import { findTenseless, withTense } from "./tenseless";
import { isAge, searchSubject } from "./subject";

/** How far a verb looks up for the clause that it goes on with; keeps the cost of endless sentences linear. @guess */
const DEEPEST = 8;

type NewClause = Omit<Clause, "index">;

/** One clause for each verb group, in text order. */
export function findClauses(phrases: readonly Phrase[]): Clause[] {
  const clauses: Clause[] = [];
  const tenseless = findTenseless(phrases);
  for (let at = 0; at < phrases.length; at++) {
    const found = phrases[at]!;
    if (!isVerb(found)) continue;
    const phrase = withTense(found, at, tenseless, phrases);
    const { verb, relation, governor, subject, opening } = isFinite(phrase)
      ? finiteClause(phrase, at, clauses, phrases)
      : nonFiniteClause(phrase, at, clauses, phrases);
    clauses.push({ index: clauses.length, verb, at, relation, governor, subject, opening });
  }
  return clauses;
}

function finiteClause(verb: VerbPhrase, at: number, clauses: Clause[], phrases: readonly Phrase[]): NewClause {
  asContact(at, clauses, phrases);
  asReduced(at, clauses, phrases);
  const after = isInverted(verb) ? subjectAfter(at, phrases) : null;
  if (after) return { verb, at, relation: "main", governor: null, subject: after, opening: at };
  const { subject, relative, shared } = searchSubject(at, clauses, phrases);
  const previous = lastBefore(subject?.first ?? at, clauses);
  if (relative >= 0) {
    const opening = phrases[relative - 1]?.kind === "comma" ? relative - 1 : relative;
    return { verb, at, relation: "relative", governor: previous, subject: nounBefore(relative, phrases), opening };
  }
  if (shared && previous && isListedInfinitive(verb, previous))
    return bareInfinitive(withForm(verb, { tense: "infinitive" }), at, previous, phrases[at - 1]);
  if (shared && previous) return goingOn(verb, at, partnerOf(besideSaying(previous, clauses, phrases)));
  const start = subject?.first ?? at;
  const opener = skipBack(phrases, start - 1, ["adverb", "time", "adjective"]);
  if (previous && phrases[opener] === phrases[previous.at] && isWitnessed(verb, previous.verb))
    return {
      verb: withForm(verb, { tense: "infinitive" }),
      at,
      relation: "infinitive",
      governor: previous,
      subject,
      opening: at,
    };
  const { relation, governor, opening } = attach(opener, start, at, previous, phrases);
  return { verb, at, relation, governor, subject: subject ?? subjectAfter(at, phrases), opening };
}

/** "the wave it caused killed": of two verbs with a tense in a row the first is of a relative clause that nothing opens. */
function asContact(at: number, clauses: Clause[], phrases: readonly Phrase[]): void {
  const last = clauses.at(-1);
  const subject = last?.subject;
  if (!subject || last.at !== skipBack(phrases, at - 1, ["adverb", "time", "preposition"]) || !isFinite(last.verb))
    return;
  const noun = subject.first - 1;
  if (subject.first !== subject.last || subject.last !== last.at - 1 || phrases[noun]?.kind !== "noun") return;
  clauses[last.index] = { ...last, relation: "relative", governor: lastBefore(noun, clauses), opening: subject.first };
}

/** Verbs that a clause without "that" may follow, so that a second tense after them is no sign of a participle. */
const TELLING =
  /^(?:said|told|thought|believed|claimed|knew|hoped|feared|felt|found|showed|suggested|added|warned|noted|insisted|denied|argued|admitted|announced|reported|confirmed|wrote|heard|saw|learned|stated|agreed|ruled|meant|was|were|had|did)$/;

/** "The men arrested in Lima were", "Fans interviewed on Monday cheered": of two verbs in the past with only "in Lima" between them the first says which men. */
function asReduced(at: number, clauses: Clause[], phrases: readonly Phrase[]): void {
  const last = clauses.at(-1);
  if (last?.verb.firstTag !== "VBD" || last.verb.first !== last.verb.head || TELLING.test(last.verb.word)) return;
  if (last.relation !== "main" && last.relation !== "content") return;
  if (last.subject?.last !== last.at - 1 || last.at + 1 === at) return;
  for (let i = at - 1; i > last.at; i--) {
    const { kind } = phrases[i]!;
    if (kind === "noun" || (kind === "time" && phrases[i - 1]!.kind === "preposition")) {
      if (phrases[i - 1]!.kind !== "preposition") return;
      i--;
    } else if (kind !== "time" && kind !== "adverb") return;
  }
  const { first, head } = last.subject;
  clauses[last.index] = {
    ...last,
    verb: withForm(last.verb, { tense: "participle", passive: true }),
    relation: "participle",
    governor: lastBefore(first, clauses),
    subject: { first: head, last: last.at - 1, head },
    opening: last.at,
  };
}

/** "saw the walls fall", "made the crew leave": a bare form after such a verb in the past is no present tense. */
function isWitnessed({ firstTag, first, head }: VerbPhrase, { word, tense }: VerbPhrase): boolean {
  return firstTag === "VBP" && first === head && tense === "past" && WITNESSING.has(word);
}

const WITNESSING: ReadonlySet<string> = new Set(["saw", "heard", "watched", "felt", "made", "let"]);

/** The last clause whose verb stands before the phrase; the others are parts of the subject: "a man carrying a gun shot …". */
function lastBefore(phrase: number, clauses: readonly Clause[]): Clause | null {
  let last = clauses.length - 1;
  while (last >= 0 && clauses[last]!.at > phrase) last--;
  return last < 0 ? null : clauses[last]!;
}

/** "urged them to leave and report": a present tense does not go on with a past one. */
function isListedInfinitive({ firstTag, first, head }: VerbPhrase, { verb, governor }: Clause): boolean {
  return firstTag === "VBP" && first === head && verb.firstTag === "TO" && governor?.verb.tense === "past";
}

/** A verb that shares the subject of `partner`, and where it has no auxiliary of its own, the partner's. */
function goingOn(verb: VerbPhrase, at: number, partner: Clause): NewClause {
  const { subject } = partner;
  const relation = partner.relation === "main" ? "coordinate" : partner.relation;
  const opening = partner.relation === "relative" ? partner.opening : at;
  const alone = verb.first === verb.head;
  // "will arrive and hold": a bare form after a modal is no present tense.
  if (alone && verb.firstTag === "VBP" && tensedVerb(partner).modal !== null)
    return { verb: withForm(verb, { tense: "infinitive" }), at, relation, governor: partner, subject, opening: at };
  // "has met and thanked": a form without "has" is no past tense.
  const { tense, perfect } = partner.verb;
  const shared = alone && verb.firstTag === "VBD" && perfect ? withForm(verb, { tense, perfect }) : verb;
  return { verb: shared, at, relation, governor: partner, subject, opening };
}

interface Attachment {
  readonly relation: ClauseRelation;
  readonly governor: Clause | null;
  readonly opening: number;
}

/** By the word before the subject: "that" after a verb says content, "because" an adverbial, "which" a relative. */
function attach(
  opener: number,
  start: number,
  at: number,
  previous: Clause | null,
  phrases: readonly Phrase[],
): Attachment {
  const before = opener < 0 ? undefined : phrases[opener];
  if (before?.kind === "relative" && previous && tellsThat(before, opener, previous, phrases))
    return { relation: "content", governor: previous, opening: opener };
  if (before?.kind === "relative") return { relation: "relative", governor: previous, opening: opener };
  if (before?.kind === "opener") {
    const governed =
      previous !== null && opensContent(before.word, previous.verb) && phrases[opener - 1]?.kind !== "comma";
    return { relation: governed ? "content" : "adverbial", governor: previous, opening: opener };
  }
  if (previous === null) return { relation: "main", governor: null, opening: start };
  if (before && isVerb(before)) return { relation: "content", governor: previous, opening: start };
  if (before?.kind === "joiner" && previous.relation === "content")
    return { relation: "content", governor: previous.governor, opening: start };
  if (before?.kind === "joiner" || before?.kind === "comma" || before?.kind === "mark")
    return { relation: "main", governor: null, opening: start };
  return { relation: at - previous.at <= 4 ? "content" : "main", governor: previous, opening: start };
}

/** "confirmed to reporters that Lind has left", "said in a statement that": with no object that the clause could say more of. */
function tellsThat({ word }: Phrase, opener: number, { verb, at }: Clause, phrases: readonly Phrase[]): boolean {
  if (word !== "that" || opener - at > 6 || !ANNOUNCING.test(verb.word)) return false;
  const next = phrases[at + 1]!.kind;
  return next === "preposition" || next === "time" || (next === "noun" && HEARING.test(verb.word));
}

const ANNOUNCING =
  /^(?:said|say|says|announced|confirmed|reported|admitted|stated|acknowledged|explained|wrote|argued|testified|ruled|suggested|complained|insisted|declared|revealed|told|informed|warned|assured|reminded)$/;
const HEARING = /^(?:told|informed|warned|assured|reminded)$/;

/** "said that", "asked if"; but "would retaliate if". */
function opensContent(opener: string, { word }: VerbPhrase): boolean {
  return opener === "if" ? ASKING.test(word) : CONTENT.has(opener);
}

const CONTENT: ReadonlySet<string> = new Set(["that", "whether", "how", "why"]);
const ASKING = /^(?:ask|wonder|know|knew|see|saw|question|doubt|tell|told|check|find|found|learn|decid|determin)/;

/** "Moe was fired, Lind said, but stayed": goes on with what is said. */
function besideSaying(previous: Clause, clauses: readonly Clause[], phrases: readonly Phrase[]): Clause {
  const { subject, verb, at, index } = previous;
  const inserted = subject !== null && SAID.has(verb.word) && index > 0;
  if (!inserted || phrases[at + 1]?.kind !== "comma" || phrases[subject.first - 1]?.kind !== "comma") return previous;
  return clauses[index - 1]!;
}

/** The clause that a verb without a subject goes on with: the nearest with a tense. */
function partnerOf(previous: Clause): Clause {
  let partner = previous;
  for (let step = 0; step < DEEPEST && !isFinite(partner.verb) && partner.governor; step++) partner = partner.governor;
  return partner;
}

function nonFiniteClause(
  verb: VerbPhrase,
  at: number,
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): NewClause {
  const previous = clauses.at(-1) ?? null;
  const before = phrases[skipBack(phrases, at - 1, ["adverb", "time"])];
  if (verb.tense === "infinitive" && verb.bare === verb.first) return bareInfinitive(verb, at, previous, before);
  const joined = verb.tense === "participle" && before?.kind === "joiner" && previous !== null;
  if (joined) {
    const partner = partnerOf(previous);
    // "visited and promised", "was stolen and bought": the second verb shares tense and voice.
    if (isFinite(partner.verb)) {
      const { tense, passive, perfect, modal } = partner.verb;
      const relation = partner.relation === "main" ? "coordinate" : partner.relation;
      return {
        verb: withForm(verb, { tense, passive, perfect, modal }),
        at,
        relation,
        governor: partner,
        subject: partner.subject,
        opening: at,
      };
    }
  }
  if (before?.kind === "noun" && verb.tense !== "infinitive")
    return { verb, at, relation: "participle", governor: previous, subject: nounBefore(at, phrases), opening: at };
  const direct = previous !== null && (before === previous.verb || verb.tense === "infinitive");
  const object = verb.tense === "infinitive" && before?.kind === "noun" && previous && !previous.verb.passive;
  return {
    verb,
    at,
    relation: direct ? "infinitive" : "participle",
    governor: previous,
    subject:
      object && previous.at < at - 1 && phrases[previous.at + 1]?.kind === "noun"
        ? nounBefore(at, phrases)
        : (previous?.subject ?? null),
    opening: at,
  };
}

/** "will arrive and hold": goes on with the verb before; "made them work": depends on it. */
function bareInfinitive(verb: VerbPhrase, at: number, previous: Clause | null, before: Phrase | undefined): NewClause {
  if (!previous) return { verb, at, relation: "main", governor: null, subject: null, opening: at };
  const joined = before?.kind === "joiner" || before?.kind === "comma" || before?.kind === "adverb";
  if (!joined) return { verb, at, relation: "infinitive", governor: previous, subject: previous.subject, opening: at };
  const partner = previous.verb.tense === "infinitive" || previous.verb.modal !== null ? previous : partnerOf(previous);
  const relation = partner.relation === "main" ? "coordinate" : partner.relation;
  const governor = partner.relation === "main" ? partner : partner.governor;
  const { modal } = tensedVerb(partner);
  return { verb: withForm(verb, { modal }), at, relation, governor, subject: partner.subject, opening: at };
}

/** The noun phrase that a relative clause or participle belongs to. */
function nounBefore(at: number, phrases: readonly Phrase[]): SubjectRange | null {
  let noun = skipBack(phrases, at - 1, ["comma", "adverb", "time", "preposition"]);
  if (noun >= 0 && isAge(noun, phrases)) noun -= 2; // "Yoo, 61, who served"
  noun = explainedBy(noun, phrases);
  return noun >= 0 && phrases[noun]!.kind === "noun" ? { first: noun, last: noun, head: noun } : null;
}

/** "Per Moe, a banker who fled", "Per Moe, 61, a banker who fled": whom the noun phrase behind a name says more of. */
function explainedBy(noun: number, phrases: readonly Phrase[]): number {
  if (noun < 2 || phrases[noun]!.firstTag !== "DT" || phrases[noun - 1]!.kind !== "comma") return noun;
  const name = isAge(noun - 2, phrases) ? noun - 4 : noun - 2;
  const { kind, firstTag, end, first } = phrases[name]!;
  const isName = kind === "noun" && firstTag === "NNP" && end - first > 1;
  return isName && (name !== 1 || phrases[0]!.kind !== "preposition") ? name : noun; // but "In New York, the banker who"
}

const SAID: ReadonlySet<string> = new Set("said says added adds asked asks wrote writes".split(" "));

/** "…," said Kim. */
function isInverted({ word, first, head }: VerbPhrase): boolean {
  return first === head && SAID.has(word);
}

/** "said Kim": the subject after the verb. */
function subjectAfter(at: number, phrases: readonly Phrase[]): SubjectRange | null {
  const before = phrases[at - 1];
  if (before?.kind !== "comma" && before?.kind !== "mark") return null;
  if (phrases[at + 1]?.kind !== "noun" || beginsClause(at + 1, phrases)) return null; // "Its chief, …, said sales rose"
  return { first: at + 1, last: at + 1, head: at + 1 };
}
