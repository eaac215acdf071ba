import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { Ajv2020 } from "ajv/dist/2020";
import fc from "fast-check";
import { annotate } from "../../../src/analysis/pipeline";
import { errorRecord } from "../../../src/cli/errorRecord";
import { anyRecord, ERROR_CODES } from "../../../src/formats/record";
import { toRecord } from "../../../src/formats/toRecord";
import { type Knowledge, loadKnowledge } from "../../../src/knowledge/knowledge";
import { assertSameAsFile } from "../golden/golden";
import { oddText } from "./oddText";
import { SAMPLE } from "./sampleDocument";

const HEAD = { id: "a", engine: { version: "0.1.0", knowledge: "abc" }, path: "a.txt", meta: [1, { b: null }] };

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

function schemaText(): string {
  const schema = toJsonSchema(anyRecord, { target: "draft-2020-12", typeMode: "output" });
  return `${JSON.stringify({ $schema: DIALECT, title: "A record of glossator/1", ...schema }, null, 2)}\n`;
}

describe("the JSON Schema of glossator/1", () => {
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(schemaText()) as object);
  const accepts = (value: unknown): void => {
    const copy: unknown = JSON.parse(JSON.stringify(value));
    assert.ok(validate(copy), JSON.stringify(validate.errors?.slice(0, 5)));
  };
  let knowledge: Knowledge;
  before(async () => (knowledge = await loadKnowledge()));

  it("is in the package as the definition gives it", () => {
    assertSameAsFile("schemas/glossator-1.schema.json", schemaText());
  });

  it("accepts the records of the seeds and of a document with everything in it", () => {
    for (const name of readdirSync("seeds")) {
      accepts(toRecord(annotate(readFileSync(`seeds/${name}`, "utf8"), knowledge, { path: name }), HEAD));
    }
    accepts(toRecord(SAMPLE, HEAD));
  });

  it("accepts the record of any text, and of every failure", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        accepts(toRecord(annotate(text, knowledge), HEAD));
      }),
    );
    for (const code of ERROR_CODES) accepts(errorRecord(code, "why", { id: null, meta: 0 }));
  });

  it("refuses what is no record", () => {
    const record = toRecord(SAMPLE, HEAD);
    const wrong = [
      {},
      { ...record, ok: false },
      { ...record, offsetUnit: "code-point" },
      { ...record, mentions: [{ ...record.mentions[0], type: "PERSON" }] },
      { ...record, documentDate: { ...record.documentDate, latest: "soon" } },
      { ...errorRecord("timeout", "why", { id: null }), error: { code: "late", message: "" } },
    ];
    for (const value of wrong) assert.equal(validate(JSON.parse(JSON.stringify(value))), false);
  });
});
