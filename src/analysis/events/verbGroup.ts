// Reads a verb with its auxiliaries from left to right: tense, perfect, progressive, passive, modal, negation.
// "is expected to visit" are two groups: what the second means for the first is the clauses' business.

import type { Token } from "../../model";
import type { Tense, VerbPhrase } from "./phrase";

type Auxiliary = "be" | "have" | "do" | "get";
const FORMS: Readonly<Record<Auxiliary, string>> = {
  be: "be is are was were been being am 's ’s 're ’re 'm ’m",
  have: "have has had having 've ’ve 'd ’d",
  do: "do does did",
  get: "get gets got getting gotten",
};
const AUXILIARIES: ReadonlyMap<string, Auxiliary> = new Map(
  (Object.keys(FORMS) as Auxiliary[]).flatMap((verb) => FORMS[verb].split(" ").map((form) => [form, verb] as const)),
);
const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never no hardly barely scarcely".split(" "));
/** Adverbs between auxiliaries; more than so many are no English. */
const MOST_ADVERBS = 3;

/** The group that starts at `first`, or null if no verb does. */
export function readVerbGroup(tokens: readonly Token[], first: number, end: number): VerbPhrase | null {
  const opening = tokens[first]!;
  if (opening.tag !== "MD" && !opening.tag.startsWith("VB") && !isTo(opening)) return null;
  let modal: string | null = null;
  let [perfect, progressive, passive, negated] = [false, false, false, false];
  let at = first;
  let infinitive = false;
  if (isTo(opening)) {
    const verb = afterAdverbs(tokens, at + 1, end);
    if (verb < 0 || (!/^VBP?$/.test(tokens[verb]!.tag) && !isActed(tokens, verb, end))) return null;
    infinitive = true;
    at = verb;
  }
  const start = at;
  let tensed = tokens[at]!.tag;
  let before: Auxiliary | undefined;
  let word: string;
  for (;;) {
    word = tokens[at]!.text.toLowerCase();
    const tag = infinitive && at === start ? "VB" : tokens[at]!.tag;
    if (tag !== "MD" && !tag.startsWith("VB")) return null;
    if (tag === "MD") modal = word;
    if (before === "be" || (before === "get" && tag === "VBN")) {
      if (tag === "VBG") progressive = true;
      else passive = true;
    } else if (before === "have" && tag !== "MD") perfect = true;
    before = AUXILIARIES.get(word);
    const next = before || tokens[at]!.tag === "MD" ? auxiliaryTo(tokens, at, before, end) : -1;
    if (next < 0) break;
    for (let i = at + 1; i < next; i++) if (NEGATIONS.has(tokens[i]!.text.toLowerCase())) negated = true;
    if (at === start && tag === "MD") tensed = "MD";
    at = next;
  }
  if (tokens[at]!.tag === "MD") return null;
  const tense = tenseOf(tensed, infinitive, modal);
  return {
    kind: "verb",
    first,
    end: at + 1,
    head: at,
    word,
    firstTag: tokens[first]!.tag,
    bare: start,
    modal,
    perfect,
    progressive,
    tense,
    passive: passive || (tense === "participle" && at === start),
    negated: negated || negatedNear(tokens, first, at, before === "be", end),
  };
}

/** A verb in the present tense of one word, whatever the tagger takes it for. */
export function presentVerb({ text }: Token, at: number): VerbPhrase {
  return {
    kind: "verb",
    first: at,
    end: at + 1,
    head: at,
    word: text.toLowerCase(),
    firstTag: "VBZ",
    bare: at,
    modal: null,
    perfect: false,
    progressive: false,
    tense: "present",
    passive: false,
    negated: false,
  };
}

const CONTROLLING: ReadonlySet<string> = new Set(
  "plans plan planned wants want wanted agreed decided vowed pledged intends intend hopes hope aims aim sought refused tried is are was were".split(
    " ",
  ),
);

/** "plans to ground 14 jets", "agreed to table a motion": a verb, whatever the tagger takes it for. */
function isActed(tokens: readonly Token[], at: number, end: number): boolean {
  if (at < 2 || at + 1 >= end || !/^(?:NN|JJ)$/.test(tokens[at]!.tag)) return false;
  return /^(?:DT|PRP\$|CD)$/.test(tokens[at + 1]!.tag) && CONTROLLING.has(tokens[at - 2]!.text);
}

export function isTo({ tag, text }: Token): boolean {
  return tag === "TO" || (text.length === 2 && text.toLowerCase() === "to");
}

/** Where the verb stands that the modal verb or `auxiliary` at `at` belongs to; −1 if it is a verb of its own. */
function auxiliaryTo(tokens: readonly Token[], at: number, auxiliary: Auxiliary | undefined, end: number): number {
  const next = afterAdverbs(tokens, at + 1, end);
  if (next < 0) return -1;
  const { tag } = tokens[next]!;
  if (tokens[at]!.tag === "MD") return tag === "VB" || tag === "VBP" || tag === "VBD" || tag === "VBN" ? next : -1;
  if (auxiliary === "be") {
    if (tag === "VB" && UNCHANGED.test(tokens[next]!.text)) return next; // "had been badly hit"
    return tag === "VBN" || tag === "VBG" || tag === "VBD" ? next : -1;
  }
  if (auxiliary === "have") return tag === "VBN" || tag === "VBD" ? next : -1;
  if (auxiliary === "do") return tag === "VB" || tag === "VBP" ? next : -1;
  return auxiliary === "get" && tag === "VBN" ? next : -1;
}

const UNCHANGED =
  /^(?:beset|bid|broadcast|burst|cast|cost|cut|hit|hurt|let|put|quit|set|shed|shut|slit|split|spread|upset)$/i;

function afterAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (at < end && at - from < MOST_ADVERBS && isAdverb(tokens[at]!)) at++;
  return at < end ? at : -1;
}

function isAdverb(token: Token): boolean {
  return token.tag === "RB" || token.tag === "RBR" || token.tag === "RBS";
}

/** "not to go", "never went", "is not" (with "not" after the verb). */
function negatedNear(tokens: readonly Token[], first: number, head: number, isBe: boolean, end: number): boolean {
  const before = first > 0 ? tokens[first - 1]!.text.toLowerCase() : "";
  if (NEGATIONS.has(before) && before !== "no") return true;
  return isBe && head + 1 < end && NEGATIONS.has(tokens[head + 1]!.text.toLowerCase());
}

function tenseOf(tag: string, infinitive: boolean, modal: string | null): Tense {
  if (infinitive) return "infinitive";
  if (modal !== null) return "future";
  if (tag === "VBD") return "past";
  if (tag === "VBN") return "participle";
  return tag === "VBG" ? "gerund" : tag === "VB" ? "infinitive" : "present";
}
