// Where the title before a name ends: right before the name, or before the comma that parts them: "Kenya’s agriculture
// minister, Wanjiru Kamau,", "The head of the railway workers’ union, Dr. Kamau,".

import type { NamedMention } from "../namedMentions";
import { ownerPhrase } from "./ownerPhrase";
import {
  canOwn,
  isHonorific,
  isPossessive,
  isTitleHead,
  isTitleWord,
  MOST_TITLE_WORDS,
  type RoleContext,
  TITLE_LINKS,
} from "./roleReader";
import { initialismBefore, skipDescription, skipStatus, titleStart } from "./titleRun";

/** Words of what a title is of, before the comma. @guess */
const MOST_COMPLEMENT = 14;

export interface EndOfTitle {
  /** The token behind the title. */
  readonly end: number;
  /** "of Kenya" between the title and the comma before the name: the word and the name; null where there is none. */
  readonly link: string | null;
  readonly complement: NamedMention | null;
}

/** Right before the name, or before a comma; there the title must be somebody's, and the name end with a comma too. */
export function endOfTitle(person: NamedMention, at: number, sentenceStart: number, context: RoleContext): EndOfTitle {
  const { tokens } = context;
  const near = { end: at, link: null, complement: null };
  const last = tokens[at - 1]!;
  if (at - 1 > sentenceStart && last.text !== "," && !isTitleWord(last.text, context)) {
    // "vice president of content Kang", "ambassador to Japan Glass"
    const noun = last.tag === "NN" || last.tag === "NNS" || context.endingAt(at)?.mention.type === "LOC";
    return (noun ? complementBefore(at, Math.max(sentenceStart, at - MOST_TITLE_WORDS), false, context) : null) ?? near;
  }
  const comma = behindStyle(at, sentenceStart, context) - 1;
  if (comma <= sentenceStart || tokens[comma]!.text !== "," || !isClosed(person, context)) return near;
  const withComplement = complementBefore(comma, Math.max(sentenceStart, comma - MOST_COMPLEMENT), true, context);
  if (withComplement) return withComplement;
  return isOwned(comma, sentenceStart, context) ? { end: comma, link: null, complement: null } : near;
}

/** "its director, [Dr.] Kamau": before what says no role. */
function behindStyle(at: number, sentenceStart: number, context: RoleContext): number {
  let t = at;
  while (t > sentenceStart + 1 && isHonorific(context.tokens[t - 1]!.text, context)) t--;
  return t;
}

/** Behind the name, and whose it is ("William Ruto of Kenya"), the insertion ends. */
function isClosed(person: NamedMention, context: RoleContext): boolean {
  const { tokens } = context;
  const behind = person.endToken;
  const own = tokens[behind]?.text === "of" ? ownerPhrase(behind, context.endOf(person), context) : null;
  return /^[,.;]$/.test(tokens[own?.endToken ?? behind]?.text ?? ".");
}

/** "the [main] opposition leader, …", "Chile’s [new] envoy, …", "the French president, …", "the (ABC) chairman, …" */
function isOwned(comma: number, sentenceStart: number, context: RoleContext): boolean {
  const { tokens } = context;
  const floor = Math.max(sentenceStart, comma - MOST_TITLE_WORDS);
  const first = skipStatus(titleStart(comma, floor, context), floor, context).first;
  if (first === comma || first === sentenceStart) return false;
  const outside = tokens[skipDescription(first, floor, context) - 1]?.text ?? "";
  if (isPossessive(outside) || OWNERS.has(outside.toLowerCase())) return true;
  const whose = context.endingAt(first) ?? initialismBefore(first, context);
  if (whose === null) return false;
  const { type, subtype } = whose.mention;
  return type === "ORG" || subtype === "NORP" || isThe(tokens[whose.firstToken - 1]?.text);
}

function isThe(word: string | undefined): boolean {
  return word === "the" || word === "The";
}

/** "A spokeswoman, Ada Lind, said" needs no owner either. */
const OWNERS: ReadonlySet<string> = new Set(["a", "an", "the", "its", "their", "his", "her", "whose"]);
/** Before one name also "ambassador to Japan". */
const LINKS: ReadonlySet<string> = new Set([...TITLE_LINKS, "to"]);
/** Verbs and the words that open clauses are in no title's complement. */
const CLAUSE: ReadonlySet<string> = new Set(["VBD", "VBP", "VBZ", "MD", "WDT", "WP", "WRB", "PRP", "CC"]);

/**
 * "the president [of Kenya], William Ruto,", "China’s ambassador [to Japan], …", "The head [of the railway workers’ union], …".
 *
 * @param wide before a comma, where the words up to it belong together
 */
function complementBefore(end: number, floor: number, wide: boolean, context: RoleContext): EndOfTitle | null {
  const { tokens } = context;
  const name = context.endingAt(end);
  if ((name && !canOwn(name, context)) || tokens[end - 1]!.text === "staff") return null;
  let links = 0;
  for (let t = (name?.firstToken ?? end) - 1; t > floor; t--) {
    const { text: word, tag } = tokens[t]!;
    if (LINKS.has(word)) {
      const head = tokens[t - 1]!.text === "charge" && tokens[t - 2]?.text === "in" ? t - 2 : t;
      if (head > floor && isTitleHead(tokens[head - 1]!.text, context))
        return endedBy(head, t, end, links === 0, name, context);
      links++; // "the head [of East Asia research at Barclays], Joan Hill,"
      continue;
    }
    const inside = /^\p{Ll}[\p{Ll}-]*$/u.test(word) ? null : context.endingAt(t + 1);
    if (inside) t = inside.firstToken;
    else if (!(wide ? isOfComplement(word, tag) : /^\p{Ll}/u.test(word))) return null;
  }
  return null;
}

function isOfComplement(word: string, tag: string): boolean {
  return word === "and" || isPossessive(word) || (/^[\p{L}\d]/u.test(word) && !CLAUSE.has(tag));
}

function endedBy(
  head: number,
  link: number,
  end: number,
  isFirst: boolean,
  name: NamedMention | null,
  context: RoleContext,
): EndOfTitle | null {
  const { tokens } = context;
  if (isOffice(head, link, end, context)) return { end, link: null, complement: null };
  const owner = ownerPhrase(link, end, context);
  // "a suspect in the Embassy bombings" is nobody's
  const complement = (tokens[link]!.text === "in" && owner?.endToken !== end ? null : owner) ?? name;
  return { end: head, link: isFirst ? tokens[head]!.text : "of", complement };
}

/** "Minister [of Natural Resources]" is one title, as "Secretary of State" is. */
function isOffice(head: number, link: number, end: number, context: RoleContext): boolean {
  const { tokens } = context;
  if (!MINISTERS.test(tokens[head - 1]!.text) || !/^(?:of|for)$/.test(tokens[link]!.text)) return false;
  for (let t = link + 1; t < end; t++)
    if (isBodyOrPlace(context.startingAt(t)) || !/^(?:\p{Lu}.*|and|&|,|the|of|for)$/u.test(tokens[t]!.text))
      return false;
  return true;
}

/** The tagger may take "Natural Resources" for a body; ministers are of countries only. */
function isBodyOrPlace(named: NamedMention | null): boolean {
  return named !== null && (named.mention.type === "LOC" || named.name.known !== null);
}

const MINISTERS = /^(?:Minister|(?:Under)?[Ss]ecretary|Commissioner|Chancellor|Counsellor|Councillor)$/;
