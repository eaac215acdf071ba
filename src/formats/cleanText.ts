// The article's text alone, without the page around it: no annotations, but what a corpus is built from.

import type { AnnotationFormat, ExportDocument } from "./format";

export const clean: AnnotationFormat = {
  id: "clean",
  label: "Article text",
  about: "the article without sidebars, navigation and notices; whatever reads text",
  extension: ".clean.txt",
  mediaType: "text/plain",
  unit: "utf-16",
  write: (document) => ({ files: [{ name: ".clean.txt", content: `${cleanText(document)}\n` }], losses: [] }),
  companions: [],
  // As pdftotext parts pages.
  shared: {
    ...{ open: "", separator: "\f", close: "" },
    piece: (document) => ({ content: `${cleanText(document)}\n`, losses: [] }),
  },
  isOwn: () => false,
  readLine: null,
};

/** The lines that are not boilerplate, as they stand; where lines went, and around them, at most one blank line is left. */
export function cleanText({ record, source }: ExportDocument): string {
  const lines: string[] = [];
  let gap = false;
  for (const { kind, boilerplate, startLine, endLine } of record.blocks) {
    if (boilerplate || kind === "blank") {
      gap ||= kind === "blank";
      continue;
    }
    if (gap && lines.length > 0) lines.push("");
    gap = false;
    for (let line = startLine; line <= endLine; line++) lines.push(source.slice(source.lineSpan(line)));
  }
  return lines.join("\n").replace(/^\uFEFF/, "");
}
