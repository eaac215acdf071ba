// The words of which roles and titles are made: "Deputy Prime Minister", "Lt. Gen.", "Mr.".

import rowsOfTitles from "./data/titles.tsv";
import { remembered } from "./remembered";
import { parseTable } from "./tsv";

/** Flags of a title word; one word may be several ("general" is a rank and a modifier). */
export const TITLE_HEAD = 1;
export const TITLE_MODIFIER = 2;
export const TITLE_PORTFOLIO = 4;
export const TITLE_HONORIFIC = 8;
export const TITLE_RANK = 16;
/** What somebody is by trade or art: of no country, though a nationality may stand before it ("a Taiwanese actor"). */
export const TITLE_CALLING = 32;

export interface TitleWords {
  /** All words with their flags. */
  readonly words: ReadonlyMap<string, number>;
  /** Flags of a word in small letters; 0 if it is none. */
  kind(lowerCaseWord: string): number;
  /** The same of a word as it is written, with a status or without: "President", "then-Prime", "President-elect". */
  kindAsWritten(word: string): number;
  /** Nouns that say what somebody is, but never right before a name: "member". */
  readonly roleNouns: ReadonlySet<string>;
}

const FLAGS: Readonly<Record<string, number>> = {
  head: TITLE_HEAD,
  modifier: TITLE_MODIFIER,
  portfolio: TITLE_PORTFOLIO,
  honorific: TITLE_HONORIFIC,
  rank: TITLE_RANK,
  calling: TITLE_CALLING,
};

const ROLE_NOUN = "role";

export function loadTitles(text: string = rowsOfTitles): TitleWords {
  const kinds = new Map<string, number>();
  const roleNouns = new Set<string>();
  for (const row of parseTable(text).rows) {
    const word = row.get("word");
    if (row.get("kind") === ROLE_NOUN) {
      roleNouns.add(word);
      continue;
    }
    kinds.set(word, (kinds.get(word) ?? 0) | (FLAGS[row.get("kind")] ?? 0));
  }
  const kind = (word: string) => kinds.get(word) ?? (word.includes("-") ? kindBehind(word, kinds) : 0);
  return {
    words: kinds,
    kind,
    kindAsWritten: remembered((word) => kind(withoutStatus(word.toLowerCase()))),
    roleNouns,
  };
}

function withoutStatus(word: string): string {
  return word.includes("-") ? word.replace(/^(?:then|ex|former)-|-(?:elect|designate)$/, "") : word;
}

/** "ex-president", "then-minister", "co-pilot", "actor-turned-politician": what the word behind the hyphen is. */
function kindBehind(word: string, kinds: ReadonlyMap<string, number>): number {
  const before = /^(?:ex|then|former|co|vice|deputy|under)-/.exec(word);
  if (before) return kinds.get(word.slice(before[0].length)) ?? 0;
  const turned = word.indexOf("-turned-");
  return turned < 0 ? 0 : (kinds.get(word.slice(turned + "-turned-".length)) ?? 0);
}
