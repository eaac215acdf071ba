// npm run evaluate -- sources [--misses]: how many documents of each kind are taken for source documents by their text
// alone. News should be, fiction, conversations, manuals and package documentation should not.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { annotate } from "../../analysis/pipeline";
import { judgeByText } from "../../features/sourceDocument";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";

interface Sample {
  readonly set: string;
  readonly id: string;
  readonly text: string;
}

export async function evaluateSourceDocuments({ corpora, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const counts = new Map<string, { taken: number; all: number }>();
  for (const { set, id, text } of [...corpusSamples(corpora), ...documentation("node_modules")]) {
    const { isSource, why } = judgeByText(annotate(text, knowledge));
    const count = counts.get(set) ?? { taken: 0, all: 0 };
    counts.set(set, { taken: count.taken + Number(isSource), all: count.all + 1 });
    if (args.includes("--misses")) console.log(`${isSource ? "+" : "-"} ${set} ${id}: ${why}`);
  }
  for (const [set, { taken, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`${set.padEnd(28)} ${String(taken).padStart(5)} of ${all}`);
}

function corpusSamples(corpora: string): Sample[] {
  const samples: Sample[] = [];
  for (const name of ["timebank", "aquaint", "documentdate"])
    for (const { id, text } of jsonLines<{ id: string; text: string }>(path.join(corpora, `dates/${name}.jsonl`)))
      samples.push({ set: `news: ${name}`, id, text });
  for (const name of ["gum-train", "gum-dev"])
    for (const { id, genre, text } of jsonLines<{ id: string; genre: string; text: string }>(
      path.join(corpora, `names/${name}.jsonl`),
    ))
      samples.push({ set: genre === "news" ? "news: gum" : `gum ${genre}`, id, text });
  for (const page of jsonLines<{ id: string; variant: string; lines: { text: string }[] }>(
    path.join(corpora, "blocks/valid.jsonl.gz"),
  )) {
    const set = `${page.id.startsWith("fundus") ? "news: " : ""}pages ${page.id.split("-")[0]!} ${page.variant}`;
    samples.push({ set, id: page.id, text: page.lines.map(({ text }) => text).join("\n") });
  }
  return samples;
}

/** Readmes, change logs and licences of installed packages: text files that are no articles. */
function documentation(folder: string): Sample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/i.test(name))
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), "utf8") }))
    .map(({ name, text }) => ({ set: "package documentation", id: name, text }));
}

function jsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}
