// "Lee, who heads the Baltic Grain Board,", "Park was until last week deputy minister", "Roe became mayor of Oslo":
// the role that a verb behind the name gives. What was is former; what somebody became, was named or is, is current.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { ownerName, type RoleClaim, type RoleContext } from "./roleReader";
import { opensRole, readRole } from "./roleWords";
import { skipAge } from "./skipAge";

/** Verbs that say what somebody is of an organisation. */
const LEADING: ReadonlyMap<string, readonly [title: string, status: RoleStatus]> = new Map([
  ["heads", ["head", "current"]],
  ["headed", ["head", "former"]],
  ["leads", ["leader", "current"]],
  ["led", ["leader", "former"]],
  ["chairs", ["chair", "current"]],
  ["chaired", ["chair", "former"]],
  ["runs", ["head", "current"]],
  ["ran", ["head", "former"]],
  ["directs", ["director", "current"]],
  ["commands", ["commander", "current"]],
  ["commanded", ["commander", "former"]],
  ["coaches", ["coach", "current"]],
  ["coached", ["coach", "former"]],
  ["owns", ["owner", "current"]],
  ["founded", ["founder", "current"]],
]);
/** Those that say it without "who" before them too. */
const PLAIN_LEADING: ReadonlySet<string> = new Set(["heads", "chairs", "directs", "coaches"]);

const COPULAS: readonly (readonly [words: readonly string[], status: RoleStatus])[] = [
  [["is"], "current"],
  [["remains"], "current"],
  [["became"], "current"],
  [["has", "been"], "current"],
  [["serves", "as"], "current"],
  [["was", "named"], "current"],
  [["was", "appointed"], "current"],
  [["was", "elected"], "current"],
  [["was", "sworn", "in", "as"], "current"],
  [["will", "be"], "elect"],
  [["will", "become"], "elect"],
  [["was"], "former"],
  [["had", "been"], "former"],
  [["served", "as"], "former"],
  [["has", "served", "as"], "former"],
  [["worked", "as"], "former"],
];
const ADVERBS: ReadonlySet<string> = new Set(
  "also then now once currently still long previously formerly briefly as".split(" "),
);
/** "until last week", "until May" */
const MOST_UNTIL = 3;

export function rolePredicate(person: NamedMention, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const [, end] = context.sentenceOf(person.firstToken);
  let t = person.endToken;
  if (t < end && tokens[t]!.text === ",") t = skipAge(t + 1, end, context);
  const relative = t < end && tokens[t]!.text === "who";
  if (relative) t++;
  if (t >= end) return null;
  return leading(t, end, relative, context) ?? copula(t, end, context);
}

/** Behind a role: "a former official [who is now a partner at …]". */
export function roleBehindWho(t: number, end: number, context: RoleContext): RoleClaim | null {
  if (t + 1 >= end || context.tokens[t]!.text !== "who") return null;
  return leading(t + 1, end, true, context) ?? copula(t + 1, end, context);
}

function leading(at: number, end: number, relative: boolean, context: RoleContext): RoleClaim | null {
  const t = relative && ADVERBS.has(context.tokens[at]!.text) && at + 1 < end ? at + 1 : at;
  const word = context.tokens[t]!.text;
  const meaning = LEADING.get(word);
  if (!meaning || !(relative || PLAIN_LEADING.has(word))) return null;
  const { tokens } = context;
  const owner = objectOf(t, end, context);
  if (owner ? tokens[owner.endToken]?.text === "to" : !(relative && isSomeBody(t + 1, end, context))) return null;
  return {
    start: tokens[t]!.start,
    end: owner ? owner.mention.end : tokens[t]!.end,
    title: meaning[0],
    of: owner ? ownerName(owner, context) : null,
    status: meaning[1],
  };
}

/** "who leads a citizens’ group": a body without a name. */
function isSomeBody(from: number, end: number, { tokens }: RoleContext): boolean {
  for (let t = from; t < Math.min(end, from + 5); t++) {
    const word = tokens[t]!.text;
    if (isBodyNoun(word) || word === "group") return true;
    if (!/^(?:\p{Ll}+|['’]s?)$/u.test(word)) return false;
  }
  return false;
}

/** "heads [the Reform Party]": the name right behind the verb and its article. */
function objectOf(verb: number, end: number, context: RoleContext): NamedMention | null {
  for (let t = verb + 1; t < Math.min(end, verb + 4); t++) {
    const name = context.startingAt(t);
    if (name) return name.mention.type === "ORG" || name.mention.subtype === "FAC" ? name : null;
    if (!/^\p{Ll}+$/u.test(context.tokens[t]!.text)) return null;
  }
  return null;
}

function copula(t: number, end: number, context: RoleContext): RoleClaim | null {
  for (const [words, status] of COPULAS) {
    if (!words.every((word, i) => t + i < end && context.tokens[t + i]!.text === word)) continue;
    const first = skipAdverbs(t + words.length, end, context);
    if (!opensRole(first, context)) continue;
    const role = readRole(first, end, context);
    if (!role || !endsLikeRole(role.endToken, end, context)) continue;
    return { ...role.claim, status: role.claim.status === "current" ? status : role.claim.status };
  }
  return null;
}

function skipAdverbs(from: number, end: number, context: RoleContext): number {
  let t = from;
  while (t < end && ADVERBS.has(context.tokens[t]!.text)) t++;
  if (context.tokens[t]?.text !== "until") return t;
  for (let k = t + 1; k < Math.min(end, t + 2 + MOST_UNTIL); k++) if (opensRole(k, context)) return k;
  return t;
}

/** "was the first president to visit" says no role; "was president when", "was ambassador to Chile" do. */
function endsLikeRole(t: number, end: number, context: RoleContext): boolean {
  const word = t < end ? context.tokens[t]!.text : "";
  return !/^(?:to|who|that|whose)$/.test(word) || (word === "to" && context.startingAt(t + 1) !== null);
}
