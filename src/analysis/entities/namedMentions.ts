// A mention as the sieves see it: its words, the key under which spellings of one name fall together, its tokens.

import type { GazetteerEntry } from "../../knowledge/gazetteer";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import type { NameMention, Token } from "../../model";
import { familyPart } from "../familyName";

export interface NamedMention {
  readonly mention: NameMention;
  readonly words: readonly string[];
  /** Small letters, no diacritics, no hyphens: "Jae-Myung" = "Jae-myung" = "Jaemyung". */
  readonly key: string;
  /** Keys of the words, sorted: the same for both orders of a name. */
  readonly partsKey: string;
  /** For persons of two or more words: key of the family name; for others null. */
  readonly family: string | null;
  /** Entry of the tables, if the name has one of its type. */
  readonly known: GazetteerEntry | null;
  /** Its tokens are tokens[firstToken] … tokens[endToken - 1]. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** @param mentions in reading order */
export function readMentions(
  mentions: readonly NameMention[],
  tokens: readonly Token[],
  names: NameKnowledge,
): readonly NamedMention[] {
  const seen = new Map<string, NameReading>();
  let at = 0;
  return mentions.map((mention) => {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    let endToken = at;
    while (endToken < tokens.length && tokens[endToken]!.start < mention.end) endToken++;
    const name = `${mention.type} ${mention.text}`;
    const reading = seen.get(name) ?? readName(mention, names);
    seen.set(name, reading);
    return { ...reading, mention, firstToken: at, endToken };
  });
}

/** What does not depend on where the name stands; read once for all mentions of it. */
type NameReading = Omit<NamedMention, "mention" | "firstToken" | "endToken">;

function readName({ text, type }: NameMention, names: NameKnowledge): NameReading {
  const words = text.split(/\s+/);
  const keys = words.map(nameKey);
  const entry = type === "PER" ? null : findEntry(text, names);
  return {
    words,
    key: keys.join(" "),
    partsKey: [...keys].sort().join(" "),
    family: type === "PER" && words.length > 1 ? nameKey(familyPart(words, names.people)) : null,
    known: entry?.type === type ? entry : null,
  };
}

/** Words of plain letters, by far the most, need no normalising. */
const PLAIN = /^[a-z]+$/i;

export function nameKey(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFD")
    .replace(/[\p{M}\-‐‑.’']/gu, "")
    .toLowerCase();
}

/** The entry of a name; capitals as tables have them where the text shouts: "SEOUL" → "Seoul". */
function findEntry(text: string, names: NameKnowledge): GazetteerEntry | null {
  const name = text.replace(/\s+/g, " ");
  const entry = names.gazetteer.find(name);
  if (entry || name !== name.toUpperCase()) return entry;
  return names.gazetteer.find(name.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()));
}
