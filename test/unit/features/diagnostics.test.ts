import assert from "node:assert/strict";
import { DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import { diagnostics, MAX_DIAGNOSTICS } from "../../../src/features/diagnostics";
import { FERRY_URI, ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

describe("diagnostics", () => {
  it("warns at a stale sidebar's heading, with a place for each piece of evidence", () => {
    const [warning] = diagnostics(ferryArticle().build(), FERRY_URI);
    assert.deepEqual(warning, {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } },
      severity: DiagnosticSeverity.Warning,
      source: "glossator",
      code: "stale.later-office-holder",
      message: "This sidebar is later than the article.",
      relatedInformation: [
        {
          location: {
            uri: FERRY_URI,
            range: { start: { line: 5, character: 0 }, end: { line: 5, character: 32 } },
          },
          message: "“Prime Minister Lund opens bridge”: named later",
        },
      ],
    });
  });

  it("fades the whole sidebar without another entry among the problems", () => {
    const [, faded] = diagnostics(ferryArticle().build(), FERRY_URI);
    assert.deepEqual(faded?.tags, [DiagnosticTag.Unnecessary]);
    assert.equal(faded.severity, DiagnosticSeverity.Hint);
    assert.deepEqual([faded.range.start.line, faded.range.end.line], [4, 6]);
    assert.equal(faded.code, "stale.later-office-holder");
  });

  it("says nothing of a sidebar whose age cannot be told", () => {
    const document = new SampleDocument("News\nMORE\nItem").sidebar(1, 2, null).build();
    assert.deepEqual(diagnostics(document, FERRY_URI), []);
  });

  it("reports other findings where they stand", () => {
    const document = new SampleDocument("On Friday, 4 March 2024").finding(
      "Friday, 4 March",
      "date.weekday-mismatch",
      "!",
    );
    const [found] = diagnostics(document.build(), FERRY_URI);
    assert.equal(found?.code, "date.weekday-mismatch");
    assert.deepEqual(found.range.start, { line: 0, character: 3 });
  });

  it("stops at what the editor shows and says how many are left out", () => {
    const document = new SampleDocument("word");
    for (let i = 0; i < 1500; i++) document.finding("word", "date.impossible", `No ${i}`);
    const found = diagnostics(document.build(), FERRY_URI);
    assert.equal(found.length, MAX_DIAGNOSTICS);
    assert.equal(found.at(-1)!.message, "501 more are not shown.");
  });
});
