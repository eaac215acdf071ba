// `glossator check`: what is wrong in a corpus, for people, scripts and code scanning. Each document is judged by itself, then
// those of which others have something to say once more: who was called by which office when, and whose headline a link is.

import { type TestifyingSummary, Testimony } from "../corpus/testimony";
import { REPORTS } from "./checkReports";
import { EXIT, plural, UsageError } from "./exit";
import { FINDINGS, type PlacedFinding } from "./findings";
import { type Answers, answersTo, type Questions } from "./hearing";
import { findInputs, type InputFile } from "./inputs";
import { orderedRun } from "./orderedRun";
import { writeToStdout } from "./output";
import type { Annotator } from "./hereAndNow";
import type { Casualty } from "./pool";
import { inFlight, openRun, type Run, type RunOptions } from "./run";
import { readKeptTable } from "./tables";
import type { Outcome, Task } from "./task";

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
  const run = openRun(
    options,
    files.map(({ path }) => path),
  );
  for (const note of notes) run.messages.note(note);
  const kept = readKeptTable(options.tables, run.messages);
  const judged = await hearAll(files, options, run);
  let found = 0;
  let failing = 0;
  const ask = async (file: InputFile): Promise<string | null> => {
    const content = judged.contentOf(file.id);
    const answers = judged.answersFor(file.id);
    if (content === null || answers === null) return content;
    const again = await run.pool.run(taskFor(file, answers));
    return again.kind === "done" ? again.content : content;
  };
  const emit = async (content: string | null, { id }: InputFile): Promise<void> => {
    if (content === null) return;
    const all = JSON.parse(content) as readonly PlacedFinding[];
    const findings = all.filter(({ sidebar }) => sidebar === undefined || !kept.has(sidebar));
    found += findings.length;
    failing += findings.filter(fails).length;
    const text = report.add(id, findings);
    if (text !== "") await writeToStdout(text);
  };
  await orderedRun(files, { ...inFlight(options), sizeOf: () => 0, run: ask, emit });
  await writeToStdout(report.end());
  const code = await run.finish(0);
  run.messages.note(`${plural(found, "finding")} in ${plural(files.length - run.skipped, "document")}`);
  if (code !== EXIT.ok) return code;
  return failing > 0 ? EXIT.found : EXIT.ok;
}

interface Judged {
  /** The findings on a document by itself; null where there are none to tell, because it was not read. */
  contentOf(id: string): string | null;
  /** What the other documents say of it, if anything. */
  answersFor(id: string): Answers | null;
}

/** Judges each document by itself and gathers what all have to say, which is little beside the texts. */
async function hearAll(files: readonly InputFile[], options: CheckOptions, run: Run): Promise<Judged> {
  const contents = new Map<string, string>();
  const questions = new Map<string, Questions>();
  const testimonies: TestifyingSummary[] = [];
  const others = files.length > 1 ? "hear" : null;
  const emit = (result: Outcome | Casualty, { id }: InputFile): Promise<void> => {
    if (result.kind === "skipped") {
      run.skip(`${id}: skipped, ${result.why}`);
    } else if (result.kind === "done") {
      contents.set(id, result.content);
      if (result.hearing) {
        testimonies.push(result.hearing.testimony);
        questions.set(id, result.hearing.questions);
      }
      run.succeed(result);
    } else run.fail(`${id}: ${result.message} (${result.code})`);
    return Promise.resolve();
  };
  const ask = (file: InputFile): ReturnType<Annotator["run"]> => run.pool.run(taskFor(file, others));
  await orderedRun(files, { ...inFlight(options), sizeOf: () => 0, run: ask, emit });
  const testimony = new Testimony(testimonies);
  return {
    contentOf: (id) => contents.get(id) ?? null,
    answersFor(id) {
      const asked = questions.get(id);
      return asked ? answersTo(asked, testimony.for(id)) : null;
    },
  };
}

function taskFor({ path, id }: InputFile, others: "hear" | Answers | null): Task {
  return { kind: "file", path, id, date: null, format: FINDINGS.id, shared: true, others };
}
