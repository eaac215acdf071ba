// The roles that the text gives each person: what each mention says, joined for the entity, without repeats.

import { isTitleHead, type RoleClaim, type RoleContext } from "./roleReader";
import { eponym } from "./eponym";
import { rolePredicate } from "./rolePredicate";
import { titlesAfterName } from "./titleAfterName";
import { titleBeforeName } from "./titleBeforeName";
import type { NamedMention } from "../namedMentions";

/** Claims of one person's mentions, in reading order; a claim that an earlier one covers is left out. */
export function findRoles(mentions: readonly NamedMention[], context: RoleContext): readonly RoleClaim[] {
  const claims: RoleClaim[] = [];
  for (const mention of mentions) {
    const before = titleBeforeName(mention, context);
    if (before) for (const claim of eachTitle(before, context)) add(claims, claim);
    for (const claim of titlesAfterName(mention, context)) add(claims, claim);
    const said = rolePredicate(mention, context);
    if (said) add(claims, said);
  }
  if (claims.length > 0) return claims;
  for (const mention of mentions) {
    const claim = eponym(mention, context);
    if (claim) return [claim];
  }
  return claims;
}

/** "army spokesman [Major General] Winthai Suvaree" */
const RANK_BEHIND =
  /(?<=\b(?:spokesman|spokeswoman|spokesperson|chief|commander|director|secretary|minister|head|leader|president)) ((?:Lt|Lieutenant|Maj|Major|Brig|Brigadier|Vice|Rear|Senior|Air)?\.? ?(?:Gen\.|General|Col\.|Colonel|Adm\.|Admiral|Marshal|Capt\.|Captain|Maj\.|Major))$/;

/** "President and CEO Kim Min-su" holds two offices; "Trade and Industry Minister" is one. */
function eachTitle(claim: RoleClaim, context: RoleContext): readonly RoleClaim[] {
  const rank = RANK_BEHIND.exec(claim.title);
  if (rank)
    return [
      { ...claim, title: claim.title.slice(0, rank.index) },
      { ...claim, title: rank[1]!, of: null },
    ];
  const parts = claim.title.split(" and ");
  const several =
    parts.length > 1 && parts.every((part) => isTitleHead(part.slice(part.lastIndexOf(" ") + 1), context));
  return several ? parts.map((title) => ({ ...claim, title })) : [claim];
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
