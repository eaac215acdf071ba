// Finds the names of persons, organisations, places and the rest. Does not say which names mean the same.
// Matchers propose, `settle` decides; then what was found is looked for again in the rest of the document.

import type { Knowledge } from "../../knowledge/knowledge";
import type { NameMention } from "../../model";
import type { Layers } from "../layers";
import { agencyInDateline } from "./agencyInDateline";
import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import { bodiesInContext } from "./bodyInContext";
import { firmAfterNoun } from "./firmAfterNoun";
import { matchGazetteer, proposeFromGazetteer } from "./matchGazetteer";
import { nameWithHead } from "./nameWithHead";
import { oneSense } from "./oneSense";
import { personInContext } from "./personInContext";
import { DATE, type Proposal, settle } from "./proposal";
import { NameRepeats } from "./repeatNames";
import { HEADLINE, readSettings } from "./titleCase";
import { tagNames } from "./tagger/tagNames";
import { titlePlusName } from "./titlePlusName";
import { knownOf } from "./wordForms";
import { readWords, SMALL, type Words } from "./words";

export function findNames(
  document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates">,
  knowledge: Pick<Knowledge, "names">,
): readonly NameMention[] {
  const { names } = knowledge;
  const words = readWords(document.tokens, document.sentences, names);
  const { body, headlines } = propose(words, names);
  const taken = new Uint8Array(words.texts.length);
  markDates(words, document.timexCandidates, taken);

  // Running text first: in headlines capitals prove little, so what is known from elsewhere goes before the model.
  const repeats = new NameRepeats(words, taken, names);
  const found: Proposal[] = [];
  const accept = (accepted: readonly Proposal[]) => {
    repeats.remember(accepted);
    for (const name of accepted) found.push(name);
  };
  accept(oneSense(bodiesInContext(settle(body, taken), words), words, names.people));
  accept(settle(repeats.find(), taken));
  accept(settle(headlines, taken));
  accept(settle(repeats.find(), taken));
  return found.sort((a, b) => a.first - b.first).map((proposal) => toMention(proposal, words, document.source.text));
}

/** What the matchers propose: for running text all of it, for headlines the sure apart from what the model guesses. */
function propose(words: Words, names: NameKnowledge): { body: Proposal[]; headlines: Proposal[] } {
  const matches = matchGazetteer(words);
  const settings = readSettings(words);
  const body = proposeFromGazetteer(matches, words);
  const headlines: Proposal[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const from = words.sentenceStarts[s]!;
    const to = words.sentenceStarts[s + 1]!;
    const titleCase = settings[from] === HEADLINE;
    for (const proposal of agencyInDateline(words, from, to)) body.push(proposal);
    for (const proposal of titlePlusName(words, from, to, titleCase, names.lexicon)) body.push(proposal);
    for (const proposal of personInContext(words, from, to, titleCase, names.lexicon)) body.push(proposal);
    if (titleCase) continue;
    for (const proposal of nameWithHead(words, from, to)) body.push(proposal);
    for (const proposal of firmAfterNoun(words, from, to)) body.push(proposal);
  }
  for (const proposal of tagNames(words, matches, settings, names))
    if (settings[proposal.first] !== HEADLINE) body.push(proposal);
    else if (hasKnownWord(proposal, words, names)) headlines.push(proposal);
  return { body, headlines };
}

/** In a headline the model alone does not count: one word of the name must be usual in names. */
function hasKnownWord({ first, end }: Proposal, words: Words, names: NameKnowledge): boolean {
  for (let i = first; i < end; i++) {
    // Of a word with a capital, the form knows all that is known of it as written, and more.
    if ((words.flags[i]! & SMALL) === 0 && knownOf(words.forms[i]!, names.lexicon) === 0) continue;
    if (names.lexicon.written(words.texts[i]!) !== 0) return true;
  }
  return false;
}

/**
 * Words of dates are no names: "May", "Sunday"; unless a name of an organisation, event or work goes beyond the date
 * ("Sunday Times", "2003 World Championships").
 */
function markDates(words: Words, dates: readonly { start: number; end: number }[], taken: Uint8Array): void {
  let i = 0;
  for (const { start, end } of dates) {
    while (i < words.texts.length && words.starts[i]! < start) i++;
    for (; i < words.texts.length && words.ends[i]! <= end; i++) taken[i] = DATE;
  }
}

function toMention(proposal: Proposal, words: Words, text: string): NameMention {
  const start = words.starts[proposal.first]!;
  const end = words.ends[proposal.end - 1]!;
  const { type, subtype, rule } = proposal;
  const name = text.slice(start, end);
  if (!subtype) return { start, end, text: name, type, kind: "name", rule };
  return { start, end, text: name, type, subtype, kind: "name", rule };
}
