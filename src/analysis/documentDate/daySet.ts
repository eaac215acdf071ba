// A set of days as sorted, disjoint, inclusive intervals of day numbers; what the constraints on a document's date leave open.

export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export type DaySet = readonly DayRange[];

/** 1000-01-01 … 2199-12-31: further off no news was or will be written. */
export const ALL_DAYS: DaySet = [{ from: -354285, to: 84005 }];

export function intersect(a: DaySet, b: DaySet): DaySet {
  const both: DayRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const from = Math.max(a[i]!.from, b[j]!.from);
    const to = Math.min(a[i]!.to, b[j]!.to);
    if (from <= to) both.push({ from, to });
    if (a[i]!.to < b[j]!.to) i++;
    else j++;
  }
  return both;
}

/** Sorts and merges; ranges may overlap. */
export function union(ranges: readonly DayRange[]): DaySet {
  const merged: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to + 1)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}

export function first(set: DaySet): number | undefined {
  return set[0]?.from;
}

export function last(set: DaySet): number | undefined {
  return set.at(-1)?.to;
}
