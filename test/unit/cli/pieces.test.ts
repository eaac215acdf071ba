import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { decodeText } from "../../../src/cli/decodeText";
import { formatCount } from "../../../src/cli/exit";
import { isIsoDate } from "../../../src/cli/isoDate";
import { openMessages } from "../../../src/cli/messages";
import { orderedRun } from "../../../src/cli/orderedRun";
import { printable } from "../../../src/cli/printable";
import { readLines } from "../../../src/cli/readLines";
import { safeName } from "../../../src/cli/safeName";

async function* chunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    yield bytes.subarray(at, at + size);
    at += size;
    await setImmediate();
  }
}

describe("readLines", () => {
  it("finds the lines however the bytes arrive, and hands long ones on in pieces", async () => {
    const someLines = fc.array(fc.stringMatching(/^[ab\r]{0,12}$/), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        someLines,
        fc.boolean(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (lines, ends, sizes) => {
          const text = lines.join("\n") + (ends ? "\n" : "");
          const expected = text === "" ? [] : text.split("\n");
          if (text.endsWith("\n")) expected.pop();
          const found: string[] = [];
          for await (const line of readLines(chunks(Buffer.from(text), sizes), 6)) {
            if (line.kind === "line") assert.ok(line.bytes.length <= 6);
            const pieces: Uint8Array[] = [];
            if (line.kind === "line") pieces.push(line.bytes);
            else for await (const piece of line.pieces) pieces.push(piece);
            found.push(Buffer.concat(pieces).toString());
            assert.equal(line.lineNumber, found.length);
            if (line.kind === "oversize") assert.ok(found.at(-1)!.length > 6);
          }
          assert.deepEqual(found, expected);
        },
      ),
    );
  });
});

describe("orderedRun", () => {
  it("keeps the order and the bounds whatever finishes first", async () => {
    const job = fc.record({ size: fc.integer({ min: 1, max: 50 }), turns: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(fc.array(job, { maxLength: 30 }), fc.integer({ min: 1, max: 5 }), async (jobs, maxJobs) => {
        let running = 0;
        const done: unknown[] = [];
        await orderedRun(jobs, {
          ...{ maxJobs, maxBytes: 60 },
          sizeOf: ({ size }) => size,
          run: async (task) => {
            running++;
            assert.ok(running <= maxJobs);
            for (let i = 0; i < task.turns; i++) await setImmediate();
            return task;
          },
          emit: async (result, task) => {
            assert.equal(result, task);
            await setImmediate();
            running--;
            done.push(task);
          },
        });
        assert.deepEqual(done, jobs);
      }),
    );
  });

  it("ends with the first error, of a job or of its receiver", async () => {
    const bounds = { maxJobs: 2, maxBytes: 10, sizeOf: () => 1 };
    const failing = orderedRun([1, 2, 3], {
      ...bounds,
      run: (n) => (n === 2 ? Promise.reject(new Error("two")) : Promise.resolve(n)),
      emit: () => Promise.resolve(),
    });
    await assert.rejects(failing, /two/);
    const full = orderedRun([1, 2, 3], {
      ...bounds,
      run: (n) => Promise.resolve(n),
      emit: () => Promise.reject(new Error("full")),
    });
    await assert.rejects(full, /full/);
  });
});

describe("decodeText", () => {
  it("keeps the byte order mark and never repairs", () => {
    assert.deepEqual(decodeText(Buffer.from("\uFEFFa")), { text: "\uFEFFa" });
    assert.deepEqual(decodeText(Buffer.from([0x61, 0xe2, 0x82])), { invalidAt: 1 });
    assert.deepEqual(decodeText(Buffer.from([0x61, 0xff, 0x62])), { invalidAt: 1 });
    assert.deepEqual(decodeText(Buffer.from([0xed, 0xa0, 0x80])), { invalidAt: 0 });
    assert.ok("binary" in decodeText(Buffer.from("a\0b")));
    assert.ok("binary" in decodeText(Buffer.from("\uFEFFa", "utf16le")));
  });

  it("reads every text that Node writes, and says where others fail", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(), (text, n) => {
        fc.pre(!text.includes("\0"));
        const bytes = Buffer.from(text, "utf8");
        assert.deepEqual(decodeText(bytes), { text: bytes.toString("utf8") });
        const before = Buffer.from(text.slice(0, n % (text.length + 1)), "utf8");
        assert.deepEqual(decodeText(Buffer.concat([before, Buffer.from([0xff]), bytes])), { invalidAt: before.length });
      }),
    );
  });
});

describe("openMessages", () => {
  const said = (isTTY: boolean, quiet: boolean): string => {
    let text = "";
    const messages = openMessages(quiet, { isTTY, write: (more) => (text += more) });
    messages.progress(1, 2, 0);
    messages.progress(2, 2, 1);
    messages.note("a note");
    messages.warn("a \u0007 warning");
    messages.end();
    return text;
  };

  it("shows progress on a terminal alone, and takes it away before it says anything", () => {
    const lines = "glossator: a note\nglossator: a \\u0007 warning\n";
    assert.equal(said(false, false), lines);
    assert.equal(said(true, false), `\r\u001b[K1 document of 2\r\u001b[K${lines}`);
    for (const isTTY of [false, true]) assert.equal(said(isTTY, true), "glossator: a \\u0007 warning\n");
  });
});

describe("small things", () => {
  it("takes dates that exist", () => {
    for (const date of ["2022", "2022-02", "2024-02-29", "2022-02-23T16:22+09:00", "2022-02-23T16:22:01.5Z"]) {
      assert.ok(isIsoDate(date), date);
    }
    for (const date of ["", "22", "2022-13", "2023-02-29", "2022-2-3", "23 Feb 2022", "2022-02-23 16:22", "20220223"]) {
      assert.ok(!isIsoDate(date), date);
    }
  });

  it("makes names of files that stay where they are put", () => {
    assert.equal(safeName("news/a.txt"), "news/a.txt");
    assert.equal(safeName("/../..\\C:\\x/./a\0.txt"), "C_/x/a_.txt");
    assert.equal(safeName("https://example.org/a?b"), "https_/example.org/a_b");
    assert.equal(safeName("../.."), "unnamed");
    fc.assert(
      fc.property(fc.string(), (id) => {
        const name = safeName(id);
        assert.ok(name !== "" && !name.startsWith("/") && !name.split("/").includes(".."));
        assert.equal(safeName(name), name);
      }),
    );
  });

  it("shows what a terminal would obey", () => {
    assert.equal(printable("a\u001b[31m\u202e\n"), "a\\u001b[31m\\u202e\\u000a");
  });

  it("groups digits the same everywhere", () => {
    assert.deepEqual([0, 999, 1000, 1234567].map(formatCount), ["0", "999", "1,000", "1,234,567"]);
  });
});
