import assert from "node:assert/strict";
import fc from "fast-check";
import { offsetTable, type OffsetUnit } from "../../../src/formats/offsets";
import { oddText } from "./oddText";

const UNITS: readonly OffsetUnit[] = ["utf-16", "code-point", "utf-8-byte"];

/** What the consumer itself would count before `offset`, which is not inside a character. */
const COUNTED: Readonly<Record<OffsetUnit, (prefix: string) => number>> = {
  "utf-16": (prefix) => prefix.length,
  "code-point": (prefix) => Array.from(prefix).length,
  "utf-8-byte": (prefix) => Buffer.byteLength(prefix, "utf8"),
};

const isInsideCharacter = (text: string, offset: number): boolean =>
  offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;

describe("offsetTable", () => {
  it("counts an emoji of seven code units as four code points and fifteen bytes", () => {
    const text = "👩🏻‍🚒.";
    assert.equal(offsetTable(text, "code-point").fromUtf16(7), 4);
    assert.equal(offsetTable(text, "utf-8-byte").fromUtf16(7), 15);
    assert.equal(offsetTable(text, "utf-8-byte").toUtf16(15), 7);
  });

  it("counts a byte order mark and both characters of CRLF", () => {
    assert.equal(offsetTable("\uFEFFa\r\nb", "code-point").fromUtf16(4), 4);
    assert.equal(offsetTable("\uFEFFa\r\nb", "utf-8-byte").fromUtf16(4), 6);
  });

  for (const unit of UNITS) {
    it(`agrees with a count of the prefix in ${unit}, and finds its way back`, () => {
      fc.assert(
        fc.property(oddText, fc.nat(), (text, n) => {
          const offset = n % (text.length + 1);
          fc.pre(!isInsideCharacter(text, offset));
          const table = offsetTable(text, unit);
          const foreign = table.fromUtf16(offset);
          assert.equal(foreign, COUNTED[unit](text.slice(0, offset)));
          assert.equal(table.toUtf16(foreign), offset);
          assert.equal(table.length, COUNTED[unit](text));
        }),
      );
    });

    it(`moves an offset inside a character to its start and clamps what lies outside, in ${unit}`, () => {
      fc.assert(
        fc.property(oddText, fc.integer({ min: -5, max: 300 }), (text, n) => {
          const table = offsetTable(text, unit);
          const utf16 = table.toUtf16(n);
          assert.ok(utf16 >= 0 && utf16 <= text.length);
          if (unit !== "utf-16") assert.ok(!isInsideCharacter(text, utf16));
          assert.ok(table.fromUtf16(utf16) <= Math.max(0, n));
          assert.ok(table.fromUtf16(n) >= 0 && table.fromUtf16(n) <= table.length);
        }),
      );
    });
  }
});
