// "the South Korean chipmaker Hanmi Semiconductor", "Vietnamese grocer Saigon Fresh": what stands behind a noun for firms is
// one. Not where a title follows ("airline Captain Smith"), nor where the tables know the words as something else.

import { personEnd } from "./personSpan";
import { type Proposal, RANK } from "./proposal";
import { isWellKnown } from "./wordForms";
import { CAPITAL, INITIAL, SMALL, type Words } from "./words";

/** Nouns before which a firm's name stands without a comma; persons hardly ever do. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    "automaker carmaker chipmaker drugmaker steelmaker planemaker shipbuilder toymaker snackmaker brewer distiller retailer " +
    "grocer lender insurer brokerage airline startup start-up conglomerate supermarket manufacturer miner refiner utility " +
    "subsidiary affiliate supplier operator maker chain exporter importer wholesaler distributor contractor producer e-commerce fintech biotech seller platform portal app studio label brand unit arm club giant company firm nonprofit think-tank newspaper broadcaster publisher " +
    "consultancy carrier watchdog channel website charity agency regulator bookmaker telco telecom ngo band daily weekly tabloid lobby"
  ).split(" "),
);

export function firmAfterNoun(words: Words, from: number, to: number): Proposal[] {
  const found: Proposal[] = [];
  for (let i = from + 1; i < to; i++) {
    if ((words.flags[i]! & CAPITAL) === 0 || (words.flags[i - 1]! & SMALL) === 0) continue;
    const noun = words.texts[i - 1]!;
    if (!NOUNS.has(noun) && !(i - 2 >= from && isFirmsTrade(noun, words.texts[i - 2]!))) continue;
    if (ALSO_PERSONS.has(noun) && !isOfGoods(words, i - 2, from)) continue;
    const end = Math.max(i + 1, personEnd(words, i, to, false));
    if (isNoFirm(words, i, end)) continue;
    found.push({ first: i, end, type: "ORG", subtype: null, rule: "firmAfterNoun", rank: RANK.known });
    i = end - 1;
  }
  return found;
}

/** "property developer", "fund manager": firms much more often than persons. */
export function isFirmsTrade(noun: string, before: string): boolean {
  return MANAGING.has(noun) && MANAGED.has(before);
}

const MANAGING: ReadonlySet<string> = new Set(["developer", "manager", "operator", "publisher", "investor", "owner"]);
const MANAGED: ReadonlySet<string> = new Set(
  "property estate fund asset money wealth hedge investment game video-game software drug app reactor grid port casino hotel mall theme network".split(
    " ",
  ),
);

/** "coal producer Adaro", but not "Iranian producer Marziyeh": a small noun before says what it makes. */
function isOfGoods({ texts, flags }: Words, i: number, from: number): boolean {
  return (
    i >= from && (flags[i]! & SMALL) !== 0 && !/^(?:the|a|an|of|by|and|with|veteran|film|music|record)$/.test(texts[i]!)
  );
}

const ALSO_PERSONS: ReadonlySet<string> = new Set(
  "producer publisher broadcaster contractor distributor exporter importer wholesaler supplier brewer".split(" "),
);

/** A title, a person, or a lone place: "giant China"; but "retailer Saigon Fresh" is one. */
function isNoFirm({ flags, forms }: Words, first: number, end: number): boolean {
  const form = forms[first]!;
  if (form.title !== 0 || (flags[first]! & INITIAL) !== 0) return true;
  const last = forms[end - 1]!;
  return isWellKnown(form) ? end === first + 1 : form.forename || form.twoSyllables || last.twoSyllables;
}
