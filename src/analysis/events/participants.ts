// Who takes part: names in the subject, the object and the prepositional phrases of the clause, by their place.

import type { Mention, Participant, ParticipantRole } from "../../model";
import type { Clause } from "./clause";
import { covering } from "./phrases";
import type { Phrase } from "./phrase";
import type { Reading } from "./reading";

export interface Cast {
  readonly participants: readonly Participant[];
  /** Id of the mention that says where, or null. */
  readonly place: string | null;
}

/** Takes part `role` for names of these types after the preposition. */
const PREPOSITIONS: Readonly<Record<string, (type: Mention["type"]) => ParticipantRole | null>> = {
  in: (type) => (type === "LOC" ? "location" : null),
  at: (type) => (type === "LOC" ? "location" : null),
  near: (type) => (type === "LOC" ? "location" : null),
  on: (type) => (type === "LOC" ? "location" : null),
  to: (type) => (type === "LOC" ? "location" : "recipient"),
  with: () => "recipient",
  for: (type) => (type === "PER" || type === "ORG" ? "recipient" : null),
  against: () => "patient",
  of: () => "patient",
  from: () => "source",
  between: () => "agent",
};

/** `speaker` stands in for a pronoun as subject; null if none does. */
export function castOfVerb(
  clause: Clause,
  main: Clause,
  reading: Reading,
  mentions: readonly Mention[],
  speaker: Participant | null,
): Cast {
  const found = new Found();
  const passive = main.verb.passive;
  const { subject } = clause;
  if (speaker) found.add(passive ? "patient" : "agent", speaker.mention, speaker.entity);
  else if (subject) {
    const role = passive ? "patient" : "agent";
    const { phrases } = reading;
    const { first, head, last } = subject;
    addNames(first, head, role, reading, mentions, found);
    const link = found.participants.length === 0 && head < last ? phrases[head + 1]!.word : "";
    if (link === "of" || link === "between") addNames(head + 1, last, role, reading, mentions, found); // "the leaders of Chile and Peru"
    if (!found.isNamed && phrases[last + 1]?.kind === "comma" && phrases[last + 3]?.kind === "comma")
      addNames(last + 2, last + 2, role, reading, mentions, found); // "the owner, the Moe family,"
  }
  addComplements(main.at, passive, reading, mentions, found);
  return found;
}

/** The names that the noun phrases first … last mean. */
function addNames(
  first: number,
  last: number,
  role: ParticipantRole,
  reading: Reading,
  mentions: readonly Mention[],
  found: Found,
): void {
  for (let at = first; at <= last; at++) {
    const mention = headMention(reading, at, mentions) ?? nameInTitle(reading, at, mentions);
    if (!mention || isHome(mention, reading.phrases[at]!)) continue;
    found.isNamed ||= mention.subtype !== "NORP"; // "the Norwegian owner" is not
    found.add(role, mention.id, mention.entity);
  }
}

/** "A Leeds woman", "the Texas inmate": a place that only says where somebody lives does nothing. */
function isHome({ type, subtype }: Mention, { word }: Phrase): boolean {
  return type === "LOC" && subtype !== "NORP" && RESIDENTS.has(word);
}

const RESIDENTS: ReadonlySet<string> = new Set(
  (
    "man woman boy girl teenager teen youth couple family resident native pensioner grandmother grandfather mother father student driver " +
    "inmate doctor nurse teacher farmer lawyer businessman businesswoman schoolboy schoolgirl toddler baby firm startup start-up company"
  ).split(" "),
);

/** "Lee’s visit to China": who has it does it. */
export function castOfNoun(at: number, token: number, reading: Reading, mentions: readonly Mention[]): Cast {
  const found = new Found();
  const phrase = reading.phrases[at]!;
  for (let i = phrase.first; i < token; i++) {
    const mention = covering(mentions, reading.cover.mention[i]!);
    const possessive = reading.tokens[i + 1]?.tag === "POS" || mention?.subtype === "NORP";
    if (mention && possessive) found.add("agent", mention.id, mention.entity);
  }
  addComplements(at, true, reading, mentions, found);
  return found;
}

function addComplements(
  at: number,
  byIsAgent: boolean,
  reading: Reading,
  mentions: readonly Mention[],
  found: Found,
): void {
  const subjects = found.participants.length;
  let hasObject = false;
  for (const piece of reading.complementsAt(at)) {
    if (piece.kind === "verb") break;
    hasObject ||= piece.kind === "object";
    for (let i = piece.first; i <= piece.last; i++) {
      const mention = headMention(reading, i, mentions);
      if (!mention || !covers(reading, i, mentions, mention)) continue;
      if (piece.kind === "object") found.add("patient", mention.id, mention.entity);
      else if (piece.preposition === "by" && byIsAgent) found.add("agent", mention.id, mention.entity);
      else {
        const role = PREPOSITIONS[piece.preposition]?.(mention.type) ?? null;
        if (role === "agent" && (subjects > 0 || hasObject)) continue; // "Lind crossed the sea between Chile and Peru"
        if (role) found.add(role, mention.id, mention.entity);
        if (role === "location") found.place ??= mention.id;
      }
    }
  }
}

/** The name that a noun phrase means: the one at its end, else the last in it that is no possessor ("the Lee administration"). */
function headMention(reading: Reading, at: number, mentions: readonly Mention[]): Mention | null {
  const phrase = reading.phrases[at]!;
  if (phrase.kind !== "noun") return null;
  for (let i = phrase.end - 1; i >= phrase.first; i--) {
    if (reading.tokens[i]!.tag === "POS") return null;
    const mention = covering(mentions, reading.cover.mention[i]!);
    if (mention) return mention;
  }
  return null;
}

/** "Secretary of State Mike Pompeo": the title goes over two phrases, the second of which ends with the name. */
function nameInTitle({ phrases, tokens, cover }: Reading, at: number, mentions: readonly Mention[]): Mention | null {
  if (phrases[at + 1]?.word !== "of") return null;
  const rest = phrases[at + 2];
  if (rest?.kind !== "noun" || tokens[phrases[at]!.head]!.tag !== "NNP") return null;
  const mention = covering(mentions, cover.mention[rest.head]!);
  return mention?.type === "PER" && cover.mention[rest.first] === 0 ? mention : null;
}

/** True if the name is what the noun phrase means: not "South Korea" in "South Korea-Japan issues". */
function covers(reading: Reading, at: number, mentions: readonly Mention[], mention: Mention): boolean {
  return covering(mentions, reading.cover.mention[reading.phrases[at]!.head]!) === mention;
}

class Found implements Cast {
  readonly participants: Participant[] = [];
  place: string | null = null;
  isNamed = false;

  add(role: ParticipantRole, mention: string, entity: string): void {
    for (const each of this.participants) if (each.mention === mention) return;
    this.participants.push({ role, mention, entity });
  }
}
