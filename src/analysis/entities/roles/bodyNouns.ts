// Common nouns by which a text calls again an organisation that it named: "the agency", "the automaker". A noun fits
// names that end or begin with a word of its kind; nouns of firms fit what is no public body.

import type { NamedMention } from "../namedMentions";

const KINDS: ReadonlyMap<string, RegExp> = new Map([
  ["ministry", /\b(?:Ministry|Department)\b/],
  ["department", /\b(?:Ministry|Department)\b/],
  ["agency", /\b(?:Agency|Administration|Authority|Bureau|Service|Survey|Centers?|Centre|Institute)\b/],
  ["administration", /\bAdministration\b/],
  ["authority", /\bAuthority\b/],
  ["bureau", /\bBureau\b/],
  ["office", /\bOffice\b/],
  ["commission", /\bCommission\b/],
  ["committee", /\bCommittee\b/],
  ["panel", /\b(?:Committee|Commission|Panel|Council)\b/],
  ["council", /\bCouncil\b/],
  ["board", /\bBoard\b/],
  ["jury", /\bJury\b/],
  ["court", /\b(?:Court|Tribunal)\b/],
  ["prosecution", /\bProsecut(?:ors?|ion)\b/],
  [
    "central bank",
    /^(?:Bank of|Reserve Bank|People's Bank|Bangko|Bank Indonesia|Bank Negara)|\b(?:Central|Reserve) Bank\b/,
  ],
  ["bank", /\b(?:Bank|Banking)\b|Financial Group$|^(?:HSBC|UBS|DBS|ING|Barclays)$/],
  ["party", /\b(?:Party|Democrats|Kuomintang|Komeito|Alliance|Union|Front|Congress|Movement|Ishin|Likud|Fidesz)\b/],
  ["university", /\b(?:University|College|Institute)\b/],
  ["school", /\b(?:School|Academy|College)\b/],
  ["institute", /\bInstitut(?:e|ion)\b/],
  ["hospital", /\b(?:Hospital|Clinic|Center|Centre)\b/],
  ["clinic", /\bClinic\b/],
  ["union", /^(?!European|African|Soviet|Eurasian).*\bUnion\b/],
  ["association", /\b(?:Association|Society|Federation|Union)\b/],
  ["federation", /\bFederation\b/],
  ["organization", /\bOrgani[sz]ation\b/],
  ["organisation", /\bOrgani[sz]ation\b/],
  ["foundation", /\bFoundation\b/],
  ["museum", /\bMuseum\b/],
  ["military", /\b(?:Army|Navy|Forces?|Command|Corps)\b/],
  ["army", /\bArmy\b/],
  ["navy", /\bNavy\b/],
  ["command", /\bCommand\b/],
  ["police", /\bPolice\b/],
  ["orchestra", /\b(?:Orchestra|Philharmonic|Symphony|Sinfonia)\b/],
  ["league", /\bLeague\b/],
  ["exchange", /\bExchange\b/],
  ["church", /\b(?:Church|Cathedral|Diocese)\b/],
  ["academy", /\bAcademy\b/],
  ["college", /\bCollege\b/],
  ["library", /\bLibrary\b/],
  ["gallery", /\bGallery\b/],
  ["tribunal", /\b(?:Tribunal|Court)\b/],
  ["chamber", /\b(?:Chamber|Senate|House|Assembly|Council)\b/],
  ["legislature", /\b(?:Assembly|Parliament|Senate|Congress|Council|Diet|Yuan)\b/],
  ["regulator", /\b(?:Authority|Commission|Agency|Administration|Board|Office)\b/],
  ["watchdog", /\b(?:Authority|Commission|Agency|Watch|Board|Office)\b/],
  ["coalition", /\b(?:Coalition|Alliance)\b/],
  ["charity", /\b(?:Foundation|Trust|Aid|Fund|Relief|Cross|Children)\b/],
  ["newspaper", /\b(?:Times|Post|Herald|Shimbun|Ilbo|Daily|News|Journal|Tribune)\b/],
]);

const FIRMS: ReadonlySet<string> = new Set(
  (
    "company firm group maker manufacturer automaker carmaker chipmaker steelmaker shipbuilder drugmaker airline carrier " +
    "operator utility retailer startup developer builder brokerage insurer lender conglomerate giant publisher broadcaster " +
    "railway railroad refiner miner consultancy bookmaker zoo theatre theater subsidiary unit parent chain supplier producer brewer builder club team side partner ally venture"
  ).split(" "),
);
/** Words of which the names of public bodies are made. */
const PUBLIC =
  /\b(?:Ministry|Department|Agency|Administration|Authority|Bureau|Office|Commission|Committee|Council|Court|Party|Police|Parliament|Assembly|Senate|Nations|Union|Daily|Times|Shimbun|Ilbo|Herald|Tribune|Journal)\b/;

/** Words for firms, of which one may own another: "the clinic’s operator". */
export function isFirm(word: string): boolean {
  return FIRMS.has(word);
}

export function isBodyNoun(word: string): boolean {
  return KINDS.has(word) || FIRMS.has(word);
}

/** Whether the text may mean this organisation by the noun. */
export function bodyNamed(noun: string, { mention, name: { written, known } }: NamedMention): boolean {
  if (mention.type !== "ORG" || mention.subtype === "AGENCY") return false;
  const kind = KINDS.get(noun) ?? null;
  const names = known && known.name !== written ? [written, known.name] : [written];
  const straight = names.map((name) => name.replace(/’/g, "'"));
  return kind ? straight.some((name) => kind.test(name)) : !straight.some((name) => PUBLIC.test(name));
}
