// Gives every word its part of speech: from left to right, each time the tag with the highest sum of weights among
// those that the word may have. Words with only one possible tag cost one look-up.

import type { EnglishGrammar } from "../../knowledge/english";
import type { PosModel } from "../../knowledge/posModel";
import { classAt, LOWER } from "./characters";
import { repairTags } from "./repairTags";
import type { Taggable } from "./taggable";
import { type Window, type WordShape, WordShapes } from "./posFeatures";
import { PosSums } from "./posSums";

/** A tagger with its memory of words; one for each model. */
export class PosTagger {
  private readonly shapes: WordShapes;
  private readonly sums: PosSums;

  constructor(
    private readonly model: PosModel,
    english: Pick<EnglishGrammar, "wordClass">,
  ) {
    this.shapes = new WordShapes(model, (word) => english.wordClass(word));
    this.sums = new PosSums(model);
  }

  /** Tags words[first, end), which is one sentence. */
  tag(words: readonly Taggable[], first: number, end: number): void {
    readSentence(words, first, end, this.shapes, (window, choices, i) => {
      const tag = choices.length === 1 ? choices[0]! : this.sums.best(window, choices);
      words[i]!.tag = this.model.tags[tag]!;
      return tag;
    });
    repairTags(words, first, end, (word, tag) => this.mayBe(word, tag));
  }

  /** Gives words[first, end) the tag that each has most often, for text whose grammar nobody asks for. */
  tagAlone(words: readonly Taggable[], first: number, end: number): void {
    for (let i = first; i < end; i++) words[i]!.tag = this.model.tags[this.shapes.of(words[i]!).inside[0]!]!;
  }

  private mayBe(word: string, tag: string): boolean {
    const { known } = this.shapes.ofText(word.toLowerCase());
    return known.some((seen) => this.model.tags[seen] === tag);
  }
}

/** Walks over a sentence with a window; `choose` says the tag of word `i` among those that it may have. */
export function readSentence(
  words: readonly Omit<Taggable, "tag">[],
  first: number,
  end: number,
  shapes: WordShapes,
  choose: (window: Window, choices: readonly number[], i: number) => number,
): void {
  const titled = isTitled(words, first, end) ? 2 : 0;
  const { nothing } = shapes;
  const at = (i: number): WordShape => {
    if (i >= end) return nothing;
    return titled ? shapes.inTitle(words[i]!.text) : shapes.of(words[i]!);
  };
  let sought = SOUGHT;
  for (let i = first; i < end && sought; i++) if (at(i).tensed) sought = 0;
  const window: Window = {
    previous2: nothing,
    previous: nothing,
    word: nothing,
    next: at(first),
    next2: at(first + 1),
    tagBefore: -1,
    tagBefore2: -1,
    place: titled + 1,
    sought,
  };
  for (let i = first; i < end; i++) {
    window.previous2 = window.previous;
    window.previous = window.word;
    window.word = window.next;
    window.next = window.next2;
    window.next2 = at(i + 2);
    const tag = choose(window, window.place === 0 ? window.word.inside : window.word.capitalized, i);
    window.tagBefore2 = window.tagBefore;
    window.tagBefore = tag;
    window.place = titled;
  }
}

/** See Window.sought. */
const SOUGHT = 4;

/** True if nearly every word has a capital, as in headlines: capitals then say little about names. @guess */
function isTitled(words: readonly Pick<Taggable, "text">[], first: number, end: number): boolean {
  let small = 0;
  let long = 0;
  for (let i = first; i < end; i++) {
    const { text } = words[i]!;
    if (text.length < 4) continue;
    long++;
    if (classAt(text, 0) === LOWER) small++;
  }
  return long >= 3 && small * 5 <= long;
}
