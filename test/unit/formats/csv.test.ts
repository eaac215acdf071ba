import assert from "node:assert/strict";
import fc from "fast-check";
import { csv } from "../../../src/formats/csv";
import { anyDocument } from "./anyDocument";

/** RFC 4180, strictly: quotes only where they may stand, CRLF after every record. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    assert.ok(match, `no cell at ${at}: ${text.slice(at, at + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  assert.deepEqual(row, []);
  return rows;
}

describe("CSV", () => {
  it("has one row a name, date and event, its words where it says they are, and no formula", () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const [head, ...rows] = parseCsv(csv.write(document).files[0]!.content.slice(1));
        const { timexes, mentions, events } = document.record;
        assert.equal(rows.length, timexes.length + mentions.length + events.length);
        const codePoints = Array.from(document.source.text);
        for (const row of rows) {
          const cell = (name: string): string => row[head!.indexOf(name)]!;
          const words = codePoints.slice(Number(cell("start_code_point")), Number(cell("end_code_point"))).join("");
          assert.equal(cell("text").replace(/^'(?=[=+\-@\t\r\n])/, ""), words);
          const line = document.source.lineSpan(Number(cell("line")) - 1);
          const before = Array.from(document.source.slice(line)).slice(0, Number(cell("column")) - 1);
          const start = Array.from(document.source.text.slice(0, line.start)).length + before.length;
          if (words !== "" && !/^[\r\n]/.test(words)) assert.equal(start, Number(cell("start_code_point")));
          for (const value of row) assert.doesNotMatch(value, /^[=+\-@\t\r\n]/);
        }
      }),
    );
  });

  it("opens with a byte order mark and its header, by which it knows its own files", () => {
    const content = csv.shared!.open;
    const file = (text: string) => ({ name: "a.csv", head: () => text, content: () => text });
    assert.ok(content.startsWith("\uFEFFdocument,line,column,"));
    assert.equal(csv.isOwn(file(content), []), true);
    assert.equal(csv.isOwn(file("name,age\r\n"), []), false);
  });
});
