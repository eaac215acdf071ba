// Words around a name that show that it is a person's: "Wi Seong-rak, director of …", "Wi said", "Lee administration",
// "Kyu-Jin Shin newjin@…"; and names that show it by their parts: "Yoshimasa Hayashi", "Kim Boo-kyum".

import { TITLE_HEAD, TITLE_MODIFIER } from "../../knowledge/titles";
import type { WordLexicon } from "../../knowledge/wordLexicon";
import { isEverydayWord } from "./everydayWord";
import { isFunctionWord, isOpeningWord } from "./openingWord";
import { personEnd } from "./personSpan";
import { type Proposal, RANK } from "./proposal";
import { isWellKnown } from "./wordForms";
import { ALL_CAPITALS, CAPITAL, INITIAL, type Words } from "./words";

export function personInContext(
  words: Words,
  from: number,
  to: number,
  inTitleCase: boolean,
  lexicon: WordLexicon,
): Proposal[] {
  const found: Proposal[] = [];
  for (let i = from; i < to; i++) {
    if ((words.flags[i]! & CAPITAL) === 0 || isOpeningWord(words, i, from)) continue;
    if (inTitleCase && i === from) {
      const listed = listedPerson(words, i, to);
      if (listed) {
        found.push(listed);
        i = listed.end - 1;
        continue;
      }
    }
    const end = personEnd(words, i, to, inTitleCase);
    if (end === i) continue;
    const rule = personRule(words, i, end, to, inTitleCase);
    if (rule && !(rule === "speaker" && end === i + 1 && i - from <= 1 && isEverydayWord(words.forms[i]!, lexicon))) {
      const rank = RANK_OF[rule];
      found.push({ first: i, end, type: "PER", subtype: null, rule, rank });
    }
    i = end - 1;
  }
  return found;
}

/** "Ryo Minematsu, President and CEO, Kyushu Electric": at the beginning of a list's line, before a title. */
function listedPerson(words: Words, first: number, to: number): Proposal | null {
  const end = personEnd(words, first, to, false);
  if (end - first < 2 || end - first > 4 || words.texts[end] !== "," || end + 1 >= to) return null;
  const { title } = words.forms[end + 1]!;
  if ((title & (TITLE_HEAD | TITLE_MODIFIER)) === 0 || isWellKnown(words.forms[first]!)) return null;
  return { first, end, type: "PER", subtype: null, rule: "apposition", rank: RANK.known };
}

function personRule(words: Words, first: number, end: number, to: number, inTitleCase: boolean): PersonRule | null {
  const form = words.forms[first]!;
  const known = isWellKnown(form);
  const next = words.texts[end] ?? "";
  if (end > first + 1 && words.texts[first - 1] === "by" && CREDITS.has(words.texts[first - 2] ?? "")) return "credit";
  if (end > first + 1 && beginsWithInitial(words, first)) return "initialAndName";
  const before = words.texts[first - 1] ?? "";
  const isInside = ((words.flags[first - 1] ?? 0) & CAPITAL) !== 0 && !isFunctionWord(before); // "National Medical [Products] Administration"
  if (end === first + 1 && !isInside && EPONYM_HEADS.has(next.toLowerCase()) && !known && !form.lastHead)
    return "eponym";
  if (hasPersonalParts(words, first, end)) return "personByParts";
  if (end < to && next.includes("@") && end > first + 1) return "nameBeforeAddress";
  if (inTitleCase || known) return null;
  if (words.texts[first - 1] === "," && KIN.has(words.texts[first - 2] ?? "") && isClosed(next)) return "kin";
  if ((end > first + 1 || isMononym(words, first, to)) && isApposition(words, end, to)) return "apposition";
  return SPEECH.has(next) && end - first <= 3 && !SPEAKERS.has(form.text) ? "speaker" : null;
}

type PersonRule = keyof typeof RANK_OF;

const RANK_OF = {
  eponym: RANK.certain,
  initialAndName: RANK.certain,
  credit: RANK.known,
  nameBeforeAddress: RANK.certain,
  personByParts: RANK.known,
  kin: RANK.certain,
  apposition: RANK.guessed,
  speaker: RANK.guessed,
} as const;

