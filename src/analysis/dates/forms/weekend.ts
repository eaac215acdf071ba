// Weekends: "the weekend", "last weekend", "this coming weekend".

import type { CalendarForm } from "../../../model";
import type { Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { shiftOf } from "../phrases";

export const weekend: Matcher = {
  name: "weekend",
  about: "The weekend, last weekend, next weekend.",
  triggers: ["unit"],
  match(atoms, head) {
    if (!atoms.is(head, "weekend", "weekends") || atoms.hyphen(head + 1)) return null;
    const word = atoms.lower(head - 1);
    if (atoms.is(head, "weekends") || word === "every" || word === "each") return repeated(atoms, head, word);
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
    "They rest on ‹weekends|SET XXXX-WXX-WE› and ski ‹every weekend|SET XXXX-WXX-WE›.",
    "Fans came ‹last weekend|DATE 2022-W07-WE›.",
  ],
  counterExamples: ["Weekend Edition is a show."],
};

/** "on weekends", "every weekend"; "two weekends" are counted. */
function repeated(atoms: Atoms, head: number, word: string): ReturnType<Matcher["match"]> {
  const value = "XXXX-WXX-WE";
  if (word === "every" || word === "each")
    return { from: head - 1, to: head + 1, type: "SET", form: { kind: "set", value, quant: word.toUpperCase() } };
  return atoms.is(head - 1, "on", "at", "during")
    ? { from: head, to: head + 1, type: "SET", form: { kind: "set", value } }
    : null;
}
