// What the words around an event noun say of it: "a possible strike", "the risk of war", "wants a referendum",
// "warned of strikes" tell what is not so yet, whatever the tense of the verb. Nouns that say nothing of the kind share
// the status of their verb.

import type { Clause } from "./clause";
import type { Status } from "./modality";
import type { Phrase } from "./phrase";
import type { Reading } from "./reading";
import type { Trigger } from "./triggers";

const POSSIBLE: ReadonlySet<string> = new Set("possible potential threatened feared hypothetical eventual".split(" "));
const AHEAD: ReadonlySet<string> = new Set(
  "planned proposed upcoming forthcoming expected scheduled future looming impending imminent prospective".split(" "),
);

/** "the possibility of conflict", "plans for a summit" */
const OUTLOOKS: ReadonlySet<string> = new Set(
  (
    "possibility possibilities prospect prospects risk risks threat threats fear fears hope hopes likelihood chance " +
    "chances danger plan plans proposal proposals call calls demand demands appeal appeals warning warnings"
  ).split(" "),
);
const ABOUT: ReadonlySet<string> = new Set(["of", "for", "about", "over"]);

/** "wants a referendum" */
const WANTING: ReadonlySet<string> = new Set(
  (
    "want seek demand propose urge plan expect predict forecast request consider mull await fear promise pledge vow " +
    "threaten anticipate envisage favor oppose"
  ).split(" "),
);
/** "called for elections", "warned of strikes" */
const WANTING_FOR: ReadonlySet<string> = new Set(
  "call push press hope wait prepare plan campaign ask appeal".split(" "),
);
const WARNING_OF: ReadonlySet<string> = new Set(["speak", "talk"]);

/** `governed` is the status of the verb with which the noun stands. */
export function nounStatus(trigger: Trigger, reading: Reading, governed: Status): Status {
  const phrase = reading.phrases[trigger.at]!;
  const { modality, negated } = governed;
  if (modality !== "asserted" && modality !== "reported") return governed;
  const said = described(phrase, trigger.token, reading);
  if (said) return { modality: said, negated: false };
  if (isOutlook(trigger.at, reading)) return { modality: "possible", negated: false };
  const { clause } = trigger;
  return clause && !clause.verb.passive && isWanted(trigger.at, clause, reading)
    ? { modality: "planned", negated }
    : governed;
}

function described({ first }: Phrase, token: number, { tokens }: Reading): "possible" | "planned" | null {
  for (let i = first; i < token; i++) {
    const { tag, text } = tokens[i]!;
    if (!tag.startsWith("JJ") && !tag.startsWith("VB")) continue;
    const word = text.toLowerCase();
    if (POSSIBLE.has(word)) return "possible";
    if (AHEAD.has(word)) return "planned";
  }
  return null;
}

function isOutlook(at: number, { phrases }: Reading): boolean {
  if (at < 2) return false;
  const [link, outlook] = [phrases[at - 1]!, phrases[at - 2]!];
  return link.kind === "preposition" && ABOUT.has(link.word) && outlook.kind === "noun" && OUTLOOKS.has(outlook.word);
}

function isWanted(at: number, clause: Clause, reading: Reading): boolean {
  const lemma = reading.lemma(clause);
  if (at === clause.at + 1) return WANTING.has(lemma);
  const link = reading.phrases[at - 1]!;
  if (at < clause.at + 2 || at > clause.at + 3 || link.kind !== "preposition") return false;
  if (GUARDING.has(lemma)) return GUARDED_FROM.has(link.word);
  if (lemma === "warn" && link.word !== "for") return link.word === "of" || link.word === "about"; // "warned Iraq of strikes"
  if (at === clause.at + 3) return lemma === "threaten" && link.word === "with";
  return (link.word === "for" && WANTING_FOR.has(lemma)) || (link.word === "of" && WARNING_OF.has(lemma));
}

/** "protect the port from attack", "guards against inflation" */
const GUARDING: ReadonlySet<string> = new Set("protect guard defend shield brace insure".split(" "));
const GUARDED_FROM: ReadonlySet<string> = new Set(["from", "against", "for"]);
