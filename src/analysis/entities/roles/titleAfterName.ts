// "Wi Seong-rak, director of the National Security Office,", "Emmanuel Macron, the French president,", "Jane Roe, 45,
// a professor at Seoul National University and former head of …": the roles in apposition behind a person's name.

import type { NamedMention } from "../namedMentions";
import { isBodyNoun } from "./bodyNouns";
import { ownerPhrase } from "./ownerPhrase";
import { isCalling, isPossessive, ownerName, type RoleClaim, type RoleContext, tokenAt } from "./roleReader";
import { roleBehindWho } from "./rolePredicate";
import { readRole } from "./readRole";
import type { ReadRole } from "./roleClaim";
import { opensRole, standsByItself } from "./roleWords";
import { behindScript, skipAge } from "./skipAge";

const APPOSITION = /^(?:[,(–—-]|--)$/;
/** What a name is followed by where a role may be told. */
const OPENINGS: ReadonlySet<string> = new Set([",", "(", "–", "—", "-", "--", "of"]);
const NOTHING: readonly RoleClaim[] = [];

export function titlesAfterName(person: NamedMention, context: RoleContext): readonly RoleClaim[] {
  const { tokens } = context;
  const next = person.endToken < tokens.length ? tokens[person.endToken]!.text : "";
  if (next.length > 2 || !OPENINGS.has(next)) return NOTHING;
  const end = context.endOf(person);
  let t = behindOwner(behindScript(person.endToken, end, context), end, context);
  if (t >= end || !APPOSITION.test(tokens[t]!.text)) return NOTHING;
  t = skipAge(t + 1, end, context);
  const claims: RoleClaim[] = [];
  const read: ReadRole[] = [];
  for (let role = readRole(t, end, context); role; role = readRole(t, end, context)) {
    // "the actor Tony Leung, Indian filmmaker Nandita Das and …": the next of a list
    if (!role.isOwnedBehind && context.startingAt(role.endToken)?.mention.type === "PER") break;
    read.push(role);
    const before = claims.at(-1);
    const status = endedBehind(role.endToken, end, context) ? "former" : null;
    const told = status ?? (before && !standsByItself(t, context) ? before.status : null);
    claims.push(told === null || told === role.claim.status ? role.claim : withStatus(role.claim, told));
    t = behindPlace(role.endToken, end, context) + 1;
    if (tokens[t - 1]?.text === "and" && mayGoOn(t, end, context)) continue;
    claims.push(listedOwner(claims.pop()!, role.endToken, end, context));
    break;
  }
  const said = claims.length > 0 ? roleBehindWho(t - 1, end, context) : null;
  const shared = shareOwner(claims, read, context);
  return said ? [...shared, said] : shared;
}

function withStatus(claim: RoleClaim, status: RoleClaim["status"]): RoleClaim {
  const copy: { -readonly [field in keyof RoleClaim]: RoleClaim[field] } = { ...claim };
  copy.status = status;
  return copy;
}

/** "deputy foreign minister until last year", "governor from 2010 to 2018" */
function endedBehind(t: number, end: number, { tokens }: RoleContext): boolean {
  const word = t + 1 < end ? tokens[t]!.text : "";
  if (word === "until" || word === "till") return true;
  return word === "from" && YEAR.test(tokens[t + 1]!.text) && /^(?:to|until|till)$/.test(tokens[t + 2]?.text ?? "");
}

const YEAR = /^(?:19|20)\d\d$/;

/** "a lawyer", "the chairman": told in a sentence, not listed. */
function isTold({ start }: RoleClaim, context: RoleContext): boolean {
  return /^(?:an?|the|his|her|their|its)$/i.test(context.tokens[tokenAt(start, context)]!.text);
}

/** "Fatih Birol, Executive Director, International Energy Agency": in lists, the body behind a title with a capital. */
function listedOwner(claim: RoleClaim, t: number, end: number, context: RoleContext): RoleClaim {
  const { tokens } = context;
  if (claim.of !== null || t + 1 >= end || tokens[t]!.text !== "," || isTold(claim, context)) return claim;
  const body = context.startingAt(tokens[t + 1]!.text === "the" ? t + 2 : t + 1);
  if (body?.mention.type !== "ORG") return claim;
  const behind = body.endToken < end ? tokens[body.endToken]!.text : ".";
  return /^[.;)\]]$/.test(behind) ? { ...claim, of: ownerName(body, context) } : claim;
}

