// Where something stands in a text.
// Offsets are UTF-16 code units, half-open [start, end), into the text exactly as it was given.
// Any other unit is said in the name (codePointStart, lineNumber); lines are 0-based.

/** A half-open range of UTF-16 code units: in "On Tuesday", "Tuesday" is {start: 3, end: 10}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reading order: by start, then the longer span first, so that what contains comes before what it contains. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** True if every code unit of `inner` lies in `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True if the two share at least one code unit. Touching spans do not overlap. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True if the code unit at `offset` lies in the span. */
export function containsOffset(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** The shortest span that covers both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/**
 * The spans of `sorted` (ordered by start, not overlapping) that share a code unit with `range`.
 * Binary search for the first, so the cost is logarithmic plus the size of the answer.
 */
export function spansWithin<T extends Span>(sorted: readonly T[], range: Span): T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < sorted.length && sorted[i]!.start < range.end; i++) found.push(sorted[i]!);
  return found;
}
