// Goes through the article sentence by sentence and drafts its events, carrying on what a reader keeps in mind:
// the time that was told last, who was spoken of, and the dates of events already told.

import type { EnglishGrammar } from "../../knowledge/english";
import type { EventWords } from "../../knowledge/eventWords";
import type { BlockKind, EventTime, Modality, Span } from "../../model";
import type { Layers } from "../layers";
import { findAttribution } from "./attribution";
import type { Clause } from "./clause";
import type { Draft } from "./draft";
import { type Happening, happening, type Narrative, nounHappening, type SentenceNotes, statusIn } from "./happening";
import { chainEnd, clauseLabel, nounLabel } from "./label";
import type { Status } from "./modality";
import { awayFrom, dateBeforeNoun, distanceBefore, isDefinite, isStarting, ToldTimes } from "./nounTime";
import { nounStatus } from "./nounStatus";
import { type Cast, castOfNoun, castOfVerb } from "./participants";
import { isPronoun, nameOf, Persons, subjectWord } from "./persons";
import { isQuoted } from "./quotes";
import { isUnended, type Reading } from "./reading";
import { begunThen, goingOn, isShort, lastingWithin, QUARTER } from "./statedTime";
import { opensDatedBy, timeOf } from "./tellTime";
import { ahead, doneBy } from "./tenseTime";
import { assignTimes, dates, NO_TIMES, type Occasions } from "./times";
import { findTriggers, type Trigger } from "./triggers";
import { eraOf, pastInfinitive } from "./verbTime";
import { isStory, weighNoun, weighVerb } from "./weigh";

type Document = Pick<Layers, "timexes" | "documentDate" | "mentions">;

/** As the sentence in which a time was told: before any that counts. */
const LONG_AGO = -100;

const ASSERTED: Status = { modality: "asserted", negated: false };
const NOBODY = { participants: [], place: null } as const;

export class StoryReader {
  readonly drafts: Draft[] = [];
  private readonly narrative: Narrative;
  private readonly occasions: Occasions;
  private readonly persons: Persons;
  private readonly told = new ToldTimes();
  private sentences = 0;
  private block = -1;
  /** Index of the first time expression that does not end before the sentence. */
  private nextTimex = 0;
  /** The time told last stands before its verb: "On Monday, Wall Street fell" is an aside, of which the next paragraph is no part. */
  private fronted = false;
  /** A sentence of the body was read. */
  private begun = false;

  constructor(
    private readonly document: Document,
    private readonly knowledge: { readonly english: EnglishGrammar; readonly eventWords: EventWords },
  ) {
    this.narrative = {
      documentDate: document.documentDate,
      told: null,
      period: null,
      toldIn: 0,
      sentence: 0,
      alone: 0,
    };
    const { english, eventWords } = knowledge;
    this.occasions = { english, eventWords, documentDate: document.documentDate };
    this.persons = new Persons(document.mentions);
  }

  read(reading: Reading, kind: BlockKind): void {
    if (kind === "subheading") this.narrative.told = null;
    this.narrative.alone++;
    const isTitle = isHeading(kind) || (!this.begun && isUnended(reading));
    const isLead = kind === "body" && !this.begun && !isTitle;
    this.begun ||= kind === "body" && !isTitle && reading.clauses.length > 0;
    this.narrative.sentence++;
    if (reading.sentence.block !== this.block) {
      this.block = reading.sentence.block;
      this.narrative.alone = 0;
      if (this.fronted) this.narrative.toldIn = LONG_AGO;
    }
    const { times, namesOccasion } = this.hasTimes(reading.sentence)
      ? assignTimes(reading, this.document.timexes, this.occasions)
      : NO_TIMES;
    const notes: SentenceNotes = {
      reading,
      attribution: findAttribution(reading),
      times,
      namesOccasion,
      timexes: this.document.timexes,
      statuses: [],
      isLead,
      isHeadline: isTitle,
    };
    const isText = kind === "body" || isHeading(kind);
    for (const trigger of findTriggers(reading, this.knowledge.eventWords, this.knowledge.english))
      this.drafts.push(trigger.kind === "verb" ? this.verb(trigger, notes, isText) : this.noun(trigger, notes, isText));
    if (isText && reading.clauses.length > 0) this.sentences++;
  }

  private hasTimes({ start, end }: Span): boolean {
    const { timexes } = this.document;
    while (this.nextTimex < timexes.length && timexes[this.nextTimex]!.end <= start) this.nextTimex++;
    return this.nextTimex < timexes.length && timexes[this.nextTimex]!.start < end;
  }

