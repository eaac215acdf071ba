// npm run evaluate -- NAME…: runs scorers on development corpora and prints the figures.
// The corpora are not the project's to give away; they are read from a folder beside it (--corpora DIR).

import path from "node:path";
import type { EvaluationContext } from "./evaluationContext";

type Evaluation = (context: EvaluationContext) => Promise<void>;

/** One line an evaluation: its module is loaded only when it is asked for. */
const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  events: async () => (await import("./evaluate/events")).evaluateEvents,
  "event-times": async () => (await import("./evaluate/eventTimes")).evaluateEventTimes,
  outlines: async () => (await import("./evaluate/outlines")).evaluateOutlines,
  timeline: async () => (await import("./evaluate/timeline")).evaluateTimeline,
  pos: async () => (await import("./evaluate/pos")).evaluatePos,
  dates: async () => (await import("./evaluate/dates")).evaluateDates,
  sources: async () => (await import("./evaluate/sourceDocuments")).evaluateSourceDocuments,
  documentdate: async () => (await import("./evaluate/documentDate")).evaluateDocumentDate,
  blocks: async () => (await import("./evaluate/blocks")).evaluateBlocks,
  staleness: async () => (await import("./evaluate/staleness")).evaluateStaleness,
  names: async () => (await import("./evaluate/names")).evaluateNames,
  coreference: async () => (await import("./evaluate/coreference")).evaluateCoreference,
  "name-ablation": async () => (await import("./evaluate/nameAblation")).evaluateNameAblation,
};

async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf("--corpora");
  const folder = path.resolve(flag < 0 ? "../shared" : (argv[flag + 1] ?? ""));
  const args = argv.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
  const evaluation = EVALUATIONS[args[0] ?? ""];
  if (!evaluation) {
    console.error(`npm run evaluate -- NAME, where NAME is one of: ${Object.keys(EVALUATIONS).join(", ")}`);
    return 2;
  }
  const run = await evaluation();
  await run({ corpora: path.join(folder, "corpora"), scorers: path.join(folder, "score"), args: args.slice(1) });
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
