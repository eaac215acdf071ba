// The line that an outline shows for an event: a short clause in the document's own words and order. Built from
// whole pieces (subject, verb, complements), so that no name is cut and nothing dangles; at most 80 code units.

import { type Clause, type SubjectRange, tensedVerb } from "./clause";
import type { Complement } from "./complements";
import { isVerb, type Phrase, type VerbPhrase } from "./phrase";
import type { Reading } from "./reading";

export const LONGEST_LABEL = 80;
/** A subject longer than this is given by its head noun phrase alone. @guess */
const LONGEST_SUBJECT = 48;
/** Names of all who do it together may be longer. @guess */
const LONGEST_NAMES = 60;

/**
 * The clause from its own verb to `main` ("agreed to establish"), which is the same or a verb that depends on it.
 * `subject` is the subject's words where they are not the clause's own (a name for "he"), or null.
 */
export function clauseLabel(clause: Clause, main: Clause, reading: Reading, subject: string | null): string {
  const full = subject ?? (clause.subject ? subjectText(clause.subject, reading) : "");
  const label = labelOf(full, clause, main, reading);
  if (subject !== null || !clause.subject || label.length > full.length + ROOM) return label;
  const short = shortSubject(clause.subject, reading);
  const other = short === null || short.length >= full.length ? label : labelOf(short, clause, main, reading);
  return other.length - (short?.length ?? 0) > label.length - full.length ? other : label;
}

/** A label that tells no more than this beyond its subject had no room for what follows the verb, perhaps. @guess */
const ROOM = 20;

function labelOf(subject: string, clause: Clause, main: Clause, reading: Reading): string {
  const verb = verbText(clause, main, reading, subject !== "");
  const label = subject === "" ? verb : `${subject} ${verb}`;
  if (label.length > LONGEST_LABEL) return firstWords(reading, clause.verb.first, clause.verb.end);
  if (clause.subject && clause.subject.first > clause.at) return label; // "…," said Lind, who …
  const told = withComplements(label, main.at, reading);
  return told === label ? `${label}${contentText(main, label, reading)}` : told;
}

/** " that ships would be delayed" after "warned", if all of it fits; "" otherwise. */
function contentText(main: Clause, label: string, reading: Reading): string {
  const content = reading.clauses[main.index + 1];
  if (content?.relation !== "content" || content.governor !== main) return "";
  const clause = textOf(reading, content.opening, content.at);
  const long = withComplements(`${label} ${clause}`, content.at, reading);
  return long.length <= LONGEST_LABEL ? long.slice(label.length) : "";
}

/** A nominal event: the noun phrase with what belongs to it ("Lee’s state visit to China"). */
export function nounLabel(at: number, reading: Reading): string {
  const phrase = reading.phrases[at]!;
  const label = textOf(reading, at, at);
  if (label.length > LONGEST_LABEL) return firstWords(reading, phrase.first, phrase.end);
  return withComplements(label, at, reading);
}

/** `start`, which ends with the verb or noun phrase at `at`, with as many of its complements as fit. */
function withComplements(start: string, at: number, reading: Reading): string {
  const { phrases } = reading;
  const isNoun = phrases[at]!.kind === "noun";
  let label = start;
  let complete = start; // up to the last piece that does not wait for another
  let unlisted = start; // up to the last piece but one, without what a list may go on with
  let last = at;
  const pieces = reading.complementsAt(at);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.kind === "time") continue; // the date has a place of its own beside the label
    if (pieces[i + 1]?.kind === "time" && OF_TIME.has(phrases[piece.head]!.word)) continue;
    if ((isNoun && piece.kind !== "prepositional") || isCutDuration(piece, reading) || isSpell(piece, i, reading))
      break;
    const opening = phrases[piece.first]!;
    const words = textOf(reading, piece.first, piece.last);
    const longer = opening.kind === "comma" ? label + words : `${label} ${words}`;
    const isList = goesOnList(opening);
    if (longer.length > LONGEST_LABEL) {
      const cutList = isList && isNamePart(piece.first - 1, reading);
      return withoutLooseEnd(cutList ? unlisted : shortened(label, complete, piece, reading));
    }
    if (!isList) unlisted = complete;
    label = longer;
    last = piece.last;
    if (piece.kind !== "verb") complete = label;
  }
  return LOOSE.has(phrases[last]!.word) || label.length > LONGEST_LABEL ? withoutLooseEnd(label) : label;
}

