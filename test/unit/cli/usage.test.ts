import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { FORMATS } from "../../../src/formats/registry";
import { glossator, removeScratch, scratch } from "./glossator";

const VERSION = (JSON.parse(readFileSync("package.json", "utf8")) as { version: string }).version;

describe("glossator", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("tells a newcomer what it does and what to try", async () => {
    const { code, stdout } = await glossator(["--help"]);
    assert.equal(code, 0);
    for (const word of ["annotate", "check", "convert", "formats", "lsp", "$ glossator annotate article.txt"]) {
      assert.ok(stdout.includes(word), word);
    }
    for (const command of ["annotate", "check", "convert"]) {
      const help = await glossator([command, "--help"]);
      assert.equal(help.code, 0);
      assert.ok(help.stdout.includes(`$ glossator ${command}`), command);
    }
  });

  it("gives its version and its formats", async () => {
    assert.equal((await glossator(["--version"])).stdout, `${VERSION}\n`);
    const { stdout } = await glossator(["formats"]);
    for (const { id, extension } of FORMATS) assert.match(stdout, new RegExp(`^${id} .*\\${extension} `, "m"));
  });

  const MISTAKES: readonly (readonly [args: string, says: RegExp])[] = [
    ["annotate --fromat csv a.txt", /unknown option '--fromat'.*Did you mean --format\?/],
    ["annotat a.txt", /unknown command 'annotat'.*Did you mean annotate\?/],
    ["annotate", /nothing to read: give files, folders or globs, or --stdin/],
    ["annotate nowhere.txt", /nowhere\.txt: no such file or folder/],
    ["annotate none/*.txt", /nothing to read in none\/\*\.txt/],
    ["annotate empty", /nothing to read in empty/],
    ["annotate zip.txt", /nothing to read: every file was skipped/],
    ["annotate a.txt --format xml", /no format "xml"; `glossator formats` lists them/],
    ["annotate a.txt --format brat", /brat writes several files: say where with --out FOLDER/],
    ["annotate a.txt --format brat --out zip.txt", /zip\.txt is a file; brat needs a folder for its files/],
    ["annotate --stdin --out empty", /--stdin writes one file, and empty is a folder/],
    ["annotate a.txt --date 2022-02-30", /--date 2022-02-30 is not a date that exists/],
    ["annotate a.txt --workers 0", /--workers.*'0' is invalid.*from 1/],
    ["annotate a.txt --timeout-ms soon", /--timeout-ms.*'soon' is invalid/],
    ["annotate --stdin a.txt", /either --stdin or paths, not both/],
    ["annotate --stdin --format csv", /--stdin writes jsonl alone/],
    ["annotate a.txt --quarantine no/where", /--quarantine no\/where: its folder does not exist/],
    ["convert --to csv a.txt", /required option '--from <NAME>' not specified/],
    ["convert --from csv --to jsonl a.txt", /csv is written only; --from is one of jsonl/],
    ["check a.txt --format xml", /--format xml: it is one of text, json, sarif/],
    ["check a.txt --fail-on everything", /--fail-on everything: it is one of stale, any/],
  ];

  for (const [args, says] of MISTAKES) {
    it(`says in one line what is wrong with: ${args}`, async () => {
      const cwd = scratch({ "a.txt": "Rain.", "empty/.keep": "", "zip.txt": "PK\0" });
      const { code, stdout, stderr } = await glossator(args.split(" "), { cwd });
      assert.equal(code, 2);
      assert.equal(stdout, "");
      const last = stderr.split("\n").at(-2)!;
      assert.match(last, says);
      assert.ok(last.startsWith("glossator: "), last);
      assert.ok(!stderr.includes("\n    at "), stderr);
    });
  }

  it("shows control characters of file names instead of obeying them", async () => {
    const { stderr } = await glossator(["annotate", "\u001b[31mred.txt"]);
    assert.equal(stderr, "glossator: \\u001b[31mred.txt: no such file or folder\n");
  });
});
