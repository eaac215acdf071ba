// Which lines are the article's although the model leans the other way: those that it is not sure of, because a lost
// paragraph costs more than a line of page kept, and the items of a list that the article announces.

import type { LineDecision } from "./lineDecision";
import type { LineTable } from "./measureLines";
import { HEADING, M, MEASURES } from "./measures";

/**
 * Sums above it are kept as article text; less of the few words of a short line, most of which are page.
 * @source 23 news pages of the training set, each judged by a model that had seen no page of its site: 70 % lose no line of
 * text (74 % of sloppy extractions) at an F1 of the text of .936 (.953); at -1.35 and -0.6 the text was better by .002
 */
const KEEP = -1.7;
const KEEP_FEW_WORDS = -0.8;
const FEW_WORDS = 8;
/** Words alone ("© 2020") are no reason against a sum above it, nor is a heading against a list of such lines. @guess odds of 6 to 1 */
export const SURELY_TEXT = 1.8;
/** A list that a colon announces is the article's own, unless the model is as sure as this that it is not. @guess */
const SURELY_PAGE = -3;
const FULL_STOP = 1;
const COLON = 3;

/** Words that lead to another page, or only interrupt, get no benefit of the doubt. */
export function mayBeText(table: LineTable, decision: LineDecision, i: number): boolean {
  const { content } = decision;
  const base = i * MEASURES;
  const { measures } = table;
  if (measures[base + M.lead]! > 0 || measures[base + M.heading] === HEADING.interruption) return content[i]! > 0;
  const few = measures[base + M.words]! < FEW_WORDS && !amidText(table, content, i);
  return content[i]! > (few ? KEEP_FEW_WORDS : KEEP) || closesText(table, decision, i);
}

/** "The trial continues.": the last line, a sentence after text, where no other line is of a page around the article. */
function closesText({ count, measures }: LineTable, { content, meta }: LineDecision, i: number): boolean {
  if (i === 0 || i + 1 < count || content[i]! <= SURELY_PAGE || content[i - 1]! <= 0) return false;
  const base = i * MEASURES;
  if (measures[base + M.ending] !== FULL_STOP || measures[base + M.words]! < 2) return false;
  for (let k = 0; k < i; k++) if (content[k]! <= 0 && meta[k]! <= 0) return false;
  return true;
}

/** Lines of text on both sides. */
function amidText({ count }: LineTable, content: Float32Array, i: number): boolean {
  return i > 0 && i + 1 < count && content[i - 1]! > 0 && content[i + 1]! > 0;
}

/** By line: is it in a list that the line of text before it announces with a colon? */
export function announcedLines(table: LineTable, decision: LineDecision): Uint8Array {
  const announced = new Uint8Array(table.count);
  const { measures } = table;
  for (let i = 1; i < table.count; i++) {
    const base = i * MEASURES;
    const listed = measures[base + M.bullet]! + measures[base + M.markerBefore]! > 0;
    if (!listed || decision.content[i]! <= SURELY_PAGE) continue;
    const opens = measures[base - MEASURES + M.ending] === COLON && decision.content[i - 1]! > 0;
    if (opens || announced[i - 1] === 1) announced[i] = 1;
  }
  return announced;
}
