// What Glossator says of the seeds, on paper: annotations under the text, the outline, the findings.
// A change of any stage shows here as a difference that a person can read. Reviewed by hand when written.

import { readdirSync } from "node:fs";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { documentSymbols } from "../../../src/features/documentSymbols";
import type { AnnotatedDocument } from "../../../src/model";
import { openSeed } from "../seeds/seed";
import { alignMarks, type Mark } from "./alignedText";
import { assertGolden } from "./golden";

describe("golden files of the seeds", () => {
  for (const file of readdirSync("seeds").sort()) {
    const name = file.replace(/\.txt$/, "");
    const open = async () => (await openSeed(name)).document;

    it(`${name}: annotations`, async () => {
      const document = await open();
      assertGolden(`${name}.annotations.txt`, alignMarks(document.source, marksOf(document)));
    });

    it(`${name}: outline`, async () => {
      assertGolden(`${name}.outline.txt`, drawOutline(documentSymbols(await open())));
    });

    it(`${name}: findings`, async () => {
      assertGolden(`${name}.findings.txt`, drawFindings(await open()));
    });
  }
});

function marksOf(document: AnnotatedDocument): Mark[] {
  const nameOf = new Map(document.entities.map(({ id, name }) => [id, name]));
  return [
    ...document.blocks
      .filter(({ kind }) => kind !== "blank")
      .map(({ start, kind, boilerplate }) => ({ start, end: start, label: boilerplate ? `(${kind})` : kind })),
    ...document.mentions.map((mention) => ({ ...mention, label: `${mention.type} ${nameOf.get(mention.entity)!}` })),
    ...document.timexes.map((timex) => ({ ...timex, label: `${timex.type} ${timex.value}` })),
    ...document.events.map((event) => ({
      ...event,
      label: `${event.main ? "EVENT" : "event"} ${event.lemma}, ${event.modality}${event.negated ? ", negated" : ""}`,
    })),
  ];
}

function drawOutline(symbols: readonly DocumentSymbol[], depth = 0): string {
  return symbols
    .map(({ name, detail, children }) => {
      const row = `${"  ".repeat(depth)}${name}${detail ? `  — ${detail}` : ""}\n`;
      return row + drawOutline(children ?? [], depth + 1);
    })
    .join("");
}

function drawFindings({ findings, documentDate }: AnnotatedDocument): string {
  const rows = [
    `document date: ${documentDate.value ?? "unknown"} (${documentDate.basis}), ${documentDate.earliest ?? "?"} to ${documentDate.latest ?? "?"}`,
  ];
  for (const { line, text, why } of documentDate.evidence) rows.push(`  line ${line + 1}: ${text} — ${why}`);
  for (const finding of findings) {
    rows.push(
      `${finding.severity} ${finding.rule}, lines ${finding.startLine + 1}–${finding.endLine + 1}: ${finding.message}`,
    );
    for (const { line, text, why } of finding.evidence) rows.push(`  line ${line + 1}: ${text} — ${why}`);
  }
  return rows.join("\n") + "\n";
}
