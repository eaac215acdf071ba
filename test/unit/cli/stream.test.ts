import assert from "node:assert/strict";
import { once } from "node:events";
import { createReadStream, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { setTimeout } from "node:timers/promises";
import { ended, glossator, records, removeScratch, scratch, start } from "./glossator";

const article = (id: string, text: string, more: object = {}): string => `${JSON.stringify({ id, text, ...more })}\n`;

const errorsOf = (stdout: string): unknown[] =>
  records(stdout).map((record) => {
    const { code } = (record["error"] ?? { code: "ok" }) as { code: string };
    return [record["id"], code];
  });

describe("glossator annotate --stdin", function () {
  this.timeout(120_000);
  afterEach(removeScratch);

  it("gives one record for each line, in order, the same bytes for any number of workers", async () => {
    const lines = Array.from({ length: 60 }, (_, i) => {
      if (i % 10 === 3) return "{not json\n";
      if (i % 10 === 7) return `{"id":"n${i}"}\n`;
      // The first takes so long that others would overtake it, and more workers start.
      const sentences = i === 0 ? 2000 : 1 + ((i * 7) % 10);
      return article(`a${i}`, `OSLO — Mayor Holm spoke on May ${1 + (i % 28)}, 2025. `.repeat(sentences));
    });
    const outputs = [];
    for (const workers of [1, 4]) {
      const { code, stdout } = await glossator(["annotate", "--stdin", "--quiet", "--workers", String(workers)], {
        input: lines.join(""),
      });
      assert.equal(code, 0);
      outputs.push(stdout);
    }
    assert.deepEqual(
      records(outputs[0]!).map(({ id }) => id),
      lines.map((_, i) => (i % 10 === 3 ? null : i % 10 === 7 ? `n${i}` : `a${i}`)),
    );
    for (const output of outputs) assert.equal(output, outputs[0]);
  });

  it("puts an error record in the place of what it cannot annotate, and its raw line into quarantine", async () => {
    const bad = [
      Buffer.from("{\n"),
      Buffer.from("\n"),
      Buffer.from('["text"]\n'),
      Buffer.from('{"id":"x"}\n'),
      Buffer.from('{"id":7,"text":null}\n'),
      Buffer.concat([Buffer.from('{"id":"l","text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]),
    ];
    const good = Buffer.from(article("ok", "Rain."));
    const folder = scratch();
    const quarantine = path.join(folder, "bad.jsonl");
    const { code, stdout, stderr } = await glossator(["annotate", "--stdin", "--quarantine", quarantine], {
      input: Buffer.concat([good, ...bad.flatMap((line) => [line, good])]),
    });
    assert.equal(code, 0);
    assert.deepEqual(errorsOf(stdout), [
      ["ok", "ok"],
      ...[
        [null, "bad-json"],
        [null, "bad-json"],
        [null, "bad-json"],
        ["x", "no-text"],
        ["7", "no-text"],
        [null, "invalid-utf8"],
      ].flatMap((error) => [error, ["ok", "ok"]]),
    ]);
    assert.deepEqual(readFileSync(quarantine), Buffer.concat(bad));
    assert.match(stderr, /^glossator: line 2: .*\(bad-json\)$/m);
  });

  it("carries path and meta, names a record without id by its line, and takes odd lines as they are", async () => {
    const input = `\uFEFF${JSON.stringify({ text: "a", path: "p", meta: { k: [1] } })}\r\n{"id":"s","text":"\\ud83d!"}`;
    const { stdout } = await glossator(["annotate", "--stdin"], { input });
    const [first, second] = records(stdout);
    assert.deepEqual([first!["id"], first!["path"], first!["meta"]], ["line-1", "p", { k: [1] }]);
    assert.equal(second!["ok"], true);
    const { version, knowledge } = second!["engine"] as Record<string, string>;
    assert.match(`${version} ${knowledge}`, /^\d+\.\d+\.\d[\w.-]* [0-9a-f]{16}$/);
  });

  it("takes the date of the record, else --date, and says which dates are none", async () => {
    const text = "Talks will be held Monday.";
    const input =
      article("own", text, { date: "2022-02-23" }) + article("given", text) + article("odd", text, { date: "Feb 23" });
    const { code, stdout, stderr } = await glossator(["annotate", "--stdin", "--date", "2024-05-07"], { input });
    assert.equal(code, 0);
    const dates = records(stdout).map((record) => record["documentDate"] as { value: string; basis: string });
    assert.deepEqual(
      dates.map(({ value, basis }) => `${value} ${basis}`),
      ["2022-02-23 given", "2024-05-07 given", "2024-05-07 given"],
    );
    assert.equal(stderr, 'glossator: line 3: "date" is not an ISO date and was not used\n');
  });

  it("gives a document up after --timeout-ms and goes on", async () => {
    const endless = article("endless", "Mayor Holm of Oslo said on Monday, May 5, that she will. ".repeat(250_000));
    const { code, stdout, stderr } = await glossator(
      ["annotate", "--stdin", "--timeout-ms", "1500", "--workers", "1", "--max-failures", "0"],
      { input: article("a", "Rain.") + endless + article("b", "Sun.") },
    );
    assert.deepEqual(errorsOf(stdout), [
      ["a", "ok"],
      ["endless", "timeout"],
      ["b", "ok"],
    ]);
    assert.equal(code, 3);
    assert.match(stderr, /line 2: not done after 1500 ms \(timeout\)/);
  });

  it("refuses a line that is too long, keeps it in quarantine, and goes on", async () => {
    const long = `{"id":"long","text":"${"a".repeat(21 * 2 ** 20)}"}\n`;
    const quarantine = path.join(scratch(), "bad.jsonl");
    const input = `not json\n${long}${article("a", "Rain.")}`;
    const { stdout } = await glossator(["annotate", "--stdin", "--quarantine", quarantine], { input });
    assert.deepEqual(errorsOf(stdout), [
      [null, "bad-json"],
      [null, "too-large"],
      ["a", "ok"],
    ]);
    const kept = readFileSync(quarantine, "utf8").split(/(?<=\n)/);
    assert.deepEqual([kept.length, kept.includes("not json\n"), kept.includes(long)], [2, true, true]);
  });

  it("answers a line before the next is sent", async () => {
    const child = start(["annotate", "--stdin"]);
    const end = ended(child);
    const answers = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ["one", "two", "three"]) {
      child.stdin.write(article(id, "Rain."));
      const { value } = (await answers.next()) as { value: string };
      assert.equal((JSON.parse(value) as { id: string }).id, id);
    }
    child.stdin.end();
    assert.equal((await end).code, 0);
  });

  it("ends quietly when its reader has enough", async () => {
    const child = start(["annotate", "--stdin"]);
    const errors: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.stdin.on("error", () => undefined);
    const feed = setInterval(() => child.stdin.write(article("a", "Rain. ".repeat(100))), 5);
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = (await once(child, "close")) as [number];
    clearInterval(feed);
    assert.deepEqual([code, Buffer.concat(errors).toString()], [0, ""]);
  });

  it("exits 130 when interrupted and leaves no file behind", async () => {
    const folder = scratch();
    const child = start(["annotate", "--stdin", "--out", "out.jsonl"], { cwd: folder });
    const end = ended(child);
    child.stdin.write(article("a", "Rain."));
    const isOpen = async (): Promise<void> => {
      while (readdirSync(folder).length === 0) await setTimeout(20);
    };
    await isOpen();
    child.kill("SIGINT");
    assert.equal((await end).code, 130);
    assert.deepEqual(readdirSync(folder), []);
  });

  it("holds a stream of 100,000 lines back while its reader rests, and loses none", async function () {
    this.timeout(120_000);
    const COUNT = 100_000;
    const file = path.join(scratch(), "many.jsonl");
    const lines = Array.from({ length: COUNT }, (_, i) => {
      const meta = "m".repeat(200);
      return i % 20 === 0 ? article(String(i), "Rain.", { meta }) : `${JSON.stringify({ id: String(i), meta })}\n`;
    });
    writeFileSync(file, lines.join(""));
    const child = start(["annotate", "--stdin", "--workers", "2", "--quiet"]);
    const input = createReadStream(file);
    input.pipe(child.stdin);
    await setTimeout(1500);
    const rested = input.bytesRead;
    assert.ok(rested < 5e6, `${rested} bytes taken, nothing read`);
    let next = 0;
    for await (const line of readline.createInterface({ input: child.stdout })) {
      assert.ok(line.startsWith(`{"schema":"glossator/1","id":"${next}","ok":${next % 20 === 0},`), line.slice(0, 80));
      next++;
    }
    assert.equal(next, COUNT);
  });
});
