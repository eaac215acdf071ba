// "today", "yesterday", "tomorrow", "tonight" and their parts: "yesterday morning", "late yesterday", "earlier today".

import type { Daypart, TimexMod } from "../../../model";
import { type Atoms } from "../atoms";
import type { Matcher } from "../matcher";
import { partAfter } from "./weekday";

const WORDS: ReadonlyMap<string, { amount: number; part?: Daypart }> = new Map([
  ["today", { amount: 0 }],
  ["yesterday", { amount: -1 }],
  ["tomorrow", { amount: 1 }],
  ["tonight", { amount: 0, part: "NI" }],
  ["tonite", { amount: 0, part: "NI" }],
]);

export const dayWord: Matcher = {
  name: "dayWord",
  about: "Today, yesterday, tomorrow, tonight.",
  triggers: ["day"],
  match(atoms, head) {
    const word = WORDS.get(atoms.lower(head));
    if (!word || isName(atoms, head)) return null;
    const part = word.part ? { part: word.part, to: head + 1 } : partAfter(atoms, head + 1);
    const beyond = beyondWord(atoms, head);
    if (beyond) {
      const form = { kind: "shift", unit: "day", amount: word.amount * 2, from: "document" } as const;
      return { from: head - 3, to: head + 1, type: "DATE", form };
    }
    const edge = edgeBefore(atoms, head);
    const form = {
      kind: "shift",
      unit: "day",
      amount: word.amount,
      from: "document",
      ...(part && { part: part.part }),
    } as const;
    return { from: edge.from, to: part?.to ?? head + 1, type: part ? "TIME" : "DATE", form, mod: edge.mod };
  },
  examples: [
    "It will rain ‹tomorrow|DATE 2022-02-24›.",
    "He resigned ‹late yesterday|DATE 2022-02-22 END›.",
    "They meet ‹tonight|TIME 2022-02-23TNI›.",
    "She called ‹yesterday morning|TIME 2022-02-22TMO›.",
  ],
  counterExamples: ["USA Today asked him."],
};

/** "the day before yesterday", "the day after tomorrow". */
function beyondWord(atoms: Atoms, head: number): boolean {
  const joint = atoms.is(head, "yesterday") ? "before" : "after";
  if (atoms.is(head, "today")) return false;
  return atoms.is(head - 1, joint) && atoms.is(head - 2, "day") && atoms.is(head - 3, "the");
}

/** "USA Today", "Psychology Today": a capital after a capital inside a sentence. */
function isName(atoms: Atoms, head: number): boolean {
  return atoms.capitalized(head) && atoms.capitalized(head - 1) && atoms.raw(head) !== atoms.raw(head).toUpperCase();
}

function edgeBefore(atoms: Atoms, head: number): { from: number; mod: TimexMod | null } {
  const word = atoms.lower(head - 1);
  if (word === "early" || word === "earlier") return { from: head - 1, mod: "START" };
  if (word === "late" || word === "later") return { from: head - 1, mod: "END" };
  return { from: head, mod: null };
}
