import assert from "node:assert/strict";
import { glossator, records, removeScratch, scratch } from "./glossator";

const HEAD = "name\ttitle\tof\tstart\tend\n";
const PAGE = [
  "STORVIK, May 5, 2017 — The council voted on Friday to repair the old bridge, which has been closed for a year.",
  "Most Read",
  "- Prime Minister Quillfeather opens a school of lamps",
  "- How to mend a piano with six simple tools",
  "",
].join("\n");
const OFFICES = `${HEAD}Ada Quillfeather\tPrime Minister\tNorway\t2023-01-01\t2024-01-01\n`;

describe("the workspace's own tables on the command line", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("add terms of office, from the current folder or from another", async () => {
    const cwd = scratch({ "a.txt": PAGE, "facts/glossator.offices.tsv": OFFICES });
    assert.equal((await glossator(["check", "a.txt", "--fail-on", "stale"], { cwd })).code, 0);
    const other = await glossator(["check", "a.txt", "--fail-on", "stale", "--tables", "facts"], { cwd });
    assert.equal(other.code, 1);
    assert.match(
      other.stdout,
      /a\.txt:2:1: warning: .*Prime Minister Quillfeather.*in office 2023-01-01 to 2024-01-01/,
    );
    const here = scratch({ "a.txt": PAGE, "glossator.offices.tsv": OFFICES });
    assert.equal((await glossator(["check", "a.txt", "--fail-on", "stale"], { cwd: here })).code, 1);
  });

  it("are told with line and column where they cannot be read, and the rest counts", async () => {
    const cwd = scratch({ "a.txt": PAGE, "glossator.offices.tsv": `${OFFICES}Ben Quill\tMayor\tStorvik\tsoon\t\n` });
    const { code, stderr } = await glossator(["check", "a.txt", "--quiet", "--fail-on", "stale"], { cwd });
    assert.equal(code, 1);
    assert.equal(stderr, 'glossator: glossator.offices.tsv:3:25: start "soon" is not a day; write it as 2025-10-21\n');
  });

  it("change the fingerprint of the knowledge, so that records say what made them", async () => {
    const cwd = scratch({ "a.txt": PAGE, "facts/glossator.offices.tsv": OFFICES });
    const fingerprint = async (...more: string[]) => {
      const [record] = records((await glossator(["annotate", "a.txt", ...more], { cwd })).stdout);
      return (record!["engine"] as { knowledge: string }).knowledge;
    };
    assert.match(await fingerprint("--tables", "facts"), new RegExp(`^${await fingerprint()}\\+[0-9a-f]{16}$`));
  });

  it("keep a stale sidebar that somebody decided to keep", async () => {
    const cwd = scratch({ "a.txt": PAGE, "glossator.offices.tsv": OFFICES });
    const { stdout } = await glossator(["check", "a.txt", "--format", "json"], { cwd });
    const [{ sidebar }] = JSON.parse(stdout) as [{ sidebar: string }];
    const keeping = scratch({
      "a.txt": PAGE,
      "glossator.offices.tsv": OFFICES,
      "glossator.kept.tsv": `sidebar\theading\n${sidebar}\tMost Read\n`,
    });
    const kept = await glossator(["check", "a.txt", "--quiet", "--fail-on", "any"], { cwd: keeping });
    assert.deepEqual([kept.code, kept.stdout, kept.stderr], [0, "", ""]);
  });
});

describe("glossator annotate --clean", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("writes the article's text alone", async () => {
    const cwd = scratch({ "a.txt": PAGE });
    const { code, stdout } = await glossator(["annotate", "a.txt", "--clean"], { cwd });
    assert.deepEqual([code, stdout], [0, `${PAGE.split("\n")[0]}\n`]);
  });

  it("gives each record on standard input back with the article's text", async () => {
    const input = `${JSON.stringify({ id: "x", text: PAGE, meta: { shard: 7 } })}\nno json\n`;
    const { stdout } = await glossator(["annotate", "--stdin", "--clean", "--quiet"], { input });
    const [first, second] = records(stdout);
    assert.deepEqual(first, { id: "x", text: PAGE.split("\n")[0], meta: { shard: 7 } });
    assert.equal(second!["ok"], false);
  });
});
