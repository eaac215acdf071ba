import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { annotate } from "../../../src/analysis/pipeline";
import { brat } from "../../../src/formats/brat";
import type { ExistingFile, ExportDocument } from "../../../src/formats/format";
import { pairWithText } from "../../../src/formats/pairWithText";
import { toRecord } from "../../../src/formats/toRecord";
import { loadKnowledge } from "../../../src/knowledge/knowledge";
import { anyDocument } from "./anyDocument";
import { readAnn } from "./readAnn";
import { SAMPLE, SAMPLE_TEXT } from "./sampleDocument";

function written(document: ExportDocument): { txt: string; ann: string } {
  const [txt, ann] = brat.write(document).files;
  assert.deepEqual([txt?.name, ann?.name], [".txt", ".ann"]);
  return { txt: txt!.content, ann: ann!.content };
}

function sample(): ExportDocument {
  const record = toRecord(SAMPLE, { id: "a.txt", engine: { version: "0", knowledge: "" } });
  const pairing = pairWithText(record, SAMPLE_TEXT);
  assert.ok("document" in pairing);
  return pairing.document;
}

const file = (name: string, content: string): ExistingFile => ({ name, head: () => content, content: () => content });

describe("brat standoff", () => {
  it("is what brat's reader accepts, whatever the text and the spans", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { txt, ann } = written(document);
        assert.equal(txt, document.source.text);
        const read = readAnn(ann, txt);
        const visible = document.record.mentions.filter(({ text }) => /[^\s\x1C-\x1E\x85]/.test(text)).length; // eslint-disable-line no-control-regex
        assert.equal([...read.spans.values()].filter(({ type }) => type === "PER").length, visible);
      }),
    );
  });

  it("is what brat's reader accepts of the seeds, with every type that annotation.conf names", async () => {
    const knowledge = await loadKnowledge();
    const configuration = brat.companions[0]!.content;
    for (const name of readdirSync("seeds")) {
      const source = annotate(readFileSync(`seeds/${name}`, "utf8"), knowledge);
      const record = toRecord(source, { id: name, engine: { version: "0", knowledge: "" } });
      const pairing = pairWithText(record, source.source.text);
      assert.ok("document" in pairing, JSON.stringify(pairing));
      const { ann, txt } = written(pairing.document);
      const { spans, lines } = readAnn(ann, txt);
      assert.ok(spans.size > 10, name);
      for (const { type } of spans.values()) assert.match(configuration, new RegExp(`^${type}\\b`, "m"));
      for (const line of lines.filter((text) => text.startsWith("A"))) {
        const [attribute = "", , value] = line.split("\t")[1]!.split(" ");
        const configured = configuration.split("\n").find((text) => text.startsWith(`${attribute}\t`));
        assert.ok(configured !== undefined && (value === undefined || configured.includes(value)), line);
      }
    }
  });

  it("cuts a name at a line break and counts an emoji's code points", () => {
    const { ann, txt } = written(sample());
    assert.ok(ann.includes("\tPER 150 156;158 163\tIngrid Åse\u0301n\n"), ann);
    assert.equal([...readAnn(ann, txt).events.values()][0]!.roles.map(([role]) => role).join(), "Agent,Agent2,Time");
  });

  it("has an empty .ann for a text without annotations", () => {
    const { record, source } = sample();
    const bare = { ...record, timexes: [], mentions: [], events: [] };
    assert.equal(written({ record: bare, source }).ann, "");
  });

  it("knows its own files, until somebody corrects them", () => {
    const { txt, ann } = written(sample());
    const own = [file("x.txt", txt), file("x.ann", ann)];
    for (const one of own) assert.equal(brat.isOwn(one, own), true, one.name);
    const corrected = [file("x.txt", txt), file("x.ann", ann.replace("PER", "ORG"))];
    assert.equal(brat.isOwn(corrected[1]!, corrected), false);
    const added = file("x.ann", `${ann}T99\tPER 1 2\t9\n`);
    assert.equal(brat.isOwn(added, [added]), false);
    const otherText = [file("x.txt", `${txt}!`), file("x.ann", ann)];
    assert.deepEqual(
      otherText.map((one) => brat.isOwn(one, otherText)),
      [false, true],
    );
    assert.equal(brat.isOwn(file("x.ann", ""), []), true);
    assert.equal(brat.isOwn(file("x.txt", ""), []), false);
    for (const { name, content } of brat.companions) assert.equal(brat.isOwn(file(name, content), []), true);
    assert.equal(brat.isOwn(file("annotation.conf", "[entities]\n"), []), false);
  });
});