  private verb(trigger: Trigger, notes: SentenceNotes, isText: boolean): Draft {
    const { reading, attribution, times } = notes;
    const main = trigger.clause!;
    const head = headOf(main, reading);
    const status = statusIn(notes, main);
    const person = this.persons.behindSubject(head, reading, attribution);
    const cast = castOfVerb(head, main, reading, this.document.mentions, person?.participant ?? null);
    const time = this.timeOfVerb(main, head, status, cast, notes);
    let weight = 0;
    if (isText && chainEnd(head, reading) === main && isStory(head, main, reading, attribution))
      weight = weighVerb(head, main, reading, {
        cast,
        dated: dates(times, main) || dates(times, head) || (opensDatedBy(head, reading) && time.timex !== null),
        modality: status.modality,
        sentence: this.sentences,
        quoted: isQuoted(main.at, reading),
        vague: person === null && isPronoun(subjectWord(head, reading)),
        headline: notes.isHeadline,
        negated: status.negated,
      });
    this.persons.note(head, reading, attribution);
    const label = clauseLabel(head, main, reading, person && nameOf(person));
    const { modality, negated } = status;
    return { trigger, reading, modality, negated, time, cast, head, label, weight, sentence: this.sentences };
  }

  private timeOfVerb(main: Clause, head: Clause, status: Status, cast: Cast, notes: SentenceNotes): EventTime {
    const { reading, times } = notes;
    const teller = times.has(main) ? main : (pastInfinitive(head, notes, this.document.documentDate.latest) ?? head);
    const time = timeOf(teller, happening(status.modality, main, reading), notes, this.narrative);
    const dated = times.has(main) || times.has(head);
    const apart = dated ? null : this.distanceBefore(head, reading);
    if (apart) return apart;
    const era = dated ? null : eraOf(main, reading, this.document.mentions);
    if (era !== null) return { timex: null, earliest: null, latest: null, reason: `“${era}” says when` };
    if (time.timex === null) return this.retold(main, status, cast, reading) ?? time;
    this.told.note(reading.lemma(main), time, cast);
    if (main.verb.perfect && time.lasting && time.earliest !== null && times.has(main))
      this.narrative.period = { time, sentence: this.narrative.sentence };
    if (isSo(status.modality) && main.verb.tense === "past") {
      this.carryOn(time);
      const own = times.get(main)?.[0];
      if (own) this.fronted = own.timex.start < reading.tokens[main.verb.head]!.start;
    }
    return time;
  }

  /** "won on Monday, three days after police raided the hall" */
  private distanceBefore({ relation, opening, verb }: Clause, reading: Reading): EventTime | null {
    const { told, toldIn, sentence, documentDate } = this.narrative;
    if (relation !== "adverbial" || verb.tense !== "past" || opening === 0) return null;
    const { earliest, latest } = documentDate;
    const distance = distanceBefore(opening + 1, reading, this.document.timexes);
    const anchor = told && toldIn === sentence ? told : { timex: null, earliest, latest, reason: "" };
    return distance && awayFrom(anchor, distance);
  }

  /** What was told in the past tense is the time in which a reader takes the next sentence to happen. */
  private carryOn(time: EventTime): void {
    const { sentence, told } = this.narrative;
    if (this.isAhead(time)) return;
    if (!isShort(time)) {
      if (time.lasting ? time.latest !== null : isShort(time, QUARTER)) this.narrative.period = { time, sentence };
      return;
    }
    this.narrative.told = told?.timex === time.timex ? told : time; // what only goes on brings no reason of its own
    this.narrative.toldIn = sentence;
  }

  /** "the rebels attacked a village on Monday … The rebels attacked with mortars": told again without its day. */
  private retold(main: Clause, { modality }: Status, cast: Cast, reading: Reading): EventTime | null {
    const { tense, perfect } = main.verb;
    if (tense !== "past" || perfect || !isSo(modality)) return null;
    if (reading.is(main, "reporting") || reading.is(main, "light") || reading.is(main, "stative")) return null;
    const before = this.told.withSame(reading.lemma(main), cast);
    return before && toldBefore(before);
  }

  private noun(trigger: Trigger, notes: SentenceNotes, isText: boolean): Draft {
    const { reading } = notes;
    const { clause } = trigger;
    const verbal: Status = clause ? statusIn(notes, clause) : ASSERTED;
    const governed = nounStatus(trigger, reading, verbal);
    const lasts = this.lasts(trigger, reading);
    const event = nounHappening(governed.modality, lasts || this.knowledge.eventWords.durative.has(trigger.lemma));
    const governing = this.timeOfClause(clause, event, governed.modality === verbal.modality, notes);
    const stated = this.ownTime(trigger, reading, governing);
    const own = stated && event.takesDays ? lastingWithin(stated) : stated;
    const time = own ?? this.asTold(trigger, reading, governing, lasts, isAhead(governed.modality));
    const status: Status = own ? ASSERTED : governed;
    const cast = isText ? castOfNoun(trigger.at, trigger.token, reading, this.document.mentions) : NOBODY;
    const isHead = reading.phrases[trigger.at]!.head === trigger.token;
    const label = isHead ? nounLabel(trigger.at, reading) : reading.tokens[trigger.token]!.text;
    if (time.timex !== null) this.told.note(trigger.lemma, time, cast);
    const weight = isHead && own !== null ? weighNoun(cast, this.sentences) : 0;
    const { modality, negated } = status;
    return { trigger, reading, modality, negated, time, cast, head: null, label, weight, sentence: this.sentences };
  }

