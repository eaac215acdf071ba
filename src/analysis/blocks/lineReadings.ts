// What the words of each measured line say by themselves (linePatterns.ts), asked by several steps and read once. The
// measures answer first: most lines hold no figure and no "@", and need no reading for what has one.

import type { HeadingLexicon } from "../../knowledge/headings";
import { type LineList, readLineList } from "./lineList";
import { isContact, isLegal, isShare, isStamp, readable } from "./linePatterns";
import type { LineTable } from "./measureLines";
import { M, MEASURES } from "./measures";
import { MARK } from "./wordMarks";

const STAMP = 1;
const CONTACT = 2;
const LEGAL = 4;
const SHARE = 8;
const SECTION = 16;
const ABBREVIATED = 32;
/** What headlines end with that has a point of its own: "Marcos Jr.", "in the U.S.", "in July-Sept." */
const ENDS_ABBREVIATED =
  /(?<![\p{L}.])(?:Jr|Sr|Inc|Co|Corp|Ltd|Bros|(?:[A-Z]\.)+[A-Z]|[ap]\.m|etc|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[BM]il|[Vv]s|St)\.$/u;
/** @guess "Arts & Culture", "From our Asian partners" */
const SECTION_WORDS = 4;
/** A heading and two links have no fewer words. @guess */
const LIST_WORDS = 5;

export class LineReadings {
  /** Bits of what has been asked of a line, and of what it is. */
  private readonly asked: Uint8Array;
  private readonly found: Uint8Array;
  private readonly lines: (string | undefined)[];

  constructor(
    private readonly text: string,
    private readonly table: LineTable,
    private readonly headings: HeadingLexicon,
  ) {
    this.asked = new Uint8Array(table.count);
    this.found = new Uint8Array(table.count);
    this.lines = new Array<string | undefined>(table.count).fill(undefined);
  }

  /** The part of the line that tests read. */
  line(i: number): string {
    return (this.lines[i] ??= readable(this.text, this.table.start[i]!, this.table.end[i]!));
  }

  isStamp(i: number): boolean {
    const { measures, marks } = this.table;
    const may = measures[i * MEASURES + M.digits]! > 0 || (marks[i]! & MARK.ago) !== 0;
    return may && this.is(i, STAMP, isStamp);
  }

  isContact(i: number): boolean {
    return this.table.measures[i * MEASURES + M.at]! > 0 && this.is(i, CONTACT, isContact);
  }

  isLegal(i: number): boolean {
    const { measures, marks } = this.table;
    const base = i * MEASURES;
    const unmarked = measures[base + M.copyright]! + measures[base + M.joins]! > 0; // "Privacy PolicyTerms of use"
    const may = unmarked || (marks[i]! & (MARK.legal | MARK.caseless)) !== 0;
    return may && this.is(i, LEGAL, isLegal);
  }

  isShare(i: number): boolean {
    const { measures, firstMark } = this.table;
    const base = i * MEASURES;
    const may =
      measures[base + M.joins]! > 0 || measures[base + M.startsDigit]! > 0 || (firstMark[i]! & MARK.share) !== 0;
    return may && this.is(i, SHARE, isShare);
  }

  /** The full stop is of the last word, not of a sentence. */
  endsAbbreviated(i: number): boolean {
    return this.is(i, ABBREVIATED, (line) => ENDS_ABBREVIATED.test(line));
  }

  /** Heading and links on this one line. */
  listOn(i: number): LineList | null {
    const { measures, marks, start, end } = this.table;
    if ((marks[i]! & (MARK.heading | MARK.caseless)) === 0 || measures[i * MEASURES + M.words]! < LIST_WORDS)
      return null;
    return readLineList(this.text, start[i]!, end[i]!, this.headings);
  }

  /** The name of a section and nothing else. */
  isSection(i: number): boolean {
    const { measures } = this.table;
    const base = i * MEASURES;
    const may = measures[base + M.words]! <= SECTION_WORDS && measures[base + M.heading] === 0;
    return may && measures[base + M.bullet] === 0 && this.is(i, SECTION, this.headings.isSection);
  }

  private is(i: number, bit: number, test: (line: string) => boolean): boolean {
    if ((this.asked[i]! & bit) === 0) {
      this.asked[i]! |= bit;
      if (test(this.line(i))) this.found[i]! |= bit;
    }
    return (this.found[i]! & bit) !== 0;
  }
}
