// Bare years: "in 1942", "the 1996 campaign", "2019–21", "1994 or later", "nineteen ninety-six". A four-digit number is taken as a
// year only where nothing says that it counts things: no currency, unit, decimal or plural noun with it.

import type { TimexMod } from "../../../model";
import { type Atoms, NUMBER, WORD } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { dateModifier, isPartOfNumber, yearInWords } from "../phrases";
import { CARDINALS } from "../words/numberWords";

export const year: Matcher = {
  name: "year",
  about: "Years in digits and words.",
  triggers: ["number", "yearWord"],
  match(atoms, head) {
    return atoms.kind(head) === NUMBER ? (shortYear(atoms, head) ?? inDigits(atoms, head)) : inWords(atoms, head);
  },
  examples: [
    "The mine was flooded in ‹1942|DATE 1942›.",
    "He ran in the ‹1996|DATE 1996› campaign.",
    "The plan for ‹2019|DATE 2019›-‹21|DATE 2021› failed.",
    "No profit until ‹1994 or later|DATE 1994 ON_OR_AFTER›.",
    "It happened in ‹nineteen ninety-six|DATE 1996›.",
    "The class of ‹'98|DATE 1998› met.",
    "She won in the ‹1999|DATE 1999›/‹00|DATE 2000› season.",
  ],
  counterExamples: [
    "They sold 1998 cars.",
    "The firm offers 2000+ courses.",
    "It costs $2000 or 1950 euros.",
    "Flight 1549 landed.",
    "He walked 2000 metres.",
    "They sell iLife '11 there.",
    "He lives at 1912 West Main Street.",
  ],
};

const SURE_BEFORE = new Set([
  "in", "since", "by", "until", "till", "during", "before", "after", "from", "between", "through", "throughout", "of", "year", "early", "late", "mid", "around", "circa",
  "to", "and", "for", "spring", "summer", "fall", "autumn", "winter", "c", "or", "than", "both", "into", "dating", "born", "the", "a", "an", "his", "its", "their", "as",
  "her", "s", "calendar", "back", "original", "vs", "versus", "toward", "towards", "beyond", "late", "class",
]); // prettier-ignore

/** Before a plural noun these leave it a count: "and 2010 bikes". */
const WEAK_BEFORE = new Set(["and", "or", "than", "as", "an", "both"]);

/** After these words a number is a name or a count: "Flight 1549", "some 2000 people". */
const NEVER_BEFORE = new Set([
  "flight", "room", "page", "route", "highway", "about", "over", "nearly", "almost", "some", "than", "least", "approximately", "roughly", "model", "no", "number", "channel",
  "section", "chapter", "suite", "only", "additional", "up", "another", "resolution", "least", "top", "building", "box", "article", "fortune", "russell",
]); // prettier-ignore

const COUNTED = new Set([
  "percent", "people", "men", "women", "children", "million", "billion", "trillion", "thousand", "hundred", "dollars", "euros", "yen", "pounds", "points", "cents", "meters", "metres",
  "feet", "miles", "kilometers", "kilometres", "km", "m", "ft", "kg", "tons", "tonnes", "times", "votes", "shares", "troops", "soldiers", "pages", "square", "cubic", "am", "pm", "hours",
  "members", "jobs", "workers", "employees", "units", "cars", "students", "barrels", "degrees", "words", "homes", "mm", "cm", "mph", "gmt", "hp", "mw", "mhz", "local", "utc", "francs", "marks",
  "rubles", "acres", "hectares", "deaths", "cases", "delegates", "seats", "copies", "passengers", "refugees", "civilians", "others", "more", "years", "days", "months", "weeks", "aircraft",
]); // prettier-ignore

