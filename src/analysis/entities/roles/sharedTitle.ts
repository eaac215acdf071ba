// Titles that several people share: "former presidents Martín Vizcarra and Ollanta Humala", "two former directors of the
// bank, Caio Penteado and Lia Brandão,", "Kim and Ito, the foreign ministers of South Korea and Japan,".

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { ownerPhrase } from "./ownerPhrase";
import {
  canOwn,
  isPossessive,
  isTitleHead,
  isTitleWord,
  MOST_TITLE_WORDS,
  ownerName,
  type RoleClaim,
  type RoleContext,
  saysOrigin,
  statusOf,
  TITLE_LINKS,
} from "./roleReader";
import { isModifierNoun } from "./roleWords";

/** People in a row at most, so that long lists cost no more. @guess */
const MOST_PEOPLE = 6;
/** Behind the names: "the [two former] foreign ministers". */
const LEADS: ReadonlySet<string> = new Set(["the", "both", "two", "three", "all", "four", "respectively"]);

export function sharedTitle(person: NamedMention, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const before = tokens[person.firstToken - 1]?.text ?? "";
  const behind = tokens[person.endToken]?.text ?? "";
  if (before !== "," && before !== "and" && behind !== "," && behind !== "and" && behind !== "of") return null;
  const first = edge(person, -1, context);
  const last = edge(person, 1, context);
  if (first.named === last.named) return null;
  const place = first.steps + last.steps === 1 ? first.steps : -1;
  const claim = pluralBefore(first.named, place, context) ?? pluralBehind(last.named, place, context);
  const own = claim && behind === "of" ? ownerPhrase(person.endToken, context.endOf(person), context) : null;
  return claim && own ? { ...claim, of: ownerName(own, context) } : claim;
}

/** The first or last of the people who stand in a row with this one, and how many steps away. */
function edge(person: NamedMention, step: 1 | -1, context: RoleContext): { named: NamedMention; steps: number } {
  let named = person;
  for (let steps = 0; ; steps++) {
    const next = steps < MOST_PEOPLE ? neighbour(named, step, context) : null;
    if (!next) return { named, steps };
    named = next;
  }
}

/** "A, B and C", "A of X and B of Y": across a comma, "and", or both. */
function neighbour(person: NamedMention, step: 1 | -1, context: RoleContext): NamedMention | null {
  const { tokens } = context;
  if (step > 0) {
    let t = person.endToken;
    if (tokens[t]?.text === "of") t = ownerPhrase(t, context.endOf(person), context)?.endToken ?? t;
    const from = t;
    if (tokens[t]?.text === ",") t++;
    if (tokens[t]?.text === "and") t++;
    return t > from ? aPerson(context.startingAt(t)) : null;
  }
  const from = person.firstToken - 1;
  let t = from;
  if (tokens[t]?.text === "and") t--;
  if (tokens[t]?.text === ",") t--;
  const named = t < from ? context.endingAt(t + 1) : null;
  if (!named || named.mention.type === "PER") return named;
  const link = tokens[named.firstToken - 1]?.text === "the" ? named.firstToken - 2 : named.firstToken - 1;
  return tokens[link]?.text === "of" ? aPerson(context.endingAt(link)) : null;
}

function aPerson(named: NamedMention | null): NamedMention | null {
  return named?.mention.type === "PER" ? named : null;
}

/** "presidents" → "president", "Sens." → "Sen.", "spokesmen" → "spokesman"; null where it is no title of several. */
function singular(word: string, context: RoleContext): string | null {
  const one = word.endsWith("s.")
    ? word.slice(0, -2) + "."
    : word.endsWith("men")
      ? word.slice(0, -2) + "an"
      : word.endsWith("ies")
        ? word.slice(0, -3) + "y"
        : word.endsWith("s")
          ? word.slice(0, -1)
          : null;
  if (one === null) return null;
  return isTitleHead(one, context) || context.knowledge.names.titles.roleNouns.has(one) ? one : null;
}

