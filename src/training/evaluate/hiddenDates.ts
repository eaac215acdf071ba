// The honest check of inference: documents whose day is known, with everything hidden that states it (stamps, page addresses). Does the
// inferred interval hold the truth, and where two or more holders of offices are named, is it a single year?

import { readFileSync } from "node:fs";
import path from "node:path";
import { dateDocument } from "../../analysis/documentDate/dateDocument";
import { termsOfOffice } from "../../analysis/documentDate/constraints/termsOfOffice";
import { findStamps } from "../../analysis/documentDate/stamps";
import { linkEntities } from "../../analysis/entities/linkEntities";
import { findBlocks } from "../../analysis/blocks/findBlocks";
import { recognizeDates } from "../../analysis/dates/recognizeDates";
import { findNames } from "../../analysis/names/findNames";
import { tokenize } from "../../analysis/tokens/tokenize";
import type { Knowledge } from "../../knowledge/knowledge";
import { type DocumentDate, SourceText } from "../../model";

const SETS = ["documentdate", "timebank", "aquaint", "meantime-apple", "timeline-apple-docs"];

interface DatedText {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
}

export function reportHiddenDates(corpora: string, knowledge: Knowledge, showErrors: boolean): void {
  console.log(
    "stated date hidden      inferred  holds the truth   of these naming ≥ 2 office-holders: holds, single year",
  );
  let [sum, all] = [NOTHING, 0];
  for (const set of SETS) {
    const documents = readFileSync(path.join(corpora, "dates", `${set}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean);
    let tally = NOTHING;
    for (const line of documents) {
      const document = JSON.parse(line) as DatedText;
      if (document.dct === null) continue;
      const found = infer(hideDates(document.text, knowledge), knowledge);
      if (found.date.basis !== "inferred") continue;
      const right = holds(found.date, document.dct.slice(0, 10));
      if (!right && showErrors) console.log(JSON.stringify({ id: document.id, dct: document.dct, ...found }));
      tally = add(tally, found.date, found.officeHolders, right);
    }
    print(set, tally, documents.length);
    sum = total(sum, tally);
    all += documents.length;
  }
  print("all", sum, all);
}

interface Tally {
  readonly inferred: number;
  readonly right: number;
  readonly two: number;
  readonly twoRight: number;
  readonly twoSingle: number;
}

const NOTHING: Tally = { inferred: 0, right: 0, two: 0, twoRight: 0, twoSingle: 0 };

function add(tally: Tally, date: DocumentDate, officeHolders: number, right: boolean): Tally {
  const two = officeHolders >= 2;
  return total(tally, {
    inferred: 1,
    right: Number(right),
    two: Number(two),
    twoRight: Number(two && right),
    twoSingle: Number(two && date.value !== null),
  });
}

function total(a: Tally, b: Tally): Tally {
  return {
    inferred: a.inferred + b.inferred,
    right: a.right + b.right,
    two: a.two + b.two,
    twoRight: a.twoRight + b.twoRight,
    twoSingle: a.twoSingle + b.twoSingle,
  };
}

function print(set: string, { inferred, right, two, twoRight, twoSingle }: Tally, documents: number): void {
  const share = (part: number, whole: number): string =>
    whole === 0 ? "-" : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  console.log(
    `${set.padEnd(20)} ${share(inferred, documents).padStart(18)} ${share(right, inferred).padStart(18)} ${share(twoRight, two).padStart(18)} ${share(twoSingle, two).padStart(18)}`,
  );
}

function holds({ earliest, latest }: DocumentDate, day: string): boolean {
  return (earliest ?? "") <= day && day <= (latest ?? "9999");
}

function layersOf(text: string, knowledge: Knowledge) {
  const source = new SourceText(text);
  const { blocks } = findBlocks(source, knowledge);
  const words = { source, blocks, ...tokenize(source, blocks, knowledge) };
  return { ...words, timexCandidates: recognizeDates(words, knowledge) };
}

/** Blanks of the same length in place of every stamp and web address. */
function hideDates(text: string, knowledge: Knowledge): string {
  const { complete, partial } = findStamps(layersOf(text, knowledge));
  let hidden = text.replace(/https?:\/\/\S+/g, (address) => " ".repeat(address.length));
  for (const { candidate } of [...complete, ...partial])
    hidden =
      hidden.slice(0, candidate.start) + " ".repeat(candidate.end - candidate.start) + hidden.slice(candidate.end);
  return hidden;
}

function infer(text: string, knowledge: Knowledge): { date: DocumentDate; officeHolders: number } {
  const layers = layersOf(text, knowledge);
  const document = { ...layers, ...linkEntities(layers, findNames(layers, knowledge), knowledge) };
  const date = dateDocument(document, knowledge, {});
  const terms = termsOfOffice(document, knowledge.offices, []);
  // "Name, title: in office …": somebody with two titles is one person.
  return { date, officeHolders: new Set(terms.map(({ evidence }) => evidence.why.split(",")[0])).size };
}
