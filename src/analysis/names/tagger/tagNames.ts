// Names as the trained model sees them. Sentences are cut at words that cannot be part of a name, so that the cost
// of a word does not depend on the length of its sentence.

import type { NameKnowledge } from "../../../knowledge/nameKnowledge";
import type { NameModel } from "../../../knowledge/nameModel";
import type { EntityType } from "../../../model";
import type { GazetteerMatch } from "../matchGazetteer";
import type { Proposal } from "../proposal";
import type { WordForm } from "../wordForms";
import { SMALL, type Words } from "../words";
import { Decoder } from "./decode";
import { refine, type TaggedRun } from "./refine";
import { markOpen, readWordFacts, type WordFacts } from "./wordFacts";
import { WordScores } from "./wordScores";

/** Longer runs of open words are decoded piece by piece. @guess */
const MOST_WORDS = 200;

export function tagNames(
  words: Words,
  matches: readonly GazetteerMatch[],
  settings: Uint8Array,
  names: NameKnowledge,
): Proposal[] {
  const facts = readWordFacts(words, matches, settings, names.lexicon);
  const open = markOpen(words);
  const tagger = taggerOf(names);
  const runs: TaggedRun[] = [];
  for (let s = 0; s + 1 < words.sentenceStarts.length; s++) {
    const from = words.sentenceStarts[s]!;
    const to = words.sentenceStarts[s + 1]!;
    for (let i = from; i < to;) {
      if (open[i] === 0) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < to && end - i < MOST_WORDS && open[end] === 1) end++;
      tagger.tag(facts, i, end, from, to, runs);
      i = end;
    }
  }
  const found: Proposal[] = [];
  for (const run of runs) for (const name of refine(run, words, names)) found.push(name);
  return found;
}

/** What a word can be by itself: what names hardly ever have inside, what they have inside but not at their ends, others. */
const OUTSIDE = 1;
const LINK = 2;
const PART = 3;

function placeOf(form: WordForm, inside: ReadonlySet<string>): number {
  if (form.place !== 0) return form.place;
  return (form.place = isSmallOutside(form, inside) ? OUTSIDE : isLink(form) ? LINK : PART);
}

/** A word in small letters that names hardly ever have inside. */
function isSmallOutside({ flags, text }: WordForm, inside: ReadonlySet<string>): boolean {
  return (flags & SMALL) !== 0 && !inside.has(text);
}

/** A sign or a word such as "of", which a name has inside but neither begins nor ends with. */
function isLink({ flags, text }: WordForm): boolean {
  const first = text.charCodeAt(0);
  return flags === 0 ? first < 0x30 || first > 0x39 : LINKS.has(text);
}

const LINKS: ReadonlySet<string> = new Set("a an and as at by for from in is it of on or over the to with".split(" "));

/** Tags runs of open words; keeps its arrays from run to run. */
class RunTagger {
  private readonly tags = new Uint8Array(MOST_WORDS);
  private readonly scores: Int32Array;
  private readonly wordScores: WordScores;
  private readonly decoder: Decoder;

  constructor(private readonly model: NameModel) {
    this.scores = new Int32Array(MOST_WORDS * model.tagCount);
    this.wordScores = new WordScores(model);
    this.decoder = new Decoder(model);
  }

  /** Adds the names among words [first, end) of the sentence [from, to): each within a part that no word outside cuts. */
  tag(facts: WordFacts, first: number, end: number, from: number, to: number, found: TaggedRun[]): void {
    const { scores, model, decoder, tags } = this;
    for (let i = first; i < end; i++) {
      const start = i;
      for (; i < end && this.mayBeInside(facts, i, end, i > start); i++)
        this.wordScores.write(facts, i, from, to, scores, (i - start) * model.tagCount);
      if (i === start) continue;
      decoder.decode(scores, i - start, start > first, i < end, tags);
      addNames(tags, start, i - start, found);
    }
  }

  /** Whether a name may have the word inside; `before`: whether it may the word before. */
  private mayBeInside({ forms }: WordFacts, i: number, end: number, before: boolean): boolean {
    const { inside } = this.model;
    const place = placeOf(forms[i]!, inside);
    if (place !== LINK) return place === PART;
    return before && i + 1 < end && placeOf(forms[i + 1]!, inside) !== OUTSIDE;
  }
}

/** Its arrays serve every document. */
const taggers = new WeakMap<NameKnowledge, RunTagger>();

function taggerOf(names: NameKnowledge): RunTagger {
  let tagger = taggers.get(names);
  if (!tagger) taggers.set(names, (tagger = new RunTagger(names.model)));
  return tagger;
}

const TYPES: readonly EntityType[] = ["PER", "ORG", "LOC", "MISC"];

function addNames(tags: Uint8Array, offset: number, length: number, found: TaggedRun[]): void {
  for (let i = 0; i < length; i++) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    let stop = i + 1;
    while (stop < length && tags[stop] === (tag % 2 === 1 ? tag + 1 : tag)) stop++;
    found.push({ start: offset + i, stop: offset + stop, type: TYPES[(tag - 1) >> 1]! });
    i = stop - 1;
  }
}
