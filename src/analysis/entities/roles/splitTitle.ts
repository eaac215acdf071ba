// One claim for each title of those that stand together before a name: "President and CEO Kim", "army spokesman Maj.
// Gen. Winthai", "Civil Defense administrator Undersecretary Cabreros". "Trade and Industry Minister" is one title, and
// so are "Attorney General" and "Secretary General".

import { isTitleHead, type RoleClaim, type RoleContext } from "./roleReader";

const RANKS: ReadonlySet<string> = new Set(
  (
    "General Gen. Gen Colonel Col. Col Admiral Adm. Adm Marshal Captain Capt. Capt Major Maj. Maj Commodore Commander Cmdr. Cdr " +
    "Lieutenant Lt. Lt Brigadier Brig. Brig Sergeant Sgt. Sgt Inspector Insp. Insp Superintendent Supt. Supt Ensign Corporal Cpl. Cpl"
  ).split(" "),
);
/** Before a rank: "Vice Adm.", "Pol Maj Gen", "Senior Lieutenant General". */
const BEFORE_RANK: ReadonlySet<string> = new Set(
  "Vice Rear Wing Group Squadron Flight Senior Air Master Staff Field Police Pol Pol. Detective Det. Det First Second Sub".split(
    " ",
  ),
);
/** "Attorney General", "Secretary-General": what "General" makes one office with. */
const OF_GENERAL: ReadonlySet<string> = new Set(
  "attorney secretary director inspector solicitor auditor consul prosecutor procurator governor surgeon postmaster commissioner advocate comptroller registrar treasurer accountant adjutant paymaster".split(
    " ",
  ),
);

/** Whether the title is a rank and nothing else. */
export function isRankAlone(title: string): boolean {
  const words = title.split(" ");
  return RANKS.has(words.at(-1)!) && words.every((word) => RANKS.has(word) || BEFORE_RANK.has(word));
}

/** Where the rank at the title's end begins: "[National Defence] General"; 0 if it has none, or nothing else. */
function rankStart(words: readonly string[]): number {
  let start = words.length;
  while (start > 0 && RANKS.has(words[start - 1]!)) start--;
  if (start === words.length || start === 0) return 0;
  if (start === words.length - 1 && words[start] === "General" && OF_GENERAL.has(words[start - 1]!.toLowerCase()))
    return 0;
  while (start > 1 && isBeforeRank(words, start - 1)) start--;
  return start === 1 && isBeforeRank(words, 0) ? 0 : start; // "Chief Inspector" is one
}

/** "Air Chief Marshal", "Chief Inspector", but "Army Chief Gen." */
function isBeforeRank(words: readonly string[], i: number): boolean {
  if (words[i] !== "Chief") return BEFORE_RANK.has(words[i]!);
  return /^(?:Marshal|Insp|Supt|Superintendent|Sergeant|Petty)/.test(words[i + 1]!);
}

/** Letters of the title before the rank at its end: "National Defence General" → 16; -1 if there is no such rank. */
export function lettersBeforeRank(title: string): number {
  if (!RANKS.has(title.slice(title.lastIndexOf(" ") + 1))) return -1;
  const words = title.split(" ");
  const start = rankStart(words);
  return start === 0 ? -1 : words.slice(0, start).join(" ").length;
}

/** The titles of the claim, each a claim of its own; a rank and a second title are nobody's. */
export function eachTitle(claim: RoleClaim, context: RoleContext): readonly RoleClaim[] {
  const { title } = claim;
  const turned = title.indexOf("-turned-");
  if (turned > 0)
    return [
      { ...claim, title: title.slice(turned + "-turned-".length) },
      { ...claim, title: title.slice(0, turned), of: null, status: "former" },
    ];
  if (!title.includes(" ")) return [claim];
  const words = title.split(" ");
  const cut = cutBefore(words, context);
  if (cut > 0) {
    const first = words.slice(0, cut);
    return [
      { ...claim, title: first.join(" ") },
      { ...claim, title: words.slice(cut).join(" "), of: null },
    ];
  }
  const parts = title.includes(" and ") ? title.split(" and ") : null;
  if (parts?.every((part) => isTitleHead(part.slice(part.lastIndexOf(" ") + 1), context)))
    return parts.map((part) => ({ ...claim, title: part }));
  return [claim];
}

/** Where a second title begins: at the rank, or at the capital behind a head in small letters; 0 if nowhere. */
function cutBefore(words: readonly string[], context: RoleContext): number {
  const rank = rankStart(words);
  if (rank > 0) return isTitleHead(words[rank - 1]!, context) || words[rank - 1] === "staff" ? rank : 0;
  for (let i = 1; i < words.length; i++)
    if (/^\p{Ll}/u.test(words[i - 1]!) && /^\p{Lu}\p{Ll}/u.test(words[i]!) && isTitleHead(words[i - 1]!, context))
      return i;
  return 0;
}
