// Every rule's examples and counter-examples, which are data beside the rule.

import assert from "node:assert/strict";
import { judgeSidebars } from "../../../../src/analysis/staleness/judgeSidebars";
import { STALE_RULES } from "../../../../src/analysis/staleness/rules";
import { loadContests } from "../../../../src/knowledge/contests";
import { loadCountries } from "../../../../src/knowledge/countries";
import { loadHappenings } from "../../../../src/knowledge/happenings";
import { loadHeadings } from "../../../../src/knowledge/headings";
import { loadLevels } from "../../../../src/knowledge/levels";
import { loadNameKnowledge } from "../../../../src/knowledge/nameKnowledge";
import { loadNewNames } from "../../../../src/knowledge/newNames";
import { loadOffices } from "../../../../src/knowledge/offices";
import { type DocumentDate, type SidebarRegion, SourceText, type Witnesses } from "../../../../src/model";

const knowledge = {
  offices: loadOffices().table,
  countries: loadCountries(),
  contests: loadContests(),
  levels: loadLevels(),
  happenings: loadHappenings(),
  newNames: loadNewNames(),
  headings: loadHeadings(),
  names: loadNameKnowledge(loadCountries()),
};

function listOf(heading: string | null, items: readonly string[]): { source: SourceText; region: SidebarRegion } {
  const lines = heading === null ? [...items] : [heading, ...items];
  const source = new SourceText(lines.join("\n"));
  const spans = lines.map((_, line) => source.lineSpan(line));
  const headingSpan = heading === null ? null : spans[0]!;
  const region = {
    start: 0,
    end: source.length,
    startLine: 0,
    endLine: lines.length - 1,
    heading,
    headingSpan,
    items: heading === null ? spans : spans.slice(1),
  };
  return { source, region };
}

function dated(earliest: string | null, latest = earliest): DocumentDate {
  return { value: earliest, basis: earliest === null ? "none" : "stated", span: null, evidence: [], earliest, latest };
}

function judge(article: DocumentDate, heading: string | null, items: readonly string[], witnesses?: Witnesses) {
  const { source, region } = listOf(heading, items);
  const layers = { source, sidebars: [region], documentDate: article, entities: [] };
  const { sidebars, findings } = judgeSidebars(layers, knowledge, witnesses);
  return { sidebar: sidebars[0]!, findings };
}

describe("staleness rules", () => {
  for (const rule of STALE_RULES) {
    describe(rule.id, () => {
      it("has examples of its verdicts and counter-examples", () => {
        assert.ok(rule.examples.some((example) => example.stale) && rule.counterExamples.length > 0);
      });

      for (const { article, heading, items, evidence, stale, direction, witnesses } of rule.examples)
        it(`${items.join(" / ")} beside an article of ${article}: ${stale ? `stale, ${direction ?? ""}` : "of its time"}`, () => {
          const { sidebar } = judge(dated(article), heading ?? null, items, witnesses);
          assert.equal(sidebar.stale, stale);
          assert.equal(sidebar.direction, direction ?? null);
          assert.ok(
            sidebar.evidence.some(({ text }) => text === evidence),
            JSON.stringify(sidebar.evidence),
          );
        });

      for (const { item, why } of rule.counterExamples)
        it(`says nothing of “${item}”: ${why}`, () => {
          for (const article of ["1990-06-01", "2015-06-01", "2025-06-01"]) {
            const { sidebar } = judge(dated(article), null, [item]);
            assert.equal(sidebar.stale, null, JSON.stringify(sidebar.evidence));
            assert.deepEqual(sidebar.evidence, []);
          }
        });
    });
  }
});

