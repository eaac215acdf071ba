// Finds the names of persons, organisations, places and the rest. Does not say which names mean the same.
// Matchers propose, `settle` decides; then what was found is looked for again in the rest of the document.

import type { Knowledge } from "../../knowledge/knowledge";
import type { NameMention } from "../../model";
import type { Layers } from "../layers";
import { agencyInDateline } from "./agencyInDateline";
import { matchGazetteer, proposeFromGazetteer } from "./matchGazetteer";
import { nameWithHead } from "./nameWithHead";
import { personInContext } from "./personInContext";
import { type Proposal, settle } from "./proposal";
import { repeatNames } from "./repeatNames";
import { isTitleCase } from "./titleCase";
import { titlePlusName } from "./titlePlusName";
import { readWords, type Words } from "./words";

export function findNames(
  document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences" | "timexCandidates">,
  knowledge: Pick<Knowledge, "names">,
): readonly NameMention[] {
  const { names } = knowledge;
  const words = readWords(document.tokens, document.sentences, names.gazetteer);
  const proposals: Proposal[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const from = words.sentenceStarts[s]!;
    const to = words.sentenceStarts[s + 1]!;
    const titleCase = isTitleCase(words, from, to);
    for (const proposal of agencyInDateline(words, from, to)) proposals.push(proposal);
    for (const proposal of proposeFromGazetteer(matchGazetteer(words, from, to, names), words, names))
      proposals.push(proposal);
    for (const proposal of titlePlusName(words, from, to, names, titleCase)) proposals.push(proposal);
    for (const proposal of personInContext(words, from, to, names, titleCase)) proposals.push(proposal);
    if (!titleCase) for (const proposal of nameWithHead(words, from, to, names)) proposals.push(proposal);
  }
  const taken = new Uint8Array(words.texts.length);
  markDates(words, document.timexCandidates, taken);
  const accepted = settle(proposals, taken);
  accepted.push(...settle(repeatNames(words, accepted, taken, names), taken));
  return accepted.sort((a, b) => a.first - b.first).map((proposal) => toMention(proposal, words, document.source.text));
}

/** Words of dates are no names: "May", "Sunday"; unless a name is longer than the date ("Sunday Times"). */
function markDates(words: Words, dates: readonly { start: number; end: number }[], taken: Uint8Array): void {
  let i = 0;
  for (const { start, end } of dates) {
    while (i < words.texts.length && words.starts[i]! < start) i++;
    for (; i < words.texts.length && words.ends[i]! <= end; i++) taken[i] = 1;
  }
}

function toMention(proposal: Proposal, words: Words, text: string): NameMention {
  const start = words.starts[proposal.first]!;
  const end = words.ends[proposal.end - 1]!;
  const { type, subtype, rule } = proposal;
  return { start, end, text: text.slice(start, end), type, ...(subtype && { subtype }), kind: "name", rule };
}
