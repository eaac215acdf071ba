// The roles that the text gives each person: what each mention says, joined for the entity, without repeats.

import { type RoleClaim, type RoleContext, tokenAt } from "./roleReader";
import { appointedAs } from "./appointedAs";
import { asRole } from "./asRole";
import { pronounRole } from "./pronounRole";
import { eponym } from "./eponym";
import { passiveRole } from "./passiveRole";
import { rolePredicates } from "./rolePredicate";
import { sharedTitle } from "./sharedTitle";
import { eachTitle, isRankAlone, lettersBeforeRank } from "./splitTitle";
import { titlesAfterName } from "./titleAfterName";
import { titleBeforeName } from "./titleBeforeName";
import type { NamedMention } from "../namedMentions";

/** Claims of one person's mentions, in reading order; a claim that an earlier one covers is left out. */
export function findRoles(mentions: readonly NamedMention[], context: RoleContext): readonly RoleClaim[] {
  const claims: RoleClaim[] = [];
  for (const mention of mentions) {
    const title = titleBeforeName(mention, context);
    // "Sens. Rosen and Hicks" are senators
    const shared = title && !title.title.endsWith("s.") ? null : sharedTitle(mention, context);
    const before = shared ? null : title;
    const passive = passiveRole(mention, before, context);
    if (before) {
      const outer = beforeRank(before, mention, context);
      if (outer) add(claims, outer);
      for (const claim of eachTitle(ofTheLed(before, passive), context)) add(claims, outer ? rankOf(claim) : claim);
    }
    if (passive) add(claims, passive);
    if (shared) add(claims, shared);
    for (const claim of titlesAfterName(mention, context)) add(claims, claim);
    for (const claim of rolePredicates(mention, context)) add(claims, claim);
    const given = appointedAs(mention, before, context) ?? asRole(mention, context) ?? pronounRole(mention, context);
    if (given) add(claims, given);
  }
  if (claims.length > 0) return claims;
  for (const mention of mentions) {
    const claim = eponym(mention, context);
    if (claim) return [claim];
  }
  return claims;
}

/**
 * "Its commander, Maj. Gen. Dody", "chief of staff Gen. Kim", "Minister of Public Security General Lương": the title before
 * the rank.
 */
function beforeRank(claim: RoleClaim, mention: NamedMention, context: RoleContext): RoleClaim | null {
  const { title, start } = claim;
  const first = tokenAt(start, context);
  const before = context.tokens[first - 1]?.text;
  if (before === "," || before === "staff")
    return isRankAlone(title) || STYLES.test(title) ? titleBeforeName(mention, context, first) : null;
  if (before !== "of" && before !== "for") return null;
  const letters = lettersBeforeRank(title);
  if (letters < 0) return null;
  const office = titleBeforeName(mention, context, tokenAt(start + letters, context));
  return office && office.title.length > letters ? office : null;
}

/** Titles that people keep before their names while another tells their office: "The party’s leader, Rep. Kim,". */
const STYLES =
  /^(?:Rep\.?|Sen\.?|Representative|Senator|Congress(?:man|woman)|Councill?or|Cllr|Ald\.|Alderman|Gov\.?|Judge|Justice|Professor|Prof|Prince|Princess|Sheikh|Sheikha|Datuk|Father|Rabbi|Pastor|Bishop|Archbishop|Cardinal|Imam|Ayatollah|Officer|Deputy|Engineer|Barrister|Advocate|Chief|MP|MK)$/;

/** "Sunac, led by founder Sun": its founder. */
function ofTheLed(claim: RoleClaim, passive: RoleClaim | null): RoleClaim {
  return passive && claim.of === null && claim.title === "founder" ? { ...claim, of: passive.of } : claim;
}

/** What is left of "National Defence General" behind "Minister of". */
function rankOf(claim: RoleClaim): RoleClaim {
  const letters = lettersBeforeRank(claim.title);
  return letters < 0 ? claim : { ...claim, title: claim.title.slice(letters + 1), of: null };
}

/** "President Lee" adds nothing to "South Korea President Lee Jae-myung", which takes its place if it comes later. */
function add(claims: RoleClaim[], claim: RoleClaim): void {
  const title = claim.title.toLowerCase();
  const like = claims.findIndex((other) => other.title.toLowerCase() === title && agree(other, claim));
  if (like < 0) claims.push(claim);
  else if (claims[like]!.of === null && claim.of !== null) claims[like] = claim;
}

function agree(a: RoleClaim, b: RoleClaim): boolean {
  const sameOwner = a.of === null || b.of === null || a.of === b.of;
  return sameOwner && (a.status === b.status || a.of === null || b.of === null);
}
