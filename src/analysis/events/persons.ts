// Who "he" or "she" is, as far as that is plain: the person who is the subject of the saying, or of the clause told last;
// and what "it" is where it says of itself ("Volvo said it would …") or goes on with the subject ("The ferry sank. It …").

import type { Mention, Participant } from "../../model";
import type { Clause, SubjectRange } from "./clause";
import type { Attribution } from "./attribution";
import { subjectText } from "./label";
import type { Phrase } from "./phrase";
import { covering } from "./phrases";
import { isQuoted } from "./quotes";
import type { Reading } from "./reading";

export interface Person {
  /** Where it is named. */
  readonly subject: SubjectRange;
  readonly reading: Reading;
  readonly participant: Participant | null;
}

/** The name as the document has it there. */
export function nameOf({ subject, reading }: Person): string {
  return subjectText(subject, reading);
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "she"]);
const PRONOUNS: ReadonlySet<string> = new Set(
  "he she it they we i you this that these those there who which what one some many most others nobody everybody everyone somebody someone nothing".split(
    " ",
  ),
);

const MAIN: ReadonlySet<string> = new Set(["main", "coordinate"]);

/** "it seems", "it rained", "it took three hours": where "it" means nothing. */
const EMPTY_IT: ReadonlySet<string> = new Set(
  "appear be become come emerge happen make mean occur rain remain seem snow take transpire turn".split(" "),
);

/** Nouns for those who say "it" of themselves. */
const BODIES: ReadonlySet<string> = new Set(
  (
    "administration agency airline alliance army association authority bank board bureau cabinet carmaker chain club commission " +
    "committee company consortium corporation council court department embassy federation firm foundation fund government group " +
    "hospital institute maker manufacturer military ministry office operator organisation organization panel parliament party " +
    "police regulator retailer secretariat service society supplier team tribunal union university watchdog"
  ).split(" "),
);

/** The subject of each clause where it is a person's name, and where it is a pronoun for one. */
export class Persons {
  private last: Person | null = null;
  /** The sentence in which `last` was named. */
  private lastIn: Reading | null = null;
  /** "he" or "she" by entity, where it is known. */
  private readonly pronouns = new Map<string, string>();
  private lastSaying: Person | null = null;
  private lastSeveral: Person | null = null;
  /** The subject that is one thing or body, of the main clause told last. */
  private lastThing: { readonly clause: Clause; readonly reading: Reading } | null = null;
  /** "She married the engineer Per Moe": whom "he" means after that, since it cannot be her. */
  private other: { readonly person: Person; readonly than: string } | null = null;

  constructor(private readonly mentions: readonly Mention[]) {}

  /** Whom the clause's subject "he", "she" or "they", or "one of them, Per Moe," means; null if it names itself or nobody is known. */
  behindSubject(clause: Clause, reading: Reading, attribution: Attribution): Person | null {
    const explained = this.explained(clause, reading);
    if (explained) return explained;
    const word = subjectWord(clause, reading);
    if (word === "they") return this.lastSeveral;
    const saying = attribution.said.get(clause);
    if (word === "it") return this.thing(clause, saying, reading);
    if (isTheCompany(clause, reading)) {
      const thing = this.lastSingle();
      return thing?.participant ? thing : null;
    }
    if (!PERSONAL.has(word)) return null;
    const person = saying ? this.spokenOf(clause, saying, reading) : this.storyPerson(word);
    return person && this.suits(person, word) ? person : null;
  }

  private storyPerson(word: string): Person | null {
    return this.other !== null && this.other.than !== word ? this.other.person : this.last;
  }

  /** Who "he" is in what is said: the sayer, unless somebody else is spoken of. */
  private spokenOf(clause: Clause, saying: Clause, reading: Reading): Person | null {
    if (PERSONAL.has(subjectWord(saying, reading))) return this.lastSaying ?? this.last;
    // “He fled,” Moe said: of somebody else, if in his own words; as in "After Lind left, she was hit, Moe said".
    if (this.lastIn === reading || isQuoted(clause.at, reading)) return this.last;
    const sayer = this.named(saying, reading) ?? this.explained(saying, reading);
    const ofOthers = this.last !== null && clause.verb.modal === null && speaksOfOthers(saying, reading);
    return ofOthers ? this.last : (sayer ?? this.last);
  }

  /** False for "he" where the person was "she" before. */
  private suits({ participant }: Person, word: string): boolean {
    if (!participant) return true;
    const known = this.pronouns.get(participant.entity);
    if (known === undefined) this.pronouns.set(participant.entity, word);
    return known === undefined || known === word;
  }

