// Weekends: "the weekend", "last weekend", "this coming weekend".

import type { CalendarForm } from "../../../model";
import type { Matcher } from "../matcher";
import { shiftOf } from "../phrases";

export const weekend: Matcher = {
  name: "weekend",
  about: "The weekend, last weekend, next weekend.",
  triggers: ["unit"],
  match(atoms, head) {
    if (!atoms.is(head, "weekend") || atoms.hyphen(head + 1)) return null;
    const word = atoms.lower(head - 1);
    const from = atoms.is(head - 2, "this", "the") ? head - 2 : head - 1;
    const make = (start: number, pick: CalendarForm["pick"]): ReturnType<Matcher["match"]> => ({
      from: start,
      to: head + 1,
      type: "DATE",
      form: { kind: "calendar", weekend: true, ...(pick && { pick }) },
    });
    if (word === "past" || word === "last") return make(from, "last");
    if (word === "next" || word === "coming") return make(from, "next");
    if (word === "this") return make(head - 1, "this");
    if (word === "the") return make(head - 1, undefined);
    return shiftOf(word) ? make(from, word === "following" ? "next" : "last") : null;
  },
  examples: [
    "Over ‹the weekend|DATE 2022-W07-WE› it snowed.",
    "They play ‹next weekend|DATE 2022-W09-WE›.",
    "Fans came ‹last weekend|DATE 2022-W07-WE›.",
  ],
  counterExamples: ["Weekend Edition is a show."],
};
