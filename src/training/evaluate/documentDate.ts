// npm run evaluate -- documentdate [--errors]: the day on which web articles were published, from their text alone, scored by
// score-documentdate.mjs: all documents, and those whose date is written in the text.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";
import { reportHiddenDates } from "./hiddenDates";

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
}

export async function evaluateDocumentDate({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const gold = path.join(corpora, "dates/documentdate.jsonl");
  const documents = readFileSync(gold, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
  const dates = documents.map(({ text }) => annotate(text, knowledge).documentDate);
  const folder = mkdtempSync(path.join(os.tmpdir(), "glossator-documentdate-"));
  const system = path.join(folder, "system.jsonl");
  const stated = dates.map(({ value, basis }, i) => ({ id: documents[i]!.id, dct: basis === "stated" ? value : null }));
  writeFileSync(system, stated.map((record) => JSON.stringify(record)).join("\n"));
  for (const flags of [[], ["--anchored"]]) {
    const errors = args.includes("--errors") ? ["--errors"] : [];
    const out = execFileSync(process.execPath, [
      path.join(scorers, "score-documentdate.mjs"),
      gold,
      system,
      ...flags,
      ...errors,
    ]);
    console.log(`${flags.length > 0 ? "date written in the text" : "all"}: ${out.toString().trim()}`);
  }
  rmSync(folder, { recursive: true });
  const dated = documents
    .map(({ dct }, i) => ({ dct: dct?.slice(0, 10) ?? null, date: dates[i]! }))
    .filter(({ dct }) => dct !== null);
  const inferred = dated.filter(({ date }) => date.basis === "inferred");
  const contains = inferred.filter(({ dct, date }) => (date.earliest ?? "") <= dct! && dct! <= (date.latest ?? "9999"));
  const single = inferred.filter(({ date }) => date.value !== null);
  console.log(
    `inferred: ${inferred.length}, containing the truth ${contains.length}, to a year or better ${single.length}`,
  );
  reportHiddenDates(corpora, knowledge, args.includes("--errors"));
}
