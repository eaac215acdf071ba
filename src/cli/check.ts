// `glossator check`: what is wrong in a corpus, for people, scripts and code scanning.

import { REPORTS } from "./checkReports";
import { EXIT, plural, UsageError } from "./exit";
import { FINDINGS, type PlacedFinding } from "./findings";
import { findInputs, type InputFile } from "./inputs";
import { orderedRun } from "./orderedRun";
import { writeToStdout } from "./output";
import type { Casualty, Pool } from "./pool";
import { inFlight, openRun, type RunOptions } from "./run";
import { readKeptTable } from "./tables";
import type { Outcome } from "./task";

export interface CheckOptions extends RunOptions {
  readonly format: string;
  readonly failOn: string | null;
}

/** Which findings make `check` fail. */
const FAILING: Readonly<Record<string, (finding: PlacedFinding) => boolean>> = {
  stale: ({ rule }) => rule.startsWith("stale."),
  any: () => true,
};

/** @returns the exit code: 3 for failures goes before 1 for findings, because then not everything was seen */
export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  const report = REPORTS[options.format]?.();
  if (!report) throw new UsageError(`--format ${options.format}: it is one of ${Object.keys(REPORTS).join(", ")}`);
  const fails = options.failOn === null ? () => false : FAILING[options.failOn];
  if (!fails) throw new UsageError(`--fail-on ${options.failOn}: it is one of ${Object.keys(FAILING).join(", ")}`);
  const { files, notes } = findInputs(paths);
  const run = openRun(options, files.length);
  for (const note of notes) run.messages.note(note);
  const kept = readKeptTable(options.tables, run.messages);
  let found = 0;
  let failing = 0;
  const ask = ({ path, id }: InputFile): ReturnType<Pool["run"]> =>
    run.pool.run({ kind: "file", path, id, date: null, format: FINDINGS.id, shared: true });
  const emit = async (result: Outcome | Casualty, { id }: InputFile): Promise<void> => {
    if (result.kind === "skipped") {
      run.skip(`${id}: skipped, ${result.why}`);
    } else if (result.kind === "done") {
      const all = JSON.parse(result.content) as readonly PlacedFinding[];
      const findings = all.filter(({ sidebar }) => sidebar === undefined || !kept.has(sidebar));
      found += findings.length;
      failing += findings.filter(fails).length;
      const text = report.add(id, findings);
      if (text !== "") await writeToStdout(text);
      run.succeed(result);
    } else run.fail(`${id}: ${result.message} (${result.code})`);
  };
  await orderedRun(files, { ...inFlight(options), sizeOf: () => 0, run: ask, emit });
  await writeToStdout(report.end());
  const code = await run.finish(0);
  run.messages.note(`${plural(found, "finding")} in ${plural(files.length - run.skipped, "document")}`);
  if (code !== EXIT.ok) return code;
  return failing > 0 ? EXIT.found : EXIT.ok;
}