/** The title in front of the first of them. */
function pluralBefore(first: NamedMention, place: number, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const floor = Math.max(context.startOf(first), first.firstToken - MOST_TITLE_WORDS);
  let end = first.firstToken;
  if (end <= floor) return null;
  if (tokens[end - 1]!.text !== ",")
    return singular(tokens[end - 1]!.text, context) ? claimOf(end, null, floor, place, context) : null;
  // "two former directors of the bank, A and B"
  for (end -= 2; end > floor; end--) {
    if (!TITLE_LINKS.has(tokens[end]!.text)) continue;
    if (!singular(tokens[end - 1]!.text, context)) return null;
    return claimOf(end, ownerPhrase(end, first.firstToken, context), floor, place, context);
  }
  return singular(tokens[first.firstToken - 2]!.text, context)
    ? claimOf(first.firstToken - 1, null, floor, place, context)
    : null;
}

/** The title behind the last of them; as many owners as people are theirs in turn. */
function pluralBehind(last: NamedMention, place: number, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const end = context.endOf(last);
  let t = last.endToken;
  if (tokens[t]?.text !== "," || t + 1 >= end) return null;
  const from = t + 1;
  if (!LEADS.has(tokens[from]!.text) && !statusOf(tokens[from]!.text)) return null;
  for (t = from; t < Math.min(end, from + MOST_TITLE_WORDS); t++) {
    const word = tokens[t]!.text;
    if (singular(word, context)) {
      const owner = ownerPhrase(t + 1, end, context);
      const other = owner && tokens[owner.endToken]?.text === "and" ? context.startingAt(owner.endToken + 1) : null;
      const own = place === 1 && other && canOwn(other, context) ? other : owner;
      return claimOf(t + 1, own, from, place, context);
    }
    if (/^[^\p{L}’']/u.test(word) || TITLE_LINKS.has(word)) return null;
  }
  return null;
}

function claimOf(
  end: number,
  behind: NamedMention | null,
  floor: number,
  place: number,
  context: RoleContext,
): RoleClaim | null {
  const { text, tokens } = context;
  const one = singular(tokens[end - 1]!.text, context);
  let first = end - 1;
  while (first > floor && isPartOfTitle(first - 1, context)) first--;
  let status: RoleStatus | null = null;
  let outer = first;
  while (outer > floor && statusOf(tokens[outer - 1]!.text)) status ??= statusOf(tokens[--outer]!.text);
  for (let t = first; t < end; t++)
    if (statusOf(tokens[t]!.text)) {
      status ??= statusOf(tokens[t]!.text);
      first = t + 1;
    }
  const possessive = outer > floor && isPossessive(tokens[outer - 1]!.text);
  const named = context.endingAt(possessive ? outer - 1 : outer);
  const before = named && canOwn(named, context) ? inTurn(named, place, context) : null;
  const front = first < end - 1 ? `${text.slice(tokens[first]!.start, tokens[end - 2]!.end)} ` : "";
  const title = front + one!;
  const owner = behind ?? before;
  return {
    start: tokens[outer]!.start,
    end: tokens[end - 1]!.end,
    title,
    of: owner && !saysOrigin(owner, title, context) ? ownerName(owner, context) : null,
    status: status ?? "current",
  };
}

/** "Thai and Cambodian foreign ministers A and B": A is the first's. */
function inTurn(last: NamedMention, place: number, context: RoleContext): NamedMention {
  if (place !== 0 || context.tokens[last.firstToken - 1]?.text !== "and") return last;
  const other = context.endingAt(last.firstToken - 1);
  return other && canOwn(other, context) ? other : last;
}

/** "foreign ministers", "network chiefs": words of the title before its last; no name. */
function isPartOfTitle(t: number, context: RoleContext): boolean {
  if (context.endingAt(t + 1)) return false;
  const token = context.tokens[t]!;
  return isTitleWord(token.text, context) || isModifierNoun(token);
}
