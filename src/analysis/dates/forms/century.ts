// Centuries: "the 20th century", "nineteenth-century", "the early 19th century", "the third century BC".

import type { CalendarForm } from "../../../model";
import type { Matcher } from "../matcher";
import { dateModifier } from "../phrases";
import { eraMarkAt } from "../words/eraMarks";
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
    return { from, to: era?.to ?? phrase.to, type: "DATE", form, mod: edge.mod };
  },
  examples: [
    "It was built in ‹the 19th century|DATE 18›.",
    "A ‹twentieth-century|DATE 19› idea.",
    "It fell in ‹the second century B.C.|DATE BC01›, long before.",
    "Trade grew in ‹the early 15th century|DATE 14 START›.",
  ],
  counterExamples: ["He runs Century Fund."],
};