/** The piece without what "and" joins to its noun, where that has room: "to avoid roads" of "to avoid roads and report slides". */
function shortened(
  label: string,
  complete: string,
  { first, head, last, preposition }: Complement,
  reading: Reading,
): string {
  if (head === last || preposition === "between" || goesOnList(reading.phrases[first]!) || isNamePart(head, reading))
    return complete;
  const short = `${label} ${textOf(reading, first, head)}`;
  return short.length <= LONGEST_LABEL ? short : complete;
}

const CAPITAL_Z = 90;

/** "Land" in "the Minister of Land, Transport and Tourism": what follows a comma may be of the same title. */
function isNamePart(at: number, { phrases, tokens }: Reading): boolean {
  return phrases[at - 1]?.word === "of" && tokens[phrases[at]!.head]!.text.charCodeAt(0) <= CAPITAL_Z;
}

/** ", Transport and Tourism" after "Minister of Land": without it what stands before would be another thing. */
function goesOnList({ kind }: Phrase): boolean {
  return kind === "comma" || kind === "joiner";
}

/** Adverbs that belong to a time after them: "early on Monday". */
const OF_TIME: ReadonlySet<string> = new Set(["early", "late", "shortly", "just", "only"]);

/** "for a two-night" before ", three-day trip" */
function isCutDuration(piece: Complement, { phrases, cover }: Reading): boolean {
  const { head, word } = phrases[piece.last]!;
  return cover.duration[head] !== 0 && word.includes("-");
}

const SPELLS: ReadonlySet<string> = new Set("moments minutes hours days weeks months years decades".split(" "));

/** "four minutes" behind "doubled the lead", "came days" before "after": without "after the break" it says nothing. */
function isSpell({ kind, last }: Complement, index: number, { phrases, cover }: Reading): boolean {
  if (kind !== "object" || (index === 0 && phrases[last + 1]?.kind !== "opener")) return false;
  const { head, word } = phrases[last]!;
  return cover.duration[head] !== 0 || SPELLS.has(word);
}

/** The subject's words: a person’s name without titles, else the whole if it is short, else as much of it as is short. */
export function subjectText(subject: SubjectRange, reading: Reading): string {
  const { phrases, cover, tokens } = reading;
  const head = phrases[subject.head]!;
  const mention = cover.mention[head.head]!;
  const short = reading.shortName(mention);
  if (subject.first === subject.head && short !== null && isLongName(mention, head, reading)) return short;
  if (subject.first === subject.last && short !== null && head.first < head.head) {
    let first = head.head;
    while (first > head.first && cover.mention[first - 1] === mention) first--;
    return wordsOf(tokens, first, head.end);
  }
  const whole = textOf(reading, subject.first, subject.last);
  if (whole.length <= LONGEST_SUBJECT) return whole;
  const named = joinedNames(subject, reading);
  if (named !== null && named.length <= LONGEST_NAMES) return named;
  const names = named === null ? null : shortSubject(subject, reading);
  if (names !== null && names.length <= LONGEST_SUBJECT) return names;
  for (let last = subject.last; last >= subject.head; last--) {
    if (
      phrases[last]!.kind !== "noun" ||
      (last < subject.last && last > subject.head && goesOnList(phrases[last + 1]!))
    )
      continue;
    const part = textOf(reading, subject.first, last);
    if (part.length <= LONGEST_SUBJECT) return part;
  }
  return textOf(reading, subject.head, subject.head);
}

function isLongName(mention: number, head: Phrase, { cover, tokens }: Reading): boolean {
  let first = head.head;
  while (first > head.first && cover.mention[first - 1] === mention) first--;
  return tokens[head.head]!.end - tokens[first]!.start > LONGEST_SUBJECT;
}

/** The subject by its shortest names: "Trump and Kim"; null unless it is all names. */
function shortSubject({ first, head }: SubjectRange, { phrases, cover, shortName, tokens }: Reading): string | null {
  let text = "";
  for (let at = first; at <= head; at++) {
    const phrase = phrases[at]!;
    const words = phrase.kind === "noun" ? shortName(cover.mention[phrase.head]!) : tokens[phrase.head]!.text;
    if (words === null) return null;
    text += (text === "" || phrase.kind === "comma" ? "" : " ") + words;
  }
  return text;
}

/** "French carmaker Peugeot and rival Fiat" → "Peugeot and Fiat"; null unless all that are joined are names. */
function joinedNames({ first, head }: SubjectRange, { phrases, cover, tokens }: Reading): string | null {
  if (first === head) return null;
  let text = "";
  for (let at = first; at <= head; at++) {
    const phrase = phrases[at]!;
    const mention = cover.mention[phrase.head]!;
    let from = phrase.first;
    if (phrase.kind === "noun") {
      if (mention === 0) return null;
      from = phrase.head;
      while (from > phrase.first && cover.mention[from - 1] === mention) from--;
    }
    text += (text === "" || phrase.kind === "comma" ? "" : " ") + wordsOf(tokens, from, phrase.end);
  }
  return text;
}

