// The roles that the text gives each person: what each mention says, joined for the entity, without repeats.

import { isTitleHead, type RoleClaim, type RoleContext, tokenAt } from "./roleReader";
import { eponym } from "./eponym";
import { passiveRole } from "./passiveRole";
import { rolePredicates } from "./rolePredicate";
import { titlesAfterName } from "./titleAfterName";
import { titleBeforeName } from "./titleBeforeName";
import type { NamedMention } from "../namedMentions";

/** Claims of one person's mentions, in reading order; a claim that an earlier one covers is left out. */
export function findRoles(mentions: readonly NamedMention[], context: RoleContext): readonly RoleClaim[] {
  const claims: RoleClaim[] = [];
  for (const mention of mentions) {
    const before = titleBeforeName(mention, context);
    const passive = passiveRole(mention, before, context);
    if (before) {
      const outer = beforeRank(before, mention, context);
      if (outer) add(claims, outer);
      // "Sunac, led by founder Sun": its founder
      const owned =
        passive && before.of === null && before.title === "founder" ? { ...before, of: passive.of } : before;
      addEachTitle(claims, owned, context);
    }
    if (passive) add(claims, passive);
    for (const claim of titlesAfterName(mention, context)) add(claims, claim);
    for (const claim of rolePredicates(mention, context)) add(claims, claim);
  }
  if (claims.length > 0) return claims;
  for (const mention of mentions) {
    const claim = eponym(mention, context);
    if (claim) return [claim];
  }
  return claims;
}

const RANKS: ReadonlySet<string> = new Set(
  "General Gen. Colonel Col. Admiral Adm. Marshal Captain Capt. Major Maj. Commodore Commander Cmdr. Lieutenant Lt. Brigadier".split(
    " ",
  ),
);
const RANK =
  "(?:(?:Lt|Lieutenant|Maj|Major|Brig|Brigadier|Vice|Rear|Senior|Air|Master|Chief)\\.? )?(?:Air )?" +
  `(?:${[...RANKS].join("|").replaceAll(".", "\\.")})`;
/** "army spokesman [Major General] Winthai Suvaree" */
const RANK_BEHIND = new RegExp(
  `(?<=\\b(?:[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Cc]hief|[Cc]ommander|director|secretary|[Mm]inister|head|leader|president)) (${RANK})$`,
);
const RANK_ALONE = new RegExp(`^${RANK}$`);

function endsWithRank(title: string): boolean {
  return RANKS.has(title.slice(title.lastIndexOf(" ") + 1));
}

/** "Its commander, Maj. Gen. Dody", "chief of staff Gen. Kim": the title before the rank. */
function beforeRank(claim: RoleClaim, mention: NamedMention, context: RoleContext): RoleClaim | null {
  if (!endsWithRank(claim.title) || !RANK_ALONE.test(claim.title)) return null;
  const first = tokenAt(claim.start, context);
  const before = context.tokens[first - 1]?.text;
  return before === "," || before === "staff" ? titleBeforeName(mention, context, first) : null;
}

/** "President and CEO Kim Min-su" holds two offices; "Trade and Industry Minister" is one. */
function addEachTitle(claims: RoleClaim[], claim: RoleClaim, context: RoleContext): void {
  const { title } = claim;
  const rank = endsWithRank(title) ? RANK_BEHIND.exec(title) : null;
  if (rank) {
    add(claims, { ...claim, title: title.slice(0, rank.index) });
    add(claims, { ...claim, title: rank[1]!, of: null });
    return;
  }
  const parts = title.includes(" and ") ? title.split(" and ") : null;
  if (parts?.every((part) => isTitleHead(part.slice(part.lastIndexOf(" ") + 1), context)))
    for (const part of parts) add(claims, { ...claim, title: part });
  else add(claims, claim);
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