describe("the verdict on a list", () => {
  const takaichi = "Japan Prime Minister Takaichi Visits a Lighthouse";

  it("is written as a colleague would say it", () => {
    const { findings } = judge(dated("2022-02-23"), "JN ACCESS RANKING", ["Snow Festival Opens", takaichi]);
    assert.deepEqual(
      findings.map(({ rule, severity, message }) => ({ rule, severity, message })),
      [
        {
          rule: "stale.later-office-holder",
          severity: "warning",
          message:
            'Sidebar "JN ACCESS RANKING" is from at least 3 years 8 months after this article: "Prime Minister Takaichi" (in office from 2025-10-21); the article is of 2022-02-23.',
        },
      ],
    );
  });

  it("is open where the article has no date, but the evidence is kept", () => {
    const { sidebar, findings } = judge(dated(null), "Most read", [takaichi]);
    assert.equal(sidebar.stale, null);
    assert.equal(sidebar.earliest, "2025-10-21");
    assert.equal(sidebar.evidence[0]?.text, "Prime Minister Takaichi");
    assert.deepEqual(findings, []);
  });

  it("needs no exact date, if the whole interval lies before the evidence", () => {
    assert.equal(judge(dated("2015-02-05", "2017-03-10"), null, [takaichi]).sidebar.stale, true);
    assert.equal(judge(dated("2025-10-01", "2026-01-01"), null, [takaichi]).sidebar.stale, false);
  });

  it("is open where the evidence fits only a small part of the days on which the article may have been written", () => {
    assert.equal(judge(dated("2015-02-05", "2026-01-01"), null, [takaichi]).sidebar.stale, null);
  });

  it("is later beside an article of somewhen in the years up to the evidence, which leave hardly a day for both", () => {
    const { sidebar, findings } = judge(dated("2005-11-22", "2021-12-08"), null, [
      "Chancellor Olaf Scholz opens works",
    ]);
    assert.deepEqual([sidebar.stale, sidebar.direction], [true, "later"]);
    assert.match(findings[0]!.message, /is from a later time than this article/);
  });

  it("lets one later item outvote items of the article's time", () => {
    const { sidebar } = judge(dated("2022-02-23"), null, ["Prime Minister Kishida Speaks", takaichi]);
    assert.deepEqual([sidebar.stale, sidebar.evidence.length], [true, 1]);
  });

  it("does not hold an old item against a list that has one of the article's time", () => {
    const { sidebar } = judge(dated("2022-02-23"), null, ["President Obama Paints", "Prime Minister Kishida Speaks"]);
    assert.equal(sidebar.stale, false);
  });

  it("gives no direction where somebody held the office before and after", () => {
    const { sidebar, findings } = judge(dated("2010-05-01"), null, ["Prime Minister Abe Visits a Lighthouse"]);
    assert.deepEqual([sidebar.stale, sidebar.direction], [true, null]);
    assert.equal(findings[0]?.rule, "stale.other-office-holder");
  });

  it("does not trust an open term beyond its day of knowledge and half a year", () => {
    assert.equal(judge(dated("2026-03-01"), null, [takaichi]).sidebar.stale, false);
    assert.equal(judge(dated("2031-03-01"), null, [takaichi]).sidebar.stale, null);
  });

  it("keeps a country's title apart from another's", () => {
    const items = ["South Korean President Lee Visits a Farm"];
    assert.equal(
      judge(dated("1995-03-01"), null, ["President Lee Visits a Farm"]).sidebar.stale,
      false,
      "Lee Teng-hui",
    );
    assert.equal(judge(dated("1995-03-01"), null, items).sidebar.stale, true);
  });

  for (const item of [
    "PM Takaichi Opens a Bridge",
    "Japan’s Prime Minister Sanae Takaichi Opens a Bridge",
    "Prime Minister Taka\u200Bichi Opens a Bridge",
    "Chancellor Merz Opens a Bridge",
    "Chancellor Rachel Reeves Opens a Bridge",
    "Fed Chair Powell Opens a Bridge",
    "LDP President Takaichi Opens a Bridge",
    "BOJ Gov. Ueda Opens a Bridge",
    "NATO chief Rutte Opens a Bridge",
    "Ishiba’s Cabinet Approves Bridge",
    "U.S. Secretary of State Rubio Opens a Bridge",
    "President-elect waits; King Charles Opens a Bridge",
    "Pope Leo XIV Blesses a Bridge",
    "King Frederik X Opens a Bridge",
    "Microsoft CEO Satya Nadella Opens a Bridge",
    "Microsoft chief executive Nadella Opens a Bridge",
  ])
    it(`reads the office in “${item}”`, () => {
      const { sidebar } = judge(dated("2012-02-23"), null, [item]);
      assert.deepEqual([sidebar.stale, sidebar.direction], [true, "later"]);
    });

  for (const item of [
    "Chair Powell sells chairs",
    "President Banga opens a chess club",
    "Governor Ueda’s garden",
    "President of the chess club Takaichi wins",
    "Lai Cabinetmakers open a shop",
    "Pope Leo XIII Blesses a Bridge",
    "King Charles I Loses His Head",
    "CEO Cook Opens a Bridge",
    "Deputy Foreign Minister Rubio Opens a Bridge",
  ])
    it(`reads no office in “${item}”`, () => {
      const { sidebar } = judge(dated("2012-02-23"), null, [item]);
      assert.deepEqual(sidebar.evidence, []);
    });
});
