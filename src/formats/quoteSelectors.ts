// Selectors by which others find a span again: its words with what stands around them, and its position.
// Two annotations never share a quote with its surroundings if a longer look (up to 1,024 code units) tells them apart.

import type { Span } from "../model";
import type { OffsetTable } from "./offsets";

export type Quote = Span;

/** A pair as W3C Web Annotation has it. */
export type QuoteSelectors = readonly [
  { readonly type: "TextQuoteSelector"; readonly exact: string; readonly prefix: string; readonly suffix: string },
  { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number },
];

/** Code units on either side. @source the length that the Hypothesis client and Apache Annotator use */
const CONTEXT = 32;
const LONGEST_CONTEXT = 1024;

export function quoteSelectors(text: string, offsets: OffsetTable, quotes: readonly Quote[]): QuoteSelectors[] {
  const contexts = contextLengths(text, quotes);
  return quotes.map((quote, i) => {
    const { prefix, exact, suffix } = quoteWithContext(text, quote, contexts[i]!);
    return [
      { type: "TextQuoteSelector", exact, prefix, suffix },
      { type: "TextPositionSelector", start: offsets.fromUtf16(quote.start), end: offsets.fromUtf16(quote.end) },
    ];
  });
}

/** Doubles the context of those that look the same in different places. */
function contextLengths(text: string, quotes: readonly Quote[]): number[] {
  const lengths = quotes.map(() => CONTEXT);
  let ambiguous = quotes.map((_, i) => i);
  for (let length = CONTEXT; length < LONGEST_CONTEXT && ambiguous.length > 0; length *= 2) {
    const starts = new Map<string, Set<number>>();
    const keys = ambiguous.map((i) => Object.values(quoteWithContext(text, quotes[i]!, length)).join("\0"));
    for (const [n, key] of keys.entries()) {
      starts.set(key, (starts.get(key) ?? new Set()).add(quotes[ambiguous[n]!]!.start));
    }
    ambiguous = ambiguous.filter((_, n) => starts.get(keys[n]!)!.size > 1);
    for (const i of ambiguous) lengths[i] = 2 * length;
  }
  return lengths;
}

function quoteWithContext(text: string, { start, end }: Quote, context: number) {
  return {
    prefix: text.slice(characterStart(text, Math.max(0, start - context)), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, characterStart(text, Math.min(text.length, end + context))),
  };
}

/** Steps back to where a visible character begins: never between an emoji's parts, a letter and its accent, CR and LF. */
function characterStart(text: string, offset: number): number {
  const FARTHEST = 24; // code units; the longest emoji sequences in use have fewer. @guess
  for (let at = offset; at >= Math.max(0, offset - FARTHEST); at--) {
    if (at === 0 || at === text.length || !continues(text, at)) return at;
  }
  return offset;
}

function continues(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff) return true;
  if (unit === 0x0a && before === 0x0d) return true;
  const JOINER = 0x200d;
  return (
    unit === JOINER ||
    before === JOINER ||
    /^[\p{M}\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]/u.test(text.slice(offset, offset + 2))
  );
}
