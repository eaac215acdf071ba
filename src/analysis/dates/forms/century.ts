// Centuries: "the 20th century", "nineteenth-century", "the early 19th century", "the third century BC".

import type { CalendarForm } from "../../../model";
import type { Atoms } from "../atoms";
import type { Matcher, Piece } from "../matcher";
import { dateModifier } from "../phrases";
import { eraMarkAt } from "../words/eraMarks";
import { ordinalEndingAt } from "../words/numberWords";
import { unitPhraseAt } from "../unitPhrase";

export const centuryForm: Matcher = {
  name: "century",
  about: "Numbered centuries.",
  triggers: ["unit"],
  match(atoms, head) {
    if (!atoms.is(head, "century", "centuries")) return null;
    const phrase = unitPhraseAt(atoms, head);
    const ordinal = phrase?.ordinal ?? null;
    if (!phrase || ordinal === null || ordinal < 1 || ordinal > 22) return null;
    const era = eraMarkAt(atoms, phrase.to);
    const form: CalendarForm = {
      kind: "calendar",
      century: ordinal - 1,
      ...(era?.beforeChrist && { beforeChrist: true as const }),
    };
    const hyphenated = phrase.hyphenated && !atoms.is(head, "centuries");
    const edge = dateModifier(atoms, phrase.core);
    const start = edge.mod === null ? phrase.core : edge.from;
    const from = !hyphenated && atoms.is(start - 1, "the") ? start - 1 : start;
    const last: Piece = { from, to: era?.to ?? phrase.to, type: "DATE", form, mod: edge.mod };
    const first = atoms.is(head, "centuries") ? listed(atoms, from, form) : null;
    return first ? [first, last] : last;
  },
  examples: [
    "It was built in ‹the 19th century|DATE 18›.",
    "A ‹twentieth-century|DATE 19› idea.",
    "Many came in ‹the late 19th|DATE 18 END› and ‹early 20th centuries|DATE 19 START›.",
    "It fell in ‹the second century B.C.|DATE BC01›, long before.",
    "Trade grew in ‹the early 15th century|DATE 14 START›.",
  ],
  counterExamples: ["He runs Century Fund."],
};

/** "the late 19th and (early 20th centuries)". */
function listed(atoms: Atoms, next: number, { beforeChrist }: CalendarForm): Piece | null {
  if (!atoms.is(next - 1, "and", "or", "to")) return null;
  const ordinal = ordinalEndingAt(atoms, next - 2);
  if (!ordinal || ordinal.value < 1 || ordinal.value > 22) return null;
  const edge = dateModifier(atoms, ordinal.from);
  const from = atoms.is(edge.from - 1, "the") ? edge.from - 1 : edge.from;
  const form: CalendarForm = { kind: "calendar", century: ordinal.value - 1, ...(beforeChrist && { beforeChrist }) };
  return { from, to: next - 1, type: "DATE", form, mod: edge.mod };
}
