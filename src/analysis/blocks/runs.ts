// Lines that belong together by their look, and what a first look says of them together: the items of one list, short
// lines in a row, lines without a blank one between, all lines of one shape. What one of them is, the others mostly are.

import { SHORT } from "./contextFeatures";
import type { FeatureTable } from "./featureTable";
import type { LineTable } from "./measureLines";
import { HEADING, M, MEASURES } from "./measures";

export const RUN_FEATURES = 17;
/** Of lines that are not there, and below all sums. */
const NO_SUM = -9;
const NO_LINE = -1;
/** Runs count as no longer than this. */
const LONG = 60;
/** Lines this far away are as good as absent. */
const FAR = 40;

/** A run of lines for each line. */
interface Runs {
  /** Its first line, and the first after it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly mean: Float32Array;
}

/** @param sums what the first look says of each line */
export function addRuns(features: FeatureTable, table: LineTable, sums: Float32Array): void {
  const { count, measures } = table;
  const of = (i: number, measure: number) => measures[i * MEASURES + measure]!;
  const listed = (i: number) => of(i, M.bullet) + of(i, M.markerBefore) > 0;
  const short = (i: number) => of(i, M.words) < SHORT;
  const lists = findRuns(sums, (i) => listed(i) && listed(i - 1));
  const brief = findRuns(sums, (i) => short(i) === short(i - 1));
  const paragraphs = findRuns(sums, (i) => of(i, M.blankBefore) === 0);
  const column = features.open(RUN_FEATURES - 5);
  for (let i = 0; i < count; i++) {
    const [list, before, after] = [listed(i), lists.start[i]! - 1, lists.end[i]!];
    features.put(column, i, list ? lists.mean[i]! : NO_SUM);
    features.put(column + 1, i, list ? lengthOf(lists, i) : 0);
    features.put(column + 2, i, list && before >= 0 ? sums[before]! : NO_SUM);
    features.put(column + 3, i, list && before >= 0 ? of(before, M.ending) : NO_LINE);
    features.put(column + 4, i, list && after < count ? sums[after]! : NO_SUM);
    features.put(column + 5, i, brief.mean[i]!);
    features.put(column + 6, i, lengthOf(brief, i));
    features.put(column + 7, i, brief.start[i]! > 0 ? sums[brief.start[i]! - 1]! : NO_SUM);
    features.put(column + 8, i, brief.end[i]! < count ? sums[brief.end[i]!]! : NO_SUM);
    features.put(column + 9, i, paragraphs.mean[i]!);
    features.put(column + 10, i, lengthOf(paragraphs, i));
    features.put(column + 11, i, i - paragraphs.start[i]!);
  }
  addShapes(features, table, sums);
  addHeadings(features, table);
}

function findRuns(sums: Float32Array, continues: (i: number) => boolean): Runs {
  const count = sums.length;
  const runs = { start: new Int32Array(count), end: new Int32Array(count), mean: new Float32Array(count) };
  for (let start = 0, end = 0; start < count; start = end) {
    let sum = 0;
    do sum += sums[end++]!;
    while (end < count && continues(end));
    runs.start.fill(start, start, end);
    runs.end.fill(end, start, end);
    runs.mean.fill(sum / (end - start), start, end);
  }
  return runs;
}

function lengthOf({ start, end }: Runs, i: number): number {
  return Math.min(LONG, end[i]! - start[i]!);
}

const SHAPES = 320;

/** What the first look says of the page's other lines of the same shape, and how many there are. */
function addShapes(features: FeatureTable, { count, measures }: LineTable, sums: Float32Array): void {
  const shapes = new Uint16Array(count);
  const total = new Float64Array(SHAPES);
  const lines = new Uint32Array(SHAPES);
  for (let i = 0; i < count; i++) {
    const shape = (shapes[i] = shapeOf(measures, i * MEASURES));
    total[shape]! += sums[i]!;
    lines[shape]!++;
  }
  const mean = new Float32Array(count).fill(NO_SUM);
  const often = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const others = lines[shapes[i]!]! - 1;
    if (others > 0) mean[i] = (total[shapes[i]!]! - sums[i]!) / others;
    often[i] = Math.min(LONG, others + 1);
  }
  features.add(mean);
  features.add(often);
}

/** Length, ending, bullet, capitals, blank line before: below SHAPES. */
function shapeOf(measures: Float32Array, base: number): number {
  const words = measures[base + M.words]!;
  const length = words < 3 ? 0 : words < 6 ? 1 : words < SHORT ? 2 : words < 25 ? 3 : 4;
  const listed = Number(measures[base + M.bullet]! + measures[base + M.markerBefore]! > 0);
  const capitalised = Number(measures[base + M.capitalised]! > 0.6);
  return (
    length + 5 * measures[base + M.ending]! + 40 * listed + 80 * capitalised + 160 * measures[base + M.blankBefore]!
  );
}

/** The last heading or page control before each line, how far it is, and how many there were that end articles. */
function addHeadings(features: FeatureTable, { count, measures }: LineTable): void {
  const column = features.open(3);
  let [last, since, ends] = [0, FAR, 0];
  for (let i = 0; i < count; i++) {
    features.put(column, i, last);
    features.put(column + 1, i, since);
    features.put(column + 2, i, ends);
    const heading = measures[i * MEASURES + M.heading]!;
    since = Math.min(FAR, since + 1);
    if (heading === 0 || heading === HEADING.interruption) continue;
    [last, since] = [heading, 0];
    if (heading === HEADING.comments || heading >= HEADING.related) ends++;
  }
}
