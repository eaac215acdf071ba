// npm run train -- NAME…: makes a shipped table or model from the development corpora, the same bytes every time.
// The corpora are not the project's to give away; they are read from a folder beside it (--corpora DIR).

import path from "node:path";
import type { TrainingContext } from "./trainingContext";

type Training = (context: TrainingContext) => void | Promise<void>;

/** One line a table or model: its module is loaded only when it is asked for. */
const TRAININGS: Readonly<Record<string, () => Promise<Training>>> = {
  blocks: async () => (await import("./blocks/trainBlocks")).trainBlocks,
  headings: async () => (await import("./tables/headings")).buildHeadings,
  names: async () => (await import("./names/trainNames")).trainNames,
  offices: async () => (await import("./tables/offices")).buildOffices,
  pos: async () => (await import("./pos/writePosModel")).writePosModel,
};

async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf("--corpora");
  const folder = path.resolve(flag < 0 ? "../shared" : (argv[flag + 1] ?? ""));
  const names = argv.filter((_, index) => flag < 0 || (index !== flag && index !== flag + 1));
  const trainings = names.map((name) => TRAININGS[name]);
  if (names.length === 0 || trainings.includes(undefined)) {
    console.error(`npm run train -- NAME…, where NAME is one of: ${Object.keys(TRAININGS).join(", ")}`);
    return 2;
  }
  const context = { corpora: path.join(folder, "corpora"), facts: path.join(folder, "facts"), root: process.cwd() };
  for (const training of trainings) await (await training!())(context);
  return 0;
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