/** After a subject, "will" becomes "to" and "is", "are" are left out before "expected to", as headlines have it. */
function verbText(clause: Clause, main: Clause, reading: Reading, hasSubject: boolean): string {
  const { tokens } = reading;
  const { verb } = clause;
  const rest = clause === main ? "" : ` ${textOf(reading, clause.at + 1, main.at)}`;
  if (hasSubject && verb.bare === verb.first && verb.tense === "infinitive" && isPlainFuture(tensedVerb(clause)))
    return `to ${wordsOf(tokens, verb.first, verb.end)}${rest}`;
  if (hasSubject && isPlainFuture(verb)) return `to ${wordsOf(tokens, verb.bare + 1, verb.end)}${rest}`;
  if (isNegatedBefore(verb, tokens)) return wordsOf(tokens, verb.first - 1, verb.end) + rest; // "never recovered"
  const drop = hasSubject && clause !== main && verb.passive && !verb.perfect && verb.modal === null && !verb.negated;
  return wordsOf(tokens, drop ? verb.head : verb.first, verb.end) + rest;
}

function isNegatedBefore({ first, negated }: VerbPhrase, tokens: Reading["tokens"]): boolean {
  return negated && first > 0 && /^(?:not|never|hardly|barely|scarcely)$/i.test(tokens[first - 1]!.text);
}

function isPlainFuture(verb: VerbPhrase): boolean {
  return (verb.modal === "will" || verb.modal === "'ll" || verb.modal === "’ll") && !verb.negated;
}

/** The words of phrases first … last as the document has them. */
function textOf(reading: Reading, first: number, last: number): string {
  return wordsOf(reading.tokens, reading.phrases[first]!.first, reading.phrases[last]!.end);
}

/** Tokens first … end − 1, parted by one blank where the document parts them. */
function wordsOf(tokens: Reading["tokens"], first: number, end: number): string {
  let text = "";
  for (let i = first; i < end && text.length <= LONGEST_LABEL; i++) {
    if (i > first && tokens[i]!.start > tokens[i - 1]!.end) text += " ";
    text += tokens[i]!.text;
  }
  return text;
}

/** As many of the words as fit, never a part of a name; for phrases that are too long as a whole. */
function firstWords(reading: Reading, first: number, end: number): string {
  const { mention } = reading.cover;
  let label = "";
  for (let i = first; i < end; i++) {
    const inName = i + 1 < end && mention[i] !== 0 && mention[i] === mention[i + 1];
    const longer = wordsOf(reading.tokens, first, i + 1);
    if (longer.length > LONGEST_LABEL) break;
    if (!inName) label = longer;
  }
  return label === "" ? reading.tokens[end - 1]!.text.slice(0, LONGEST_LABEL) : label;
}

const LOOSE: ReadonlySet<string> = new Set(
  "a an the of to in on at by for with from and or but as also that such which who".split(" "),
);

/** "which" */
const LONGEST_LOOSE = 5;

function withoutLooseEnd(label: string): string {
  let end = label.length;
  for (;;) {
    const blank = label.lastIndexOf(" ", end - 1);
    if (blank <= 0 || end - blank > LONGEST_LOOSE + 1 || !LOOSE.has(label.slice(blank + 1, end).toLowerCase())) break;
    if (label.lastIndexOf(" ", blank - 1) < 0) break; // two words stay, whatever they are
    end = blank;
  }
  return label.slice(0, end);
}

/** The last verb of a chain that begins with `clause`, going through verbs that only say that it begins, is planned or goes on. */
export function chainEnd(clause: Clause, reading: Reading): Clause {
  let at = clause;
  for (let step = 0; step < 4; step++) {
    const next: Clause | undefined = reading.clauses[at.index + 1];
    if (next?.governor !== at || next.relation !== "infinitive" || !passesOn(at, reading)) break;
    if (reading.phrases.slice(at.at + 1, next.at).some((phrase) => isVerb(phrase) || phrase.kind === "noun")) break;
    at = next;
  }
  return at;
}

function passesOn(clause: Clause, reading: Reading): boolean {
  const { passive, tense } = clause.verb;
  if (reading.is(clause, "negative")) return false;
  const lemma = reading.lemma(clause);
  if (reading.is(clause, "aspect") || lemma === "be") return true;
  if (lemma === "have") return tense === "past"; // "had to resign"
  return passive ? reading.is(clause, "forecast") : tense === "present" && reading.is(clause, "aim");
}
