// Words that tell events: nouns that name them, and classes of verbs that news uses alike ("said", "is expected to").

import nouns from "./data/eventNouns.tsv";
import verbs from "./data/verbClasses.tsv";
import { parseTable } from "./tsv";

/**
 * reporting: "say"; content is what counts. cognition: "believe". intention: "plan", "agree": what follows is not yet so.
 * act: "warn", "deny"; whoever says it does something, so that the saying is news. aim: "plan", "hope": in the present tense they tell that what follows is planned. aspect: "begin", "continue". forecast: "expect", "schedule" in the passive. requirement: "force", "urge". attempt: "try".
 * negative: "refuse", "fail": what follows is not so. stative: "include", "remain". light: "hold", "take" with an event noun.
 * gradual: "rise", "grow": goes on through all the time that is told of it. durative: "build",
 * "negotiate": takes longer than a day where no day is told. seeming: "appear": judges what follows.
 * perception: "see him fall": what follows happens then. attitude: "hope": a state of mind. resultant: as a participle a state that goes on, "people trapped in". harm: what befalls people, "die". nonevent: tells how things are ("include"), which no reader calls an event.
 */
export type VerbClass =
  | "reporting"
  | "cognition"
  | "intention"
  | "act"
  | "aim"
  | "aspect"
  | "forecast"
  | "requirement"
  | "attempt"
  | "negative"
  | "stative"
  | "light"
  | "gradual"
  | "durative"
  | "seeming"
  | "perception"
  | "resultant"
  | "harm"
  | "attitude"
  | "nonevent";

export interface EventWords {
  /** By singular in small letters. */
  readonly nouns: ReadonlyMap<string, "strong" | "weak">;
  /** Nouns in small letters that name what goes on for weeks or years: "crisis", "embargo". */
  readonly lasting: ReadonlySet<string>;
  /** Nouns that name what takes longer than a day as a rule: "withdrawal". */
  readonly durative: ReadonlySet<string>;
  /** Nouns that name what befalls people once and is talked of afterwards: "shooting". */
  readonly harm: ReadonlySet<string>;
  /** By infinitive; a verb may be in several classes. */
  readonly verbs: ReadonlyMap<string, ReadonlySet<VerbClass>>;
}

export function loadEventWords(): EventWords {
  const nounKinds = new Map<string, "strong" | "weak">();
  const lasting = new Set<string>();
  const durative = new Set<string>();
  const harm = new Set<string>();
  for (const row of parseTable(nouns).rows)
    for (const word of row.get("words").split(" "))
      if (row.get("kind") === "lasting") lasting.add(word);
      else if (row.get("kind") === "durative") durative.add(word);
      else if (row.get("kind") === "harm") harm.add(word);
      else nounKinds.set(word, row.get("kind") === "strong" ? "strong" : "weak");
  const verbClasses = new Map<string, Set<VerbClass>>();
  for (const row of parseTable(verbs).rows)
    for (const word of row.get("words").split(" ")) {
      const classes = verbClasses.get(word) ?? new Set<VerbClass>();
      verbClasses.set(word, classes.add(row.get("class") as VerbClass));
    }
  return { nouns: nounKinds, lasting, durative, harm, verbs: verbClasses };
}
