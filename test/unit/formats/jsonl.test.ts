import assert from "node:assert/strict";
import fc from "fast-check";
import { annotate } from "../../../src/analysis/pipeline";
import { readRecord, recordLine } from "../../../src/formats/jsonl";
import { pairWithText } from "../../../src/formats/pairWithText";
import { type DocumentRecord } from "../../../src/formats/record";
import { toRecord } from "../../../src/formats/toRecord";
import { loadKnowledge } from "../../../src/knowledge/knowledge";
import { oddText } from "./oddText";
import { SAMPLE, SAMPLE_TEXT } from "./sampleDocument";

const HEAD = { id: "a/sample.txt", engine: { version: "9.9.9", knowledge: "abc" } };
const record = toRecord(SAMPLE, HEAD);

const changed = (change: (copy: DocumentRecord) => void): DocumentRecord => {
  const copy = structuredClone(record);
  change(copy);
  return copy;
};

describe("native records", () => {
  it("come back from their line byte for byte", () => {
    const line = recordLine(record);
    const read = readRecord(line);
    assert.ok("record" in read, JSON.stringify(read));
    assert.equal(recordLine(read.record), line);
  });

  it("keep what came with the document", () => {
    const carried = toRecord(SAMPLE, { ...HEAD, path: "x.txt", meta: { any: [1, null] } });
    assert.deepEqual([carried.path, carried.meta], ["x.txt", { any: [1, null] }]);
  });

  it("are one line whatever the text, and fit their text", async () => {
    const knowledge = await loadKnowledge();
    fc.assert(
      fc.property(oddText, (text) => {
        const line = recordLine(toRecord(annotate(text, knowledge), HEAD));
        assert.equal(line.indexOf("\n"), line.length - 1);
        assert.equal(Buffer.from(line, "utf8").toString("utf8"), line);
        const read = readRecord(line);
        assert.ok("record" in read && read.record.ok, JSON.stringify(read));
        assert.ok("document" in pairWithText(read.record, text));
      }),
    );
  });

  it("say which field is wrong", () => {
    const problemOf = (value: unknown): string => {
      const read = readRecord(JSON.stringify(value));
      return "problem" in read ? read.problem : "none";
    };
    assert.match(
      problemOf(changed((copy) => (copy.timexes[0]!.start = -1))),
      /^not a glossator\/1 record: timexes\.0\.start: /,
    );
    assert.match(problemOf({ ...record, schema: "glossator/2" }), /schema: .*"glossator\/1"/);
    assert.match(problemOf({ ...record, textSha256: "short" }), /textSha256: /);
    assert.match(problemOf([]), /^not a glossator\/1 record: /);
    assert.ok("problem" in readRecord("{"));
  });

  it("are refused beside another text, or if a span does not hold its words", () => {
    const other = pairWithText(record, `${SAMPLE_TEXT}.`);
    assert.ok("problems" in other && other.problems[0]!.includes("not the one that was annotated"));
    const moved = pairWithText(
      changed((copy) => copy.mentions[0]!.start--),
      SAMPLE_TEXT,
    );
    assert.ok(
      "problems" in moved && moved.problems[0]!.startsWith(`m1: 32–43 is "(Fjord Wire"`),
      JSON.stringify(moved),
    );
    const outside = pairWithText(
      changed((copy) => (copy.blocks[0]!.end = 9999)),
      SAMPLE_TEXT,
    );
    assert.ok("problems" in outside && outside.problems[0]!.includes("is not in the text"));
  });
});
