// What the readers of roles share: the tokens around a mention, title words, the words for "former" and "then",
// and the canonical name of whose role it is ("Japanese" → Japan).

import type { Country } from "../../../knowledge/countries";
import type { Knowledge } from "../../../knowledge/knowledge";
import { TITLE_CALLING, TITLE_HEAD, TITLE_HONORIFIC, TITLE_PORTFOLIO, TITLE_RANK } from "../../../knowledge/titles";
import { remembered } from "../../../knowledge/remembered";
import type { Role, RoleStatus, Token } from "../../../model";
import type { NamedMention } from "../namedMentions";

/** A role as read at one mention; its day comes later (dateRoles). */
export type RoleClaim = Omit<Role, "asOf">;

export interface RoleContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly NamedMention[];
  readonly knowledge: Pick<Knowledge, "countries" | "names">;
  /** The entity's fullest name: "Zenon" → "Zenon Oil". */
  nameOf(mention: NamedMention): string;
  /** The mention that ends before token `t` (a possessive between them does not count), or null. */
  endingAt(t: number): NamedMention | null;
  /** The mention that starts at token `t`, or null. */
  startingAt(t: number): NamedMention | null;
  /** First token of the sentence of token `t`, and the token behind it. */
  sentenceStart(t: number): number;
  sentenceEnd(t: number): number;
  /** The same of a mention, without search. */
  startOf(mention: NamedMention): number;
  endOf(mention: NamedMention): number;
  /** The country that the document is about, or null. */
  home(): Country | null;
  /**
   * The body that the article is about, if it is the one meant at token `t`: of the headline and of what follows, and no
   * other body stands nearer.
   */
  topic(t: number): NamedMention | null;
  /** The one country that the document speaks of where people have this person's surname, or null. */
  native(person: NamedMention): Country | null;
}

/** No title in use has more words ("Minister of State for Economic and Fiscal Policy"). @guess */
export const MOST_TITLE_WORDS = 9;
/** Between a title and what it is of: "the president of Kenya". */
export const TITLE_LINKS: ReadonlySet<string> = new Set(["of", "at", "for", "from", "in"]);

const STATUS: ReadonlyMap<string, RoleStatus> = new Map([
  ["former", "former"],
  ["ex", "former"],
  ["late", "former"],
  ["onetime", "former"],
  ["one-time", "former"],
  ["erstwhile", "former"],
  ["deposed", "former"],
  ["retired", "former"],
  ["ousted", "former"],
  ["then", "then"],
  ["acting", "acting"],
  ["interim", "acting"],
  ["caretaker", "acting"],
  ["elect", "elect"],
  ["incoming", "elect"],
  ["designate", "elect"],
  ["current", "current"],
  ["incumbent", "current"],
  ["outgoing", "current"],
]);

/** Remembered as written: most words asked for are no status. */
export const statusOf: (word: string) => RoleStatus | null = remembered(
  (word) => STATUS.get(word.toLowerCase()) ?? null,
);

/** "once a spokesperson", "formerly president", "now a partner": before a name these words say something else. */
export function adverbStatus(word: string): RoleStatus | null {
  return word === "once" || word === "formerly" || word === "previously"
    ? "former"
    : word === "now" || word === "currently"
      ? "current"
      : null;
}

export function isTitleWord(word: string, context: RoleContext): boolean {
  return context.knowledge.names.titles.kindAsWritten(word) !== 0 || WITHOUT_STOP.has(word) || OF_HONOUR.has(word);
}

/** "Pol Gen Somsak", "Maj Gen Otieno": outside a name these are ranks; inside they may be a name. */
const WITHOUT_STOP: ReadonlySet<string> = new Set(["Gen", "Pol", "Comm"]);
/** "Tan Sri Azam" */
const OF_HONOUR: ReadonlySet<string> = new Set(["Tan", "Sri"]);

/** Whether the word says what somebody is: the head of a title, or a noun like "member". */
export function isRoleNoun(word: string, context: RoleContext): boolean {
  if (isTitleHead(word, context) || context.knowledge.names.titles.roleNouns.has(word)) return true;
  if (word.length <= 6) return false;
  if (TRADES.test(word)) return !NO_TRADES.has(word);
  // "singer-songwriter", "obstetrician-gynecologist"
  const hyphen = word.lastIndexOf("-");
  return hyphen > 2 && /^\p{Ll}/u.test(word) && isRoleNoun(word.slice(hyphen + 1), context);
}

/** Endings by which English makes words for who does something for a living. @source Quirk et al. 1985, I.33 */
const TRADES =
  /^\p{Ll}+(?:[^eix]ists?|ician|ologist|[^u]woman|sman|ksmith|keeper|[^m]aker|worker|seller|dealer|grower|monger|wright|master|herder|breeder)$/u;
const NO_TRADES: ReadonlySet<string> = new Set(["checklist", "shortlist", "playlist", "assists", "persists"]);

export function isTitleHead(word: string, context: RoleContext): boolean {
  const kind = context.knowledge.names.titles.kindAsWritten(word);
  return (kind & (TITLE_HEAD | TITLE_RANK)) !== 0 || WITHOUT_STOP.has(word);
}

/** What a minister is of: "trade". */
export function isPortfolio(word: string, context: RoleContext): boolean {
  return (context.knowledge.names.titles.kindAsWritten(word) & TITLE_PORTFOLIO) !== 0;
}

