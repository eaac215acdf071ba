// Time zones as newspapers name them, with their offset from UTC. Reads "JST", "EST", "GMT+9", "local time", "Eastern time", "+09:00".
// Several abbreviations mean different zones in different countries; the reading common in English news is taken.
// @source IANA time zone database, abbreviations and offsets

import type { Atoms } from "../atoms";

const OFFSETS: Readonly<Record<string, string>> = {
  GMT: "Z", UTC: "Z", UT: "Z", Z: "Z", WET: "Z", BST: "+01:00", CET: "+01:00", CEST: "+02:00", EET: "+02:00", EEST: "+03:00", MSK: "+03:00", WEST: "+01:00",
  EST: "-05:00", EDT: "-04:00", CST: "-06:00", CDT: "-05:00", MST: "-07:00", MDT: "-06:00", PST: "-08:00", PDT: "-07:00", AKST: "-09:00", AKDT: "-08:00", HST: "-10:00",
  AST: "-04:00", ADT: "-03:00", NST: "-03:30", NDT: "-02:30", JST: "+09:00", KST: "+09:00", HKT: "+08:00", SGT: "+08:00", PHT: "+08:00", MYT: "+08:00", WIB: "+07:00",
  WITA: "+08:00", WIT: "+09:00", ICT: "+07:00", IST: "+05:30", PKT: "+05:00", NPT: "+05:45", SAST: "+02:00", WAT: "+01:00", CAT: "+02:00", EAT: "+03:00",
  AEST: "+10:00", AEDT: "+11:00", ACST: "+09:30", ACDT: "+10:30", AWST: "+08:00", NZST: "+12:00", NZDT: "+13:00", BRT: "-03:00", ART: "-03:00", TRT: "+03:00",
}; // prettier-ignore

/** "ET", "PT": standard or daylight time, so the offset stays open. */
const OPEN = new Set(["ET", "CT", "MT", "PT", "AKT", "UK", "AET"]);

const NAMED = new Set([
  "eastern",
  "central",
  "mountain",
  "pacific",
  "local",
  "moscow",
  "baghdad",
  "london",
  "beijing",
  "tokyo",
  "greenwich",
]);

export interface ZonePhrase {
  readonly to: number;
  readonly offset: string | null;
  /** Written as an abbreviation, which makes even bare digits before it a time. */
  readonly abbreviated: boolean;
}

/** The zone that begins at atom `i`; in parentheses or not. */
export function zoneAt(atoms: Atoms, i: number): ZonePhrase | null {
  if (atoms.mark(i, "(")) {
    const inner = zoneAt(atoms, i + 1);
    return inner && atoms.mark(inner.to, ")") ? { ...inner, to: inner.to + 1 } : null;
  }
  const raw = atoms.raw(i);
  if (OPEN.has(raw)) return { to: i + 1, offset: null, abbreviated: true };
  const offset = Object.hasOwn(OFFSETS, raw) ? OFFSETS[raw] : undefined;
  if (offset !== undefined && (raw !== "Z" || atoms.glued(i))) {
    const numeric = offset === "Z" ? numericOffset(atoms, i + 1) : null;
    return numeric ?? { to: i + 1, offset, abbreviated: true };
  }
  if (NAMED.has(raw.toLowerCase())) {
    const at = atoms.is(i + 1, "standard", "daylight", "mean", "summer") ? i + 2 : i + 1;
    if (atoms.is(at, "time")) return { to: at + 1, offset: atoms.is(i, "greenwich") ? "Z" : null, abbreviated: false };
  }
  return atoms.glued(i) ? numericOffset(atoms, i) : null;
}

/** "+09:00", "+0900", "+9" glued to what is before. */
function numericOffset(atoms: Atoms, i: number): ZonePhrase | null {
  if (!atoms.mark(i, "+-\u2212") || !atoms.glued(i) || !atoms.glued(i + 1)) return null;
  const sign = atoms.mark(i, "+") ? "+" : "-";
  const length = atoms.digits(i + 1);
  if (atoms.glued(i + 2) && atoms.is(i + 2, "am", "pm", "a", "p")) return null;
  const digits = atoms.raw(i + 1);
  const colon = length <= 2 && atoms.mark(i + 2, ":") && atoms.digits(i + 3) === 2;
  if (length === 4) return validOffset(sign, digits.slice(0, 2), digits.slice(2), i + 2);
  if (length !== 1 && length !== 2) return null;
  return validOffset(sign, digits.padStart(2, "0"), colon ? atoms.raw(i + 3) : "00", colon ? i + 4 : i + 2);
}

function validOffset(sign: string, hours: string, minutes: string, to: number): ZonePhrase | null {
  return Number(hours) <= 14 && Number(minutes) <= 59
    ? { to, offset: `${sign}${hours}:${minutes}`, abbreviated: true }
    : null;
}
