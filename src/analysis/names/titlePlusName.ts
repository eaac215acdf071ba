// "Prime Minister Kim Boo-kyum", "Lt. Gen. Ahn", "Mr. Lee": the words after a title are a person's name, without it.

import { TITLE_HEAD, TITLE_HONORIFIC, TITLE_PORTFOLIO, TITLE_RANK } from "../../knowledge/titles";
import type { WordLexicon } from "../../knowledge/wordLexicon";
import { isEverydayWord } from "./everydayWord";
import { personEnd } from "./personSpan";
import { type Proposal, RANK } from "./proposal";
import { isFirmsTrade } from "./firmAfterNoun";
import { isWellKnown } from "./wordForms";
import { CAPITAL, type Words } from "./words";

export function titlePlusName(
  words: Words,
  from: number,
  to: number,
  inTitleCase: boolean,
  lexicon: WordLexicon,
): Proposal[] {
  const found: Proposal[] = [];
  for (let i = from + 1; i < to; i++) {
    if ((words.flags[i]! & CAPITAL) === 0 || !isTitleBefore(words, i, from, lexicon)) continue;
    const end = personEnd(words, i, to, inTitleCase);
    if (end === i || isKnownOtherwise(words, i, end)) continue;
    if (inTitleCase && !isLikelyInHeadline(words, i, from, lexicon)) continue;
    found.push({ first: i, end, type: "PER", subtype: null, rule: "titlePlusName", rank: RANK.certain });
    i = end - 1;
  }
  return found;
}

/**
 * In a headline the next word may be anything ("Diplomat Allegedly Says"): it must be usual in names, or the title of
 * two words ("Prime Minister Takaichi") and no everyday one ("Prime Minister Faces Criticism").
 */
function isLikelyInHeadline({ forms }: Words, i: number, from: number, lexicon: WordLexicon): boolean {
  if (forms[i]!.surname || forms[i]!.forename) return true;
  return i - 2 >= from && forms[i - 2]!.title !== 0 && !isEverydayWord(forms[i]!, lexicon);
}

/** A capitalised title ("President Lee"), or a small one after which names stand without article ("actor Lee"). */
function isTitleBefore(words: Words, i: number, from: number, lexicon: WordLexicon): boolean {
  const kind = words.forms[i - 1]!.title;
  const before = words.texts[i - 1]!;
  if (SAINTS.has(before) || isKnownPhrase(words, i - 1)) return false;
  const { forename, surname, text } = words.forms[i]!;
  if (isFirmsTrade(before, words.texts[i - 2] ?? "")) return false;
  if (TRADES.has(before)) return forename || surname;
  if (AMBIGUOUS.has(before) && !forename && !surname && lexicon.lowered(text.toLowerCase()) !== 0) return false;
  if ((kind & (TITLE_HEAD | TITLE_RANK | TITLE_HONORIFIC)) === 0)
    return isOfficeOf(words, i, from) || isPostedTo(words, i, from);
  return (words.flags[i - 1]! & CAPITAL) !== 0 || (kind & TITLE_HEAD) !== 0;
}

/** Words that begin names of things too: "Justice Mission", but "Justice Scalia" before what is no everyday word. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  "Justice Executive Head Chair Private Major Fellow Host Leader Master Guard".split(" "),
);

/** "Executive Yuan", "Justice Department": the tables know title and word together as one name. */
function isKnownPhrase({ forms, texts }: Words, first: number): boolean {
  return !!forms[first]!.names?.next?.get(texts[first + 1]!)?.entry;
}

/** Of a saint a church, school or town is named more often than spoken. */
const SAINTS: ReadonlySet<string> = new Set(["St.", "Saint"]);
/** Firms are called so as well as persons: "Vietnamese grocer Saigon Fresh". */
const TRADES: ReadonlySet<string> = new Set(
  "grocer publisher broadcaster developer jeweler jeweller bookseller baker owner broker host leader candidate head favourite boss investor trader producer designer".split(
    " ",
  ),
);

/** "Ambassador to Japan George …", "representative in Vietnam Silvia …": the country of the post, then the name. */
function isPostedTo({ forms, texts, flags }: Words, i: number, from: number): boolean {
  const entry = forms[i - 1]!.names?.entry;
  if (entry?.type !== "LOC" || entry.minor || !(forms[i]!.forename || forms[i]!.surname)) return false;
  let link = i - 2;
  if (link > from && (flags[link]! & CAPITAL) !== 0) link--; // "South Korea"
  if (link <= from || (texts[link] !== "to" && texts[link] !== "in" && texts[link] !== "for")) return false;
  return POSTED.has(texts[link - 1]!.toLowerCase());
}

const POSTED: ReadonlySet<string> = new Set(["ambassador", "envoy", "representative", "coordinator", "consul"]);

/** "Secretary of State Marco …", "Minister of Foreign Affairs Cho …": the office, then the name. */
function isOfficeOf(words: Words, i: number, from: number): boolean {
  if (i - 3 < from || words.forms[i]!.lastHead) return false;
  const known = PORTFOLIO_ENDS.has(words.texts[i - 1]!) || (words.forms[i - 1]!.title & TITLE_PORTFOLIO) !== 0;
  if (!known || (words.flags[i - 1]! & CAPITAL) === 0) return false;
  for (let k = i - 2; k > from && k >= i - 5; k--) {
    const word = words.texts[k]!;
    if (word !== "of" && word !== "for") continue;
    return (words.forms[k - 1]!.title & TITLE_HEAD) !== 0 && !HEADS_OF_FIRMS.has(words.texts[k - 1]!.toLowerCase());
  }
  return false;
}

/** "CEO of Hanbit Energy Solution": what follows is no portfolio. */
const HEADS_OF_FIRMS: ReadonlySet<string> = new Set(
  "ceo cfo coo cto president vice-president chairman chairwoman chairperson executive officer founder co-founder owner head director spokesman spokesperson spokeswoman".split(
    " ",
  ),
);

const PORTFOLIO_ENDS: ReadonlySet<string> = new Set(
  (
    "State Affairs Defense Defence Finance Interior Justice Trade Commerce Labor Labour Health Education Energy " +
    "Transportation Transport Agriculture Environment Treasury Security Staff Exchequer Intelligence Unification Welfare"
  ).split(" "),
);

/** "President Xi" but not "President Tokyo": a lone well-known place or organisation after a title stays what it is. */
function isKnownOtherwise(words: Words, first: number, end: number): boolean {
  if (end > first + 1) return false;
  const form = words.forms[first]!;
  return isWellKnown(form) && !form.surname && !form.forename;
}
