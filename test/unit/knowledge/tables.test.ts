// Every shipped table says where it comes from, under which licence, and as of when; and can be read without a problem.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseTable } from "../../../src/knowledge/tsv";

const folder = "src/knowledge/data";
const tables = readdirSync(folder).filter((name) => name.endsWith(".tsv"));

describe("knowledge tables", () => {
  it("exist", () => {
    assert.ok(tables.length > 0);
  });

  for (const name of tables) {
    it(`${name} states source, licence and as-of date and has no broken row`, () => {
      const table = parseTable(readFileSync(path.join(folder, name), "utf8"));
      for (const key of ["source", "licence", "as-of"]) assert.ok(table.headers.get(key), `# ${key}:`);
      assert.match(table.headers.get("as-of")!, /^\d{4}-\d{2}(?:-\d{2})?$/);
      assert.deepEqual(table.problems, []);
      assert.ok(table.rows.length > 0);
    });
  }

  it("have new names of three letters and more, as they are looked for by their first three", () => {
    const { rows } = parseTable(readFileSync(path.join(folder, "newNames.tsv"), "utf8"));
    assert.deepEqual(
      rows.map((row) => row.get("name")).filter((name) => name.length < 3),
      [],
    );
  });

  it("have contests with days in order, and levels that rise with their days", () => {
    const cells = (name: string, column: string) =>
      parseTable(readFileSync(path.join(folder, name), "utf8")).rows.map((row) => row.get(column));
    const rises = (values: readonly (string | number)[]) =>
      values.every((value, i) => i === 0 || values[i - 1]! < value);
    for (const days of cells("contests.tsv", "days")) {
      assert.match(days, /^\d{4}-\d{2}-\d{2}(?: \d{4}-\d{2}-\d{2})*$/);
      assert.ok(rises(days.split(" ")), days);
    }
    for (const levels of cells("levels.tsv", "levels")) {
      const pairs = levels.split("|").map((pair) => pair.split(" "));
      assert.ok(rises(pairs.map(([level]) => Number(level))) && rises(pairs.map(([, since]) => since!)), levels);
    }
  });

  it("have happenings with a day, none twice, and each death on one day", () => {
    const { rows } = parseTable(readFileSync(path.join(folder, "happenings.tsv"), "utf8"));
    const days = new Map<string, string>();
    for (const row of rows) {
      const [what, day] = [`${row.get("name")} | ${row.get("with")}`, row.get("since")];
      assert.match(day, /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, what);
      assert.ok(!days.has(what), what);
      days.set(what, day);
    }
  });

  it("reports a row with too many columns by its line and keeps the others", () => {
    const table = parseTable("# source: own\r\nname\tof\nA\tB\nA\tB\tC\nD\n");
    assert.deepEqual(table.problems, [
      { lineNumber: 4, column: 5, endColumn: 6, message: "3 columns, but the heading names 2" },
    ]);
    assert.deepEqual(
      table.rows.map((row) => [row.lineNumber, row.get("name"), row.get("of")]),
      [
        [3, "A", "B"],
        [5, "D", ""],
      ],
    );
  });
});
