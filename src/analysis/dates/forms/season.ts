// Seasons: "the summer of 1941", "last spring", "winter 2019", "this past fall". Spring, fall and the verb "to winter" have other
// meanings, so a bare season needs a word before it that says when.

import type { CalendarForm } from "../../../model";
import { type Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { dateModifier, withinAfter, yearAfter, yearFields } from "../phrases";
import { SEASONS } from "../words/calendarWords";

export const season: Matcher = {
  name: "season",
  about: "Spring, summer, autumn and winter, with or without the year.",
  triggers: ["season"],
  match(atoms, head) {
    const code = SEASONS.get(atoms.lower(head));
    if (!code) return null;
    const year = yearAfter(atoms, head + 1);
    const within = year ? null : withinAfter(atoms, head + 1, ["year"]);
    const before = yearBefore(atoms, head);
    const lead = leadOf(atoms, before?.from ?? head);
    if (!year && !within && !before && !lead) return null;
    if (lead?.every)
      return {
        from: lead.from,
        to: head + 1,
        type: "SET",
        form: { kind: "set", value: `XXXX-${code}`, quant: lead.every },
      };
    const form: CalendarForm = {
      kind: "calendar",
      season: code,
      ...yearFields(year),
      ...(before && { year: before.year }),
      ...(within && { within: within.within }),
      ...(lead?.pick && { pick: lead.pick }),
    };
    const edge = dateModifier(atoms, lead?.from ?? head);
    return { from: edge.from, to: year?.to ?? within?.to ?? head + 1, type: "DATE", form, mod: edge.mod };
  },
  examples: [
    "They fought in ‹the summer of 1941|DATE 1941-SU›.",
    "A strike began ‹last spring|DATE 2021-SP›.",
    "It snowed in ‹early winter|DATE 2022-WI START›.",
    "Prices rose in ‹the spring|DATE 2021-SP›.",
  ],
  counterExamples: [
    "Prices fall and hopes spring up.",
    "The fall of Rome was slow.",
    "A spring in the mountains is dry.",
  ],
};

interface Lead {
  readonly from: number;
  readonly pick?: "last" | "this" | "next";
  readonly every?: string;
}

/** "the", "last", "this past", "in", "early": what makes a season of the word; prepositions stay outside. */
function leadOf(atoms: Atoms, head: number): Lead | null {
  const word = atoms.lower(head - 1);
  const wider = atoms.is(head - 2, "this", "the") ? head - 2 : head - 1;
  if (word === "last" || word === "past" || word === "previous") return { from: wider, pick: "last" };
  if (word === "next" || word === "coming" || word === "following" || word === "upcoming")
    return { from: wider, pick: "next" };
  if (word === "this" || word === "current")
    return { from: wider === head - 2 && word === "current" ? wider : head - 1, pick: "this" };
  if (word === "every" || word === "each") return { from: head - 1, every: word.toUpperCase() };
  if (["early", "late", "mid"].includes(word) || atoms.hyphen(head - 1))
    return atoms.hyphen(head - 1) && !atoms.is(head - 2, "mid", "early", "late") ? null : { from: head };
  if (["in", "by", "since", "during", "until", "through", "over", "into"].includes(word) && !atoms.is(head + 1, "of"))
    return { from: head };
  if (word !== "the") return null;
  const timely = atoms.is(
    head - 2,
    "in",
    "during",
    "over",
    "by",
    "through",
    "throughout",
    "of",
    "until",
    "since",
    "for",
    "early",
    "late",
    "for",
    "this",
    "mid",
  );
  return timely && (!atoms.is(head + 1, "of") || yearAfter(atoms, head + 1) !== null) ? { from: head - 1 } : null;
}

/** "the 1941 summer offensive". */
function yearBefore(atoms: Atoms, head: number): { from: number; year: number } | null {
  const year = atoms.digits(head - 1) === 4 ? atoms.number(head - 1) : NaN;
  return year >= 1000 && year <= 2199 ? { from: head - 1, year } : null;
}