export function isHonorific(word: string, context: RoleContext): boolean {
  return (context.knowledge.names.titles.kindAsWritten(word) & TITLE_HONORIFIC) !== 0 || OF_HONOUR.has(word);
}

/** "actor", "novelist": nobody's office. */
export function isCalling(title: string, context: RoleContext): boolean {
  const last = title.slice(title.lastIndexOf(" ") + 1);
  return (context.knowledge.names.titles.kind(last.toLowerCase()) & TITLE_CALLING) !== 0;
}

/** A Taiwanese actor is nobody's: before a calling, a country or its people say where somebody is from. */
export function saysOrigin(owner: NamedMention, title: string, context: RoleContext): boolean {
  const { mention } = owner;
  const { known } = owner.name;
  if (mention.type === "ORG" || mention.subtype === "FAC" || known?.subtype === "FAC") return false; // museums have directors
  if (mention.type === "MISC" && mention.subtype !== "NORP" && known?.subtype !== "NORP") return false;
  // "the Brazil winger" plays for Brazil, "the Brazilian winger" may play anywhere
  if (mention.subtype === "NORP" && PLAYERS.test(title)) return true;
  return isCalling(title, context);
}

const PLAYERS =
  /\b(?:striker|forward|winger|midfielder|defender|goalkeeper|keeper|centre-back|full-back|pitcher|catcher|outfielder|infielder|guard|setter|hooker|flanker|left-hander|right-hander|reliever|starter|slugger|shortstop|defenseman|defenceman|goaltender)$/i;

/** The status that a hyphenated title word carries: "ex-President", "President-elect". */
export function hyphenStatus(word: string): RoleStatus | null {
  if (!word.includes("-")) return null;
  const lower = word.toLowerCase();
  const hyphen = lower.indexOf("-");
  return statusOf(lower.slice(0, hyphen)) ?? statusOf(lower.slice(lower.lastIndexOf("-") + 1));
}

/** On one line, without the status that is part of a word: "ex-President" → "President". */
export function bareTitle(written: string): string {
  if (!/[^\S ]| {2}|-/.test(written)) return written;
  return written.replace(/\s+/g, " ").replace(/^(?:then|ex|former)-|-(?:elect|designate)$/gi, "");
}

export function isPossessive(word: string): boolean {
  return word === "’s" || word === "'s" || word === "’" || word === "'";
}

/**
 * Places, organisations and peoples have ministers and chairmen; works and events do not, nor do people. Nor what a
 * compound has of a name: a "Seoul-based" firm's chief is not Seoul's.
 */
export function canOwn(named: NamedMention, context: RoleContext): boolean {
  if (isInCompound(named, context)) return false;
  const { mention } = named;
  const { written, known } = named.name;
  if (mention.subtype === "NORP" || known?.subtype === "NORP") return !BELIEFS.test(written);
  return mention.type === "LOC" || mention.type === "ORG";
}

/** "[Tokyo]-based Hanil", "Orlando, [Fla.]-based": the compound says where or whose somebody is. */
export function isInCompound({ mention, endToken }: NamedMention, { tokens }: RoleContext): boolean {
  const behind = tokens[endToken];
  return mention.end < tokens[endToken - 1]!.end || (behind?.text === "-" && behind.start === mention.end);
}

/** What somebody thinks or believes, not whose office it is: "a Republican congresswoman". */
const BELIEFS =
  /^(?:Republican|Democrat|Democratic|Communist|Socialist|Marxist|Maoist|Nazi|Tory|Christian|Catholic|Protestant|Orthodox|Evangelical|Anglican|Methodist|Baptist|Lutheran|Muslim|Islamic|Islamist|Shiite|Sunni|Jewish|Hindu|Buddhist|Sikh|Mormon|Western|Hispanic|Latino)s?$/;

/** "Japanese" → "Japan", "ROK" → "South Korea", "UN" → "United Nations"; other names as they stand. */
export function ownerName(owner: NamedMention, context: RoleContext): string {
  const { countries } = context.knowledge;
  const country = countries.byName(owner.name.written) ?? countries.byDemonym(owner.name.written);
  return country?.name ?? REGIONS.get(owner.name.written) ?? owner.name.known?.name ?? context.nameOf(owner);
}

/** Peoples that have governments of their own within a state. @source Merriam-Webster, demonyms */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ["Scottish", "Scotland"],
  ["Welsh", "Wales"],
  ["English", "England"],
  ["Northern Irish", "Northern Ireland"],
  ["Catalan", "Catalonia"],
  ["Basque", "Basque Country"],
  ["Bavarian", "Bavaria"],
  ["Saxon", "Saxony"],
  ["Flemish", "Flanders"],
  ["Walloon", "Wallonia"],
  ["Sicilian", "Sicily"],
  ["Corsican", "Corsica"],
  ["Tibetan", "Tibet"],
  ["Chechen", "Chechnya"],
  ["Crimean", "Crimea"],
  ["Greenlandic", "Greenland"],
  ["Faroese", "Faroe Islands"],
  ["Texan", "Texas"],
  ["Californian", "California"],
]);

/** First token that starts at or behind an offset. */
export function tokenAt(offset: number, { tokens }: RoleContext): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "SEOUL, Oct. 7 (Harim Daily) --": whose report it is. */
export function isReporter({ bracketed, endToken }: NamedMention, { tokens }: RoleContext): boolean {
  return bracketed && DASH.test(tokens[endToken + 1]?.text ?? "");
}

const DASH = /^(?:[—–-]|--)$/;
