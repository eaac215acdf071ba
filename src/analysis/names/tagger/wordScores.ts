// How well each tag fits a word by the model: the sum of the weights of its features. Words and pairs of neighbours come
// again and again, so the sums of what they say are noted, and only what three words say is asked each time.

import { type NameModel, WEIGHT_BIAS } from "../../../knowledge/nameModel";
import type { WordForm } from "../wordForms";
import {
  BEFORE_TEMPLATES,
  BEHIND_TEMPLATES,
  type FeatureWord,
  OWN_TEMPLATES,
  readOwn,
  readWide,
  readWithBefore,
  readWithBehind,
  settingOf,
  TEMPLATE_COUNT,
  WIDE_TEMPLATES,
  wordBefore,
  wordBehind,
} from "./features";
import type { WordFacts } from "./wordFacts";

/**
 * Sums of the nine tags (see the model's header), two in one number, 16 bits each, as thirty bytes stay below 2^13; then
 * how many features were found, whose biases are in them.
 */
const SUMS = 6;
/** Sums and the two numbers of what they are of: half a line of memory. */
const NOTE = 8;
/** Notes of a kind: a later one takes the place of an earlier one. Few, so that they stay in near memory. @guess */
const NOTE_BITS = 11;
const EVEN_BYTES = 0x00ff00ff;

/** Sums by two numbers, of which one names a word and the other its setting or neighbour. */
class SumNotes {
  readonly sums = new Int32Array(NOTE << NOTE_BITS).fill(-1);

  /** Where the sums stand or belong. */
  placeOf(a: number, b: number): number {
    return (Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1) >>> (32 - NOTE_BITS)) * NOTE;
  }

  has(place: number, a: number, b: number): boolean {
    return this.sums[place + SUMS] === a && this.sums[place + SUMS + 1] === b;
  }

  name(place: number, a: number, b: number): void {
    this.sums[place + SUMS] = a;
    this.sums[place + SUMS + 1] = b;
  }
}

/** Keeps its arrays from document to document. */
export class WordScores {
  private readonly own = new SumNotes();
  private readonly before = new SumNotes();
  private readonly behind = new SumNotes();
  private readonly wide = new Int32Array(SUMS);
  private readonly keys = new Int32Array(TEMPLATE_COUNT);
  private readonly starts = new Int32Array(TEMPLATE_COUNT);

  constructor(private readonly model: NameModel) {}

  /** Writes the scores of word `i` of the sentence [from, to) for all tags into `scores`, from `row` on. */
  write(facts: WordFacts, i: number, from: number, to: number, scores: Int32Array, row: number): void {
    const { forms } = facts;
    const form = forms[i]!;
    const before = wordBefore(forms, i, from);
    const behind = wordBehind(forms, i, to);
    const { wide } = this;
    const a = this.ofWord(form, settingOf(facts, i, from));
    const b = this.ofBefore(before, form);
    const c = this.ofBehind(form, behind);
    readWide(before, form, behind, wordBehind(forms, i + 1, to), this.keys);
    this.sum(WIDE_TEMPLATES, wide, 0);
    const own = this.own.sums;
    const left = this.before.sums;
    const right = this.behind.sums;
    const bias = (own[a + 5]! + left[b + 5]! + right[c + 5]! + wide[5]!) * WEIGHT_BIAS;
    for (let k = 0, at = row; k < 4; k += 2, at += 4) {
      const even = own[a + k]! + left[b + k]! + right[c + k]! + wide[k]!;
      const odd = own[a + k + 1]! + left[b + k + 1]! + right[c + k + 1]! + wide[k + 1]!;
      scores[at] = (even & 0xffff) - bias;
      scores[at + 1] = (odd & 0xffff) - bias;
      scores[at + 2] = (even >>> 16) - bias;
      scores[at + 3] = (odd >>> 16) - bias;
    }
    scores[row + 8] = own[a + 4]! + left[b + 4]! + right[c + 4]! + wide[4]! - bias;
  }

  /** Where the sums of the word in its setting stand among the notes. */
  private ofWord(form: WordForm, setting: number): number {
    const place = this.own.placeOf(form.id, setting);
    if (!this.own.has(place, form.id, setting)) {
      readOwn(form, setting, this.keys);
      this.own.name(place, form.id, setting);
      this.sum(OWN_TEMPLATES, this.own.sums, place);
    }
    return place;
  }

  private ofBefore(before: FeatureWord, form: FeatureWord): number {
    const place = this.before.placeOf(form.id, before.id);
    if (!this.before.has(place, form.id, before.id)) {
      readWithBefore(before, form, this.keys);
      this.before.name(place, form.id, before.id);
      this.sum(BEFORE_TEMPLATES, this.before.sums, place);
    }
    return place;
  }

  private ofBehind(form: FeatureWord, behind: FeatureWord): number {
    const place = this.behind.placeOf(form.id, behind.id);
    if (!this.behind.has(place, form.id, behind.id)) {
      readWithBehind(form, behind, this.keys);
      this.behind.name(place, form.id, behind.id);
      this.sum(BEHIND_TEMPLATES, this.behind.sums, place);
    }
    return place;
  }

  /** Writes at `place` the sums of the weights of these templates' features. */
  private sum(templates: readonly number[], sums: Int32Array, place: number): void {
    const { keys, starts } = this;
    const { slots, slotMask } = this.model;
    const count = templates.length;
    // First every look-up's start alone: loads that do not wait for one another, where memory is the cost.
    for (let f = 0; f < count; f++) starts[f] = slots[(keys[templates[f]!]! & slotMask) * 4]!;
    let tags02 = 0;
    let tags13 = 0;
    let tags46 = 0;
    let tags57 = 0;
    let tag8 = 0;
    let found = 0;
    for (let f = 0; f < count; f++) {
      const key = keys[templates[f]!]!;
      let slot = (key & slotMask) * 4;
      let there = starts[f]!;
      while (there !== key && there !== -1) {
        slot = (slot + 4) & (slotMask * 4);
        there = slots[slot]!;
      }
      if (there === -1) continue;
      const low = slots[slot + 1]!;
      const high = slots[slot + 2]!;
      tags02 = (tags02 + (low & EVEN_BYTES)) | 0;
      tags13 = (tags13 + ((low >>> 8) & EVEN_BYTES)) | 0;
      tags46 = (tags46 + (high & EVEN_BYTES)) | 0;
      tags57 = (tags57 + ((high >>> 8) & EVEN_BYTES)) | 0;
      tag8 = (tag8 + slots[slot + 3]!) | 0;
      found++;
    }
    sums[place] = tags02;
    sums[place + 1] = tags13;
    sums[place + 2] = tags46;
    sums[place + 3] = tags57;
    sums[place + 4] = tag8;
    sums[place + 5] = found;
  }
}
