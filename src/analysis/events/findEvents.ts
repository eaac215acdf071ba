// Finds what happens in the story: every event that is mentioned, and which of them an outline should show.
// Reads the article only, never the page around it.

import type { Knowledge } from "../../knowledge/knowledge";
import {
  type DocumentEvent,
  type Mention,
  type ParticipantRole,
  type Sentence,
  type Span,
  type Timex,
  type Token,
  sharesStem,
} from "../../model";
import type { Layers } from "../layers";
import type { Clause } from "./clause";
import type { Draft } from "./draft";
import { type Cover, covering } from "./phrases";
import { isUnended, Reading } from "./reading";
import { StoryReader } from "./storyReader";
import { LONGEST_OUTLINE, WORTH_TELLING } from "./weigh";

export function findEvents(
  document: Pick<
    Layers,
    "source" | "blocks" | "tokens" | "sentences" | "timexes" | "documentDate" | "mentions" | "entities"
  >,
  knowledge: Pick<Knowledge, "english" | "eventWords">,
): readonly DocumentEvent[] {
  const { tokens, sentences, blocks, timexes, mentions } = document;
  const cover = coverTokens(tokens, mentions, timexes);
  const shortName = shortNames(mentions);
  const reader = new StoryReader(document, knowledge);
  for (const each of sentences) {
    const block = blocks[each.block]!;
    if (block.boilerplate || block.kind === "dateline" || block.kind === "byline") continue;
    const sentence = each.start === block.start ? afterDateline(each, tokens) : each;
    reader.read(new Reading(tokens, sentence, cover, knowledge.english, knowledge.eventWords, shortName), block.kind);
  }
  const shown = chooseOutline(reader.drafts, ({ reading, sentence }) => {
    const { kind } = blocks[reading.sentence.block]!;
    return kind === "headline" || (sentence <= LEAD && (kind === "subheading" || isUnended(reading)));
  });
  return reader.drafts.map((draft, index) => toEvent(draft, index, shown.has(draft)));
}

/** Tokens of "WARSAW, Nov. 14, 2023 (AFP) -", at most. @guess */
const LONGEST_DATELINE = 20;
const DATELINE_TAGS = /^(?:NNPS?|CD|[,.:]|-LRB-|-RRB-|HYPH|IN)$/;
const CAPITAL_FIRST = /^\p{Lu}/u;

/** The sentence without the place, date and agency before its dash; those tell of the report, not of the story. */
function afterDateline(sentence: Sentence, tokens: readonly Token[]): Sentence {
  const { firstToken, endToken } = sentence;
  const first = tokens[firstToken]?.text ?? "";
  if (first.length < 2 || !CAPITAL_FIRST.test(first)) return sentence;
  const shouted = first === first.toUpperCase();
  for (let i = firstToken + 1; i < Math.min(endToken - 1, firstToken + LONGEST_DATELINE); i++) {
    const { text, tag } = tokens[i]!;
    if (text === "—" || text === "–" || text === "-" || text === "--" || text === "_")
      // "Tokyo, Feb. 3 (Jiji Press)--": else only capitals tell a dateline from "Kyiv — the capital — …"
      return shouted || tokens[i - 1]!.text === ")" ? { ...sentence, firstToken: i + 1 } : sentence;
    if (!DATELINE_TAGS.test(tag) && !CAPITAL_FIRST.test(text)) return sentence;
  }
  return sentence;
}

/** Sentences after the headline that may tell its event again. @guess */
const LEAD = 3;

/** The weightiest events, but no more than an outline bears; what headline and lead tell, by the lead, which says when. */
function chooseOutline(drafts: readonly Draft[], inHeadline: (draft: Draft) => boolean): ReadonlySet<Draft> {
  const told = drafts.filter(({ weight }) => weight >= WORTH_TELLING);
  const lead = told.filter((draft) => draft.sentence <= LEAD && !inHeadline(draft));
  const worthy = told.filter((draft) => !inHeadline(draft) || !lead.some((other) => tellsSame(draft, other)));
  const shown = new Map<string, Draft>();
  for (const draft of worthy.sort((a, b) => b.weight - a.weight)) {
    if (!shown.has(draft.label)) shown.set(draft.label, draft); // what a caption or subheading tells in the same words
    if (shown.size === LONGEST_OUTLINE) break;
  }
  return new Set(shown.values());
}

