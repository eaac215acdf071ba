// "Lee, who heads the Baltic Grain Board,", "Park was until last week deputy minister", "Roe became mayor of Oslo":
// the role that a verb behind the name gives. What was is former; what somebody became, was named or is, is current.

import type { RoleStatus } from "../../../model";
import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { COPULAS } from "./copulas";
import { behindPossessor } from "./possessor";
import { ownerName, type RoleClaim, type RoleContext } from "./roleReader";
import { readRole } from "./readRole";
import { opensRole } from "./roleWords";
import { behindScript, skipAge } from "./skipAge";

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
  ["manages", ["manager", "current"]],
  ["edits", ["editor", "current"]],
  ["owns", ["owner", "current"]],
  ["founded", ["founder", "current"]],
  ["co-founded", ["co-founder", "current"]],
]);
/** Those that say it without "who" before them too. */
const PLAIN_LEADING: ReadonlySet<string> = new Set("heads chairs directs coaches founded co-founded owns".split(" "));

/** "who is due to step down as chair": still is. */
const LEAVING =
  /^(?:to|due|set|expected|likely|scheduled|about|planning|stepping|retiring|step|retire|resign|quit|down)$/;

const ADVERBS: ReadonlySet<string> = new Set(
  "also then now once currently still long previously formerly briefly as".split(" "),
);
const MOST_BEFORE_OBJECT = 6;
/** "until last week", "until May" */
const MOST_UNTIL = 3;

/** What verbs behind the name say: in a clause of its own ("who led …"), and in the sentence's main one. */
export function rolePredicates(person: NamedMention, context: RoleContext): readonly RoleClaim[] {
  const { tokens } = context;
  const end = context.endOf(person);
  const comma = behindScript(person.endToken, end, context);
  if (comma + 1 >= end || isSupposed(person, context)) return NOTHING;
  if (tokens[comma]!.text !== ",")
    return claims(leading(comma, end, false, context) ?? said(comma, end, context), null);
  let t = skipAge(comma + 1, end, context);
  if (t + 1 >= end) return NOTHING;
  const relative = tokens[t]!.text === "who";
  if (relative) t++;
  // "under Yoon, became …": a verb right behind a comma is another's, unless an age stands between
  const mayPredicate = relative || t > comma + 1;
  const inner = mayPredicate ? (leading(t, end, relative, context) ?? said(t, end, context)) : null;
  const main = behindInsertion(t, end, context);
  const last = main < 0 ? (relative ? coordinated(t, end, context) : null) : said(main, end, context);
  return claims(inner, last);
}

const NOTHING: readonly RoleClaim[] = [];

/** "If Harris becomes president" */
function isSupposed({ firstToken }: NamedMention, { tokens }: RoleContext): boolean {
  const word = firstToken > 0 ? tokens[firstToken - 1]!.text : "";
  return (
    word === "If" || word === "if" || word === "whether" || word === "unless" || word === "Unless" || word === "Should"
  );
}

function claims(one: RoleClaim | null, other: RoleClaim | null): readonly RoleClaim[] {
  if (one === null) return other === null ? NOTHING : [other];
  return other === null ? [one] : [one, other];
}

/** "who worked at Hanil [and is now chief of Zenon]", "who ran the bank [and later became governor]" */
function coordinated(from: number, end: number, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  for (let t = from + 1; t < Math.min(end - 2, from + MOST_INSERTED); t++) {
    const word = tokens[t]!.text;
    if (word === "," || BREAKS.has(word)) return null;
    if (word !== "and") continue;
    const verb = /^(?:later|then|now|subsequently|eventually|also)$/.test(tokens[t + 1]!.text) ? t + 2 : t + 1;
    const claim = said(verb, end, context);
    if (claim) return claim;
  }
  return null;
}

