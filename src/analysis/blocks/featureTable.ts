// The numbers that the trees ask of, a column after another, because a tree asks the same few columns of all lines. In
// 64ths as whole numbers: they compare without a branch (runForest.ts), and nothing finer is learnt.

import { MEASURES } from "./measures";

const UNIT = 64;

export class FeatureTable {
  /** Column c of line i at c * count + i, in 64ths. */
  readonly values: Int32Array;
  /** Columns filled. */
  width = 0;

  constructor(
    readonly count: number,
    columns: number,
  ) {
    this.values = new Int32Array(count * columns);
  }

  /** Opens columns that `put` fills; returns the first one's place. */
  open(columns: number): number {
    const first = this.width;
    this.width += columns;
    return first;
  }

  /** One line's number, in single precision as in `add`. */
  put(column: number, line: number, number: number): void {
    this.values[column * this.count + line] = Math.fround(number) * UNIT;
  }

  /** A column with a number a line; returns its place. */
  add(numbers: Float32Array): number {
    const { values, count } = this;
    const start = this.width * count;
    for (let i = 0; i < count; i++) values[start + i] = numbers[i]! * UNIT;
    return this.width++;
  }

  /** A column for each measure of a line, in their order. */
  addMeasures(measures: Float32Array): void {
    const { values, count } = this;
    let at = this.width * count;
    for (let k = 0; k < MEASURES; k++)
      for (let i = 0; i < count; i++) values[at++] = measures[i * MEASURES + k]! * UNIT;
    this.width += MEASURES;
  }

  /** A column with what another says of other lines: of line `from[i]`, or `absent` where that is negative. */
  addFrom(column: number, from: Int32Array, absent: number): void {
    const { values, count } = this;
    const [source, start] = [column * count, this.width * count];
    for (let i = 0; i < count; i++) values[start + i] = from[i]! < 0 ? absent * UNIT : values[source + from[i]!]!;
    this.width++;
  }
}