/** By the same verb, or by another of the same people: "Court clears Moss", "A court acquitted Moss". */
function tellsSame(headline: Draft, lead: Draft): boolean {
  if (sharesStem(headline.trigger.lemma, lead.trigger.lemma)) return true;
  if (headline.modality !== lead.modality || headline.negated !== lead.negated) return false;
  if (!shares(headline, lead, "patient")) return false;
  return shares(headline, lead, "agent") || (headline.head !== null && subjectOf(headline) === subjectOf(lead));
}

/** "court" of "A court in Lima acquitted Moe", for those who have no name. */
function subjectOf({ head, reading }: Draft): string | null {
  const subject = head?.subject;
  return subject ? reading.phrases[subject.head]!.word : null;
}

function shares({ cast }: Draft, other: Draft, role: ParticipantRole): boolean {
  return cast.participants.some(
    (one) => one.role === role && other.cast.participants.some((two) => two.role === role && two.entity === one.entity),
  );
}

function toEvent(draft: Draft, index: number, main: boolean): DocumentEvent {
  const { trigger, reading, cast, label, time, modality, negated } = draft;
  const { start, end, text } = reading.tokens[trigger.token]!;
  return {
    id: `v${index + 1}`,
    start,
    end,
    text,
    lemma: trigger.lemma,
    label,
    clause: clauseSpan(draft),
    participants: cast.participants,
    time,
    place: cast.place,
    modality,
    negated,
    main,
  };
}

/** From the clause's first word to the last before the next clause. */
function clauseSpan({ trigger, reading, head }: Draft): Span {
  const { phrases, tokens, clauses, sentence } = reading;
  const clause = head ?? trigger.clause;
  if (!clause) return { start: sentence.start, end: sentence.end };
  const own = trigger.clause ?? clause;
  const next = clauseBehind(Math.max(own.at, trigger.at), own.index, clauses);
  const first = Math.min(phrases[clause.opening]!.first, trigger.token);
  const last = next ? Math.max(phrases[next.opening]!.first - 1, trigger.token) : sentence.endToken - 1;
  return { start: tokens[first]!.start, end: tokens[last]!.end };
}

/** The first of the next clauses that opens behind the phrase at `at`. */
function clauseBehind(at: number, index: number, clauses: readonly Clause[]): Clause | undefined {
  for (let i = index + 1; i < clauses.length && i < index + 8; i++) if (clauses[i]!.opening > at) return clauses[i];
  return undefined;
}

function shortNames(mentions: readonly Mention[]): (mention: number) => string | null {
  const shortest = new Map<string, string>();
  for (const { entity, text, kind, subtype } of mentions) {
    const known = shortest.get(entity);
    if (kind === "name" && subtype !== "NORP" && (known === undefined || text.length < known.length))
      shortest.set(entity, text);
  }
  return (index) => {
    const mention = covering(mentions, index);
    return mention ? (shortest.get(mention.entity) ?? null) : null;
  };
}

function coverTokens(tokens: readonly Token[], mentions: readonly Mention[], timexes: readonly Timex[]): Cover {
  const mention = new Uint32Array(tokens.length);
  const timex = new Uint32Array(tokens.length);
  const duration = new Uint32Array(tokens.length);
  let at = 0;
  for (let i = 0; i < mentions.length; i++) at = coverSpan(mention, i, mentions[i]!, at, tokens);
  let [date, length] = [0, 0];
  for (let i = 0; i < timexes.length; i++) {
    const span = timexes[i]!;
    if (span.type === "DURATION") length = coverSpan(duration, i, span, length, tokens);
    else date = coverSpan(timex, i, span, date, tokens);
  }
  return { mention, timex, duration };
}

/** Notes that span `index` covers tokens, from the token at `from` on; of two that overlap the first counts. Answers where it begins. */
function coverSpan(cover: Uint32Array, index: number, span: Span, from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at < tokens.length && tokens[at]!.end <= span.start) at++;
  for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i++) if (cover[i] === 0) cover[i] = index + 1;
  return at;
}
