import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { ended, glossator, records, removeScratch, scratch, start } from "./glossator";

const TEXT = "OSLO — Mayor Anna Holm met Kim Boo-kyum on May 5, 2025.\n";

const NEWS = {
  "news/b.txt": TEXT,
  "news/a/c.txt": "\uFEFFRain.\r\n",
  "news/a/picture.png": Buffer.from([0x89, 0x50, 0, 0]),
  "news/a/really-binary.txt": Buffer.from("MZ\0\0"),
  "news/.hidden/d.txt": TEXT,
  "news/node_modules/e.txt": TEXT,
};

const idsOf = (stdout: string): unknown[] => records(stdout).map(({ id }) => id);

const read = (...parts: string[]): string => readFileSync(path.join(...parts), "utf8");

describe("glossator annotate PATH", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("takes a folder's text files, in a fixed order, and says what it passes over", async () => {
    const cwd = scratch(NEWS);
    const { code, stdout, stderr } = await glossator(["annotate", "./news"], { cwd });
    assert.equal(code, 0);
    assert.deepEqual(idsOf(stdout), ["news/a/c.txt", "news/b.txt"]);
    assert.match(stderr, /passed over 1 \.png file/);
    assert.match(stderr, /news\/a\/really-binary\.txt: skipped, it is a binary file/);
    const blocks = records(stdout)[0]!["blocks"] as { start: number; end: number }[];
    const places = blocks.map(({ start, end }) => [start, end]);
    assert.deepEqual(places, [[0, 6], [8, 8]], "the byte order mark and CRLF count"); // prettier-ignore
  });

  it("takes files by name and by glob, each once", async () => {
    const cwd = scratch({ ...NEWS, "odd [1].txt": TEXT, "data.json": TEXT });
    const paths = ["odd [1].txt", "data.json", "news/b.txt", "./news/b.txt", "news/**/*.txt"];
    const { code, stdout, stderr } = await glossator(["annotate", "--quiet", ...paths], { cwd });
    assert.deepEqual(idsOf(stdout), ["odd [1].txt", "data.json", "news/b.txt", "news/a/c.txt"]);
    assert.deepEqual([code, stderr], [0, ""]);
  });

  it("puts error records in the place of files that are not UTF-8, and exits 3", async () => {
    const cwd = scratch({ "a.txt": TEXT, "latin1.txt": Buffer.from([0x63, 0x61, 0x66, 0xe9]), "z.txt": TEXT });
    const { code, stdout, stderr } = await glossator(["annotate", ".", "--quarantine", "bad"], { cwd });
    assert.equal(code, 3);
    assert.deepEqual(idsOf(stdout), ["a.txt", "latin1.txt", "z.txt"]);
    assert.deepEqual(records(stdout)[1]!["error"], { code: "invalid-utf8", message: "byte 3 is not UTF-8" });
    assert.match(stderr, /^glossator: latin1\.txt: byte 3 is not UTF-8 \(invalid-utf8\)$/m);
    assert.equal(read(cwd, "bad"), "latin1.txt\n");
  });

  it("writes files of their own below a folder, as the input lies", async () => {
    const cwd = scratch(NEWS);
    assert.equal((await glossator(["annotate", "news", "--out", "out/"], { cwd })).code, 0);
    assert.deepEqual(readdirSync(path.join(cwd, "out"), { recursive: true }).sort(), ["a", "a/c.jsonl", "b.jsonl"]);
    assert.deepEqual(idsOf(read(cwd, "out/a/c.jsonl")), ["news/a/c.txt"]);
  });

  it("writes brat's folder, also beside the texts, which stay as they are", async () => {
    const cwd = scratch({ "news/b.txt": TEXT });
    const brat = ["annotate", "news", "--format", "brat", "--out", "news"];
    assert.equal((await glossator(brat, { cwd })).code, 0);
    assert.equal(read(cwd, "news/b.txt"), TEXT);
    assert.deepEqual(readdirSync(path.join(cwd, "news")), ["annotation.conf", "b.ann", "b.txt", "visual.conf"]);
    writeFileSync(path.join(cwd, "news/b.txt"), `${TEXT}More about Mayor Anna Holm.\n`);
    assert.equal((await glossator(brat, { cwd })).code, 0);
    const corrected = `${read(cwd, "news/b.ann")}T99\tPER 0 4\tOSLO\n`;
    writeFileSync(path.join(cwd, "news/b.ann"), corrected);
    writeFileSync(path.join(cwd, "news/c.txt"), TEXT);
    const refused = await glossator(brat, { cwd });
    assert.equal(refused.code, 3);
    assert.match(refused.stderr, /b\.ann was not written by Glossator, or changed since; --force replaces it/);
    assert.equal(read(cwd, "news/b.ann"), corrected);
    assert.ok(readdirSync(path.join(cwd, "news")).includes("c.ann"), "the others are written");
  });

  it("replaces its own files, others only with --force, inputs never", async () => {
    const cwd = scratch({ "a.txt": TEXT, "b.txt": TEXT, "notes.jsonl": "my notes\n" });
    const refused = await glossator(["annotate", "a.txt", "--out", "notes.jsonl"], { cwd });
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /^glossator: notes\.jsonl was not written by Glossator.*--force/);
    assert.equal(read(cwd, "notes.jsonl"), "my notes\n");
    assert.equal((await glossator(["annotate", "a.txt", "--out", "notes.jsonl", "--force"], { cwd })).code, 0);
    assert.equal((await glossator(["annotate", "b.txt", "--out", "notes.jsonl"], { cwd })).code, 0);
    assert.deepEqual(idsOf(read(cwd, "notes.jsonl")), ["b.txt"]);
    symlinkSync("a.txt", path.join(cwd, "link.jsonl"));
    for (const target of ["a.txt", "link.jsonl"]) {
      const input = await glossator(["annotate", "a.txt", "--out", target, "--force"], { cwd });
      assert.equal(input.code, 2);
      assert.match(input.stderr, /is an input; inputs are never written/);
    }
    assert.equal(read(cwd, "a.txt"), TEXT);
    const quarantined = await glossator(["annotate", "a.txt", "--quarantine", "a.txt"], { cwd });
    assert.equal(quarantined.code, 2);
  });

  it("refuses two inputs for one place, and places outside the folder", async () => {
    const cwd = scratch({ "x/a.txt": TEXT, "y/a.txt": TEXT, "out/keep": "", "elsewhere/keep": "" });
    const twice = await glossator(["annotate", "x/a.txt", "y/a.txt", "--out", "out/"], { cwd });
    assert.equal(twice.code, 2);
    assert.match(twice.stderr, /would both be written to/);
    mkdirSync(path.join(cwd, "n/sub"), { recursive: true });
    writeFileSync(path.join(cwd, "n/sub/a.txt"), TEXT);
    symlinkSync("../elsewhere", path.join(cwd, "out/sub"));
    const outside = await glossator(["annotate", "n", "--out", "out/"], { cwd });
    assert.equal(outside.code, 2);
    assert.deepEqual(readdirSync(path.join(cwd, "elsewhere")), ["keep"]);
  });

  it("leaves the old file whole when it is killed, and the next run takes the rest away", async () => {
    const folder = scratch({ "old.jsonl": '{"schema":"glossator/1",\n' });
    const child = start(["annotate", "--stdin", "--out", "old.jsonl"], { cwd: folder });
    const end = ended(child);
    child.stdin.on("error", () => undefined);
    child.stdin.write('{"id":"a","text":"Rain."}\n');
    while (readdirSync(folder).length < 2) await setTimeout(20);
    await setTimeout(100);
    child.kill("SIGKILL");
    assert.equal((await end).code, "SIGKILL");
    assert.equal(read(folder, "old.jsonl"), '{"schema":"glossator/1",\n');
    assert.equal(readdirSync(folder).length, 2);
    assert.equal((await glossator(["annotate", "--stdin", "--out", "old.jsonl"], { cwd: folder })).code, 0);
    assert.deepEqual(readdirSync(folder), ["old.jsonl"]);
  });
});
