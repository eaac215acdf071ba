import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { encodeUtf8, textSha256 } from "../../../src/formats/textSha256";
import { oddText } from "./oddText";

describe("textSha256", () => {
  it("is the SHA-256 that Node computes of the text as UTF-8", () => {
    fc.assert(
      fc.property(fc.oneof(oddText, fc.string({ unit: "binary", maxLength: 60 })), (text) => {
        assert.equal(textSha256(text), createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });

  it("encodes as Node does, a lone surrogate as U+FFFD", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        assert.deepEqual(Buffer.from(encodeUtf8(text)), Buffer.from(text, "utf8"));
      }),
    );
    assert.deepEqual([...encodeUtf8("\uD83D")], [0xef, 0xbf, 0xbd]);
  });
});