/** "director of SeaLight [at Stanford University] and a retired colonel" */
function behindPlace(t: number, end: number, context: RoleContext): number {
  const word = t < end ? context.tokens[t]!.text : "";
  if (isPossessive(word)) return behindOwned(t, end, context);
  if (isBodyNoun(word) || isBodyNoun(context.tokens[t + 1]?.text ?? "")) return behindBody(t, end, context);
  if (word !== "at" && word !== "in" && word !== "of") return t;
  const first = context.tokens[t + 1]?.text === "the" ? t + 2 : t + 1;
  const place = context.startingAt(first);
  if (!place) return behindNoun(t, first, end, context);
  return place.endToken < end && context.tokens[place.endToken]!.text === "and" ? place.endToken : t;
}

/** "chairman of the Bundestag [defence committee] and a member of …" */
function behindBody(t: number, end: number, { tokens }: RoleContext): number {
  for (let k = t + 1; k < Math.min(end - 1, t + 3); k++)
    if (tokens[k]!.text === "and" && isBodyNoun(tokens[k - 1]!.text)) return k;
  return t;
}

/** "chief of the Central Committee['s Office] and deputy minister" */
function behindOwned(t: number, end: number, { tokens }: RoleContext): number {
  for (let k = t + 2; k < Math.min(end - 1, t + 5); k++) if (tokens[k]!.text === "and") return k;
  return t;
}

/** "chair [of the commission] and a professor", "head [of research] and managing director": no name. */
function behindNoun(t: number, first: number, end: number, { tokens }: RoleContext): number {
  for (let k = first; k < Math.min(end - 1, first + 3); k++) {
    if (!/^\p{Ll}+$/u.test(tokens[k]!.text)) return t;
    if (tokens[k + 1]!.text === "and") return k + 1;
  }
  return t;
}

/** "a former minister and [professional] wrestler" */
function mayGoOn(t: number, end: number, context: RoleContext): boolean {
  const name = context.startingAt(t); // "a former train driver and [KCTU] chief"
  if (name) return name.mention.type !== "PER" && opensRole(name.endToken, context);
  return opensRole(t, context) || (t + 1 < end && context.tokens[t]!.tag === "JJ" && opensRole(t + 1, context));
}

/** "Rep. Park Ji-an of the Reform Party, a former spokesperson": what follows "of" is read with the title before. */
function behindOwner(t: number, end: number, context: RoleContext): number {
  if (context.tokens[t]?.text !== "of") return t;
  return ownerPhrase(t, end, context)?.endToken ?? t;
}

/**
 * "founder and chief executive of Zenon Oil": both are Zenon's; but not "a lawmaker and once a partner at …", "a train driver
 * and KCTU chief", "chair of the commission and a professor at …".
 */
function shareOwner(
  claims: readonly RoleClaim[],
  read: readonly ReadRole[],
  context: RoleContext,
): readonly RoleClaim[] {
  if (claims.length < 2) return claims;
  return claims.map((claim, i) => {
    if (claim.of !== null || read[i]!.isClosed) return claim;
    const first = claims[0]!;
    if (i > 0 && first.of !== null && !read[0]!.isOwnedBehind && isSharedFrom(first, claim, context))
      return { ...claim, of: first.of };
    const later = claims.findIndex(({ of }, k) => k > i && of !== null);
    if (later < 0 || claims[later]!.status !== claim.status) return claim;
    // in a list the owner stands behind the last title with a comma, where readRole does not look
    const isBehind = read[later]!.isOwnedBehind || read[later]!.claim.of === null;
    return isBehind ? { ...claim, of: claims[later]!.of } : claim;
  });
}

/** "[Hanil’s] vice president and treasurer": both are Hanil’s; but not "a Hanil economist and a former banker". */
function isSharedFrom(first: RoleClaim, claim: RoleClaim, context: RoleContext): boolean {
  return (
    first.status === claim.status &&
    !standsByItself(tokenAt(claim.start, context), context) &&
    !isCalling(claim.title, context)
  );
}
