// The words that stand above lists of links ("Most read", "JN ACCESS RANKING") and on a page's controls ("Share",
// "Contact us"). Says what kind of heading a short line is; whether it is one here, its neighbours decide (analysis/blocks).

import headingsTsv from "./data/headings.tsv";
import { parseTable } from "./tsv";

/** Kinds of headings over lists of links. */
export const LIST_CLASSES = [
  "most-read",
  "latest",
  "related",
  "recommended",
  "trending",
  "more-from",
  "sponsored",
] as const;

const HEADING_CLASSES = [...LIST_CLASSES, "share", "subscribe", "comments", "footer", "tags", "interruption"] as const;

export type HeadingClass = (typeof HEADING_CLASSES)[number];

export interface HeadingLexicon {
  /** The kind of heading that the words make: "“Politics” POPULAR ARTICLE" → "most-read"; null if they make none. */
  classOf(line: string): HeadingClass | null;
  /** Do the words before a colon or bar make a single link of what follows? "READ MORE" does, "Watch" perhaps. */
  leadOf(words: string): "surely" | "perhaps" | null;
  /** Are the words the name of a section ("World", "From our readers"), which may stand above a list and above much else? */
  readonly isSection: (line: string) => boolean;
  /** Lower-case words of which every known wording has one: a line without any of them is no heading and has no lead. */
  readonly keyWords: ReadonlySet<string>;
}

/** Longer lines are sentences or links, not headings. @guess the longest observed heading has 7 words */
const MAX_LENGTH = 80;
const MAX_WORDS = 9;

/** No class of headings: the words are as often a label or a subheading, so the model of lines is not told of them. */
const SECTION = "section";
const MAX_SECTION = 30;

/** Classes of headings whose words also lead a single link. */
const LINKING: ReadonlySet<HeadingClass> = new Set(["related", "recommended", "more-from", "most-read", "trending"]);

/** "lead": only before a colon or bar. */
type Where = "whole" | "start" | "end" | "any" | "lead";

interface Phrase {
  readonly kind: HeadingClass;
  readonly where: Where;
}

export function loadHeadings(): HeadingLexicon {
  const phrases = new Map<string, Phrase>();
  /** How many words the longest heading has that begins so. */
  const longest = new Map<string, number>();
  const keyWords = new Set<string>();
  const known = new Set<string>(HEADING_CLASSES);
  const sections = new Set<string>();
  const sectionStarts: string[] = [];
  for (const row of parseTable(headingsTsv).rows) {
    const kind = row.get("class");
    if (kind === SECTION && row.get("where") === "start") sectionStarts.push(`${row.get("phrase")} `);
    else if (kind === SECTION) sections.add(row.get("phrase"));
    if (!known.has(kind)) continue;
    phrases.set(row.get("phrase"), { kind: kind as HeadingClass, where: row.get("where") as Where });
    const words = row.get("phrase").split(" ");
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
    keyWords.add(words.reduce((a, b) => (b.length < a.length ? a : b))); // long and late words are rarer elsewhere
  }
  return {
    classOf(line) {
      if (line.length > MAX_LENGTH) return null;
      const words = foldHeading(line).split(" ");
      if (words.length > MAX_WORDS) return null;
      for (let first = 0; first < words.length; first++) {
        const most = longest.get(words[first]!) ?? 0;
        for (let end = Math.min(words.length, first + most); end > first; end--) {
          const found = phrases.get(words.slice(first, end).join(" "));
          if (found && fits(found.where, first === 0, end === words.length)) return found.kind;
        }
      }
      return null;
    },
    leadOf(words) {
      const found = phrases.get(foldHeading(words));
      if (found?.where === "lead") return "perhaps";
      return found && LINKING.has(found.kind) ? "surely" : null;
    },
    isSection(line) {
      if (line.length > MAX_SECTION) return false;
      const words = foldHeading(line);
      return sections.has(words) || sectionStarts.some((start) => words.startsWith(start));
    },
    keyWords,
  };
}

function fits(where: Where, atStart: boolean, atEnd: boolean): boolean {
  if (where === "lead") return false;
  return where === "any" || (atStart && atEnd) || (where === "start" && atStart) || (where === "end" && atEnd);
}

const NOT_ASCII = /\P{ASCII}/u;

/** Without zero-width characters, lower case, straight apostrophes, other punctuation as spaces. */
export function foldHeading(line: string): string {
  const visible = NOT_ASCII.test(line)
    ? line.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, "").replace(/[’‘]/g, "'")
    : line;
  return visible
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'&-]+/gu, " ")
    .trim();
}