  /** When a noun of the clause happens; what is `known` only to be wanted or feared does not share the verb’s time. */
  private timeOfClause(clause: Clause | null, event: Happening, known: boolean, notes: SentenceNotes): EventTime {
    const { documentDate } = this.document;
    if (!known) return ahead(event, documentDate);
    if (clause) return timeOf(clause, event, notes, this.narrative);
    return { ...documentDate, timex: null, reason: "told as news of the document’s date" };
  }

  /** What stands before the noun says when: a counted distance, or a date. */
  private ownTime({ at, token, clause }: Trigger, reading: Reading, governing: EventTime): EventTime | null {
    const { timexes } = this.document;
    const distance = distanceBefore(at, reading, timexes);
    if (distance) return awayFrom(this.anchorFor(clause, reading, governing), distance);
    return dateBeforeNoun(reading.phrases[at]!, token, reading, timexes);
  }

  /** As told before, or as going on; else the time of the verb with which it stands. */
  private asTold(trigger: Trigger, reading: Reading, governing: EventTime, lasts: boolean, ahead: boolean): EventTime {
    const { at, token, lemma, clause } = trigger;
    const definite = isDefinite(reading.phrases[at]!, token, reading);
    const befell = definite && !ahead && this.befell(trigger, reading);
    const aside = lasts && definite && at > 0 && reading.phrases[at - 1]!.kind === "preposition";
    if (!befell && governing.timex !== null && !aside) {
      const begins = lasts && clause !== null && isStarting(clause, reading);
      return begins ? begunThen(governing, this.document.documentDate) : governing;
    }
    const before = definite || ahead ? this.told.of(lemma) : null;
    if (befell) return before ? toldBefore(before) : doneBy(governing);
    if (before && (definite || this.isAhead(before))) return toldBefore(before);
    const goesOn = lasts && (definite || !ahead);
    return goesOn ? goingOn(this.document.documentDate) : governing;
  }

  /** "charged in the shooting", "condemned the attack": what befell people before it is talked of; but "died in the attack". */
  private befell({ lemma, at, clause }: Trigger, reading: Reading): boolean {
    if (!clause || !this.knowledge.eventWords.harm.has(lemma) || reading.is(clause, "harm")) return false;
    return at === clause.at + 1 || reading.phrases[at - 1]?.kind === "preposition";
  }

  private isAhead({ earliest }: EventTime): boolean {
    const { latest } = this.document.documentDate;
    return earliest !== null && latest !== null && earliest > latest;
  }

  private lasts({ lemma, token }: Trigger, { tokens }: Reading): boolean {
    const { lasting } = this.knowledge.eventWords;
    return lasting.has(lemma) || lasting.has(tokens[token]!.text.toLowerCase()); // “crisis” has no other singular
  }

  /** "The visit comes six days after …": the day of the visit that was told before. */
  private anchorFor(clause: Clause | null, reading: Reading, governing: EventTime): EventTime {
    if (!clause?.subject) return governing;
    const head = reading.phrases[clause.subject.head]!.head;
    const lemma = this.knowledge.english.nounLemma(reading.tokens[head]!.text);
    return this.told.of(lemma) ?? governing;
  }
}

function isHeading(kind: BlockKind): boolean {
  return kind === "headline" || kind === "subheading";
}

function isSo(modality: Modality): boolean {
  return modality === "asserted" || modality === "reported";
}

function isAhead(modality: Modality): boolean {
  return !isSo(modality);
}

const TOLD_BEFORE = "told before: ";

function toldBefore(time: EventTime): EventTime {
  if (time.reason.startsWith(TOLD_BEFORE)) return time;
  const told: { -readonly [field in keyof EventTime]: EventTime[field] } = { ...time };
  told.reason = `${TOLD_BEFORE}${time.reason}`;
  return told;
}

/** The clause whose subject and tense the verb shares: up from "meet" in "are expected to meet". */
function headOf(clause: Clause, reading: Reading): Clause {
  let at = clause;
  for (let step = 0; step < 4; step++) {
    if (at.relation !== "infinitive" || !at.governor || chainEnd(at.governor, reading) === at.governor) break;
    at = at.governor;
  }
  return at;
}
