// What a line of a scraped page is. Blocks cover the text in order; every line belongs to exactly one.

import type { Span } from "./span";

export const BLOCK_KINDS = [
  "headline",
  "dateline",
  "byline",
  "body",
  "subheading",
  "caption",
  "sidebar-heading",
  "sidebar-item",
  "bullet",
  "navigation",
  "share",
  "legal",
  "contact",
  "blank",
] as const;

export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of lines of one kind. `start`/`end` run from the first line's start to the last line's end, without its terminator. */
export interface Block extends Span {
  /** 0-based, inclusive. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: BlockKind;
  /** True for what is not the article: sidebars, navigation, share, legal and contact lines. */
  readonly boilerplate: boolean;
}

/** A portal sidebar as one unit: its heading (if it has one) and the items under it. */
export interface SidebarRegion extends Span {
  readonly startLine: number;
  readonly endLine: number;
  /** The heading's words as they stand, or null for a list without one. */
  readonly heading: string | null;
  readonly headingSpan: Span | null;
  /** One span an item: the words of the link, without bullet or rank. */
  readonly items: readonly Span[];
}

export interface BlockLayer {
  readonly blocks: readonly Block[];
  readonly sidebars: readonly SidebarRegion[];
}