function inDigits(atoms: Atoms, head: number): Piece | readonly Piece[] | null {
  const value = atoms.digits(head) === 4 ? atoms.number(head) : NaN;
  if (!(value >= 1000 && value <= 2199)) return null;
  if (!isSeason(atoms, head, value) && (isPartOfNumber(atoms, head) || isGlued(atoms, head))) return null;
  const before = atoms.lower(head - 1);
  if (NEVER_BEFORE.has(before) || atoms.mark(head - 1, "$£€¥#№+") || isCount(atoms, head, value)) return null;
  if (isAddress(atoms, head)) return null;
  if (isRangeEnd(atoms, head)) return withRange(atoms, head, value);
  const likely = value >= 1800 && value <= 2049;
  if (
    !likely &&
    ![
      "in",
      "since",
      "by",
      "until",
      "from",
      "of",
      "year",
      "before",
      "after",
      "between",
      "circa",
      "c",
      "around",
      "to",
    ].includes(before)
  )
    return null;
  if ((!SURE_BEFORE.has(before) || WEAK_BEFORE.has(before)) && !isPlainYear(atoms, head, value)) return null;
  return withRange(atoms, head, value);
}

/** Not the tail or head of something longer: "A1999", "1999-4567", "3/1999", "1999th", "+1999". */
function isGlued(atoms: Atoms, head: number): boolean {
  if (atoms.glued(head) && (atoms.kind(head - 1) !== 3 || atoms.mark(head - 1, "./:_@#+=&%"))) return true;
  if (
    atoms.glued(head) &&
    atoms.hyphen(head - 1) &&
    atoms.glued(head - 1) &&
    atoms.kind(head - 2) === NUMBER &&
    atoms.digits(head - 2) !== 4
  )
    return true;
  if (atoms.glued(head + 1) && atoms.kind(head + 1) === WORD) return true;
  if (atoms.glued(head + 1) && atoms.mark(head + 1, "_@=&:/") && atoms.glued(head + 2)) return true;
  return (
    atoms.glued(head + 1) &&
    atoms.hyphen(head + 1) &&
    atoms.glued(head + 2) &&
    [1, 3, 5, 6, 7, 8].includes(atoms.digits(head + 2))
  );
}

/** "2008/09": a season or a fiscal year, which is two years. */
function isSeason(atoms: Atoms, head: number, value: number): boolean {
  if (!atoms.mark(head + 1, "/") || !atoms.glued(head + 1) || !atoms.glued(head + 2)) return false;
  if (atoms.glued(head) && !atoms.mark(head - 1, "(\"“‘'")) return false;
  if (atoms.mark(head + 3, "/-")) return false;
  return atoms.number(head + 2) === (atoms.digits(head + 2) === 2 ? (value + 1) % 100 : value + 1);
}

const STREETS = [
  "street",
  "avenue",
  "boulevard",
  "road",
  "drive",
  "lane",
  "st",
  "ave",
  "blvd",
  "rd",
  "dr",
  "pkwy",
  "parkway",
] as const;

/** "1900 Main Street", "at 1812 North 12th Ave.": the number of a house. */
function isAddress(atoms: Atoms, head: number): boolean {
  for (let i = head + 1; i <= head + ADDRESS_REACH && (atoms.capitalized(i) || atoms.kind(i) === NUMBER); i++)
    if (atoms.capitalized(i + 1) && atoms.is(i + 1, ...STREETS)) return true;
  return false;
}

/** @guess words of a street's name */
const ADDRESS_REACH = 3;

function isCount(atoms: Atoms, head: number, value: number): boolean {
  if (atoms.mark(head + 1, "+") && atoms.glued(head + 1)) return true;
  const next = atoms.lower(head + 1);
  if (next === "or") return false;
  if (COUNTED.has(next) || atoms.mark(head + 1, "%°€£")) return true;
  const round = value % 100 === 0 && value !== 2000 && value !== 1900;
  return (
    round &&
    !atoms.is(head - 1, "in", "since", "by", "until", "from", "before", "after") &&
    atoms.kind(head + 1) === WORD &&
    next.endsWith("s")
  );
}

/** "1861-1863": two years that follow one another are a range wherever they stand. */
function isRangeEnd(atoms: Atoms, head: number): boolean {
  const ends = (first: number, second: number): boolean => {
    const [from, to] = [
      atoms.digits(first) === 4 ? atoms.number(first) : NaN,
      atoms.digits(second) === 4 ? atoms.number(second) : NaN,
    ];
    return atoms.hyphen(first + 1) && from >= 1000 && from < to && to <= 2199 && to - from < 200;
  };
  return ends(head, head + 2) || ends(head - 2, head);
}

