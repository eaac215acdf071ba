// What other dated documents say that bears on a document's sidebars: who held which office, which headlines ran when.

import { textDigest } from "./textDigest";

/** A document calls somebody by an office, as of its day. */
export interface OfficeClaim {
  readonly title: string;
  /** Canonical name of the country or organisation. */
  readonly of: string;
  readonly name: string;
  /** ISO days of the document. */
  readonly earliest: string;
  readonly latest: string;
  /** For people: which document; null for the one at hand. */
  readonly document: string | null;
}

export type Publication = Pick<OfficeClaim, "earliest" | "latest" | "document">;

/** Answers for the rest of the corpus. */
export interface Witnesses {
  /** False if nobody is called by any office: then nobody needs to ask. */
  readonly knowHolders: boolean;
  /** Who is called by any office of this country or organisation. */
  holders(of: string): readonly OfficeClaim[];
  /** The earliest other document with this headline, whatever its case and punctuation. */
  published(headline: string): Publication | null;
}

export const NO_WITNESSES: Witnesses = { knowHolders: false, holders: () => [], published: () => null };

/** Fewer words are a section's name or a column's, not one story's. @guess */
const HEADLINE_WORDS = 5;

/** The same for a headline and a link to it, whatever its case and punctuation; null for what is too short to be told apart. */
export function headlineKey(text: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < HEADLINE_WORDS ? null : textDigest(words.join(" "));
}