/** "(Reporting by Chantha Lach; Writing by …)" */
const CREDITS: ReadonlySet<string> = new Set(
  "Reporting reporting Writing Editing editing Photo Photos photo Photograph Compiled Translated Written Story original".split(
    " ",
  ),
);
/** "his wife, Nozomi," */
const KIN: ReadonlySet<string> = new Set(
  "wife husband son daughter mother father brother sister uncle aunt nephew niece cousin grandson granddaughter grandmother grandfather widow fiancee fiance partner boyfriend girlfriend spouse".split(
    " ",
  ),
);

function isClosed(next: string): boolean {
  return next === "," || next === "." || next === "";
}

const EPONYM_HEADS: ReadonlySet<string> = new Set(["cabinet", "administration", "presidency", "premiership"]);
const SPEECH: ReadonlySet<string> = new Set(
  "said says told added noted explained argued admitted replied recalled".split(" "),
);
const SPEAKERS: ReadonlySet<string> = new Set(
  "He She It They We You I The This That One Police Officials Residents Experts Analysts Both All Some Many".split(" "),
);

/** "G. Damdinnyam", "Kh. Nyambaatar", after no other word of the name. */
function beginsWithInitial({ flags, forms, texts }: Words, first: number): boolean {
  if ((flags[first]! & INITIAL) === 0 || !texts[first]!.endsWith(".")) return false;
  const next = forms[first + 1]!;
  return next.text.length > 2 && (next.flags & (ALL_CAPITALS | INITIAL)) === 0 && !next.lastHead && !isWellKnown(next);
}

/** A usual forename before a further name, a usual surname after one, or a given name of two syllables beside another. */
function hasPersonalParts(words: Words, first: number, end: number): boolean {
  if (end - first < 2 || end - first > 4) return false;
  const opening = words.forms[first]!;
  const last = words.forms[end - 1]!;
  if (isWellKnown(opening)) return false;
  if (opening.forename) return !isWellKnown(last) || last.surname;
  if (end - first === 2 && (opening.twoSyllables || last.twoSyllables)) return true;
  if (end - first > 2 && last.lastHead?.type === "LOC") return false; // "Phan Dinh Phung Ward"
  return opening.surname && last.surname;
}

/** "Suharyanto, head of the agency", "Nurhayati, 34, who": one name, and right behind the comma what somebody is, or how old. */
function isMononym({ texts, forms }: Words, first: number, to: number): boolean {
  const { text, lastHead } = forms[first]!;
  if (text.length < 4 || lastHead || text.endsWith("ly") || first + 4 >= to || texts[first + 1] !== ",") return false;
  if (texts[first + 3] === "," && AGE.test(texts[first + 2]!)) return BEHIND_AGE.has(texts[first + 4]!);
  if ((forms[first + 2]!.title & (TITLE_HEAD | TITLE_MODIFIER)) === 0) return false;
  return texts[first + 3] === "of" || texts[first + 4] === "of";
}

/** Of those whom news asks. @guess */
const AGE = /^[1-9]\d$/;
const BEHIND_AGE: ReadonlySet<string> = new Set("who whose a an the from of was is said has had and".split(" "));

/** ", director of", ", the president of", ", 45, a": what stands behind a person's name. */
function isApposition(words: Words, end: number, to: number): boolean {
  if (words.texts[end] !== "," || end + 1 >= to) return false;
  if (/^\d{1,3}$/.test(words.texts[end + 1]!)) return words.texts[end + 2] === ",";
  for (let i = end + 1; i < Math.min(to, end + 6); i++) {
    const kind = words.forms[i]!.title;
    if ((kind & TITLE_HEAD) !== 0) return true;
    if (kind === 0 && !DETERMINERS.has(words.texts[i]!) && (words.flags[i]! & CAPITAL) === 0) return false;
    if ((kind & TITLE_MODIFIER) === 0 && words.texts[i] === ",") return false;
  }
  return false;
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "a", "an", "former", "then", "late", "'s", "'", "current"]);