  /** Takes note of a clause that was read. */
  note(clause: Clause, reading: Reading, attribution: Attribution): void {
    const { subject } = clause;
    if (!subject) {
      if (MAIN.has(clause.relation)) this.lastThing = null;
      return;
    }
    if (clause.relation !== "relative" && isSeveral(subject, reading))
      this.lastSeveral = { subject, reading, participant: null };
    const word = subjectWord(clause, reading);
    const isPersonal = PERSONAL.has(word);
    const met = isPersonal ? this.personAt(clause.at + 1, reading) : null;
    if (met) this.other = { person: met, than: word };
    const isKnown = word === "it" || isPersonal || (this.lastThing !== null && isTheCompany(clause, reading));
    if (MAIN.has(clause.relation) && !isKnown)
      this.lastThing = this.isSingle(clause, reading) ? { clause, reading } : null;
    // "the record that Moe set", "the record set by Moe": not whom the story is about.
    const isAside = clause.relation === "content" ? !attribution.said.has(clause) : clause.relation === "relative";
    if (isAside || clause.verb.tense === "participle") return;
    const person = this.named(clause, reading) ?? this.explained(clause, reading);
    if (!person) return;
    const isSaying = attribution.sayings.has(clause);
    if (isSaying) this.lastSaying = person;
    this.learnPronoun(clause, person, reading);
    if (isSaying && this.last && (this.lastIn === reading || speaksOfOthers(clause, reading))) return; // "Lind was hit, Moe said"
    this.last = person;
    this.lastIn = isSaying ? null : reading;
    this.other = null;
  }

  /** "Mrs. Lind", "spokeswoman Ada Lind" */
  private learnPronoun({ subject }: Clause, { participant }: Person, reading: Reading): void {
    const word = subject && participant ? wordBeforeName(reading.phrases[subject.head]!, reading) : "";
    if (word === "" || !participant || this.pronouns.has(participant.entity)) return;
    if (FEMALE.has(word)) this.pronouns.set(participant.entity, "she");
    else if (MALE.has(word)) this.pronouns.set(participant.entity, "he");
  }

  /** What "it" means: the body that says it, the subject of the clause above, or that of the main clause before. */
  private thing(clause: Clause, saying: Clause | undefined, reading: Reading): Person | null {
    if (saying && clause.relation === "content") {
      const body = this.namedBody(saying, reading);
      if (body !== null || subjectWord(saying, reading) !== "it") return body;
    }
    if (EMPTY_IT.has(reading.lemma(clause)) || isQuoted(clause.at, reading)) return null;
    if (clause.relation !== "adverbial" || !clause.governor) return this.lastSingle();
    return subjectWord(clause.governor, reading) === "it" ? this.lastSingle() : this.single(clause.governor, reading);
  }

  private lastSingle(): Person | null {
    return this.lastThing && this.single(this.lastThing.clause, this.lastThing.reading);
  }

  private single(clause: Clause, reading: Reading): Person | null {
    const { subject } = clause;
    if (!subject || !this.isSingle(clause, reading)) return null;
    const mention = covering(this.mentions, reading.cover.mention[reading.phrases[subject.head]!.head]!);
    const { first, head } = subject;
    return { subject: { first, last: head, head }, reading, participant: mention ? agent(mention) : null };
  }

  /** The subject is one thing: no person, nothing plural, no pronoun. */
  private isSingle({ subject }: Clause, reading: Reading): boolean {
    if (!subject || subject.first !== subject.head) return false;
    const { head, firstTag } = reading.phrases[subject.head]!;
    const { tag } = reading.tokens[head]!;
    if (firstTag === "PRP" || firstTag === "EX" || (tag !== "NN" && tag !== "NNP" && tag !== "NNPS")) return false;
    const mention = covering(this.mentions, reading.cover.mention[head]!);
    return mention ? mention.type !== "PER" : firstTag === "DT" || firstTag === "PRP$";
  }

  private named({ subject }: Clause, reading: Reading): Person | null {
    if (!subject || subject.first !== subject.head) return null;
    return this.personAt(subject.head, reading);
  }

  /** "Its chairman, Per Moe, said": a name between commas after a subject that has none. */
  private explained({ subject }: Clause, reading: Reading): Person | null {
    if (!subject || subject.first !== subject.head) return null;
    if (reading.cover.mention[reading.phrases[subject.head]!.head] !== 0 || !isExplained(subject, reading)) return null;
    return this.personAt(subject.last + 2, reading);
  }

