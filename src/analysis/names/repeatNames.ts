// One sense per document: a word that is part of a name found elsewhere in the document is that name here too,
// or the initials of one,
// so that "Hayashi" and "Takaichi’s" count after "Foreign Minister Yoshimasa Hayashi" and "Prime Minister Takaichi".

import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { STORM_KINDS } from "../stormKinds";
import { familyPart } from "../familyName";
import { initials } from "../initials";
import { type Proposal, RANK } from "./proposal";
import { isCommonInitialism } from "./tagger/commonInitialisms";
import { isBodyOfTown } from "./bodyOfTown";
import { isTeam } from "./teamName";
import { CAPITAL, phraseOf, POSSESSIVE, type Words } from "./words";

/** Longer names are not looked for: they are found by what first found them. @guess */
const MOST_WORDS = 4;

export class NameRepeats {
  /** By the whole name and by what stands for it alone. */
  private readonly known = new Map<string, Proposal>();
  /** First words of names of several words. */
  private readonly openings = new Set<string>();

  /** `taken` marks the words of accepted names, and may be marked further in between. */
  constructor(
    private readonly words: Words,
    private readonly taken: Uint8Array,
    private readonly names: NameKnowledge,
  ) {}

  /** Remembers accepted names; of several with the same words the first counts. */
  remember(accepted: readonly Proposal[]): void {
    for (const proposal of accepted) {
      const { first, end, type } = proposal;
      const opening = this.words.texts[first]!;
      if (end - first === 1) {
        this.add(opening, proposal);
        continue;
      }
      const parts = this.words.texts.slice(first, end);
      this.add(phraseOf(this.words, first, end), proposal);
      this.openings.add(opening);
      if (STORM_KINDS.has(parts.at(-2)!)) this.add(parts.at(-1)!, proposal);
      if (type === "PER") this.add(familyPart(parts, this.names.people), proposal);
      else for (const all of [false, true]) this.addInitials(initials(parts, all), proposal);
      if (type === "ORG" && parts.length === 3 && this.words.forms[first]!.names?.entry?.type !== "LOC")
        this.add(`${opening} ${parts[1]!}`, proposal); // "Prestige Fung" of "Prestige Fung Construction"
      if (type === "ORG" && parts.length === 2 && !isBodyOfTown(parts[1]!) && this.standsAlone(first))
        this.add(opening, proposal);
      if (type === "ORG" && isTeam(this.words, first, end)) this.add(parts.at(-1)!, proposal);
    }
  }

  /** Proposals for words that no accepted name has taken. */
  find(): Proposal[] {
    const { words, taken } = this;
    const found: Proposal[] = [];
    for (let i = 0; i < words.texts.length; i++) {
      if (taken[i] === 1 || (words.flags[i]! & CAPITAL) === 0) continue;
      const repeat = this.repeatAt(i);
      if (!repeat) continue;
      found.push(repeat);
      i = repeat.end - 1;
    }
    return found;
  }

  /** "Atlético" of "Atlético Madrid": no everyday word, no place or other name, no person’s. */
  private standsAlone(i: number): boolean {
    const { text, names, forename, surname, title } = this.words.forms[i]!;
    return (
      !names?.entry && !forename && !surname && title === 0 && this.names.lexicon.lowered(text.toLowerCase()) === 0
    );
  }

  private addInitials(key: string, proposal: Proposal): void {
    if (!isCommonInitialism(key)) this.add(key, proposal);
  }

  private add(key: string, proposal: Proposal): void {
    if (key.length > 1 && !this.known.has(key)) this.known.set(key, proposal);
  }

  private repeatAt(i: number): Proposal | null {
    const { texts, forms } = this.words;
    const word = texts[i]!;
    for (let length = this.openings.has(word) ? MOST_WORDS : 1; length > 1; length--) {
      const like = i + length <= texts.length ? this.known.get(phraseOf(this.words, i, i + length)) : undefined;
      if (like) return repeatOf(like, i, length);
    }
    const like = this.known.get(word) ?? this.otherSpelling(i, word, forms[i]!.initialism);
    return !like || isInsideRun(this.words, i, this.taken) ? null : repeatOf(like, i, 1);
  }

  /** "U.N.", "(Nida)" behind the National Institute of Development Administration, "the Matsudairas". */
  private otherSpelling(i: number, word: string, initialism: boolean): Proposal | undefined {
    if (initialism) return this.known.get(word.replaceAll(".", ""));
    const { texts } = this.words;
    if (texts[i - 1] === "(" && texts[i + 1] === ")") {
      const long = this.known.get(word.toUpperCase());
      if (long) this.known.set(word, long);
      return long;
    }
    if (!word.endsWith("s") || !PLURAL_BEFORE.has(texts[i - 1] ?? "")) return undefined;
    const one = this.known.get(word.slice(0, -1));
    return one?.type === "PER" ? one : undefined;
  }
}

const PLURAL_BEFORE: ReadonlySet<string> = new Set(["the", "The", "two", "both"]);

function repeatOf({ type, subtype }: Proposal, first: number, length: number): Proposal {
  return { first, end: first + length, type, subtype, rule: "repeatNames", rank: RANK.known };
}

/** Between other capitals that belong to no name, it is more likely a part of something unknown: "Kim Jong Airport". */
function isInsideRun(words: Words, i: number, taken: Uint8Array): boolean {
  const before = i > 0 && taken[i - 1] === 0 && (words.flags[i - 1]! & CAPITAL) !== 0;
  const after = i + 1 < words.texts.length && taken[i + 1] === 0 && (words.flags[i + 1]! & CAPITAL) !== 0;
  const possessive = (words.flags[i + 1] ?? 0) & POSSESSIVE;
  return before && after && possessive === 0;
}
