// Arguments, help and endings of the `glossator` command. What each command does is in its own file, loaded when called.

import { Command, CommanderError, InvalidArgumentError } from "commander";
import { discardUnfinished } from "./atomicFile";
import { EXIT, UsageError, VERSION } from "./exit";
import { ANNOTATE_HELP, CHECK_HELP, CONVERT_HELP, MAIN_HELP } from "./help";
import { printable } from "./printable";
import { DEFAULT_WORKERS } from "./run";

export async function runProgram(args: readonly string[]): Promise<void> {
  endQuietly();
  try {
    await makeProgram().parseAsync([...args], { from: "user" });
  } catch (error) {
    discardUnfinished();
    process.exit(report(error));
  }
}

function makeProgram(): Command {
  const program = new Command("glossator")
    .description("Annotates plain-text news articles: names, dates, events, boilerplate, stale sidebars.")
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .addHelpText("after", MAIN_HELP)
    .exitOverride()
    .configureOutput({ outputError: () => undefined }) // told once, by report()
    .showSuggestionAfterError();
  addAnnotate(program);
  addCheck(program);
  addConvert(program);
  addFormats(program);
  addLsp(program);
  return program;
}

function addAnnotate(program: Command): void {
  withRunOptions(program.command("annotate"))
    .summary("annotate files, folders or a stream of records")
    .description(
      "Annotates files, folders or globs, or with --stdin records on standard input, one JSON object a line.",
    )
    .argument("[PATH...]", "files, folders (their text files, recursively) or quoted globs")
    .option("--stdin", "read records from standard input and write one record for each", false)
    .option("--format <NAME>", "what to write; `glossator formats` lists them", "jsonl")
    .option("--clean", "write the article's text alone, without the page around it: short for --format clean", false)
    .option("--out <PLACE>", "a file, a folder, or - for standard output", "-")
    .option("--date <ISO>", "the documents' date where their text states none, such as 2022-02-23")
    .option("--quarantine <FILE>", "append the raw input of everything that failed to FILE")
    .option("--force", "replace files that Glossator did not write", false)
    .addHelpText("after", ANNOTATE_HELP)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { annotateCommand } = await import("./annotate");
      process.exitCode = await annotateCommand(paths, {
        ...runOptions(options),
        stdin: options["stdin"] === true,
        format: options["clean"] === true ? "clean" : String(options["format"]),
        out: String(options["out"]),
        date: text(options["date"]),
        quarantine: text(options["quarantine"]),
        force: options["force"] === true,
      });
    });
}

function addCheck(program: Command): void {
  withRunOptions(program.command("check"))
    .summary("report stale sidebars and doubtful dates, for people and for CI")
    .description("Reports what is wrong in a corpus: stale sidebars, dates that contradict each other.")
    .argument("[PATH...]", "files, folders (their text files, recursively) or quoted globs")
    .option("--format <NAME>", "text, json or sarif (2.1.0, for code scanning)", "text")
    .option("--fail-on <WHAT>", "exit 1 if there is a finding: stale (a stale sidebar) or any")
    .addHelpText("after", CHECK_HELP)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { checkCommand } = await import("./check");
      const failOn = text(options["failOn"]);
      process.exitCode = await checkCommand(paths, {
        ...runOptions(options),
        format: String(options["format"]),
        failOn,
      });
    });
}

function addConvert(program: Command): void {
  program
    .command("convert")
    .summary("turn annotations from one format into another")
    .description("Turns annotations that were written before into another format, without annotating again.")
    .argument("[PATH...]", "files or folders of annotations")
    .requiredOption("--from <NAME>", "format of the input; `glossator formats` lists them")
    .requiredOption("--to <NAME>", "format to write")
    .option("--out <PLACE>", "a file, a folder, or - for standard output", "-")
    .option("--texts <FOLDER>", "where the texts are, as the records' ids name them")
    .option("--max-failures <N>", "exit 3 if more records than this fail", wholeNumber(0), 0)
    .option("--force", "replace files that Glossator did not write", false)
    .option("--quiet", "say only what went wrong", false)
    .addHelpText("after", CONVERT_HELP)
    .action(async (paths: string[], options: Record<string, unknown>) => {
      const { convertCommand } = await import("./convert");
      process.exitCode = await convertCommand(paths, {
        from: String(options["from"]),
        to: String(options["to"]),
        out: String(options["out"]),
        texts: text(options["texts"]),
        force: options["force"] === true,
        maxFailures: Number(options["maxFailures"]),
        quiet: options["quiet"] === true,
      });
    });
}

function addFormats(program: Command): void {
  program
    .command("formats")
    .description("list what can be read and written")
    .action(async () => {
      const { formatsCommand } = await import("./formats");
      await formatsCommand();
    });
}

function addLsp(program: Command): void {
  program
    .command("lsp")
    .summary("language server for any editor")
    .description("Serves an editor over standard input and output, by the language server protocol.")
    .option("--stdio", "talk over standard input and output: the only way, so it may be left out")
    .option("--clientProcessId <N>", "end when the process of this number, the editor's, has ended")
    .action(async () => {
      const { startStdioServer } = await import("../server/node");
      startStdioServer();
    });
}

function withRunOptions(command: Command): Command {
  return command
    .option("--workers <N>", "documents annotated at the same time", wholeNumber(1), DEFAULT_WORKERS)
    .option("--timeout-ms <N>", "give a document up after so long; 0: never", wholeNumber(0), 60_000)
    .option("--tables <FOLDER>", "where glossator.*.tsv, your own facts, are looked for", ".")
    .option(
      "--max-failures <N>",
      "exit 3 if more documents than this fail (default: 0; with --stdin no limit)",
      wholeNumber(0),
    )
    .option("--quiet", "say only what went wrong", false);
}

function runOptions(options: Record<string, unknown>): {
  workers: number;
  timeoutMs: number;
  maxFailures: number | null;
  quiet: boolean;
  tables: string;
} {
  const { workers, timeoutMs, maxFailures, quiet, tables } = options;
  return {
    tables: String(tables),
    workers: Number(workers),
    timeoutMs: Number(timeoutMs),
    maxFailures: maxFailures === undefined ? null : Number(maxFailures),
    quiet: quiet === true,
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
      throw new InvalidArgumentError(`It must be a whole number from ${least}.`);
    }
    return Number(value);
  };
}

/** One line for what the user can mend, a stack for what only we can. */
function report(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    const message = error.message.replace(/^error: /, "").replaceAll("\n", " ");
    if (error.code !== "commander.help") process.stderr.write(`glossator: ${message} (see glossator --help)\n`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    process.stderr.write(`glossator: ${printable(error.message)}\n`);
    return EXIT.usage;
  }
  const { code, message, stack } = error as NodeJS.ErrnoException;
  if (code === "EPIPE") return EXIT.ok;
  const isSystem = typeof code === "string" && /^E[A-Z]+$/.test(code);
  process.stderr.write(`glossator: ${isSystem ? message : `internal error: ${stack ?? message}`}\n`);
  return isSystem ? EXIT.usage : EXIT.internal;
}

/** `| head` closes the pipe: the reader has enough. Interrupted: nothing half-written stays. */
function endQuietly(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    discardUnfinished();
    process.exit(error.code === "EPIPE" ? EXIT.ok : report(error));
  });
  for (const [signal, code] of [["SIGINT", EXIT.interrupted] as const, ["SIGTERM", 143] as const]) {
    process.once(signal, () => {
      discardUnfinished();
      process.exit(code);
    });
  }
}
