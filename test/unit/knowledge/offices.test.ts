import assert from "node:assert/strict";
import officesTsv from "../../../src/knowledge/data/offices.tsv";
import { findOverlaps, loadOffices } from "../../../src/knowledge/offices";

const { table } = loadOffices();

const names = (terms: readonly { name: string }[]) => [...new Set(terms.map((term) => term.name))];

describe("the table of office-holders", () => {
  it("never lets two people hold one office at the same time", () => {
    assert.deepEqual(findOverlaps(table.terms), []);
    const twice = [
      { name: "A", title: "King", of: "X", start: "2000-01-01", end: "2010-01-01" },
      { name: "B", title: "King", of: "X", start: "2009-01-01", end: null },
    ];
    assert.equal(findOverlaps(twice).length, 1, "the check can fail");
  });

  it("passes the checks of workspace tables, and reads the same as they do", () => {
    const checked = loadOffices([officesTsv]);
    assert.deepEqual(checked.problems, [[]]);
    assert.deepEqual(checked.table.terms, table.terms);
  });

  it("gives every term whole days in order, and every open term the day up to which it is known", () => {
    for (const term of table.terms) {
      assert.match(term.start, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(term.end === null ? term.asOf !== null && term.asOf >= term.start : term.end >= term.start, term.name);
    }
  });

  it("gives every title of its rows a kind of office", () => {
    for (const term of table.terms) assert.ok(table.canonicalTitle(term.title), term.title);
  });

  it("finds people by full name, whatever the diacritics, hyphens and order", () => {
    assert.deepEqual(names(table.termsOf("Fumio Kishida")), ["Fumio Kishida"]);
    assert.deepEqual(names(table.termsOf("KISHIDA Fumio")), ["Fumio Kishida"]);
    assert.deepEqual(names(table.termsOf("Mevlut Cavusoglu")), ["Mevlüt Çavuşoğlu"]);
    assert.deepEqual(names(table.termsOf("Yoon Suk Yeol")), ["Yoon Suk-yeol"]);
    assert.deepEqual(names(table.termsOf("Sergei Shoigu")), ["Sergey Shoygu"]);
  });

  it("finds people by the name that newspapers use alone", () => {
    assert.ok(names(table.termsOfSurname("Kim")).includes("Kim Boo-kyum"));
    assert.ok(!names(table.termsOfSurname("Kim")).includes("Jong-il"));
    assert.deepEqual(names(table.termsOfSurname("Xi")), ["Xi Jinping"]);
    assert.deepEqual(names(table.termsOfSurname("von der Leyen")), ["Ursula von der Leyen"]);
    assert.ok(names(table.termsOfSurname("Charles")).includes("Charles III"));
    assert.ok(names(table.termsOfSurname("Phuc")).includes("Nguyễn Xuân Phúc"));
    assert.deepEqual(table.termsOfSurname("Boo-kyum"), []);
  });

  it("knows an office by any usual wording of its title", () => {
    assert.equal(table.canonicalTitle("foreign minister"), "Minister for Foreign Affairs");
    assert.equal(table.canonicalTitle("Night Watchman"), null);
    assert.ok(names(table.holders("Foreign Minister", "Japan")).includes("Yoshimasa Hayashi"));
    assert.ok(names(table.holders("foreign minister", "United States")).includes("Marco Rubio"));
    assert.ok(names(table.holders("Premier", "Japan")).includes("Sanae Takaichi"));
    assert.ok(names(table.holders("King", "United Kingdom")).includes("Charles III"));
    assert.ok(table.sameOffice("Defense Minister", "Minister of Defence"));
  });

  it("knows words that stand for several offices", () => {
    assert.ok(table.isGeneral("ambassador") && table.isGeneral("boss") && !table.isGeneral("Prime Minister"));
    assert.ok(table.sameOffice("ambassador", "Ambassador to South Korea"));
    assert.ok(table.sameOffice("Managing Director", "boss"));
    assert.ok(!table.sameOffice("Ambassador to South Korea", "Ambassador to Japan"));
    assert.ok(!table.sameOffice("boss", "Prime Minister"));
  });

  it("lists holders in order of their terms", () => {
    const starts = table.holders("Prime Minister", "Japan").map((term) => term.start);
    assert.deepEqual(starts, [...starts].sort());
  });
});

describe("a workspace's own table of office-holders", () => {
  it("adds its rows, open terms known up to the table's as-of day", () => {
    const rows = "# as-of: 2031-05-01\nname\ttitle\tof\tstart\nAda Quill\tMayor\tTidewater\t2030-04-01\n";
    const { table: own, problems } = loadOffices([rows]);
    assert.deepEqual(problems, [[]]);
    assert.deepEqual(own.termsOfSurname("Quill"), [
      {
        name: "Ada Quill",
        title: "Mayor",
        of: "Tidewater",
        start: "2030-04-01",
        end: null,
        asOf: "2031-05-01",
        wikidata: null,
      },
    ]);
  });

  it("corrects the shipped row of the same person and office, and leaves the others alone", () => {
    const [takaichi] = table.termsOf("Sanae Takaichi").filter(({ title }) => title === "Prime Minister");
    assert.equal(takaichi?.end, null);
    const rows = "name\ttitle\tof\tstart\tend\nSanae Takaichi\tPrime Minister\tJapan\t2025-10-21\t2031-02-03\n";
    const { table: own } = loadOffices([rows]);
    const terms = own.termsOf("Sanae Takaichi").filter(({ title }) => title === "Prime Minister");
    assert.deepEqual(
      terms.map(({ end }) => end),
      ["2031-02-03"],
    );
    assert.equal(own.terms.length, table.terms.length);
  });

  it("says place by place what it cannot read, and keeps the rest", () => {
    const rows = [
      "name\ttitle\tof\tstart\tend",
      "Ada Quill\tMayor\tTidewater\t2030-02-30\t",
      "Ben Quill\tMayor\t\t2030-01-01\t",
      "Cy Quill\tMayor\tTidewater\t2030-01-01\t2029-01-01",
      "Di Quill\tMayor\tTidewater\t2030-01-01\t",
    ];
    const { table: own, problems } = loadOffices([rows.join("\n")]);
    assert.deepEqual(
      problems[0]!.map(
        ({ lineNumber, column, endColumn, message }) => `${lineNumber}:${column}-${endColumn}: ${message}`,
      ),
      [
        '2:27-37: start "2030-02-30" is not a day; write it as 2025-10-21',
        "3:17-17: no of",
        "4:37-47: ends 2029-01-01, before it starts (2030-01-01)",
      ],
    );
    assert.deepEqual(names(own.termsOfSurname("Quill")), ["Di Quill"]);
  });

  it("names the columns that are missing", () => {
    assert.deepEqual(loadOffices(["# ours\nwho\twhen\nAda\tnow\n"]).problems, [
      [{ lineNumber: 2, column: 1, endColumn: 9, message: "missing column: name, title, of, start" }],
    ]);
  });
});