/** "Kim, a former head of the bank, [becomes] …", "Park, who lost in May, [remains] …": -1 where a person is named between. */
function behindInsertion(from: number, end: number, context: RoleContext): number {
  const limit = Math.min(end - 1, from + MOST_INSERTED);
  for (let t = from; t < limit; t++) {
    const word = context.tokens[t]!.text;
    const letter = word.charCodeAt(0);
    if (letter >= 0x61 && letter <= 0x7a) continue;
    if (word === "," && MAIN_VERBS.has(context.tokens[t + 1]!.text)) return t + 1;
    if (BREAKS.has(word)) return -1;
    if (context.startingAt(t)?.mention.type === "PER" && context.tokens[t - 1]!.tag !== "IN") return -1;
  }
  return -1;
}

const MOST_INSERTED = 20;
const BREAKS: ReadonlySet<string> = new Set([";", ":", "(", ")", '"', "“", "”"]);
const MAIN_VERBS: ReadonlySet<string> = new Set([
  "is",
  "was",
  "remains",
  "becomes",
  "became",
  "takes",
  "took",
  "will",
  "succeeds",
  "replaces",
  "succeeded",
  "replaced",
]);

/** "[succeeds Jonas Vik as] head of the bank", "will [replace] him [as] …": who comes after somebody has the office. */
function successor(t: number, end: number, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  const future = /^(?:will|would)$/.test(tokens[t]!.text);
  const verb = future ? t + 1 : t;
  if (verb >= end || !SUCCEEDING.has(tokens[verb]!.text)) return null;
  for (let k = verb + 1; k < Math.min(end - 1, verb + MOST_BEFORE_AS); k++) {
    const word = tokens[k]!.text;
    if (word === "as") return told(k + 1, end, future ? "elect" : "current", context);
    if (STOPS.test(word)) return null;
  }
  return null;
}