/** Without a preposition: at the start of a line, in brackets, after a comma or a capital, before a singular noun. */
function isPlainYear(atoms: Atoms, head: number, value: number): boolean {
  if (value < 1900 || value > 2039) return atoms.mark(head - 1, "(") && atoms.mark(head + 1, ")-\u2013,");
  if (atoms.mark(head - 1, "(,[;\"'“‘–—-|•") || atoms.kind(head - 1) === 0) return true;
  const next = atoms.lower(head + 1);
  if (atoms.capitalized(head - 1)) return atoms.kind(head + 1) !== WORD || !next.endsWith("s") || next.length < 4;
  return !(atoms.kind(head + 1) === WORD && next.endsWith("s") && next.length > 3 && !atoms.capitalized(head + 1));
}

function withRange(atoms: Atoms, head: number, value: number): Piece | readonly Piece[] {
  const edge = dateModifier(atoms, head);
  const orLater =
    atoms.is(head + 1, "or") && atoms.is(head + 2, "later", "after", "beyond", "earlier", "before")
      ? atoms.lower(head + 2)
      : null;
  if (orLater) {
    const mod: TimexMod = orLater === "earlier" || orLater === "before" ? "ON_OR_BEFORE" : "ON_OR_AFTER";
    return { from: head, to: head + 3, type: "DATE", form: { kind: "calendar", year: value }, mod };
  }
  const first: Piece = {
    from: edge.from,
    to: head + 1,
    type: "DATE",
    form: { kind: "calendar", year: value },
    mod: edge.mod,
  };
  if (isSeason(atoms, head, value)) return [first, yearPiece(head + 2, value + 1)];
  const tail = atoms.hyphen(head + 1) ? atoms.number(head + 2) : NaN;
  const short = atoms.digits(head + 2) === 2 && atoms.glued(head + 2) && atoms.glued(head + 1) && tail > value % 100;
  if (!short || (atoms.mark(head + 3, "-/.") && atoms.digits(head + 4) > 0)) return first;
  return [first, yearPiece(head + 2, Math.floor(value / 100) * 100 + tail)];
}

function yearPiece(at: number, year: number): Piece {
  return { from: at, to: at + 1, type: "DATE", form: { kind: "calendar", year } };
}

/** "'98" where no decade, time or feet are meant. */
function shortYear(atoms: Atoms, head: number): Piece | null {
  if (
    atoms.digits(head) !== 2 ||
    !atoms.mark(head - 1, "'’‘`") ||
    !atoms.glued(head) ||
    (atoms.glued(head - 1) && !atoms.hyphen(head - 2))
  )
    return null;
  if (atoms.glued(head + 1) && (atoms.kind(head + 1) === WORD || atoms.mark(head + 1, "'’"))) return null;
  // "iLife '11" is a product.
  if (/[A-Z]/.test(atoms.raw(head - 2))) return null;
  return { from: head - 1, to: head + 1, type: "DATE", form: { kind: "calendar", shortYear: atoms.number(head) } };
}

/** "nineteen ninety-six"; "two thousand (and) eight". */
function inWords(atoms: Atoms, head: number): Piece | null {
  if (atoms.is(head, "thousand")) return twoThousand(atoms, head);
  const found = CARDINALS.has(atoms.lower(head - 1)) ? null : yearInWords(atoms, head);
  if (!found || atoms.is(found.to, "people", "percent", "dollars")) return null;
  if (found.year % 100 === 0 && !atoms.is(head - 1, "in", "since", "by")) return null;
  return { from: head, to: found.to, type: "DATE", form: { kind: "calendar", year: found.year } };
}

function twoThousand(atoms: Atoms, head: number): Piece | null {
  if (!atoms.is(head - 1, "two") || !atoms.is(head - 2, "in", "since", "by", "until", "of", "year")) return null;
  const at = atoms.is(head + 1, "and") ? head + 2 : head + 1;
  const ones = CARDINALS.get(atoms.lower(at));
  const to = ones !== undefined && ones > 0 && ones < 20 ? at + 1 : head + 1;
  return { from: head - 1, to, type: "DATE", form: { kind: "calendar", year: 2000 + (to > head + 1 ? ones! : 0) } };
}