  /** An organisation or country that is the whole subject, or "the ministry". */
  private namedBody({ subject }: Clause, reading: Reading): Person | null {
    if (!subject || subject.first !== subject.last) return null;
    const mention = this.mentionAt(subject.head, reading);
    if (mention?.type === "ORG" || mention?.type === "LOC") return { subject, reading, participant: agent(mention) };
    return BODIES.has(reading.phrases[subject.head]!.word) ? { subject, reading, participant: null } : null;
  }

  private personAt(at: number, reading: Reading): Person | null {
    const mention = this.mentionAt(at, reading);
    if (mention?.type !== "PER") return null;
    return { subject: { first: at, last: at, head: at }, reading, participant: agent(mention) };
  }

  private mentionAt(at: number, { phrases, cover }: Reading): Mention | undefined {
    const phrase = phrases[at];
    return phrase && covering(this.mentions, cover.mention[phrase.head]!);
  }
}

function agent({ id, entity }: Mention): Participant {
  return { role: "agent", mention: id, entity };
}

/** Titles and offices of those who tell the press what others did. */
const SPEAKERS: ReadonlySet<string> = new Set(
  (
    "attorney capt captain chief cmdr col colonel commander commissioner constable coroner cpl corporal deputy det detective " +
    "inspector investigator lawyer lt lieutenant magistrate maj major marshal officer prosecutor sgt sergeant sheriff solicitor " +
    "spokesman spokesperson spokeswoman superintendent supt trooper undersheriff"
  ).split(" "),
);
const FEMALE: ReadonlySet<string> = new Set(
  (
    "mrs ms miss dame lady queen princess duchess countess baroness empress sister mother actress spokeswoman chairwoman congresswoman " +
    "councilwoman policewoman businesswoman"
  ).split(" "),
);
const MALE: ReadonlySet<string> = new Set(
  (
    "mr sir lord king prince duke count baron emperor brother father pope cardinal spokesman chairman congressman councilman policeman " +
    "businessman"
  ).split(" "),
);

/** "Sheriff Per Moe said she fled", "Moe, a police spokesman, said he fled": not the speaker. */
function speaksOfOthers({ subject }: Clause, reading: Reading): boolean {
  if (!subject) return false;
  const { phrases } = reading;
  if (SPEAKERS.has(wordBeforeName(phrases[subject.head]!, reading))) return true;
  return phrases[subject.last + 1]?.kind === "comma" && SPEAKERS.has(phrases[subject.last + 2]?.word ?? "");
}

/** "Lt" of "Troy police Lt. Per Moe", in small letters; "" where nothing stands before the name or it is no name. */
function wordBeforeName({ first, head }: Phrase, { tokens, cover }: Reading): string {
  const mention = cover.mention[head]!;
  if (mention === 0 || first === head) return "";
  let at = head;
  while (at > first && cover.mention[at - 1] === mention) at--;
  const word = tokens[at > first ? at - 1 : at]!.text.toLowerCase(); // or the name’s own first word, "Undersheriff Per Moe"
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

const COMPANIES: ReadonlySet<string> = new Set(
  (
    "airline automaker brewer brokerage builder carmaker carrier chipmaker company conglomerate drugmaker firm insurer lender " +
    "manufacturer miner refiner retailer shipbuilder start-up startup steelmaker supplier utility"
  ).split(" "),
);

/** "The carrier": the company that was the subject before. */
function isTheCompany({ subject }: Clause, { phrases, tokens }: Reading): boolean {
  if (!subject || subject.first !== subject.last) return false;
  const { first, end, word } = phrases[subject.head]!;
  return end === first + 2 && COMPANIES.has(word) && tokens[first]!.text.toLowerCase() === "the";
}

function isExplained({ last }: SubjectRange, { phrases }: Reading): boolean {
  if (phrases[last + 1]?.kind !== "comma" || phrases[last + 2]?.kind !== "noun") return false;
  const next = phrases[last + 3];
  if (next?.kind === "comma") return true;
  return next?.kind === "preposition" && phrases[last + 4]?.kind === "noun" && phrases[last + 5]?.kind === "comma"; // ", Per Moe of Norway,"
}

/** "the two leaders", "France and Spain" */
function isSeveral({ first, head }: SubjectRange, { phrases, tokens }: Reading): boolean {
  const { tag } = tokens[phrases[head]!.head]!;
  return tag === "NNS" || tag === "NNPS" || first < head;
}

/** The subject in small letters where it is a single word; "" otherwise. */
export function subjectWord(clause: Clause, reading: Reading): string {
  const phrase = clause.subject && reading.phrases[clause.subject.head]!;
  return phrase?.end === (phrase?.first ?? 0) + 1 ? phrase.word : "";
}

export function isPronoun(word: string): boolean {
  return PRONOUNS.has(word);
}