const SUCCEEDING: ReadonlySet<string> = new Set("succeeds succeeded succeed replaces replaced replace".split(" "));
/** Words between the verb and "as": a title and a name. @guess */
const MOST_BEFORE_AS = 9;
const STOPS = /^(?:[.;:"“”()]|who|which|that|and|but)$/;

/** "who left in February [to become] chief executive of Ruineng", "quit [to head] the party" */
function leftToBecome(t: number, end: number, context: RoleContext): RoleClaim | null {
  const { tokens } = context;
  if (!LEFT.has(tokens[t]!.text)) return null;
  for (let k = t + 1; k < Math.min(end - 2, t + MOST_BEFORE_AS); k++) {
    const word = tokens[k]!.text;
    if (word === "to" && tokens[k + 1]!.text === "become") return told(k + 2, end, "current", context);
    if (STOPS.test(word)) return null;
  }
  return null;
}

const LEFT: ReadonlySet<string> = new Set(
  "left quit resigned retired rose moved went stepped departed returned".split(" "),
);

/** The role that begins at token `t`, which the words before it say to be so. */
function told(t: number, end: number, status: RoleStatus, context: RoleContext): RoleClaim | null {
  const role = opensRole(t, context) || context.startingAt(t) ? readRole(t, end, context) : null;
  if (!role) return null;
  const claim: { -readonly [field in keyof RoleClaim]: RoleClaim[field] } = { ...role.claim };
  if (claim.status === "current") claim.status = status;
  return claim;
}

/** Behind "he" or "she": "[was curator of …]", "[heads the party]". */
export function roleOfVerb(t: number, end: number, context: RoleContext): RoleClaim | null {
  return leading(t, end, true, context) ?? said(t, end, context);
}

/** What the verb at token `t` says. */
function said(t: number, end: number, context: RoleContext): RoleClaim | null {
  return copula(t, end, context) ?? successor(t, end, context) ?? leftToBecome(t, end, context);
}

/** Behind a role: "a former official [who is now a partner at …]". */
export function roleBehindWho(t: number, end: number, context: RoleContext): RoleClaim | null {
  if (t + 1 >= end || context.tokens[t]!.text !== "who") return null;
  return leading(t + 1, end, true, context) ?? said(t + 1, end, context);
}

function leading(at: number, end: number, relative: boolean, context: RoleContext): RoleClaim | null {
  const now = context.tokens[at]!.text === "now";
  const t = (now || (relative && ADVERBS.has(context.tokens[at]!.text))) && at + 1 < end ? at + 1 : at;
  const word = context.tokens[t]!.text;
  const meaning = LEADING.get(word);
  if (!meaning || !(relative || now || PLAIN_LEADING.has(word))) return null;
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
    if (isBodyNoun(word) || word === "group") return tokens[t + 1]?.text !== "to"; // "led the team to a title"
    if (!/^(?:\p{Ll}+|['’]s?)$/u.test(word)) return false;
  }
  return false;
}

/** "heads [the main opposition Reform Party]": the name right behind the verb and small words; teams are countries' too. */
function objectOf(verb: number, end: number, context: RoleContext): NamedMention | null {
  const coaches = context.tokens[verb]!.text.startsWith("coach");
  for (let t = verb + 1; t < Math.min(end, verb + MOST_BEFORE_OBJECT); t++) {
    const name = context.startingAt(t);
    if (name?.mention.subtype === "NORP") continue;
    if (name) return name.mention.type === "ORG" || name.mention.subtype === "FAC" || coaches ? name : null;
    if (!/^\p{Ll}+$/u.test(context.tokens[t]!.text)) return null;
  }
  return null;
}

function copula(t: number, end: number, context: RoleContext): RoleClaim | null {
  const phrases = COPULAS.get(context.tokens[t]!.text);
  if (phrases === undefined) return null;
  for (const [words, status] of phrases) {
    const behind = standBehind(words, t, end, context);
    if (behind < 0) continue;
    const first = skipAdverbs(behindLeaving(behind, end, context), end, context);
    const owner = context.startingAt(first); // "who was Malaysia’s environment minister"
    if (owner?.mention.type === "PER" ? behindPossessor(first, context) < 0 : !owner && !opensRole(first, context))
      continue;
    const role = readRole(first, end, context);
    if (!role || (words.at(-1) !== "as" && !endsLikeRole(role.endToken, end, context))) continue;
    return { ...role.claim, status: role.claim.status === "current" ? status : role.claim.status };
  }
  return null;
}

/** The token behind the words at token `t`, or -1; before "as" may stand when or by whom. */
function standBehind(words: readonly string[], t: number, end: number, context: RoleContext): number {
  const { tokens } = context;
  if (t + words.length > end) return -1;
  const last = words.length - 1;
  for (let i = 1; i < last; i++) if (tokens[t + i]!.text !== words[i]) return -1;
  const at = t + last;
  if (last === 0 || tokens[at]!.text === words[last]) return at + 1;
  return words[last] === "as" ? behindAdjunct(at, end, context) : -1;
}

/** "resigned [on Tuesday] as", "was sworn in [last week] as", "was fired [by the Hawks in March] as": behind the "as", or -1. */
function behindAdjunct(from: number, end: number, { tokens }: RoleContext): number {
  if (
    !/^(?:\p{Lu}|(?:on|in|by|at|from|last|this|early|late|earlier|again|back|over|amid|after|just|only)$)/u.test(
      tokens[from]!.text,
    )
  )
    return -1;
  for (let t = from + 1; t < Math.min(end, from + MOST_BEFORE_AS); t++) {
    const word = tokens[t]!.text;
    if (word === "as") return t + 1;
    if (STOPS.test(word) || /^(?:,|VB[DPZ]|MD)$/.test(tokens[t]!.tag)) return -1;
  }
  return -1;
}

/** Behind "is [due to step down as] chair". */
function behindLeaving(from: number, end: number, { tokens }: RoleContext): number {
  let t = from;
  while (t < end && LEAVING.test(tokens[t]!.text)) t++;
  return t > from + 1 && tokens[t]?.text === "as" ? t + 1 : from;
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
  return (
    !/^(?:to|who|that|whose)$/.test(word) || (word === "to" && context.tokens[t + 1]?.tag.startsWith("V") !== true)
  );
}
