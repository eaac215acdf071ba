import assert from "node:assert/strict";
import fc from "fast-check";
import type { Hover, MarkupContent } from "vscode-languageserver-types";
import { sidebarDigest } from "../../../src/annotations/keptSidebars";
import { CorpusIndex } from "../../../src/corpus/corpusIndex";
import { summarize } from "../../../src/corpus/documentSummary";
import { hover } from "../../../src/features/hover";
import type { AnnotatedDocument } from "../../../src/model";
import { FERRY_URI, ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

const corpus = new CorpusIndex();

function hoverAt(document: AnnotatedDocument, words: string, after = "", uri = FERRY_URI): Hover | null {
  const from = after === "" ? 0 : document.source.text.indexOf(after) + after.length;
  const start = document.source.text.indexOf(words, from);
  return hover(document, document.source.positionAt(start + 1), { uri, corpus });
}

function lines(found: Hover | null): string[] {
  return found ? (found.contents as MarkupContent).value.split("  \n") : [];
}

describe("hover", () => {
  const article = ferryArticle().build();
  const other = new SampleDocument("BERGEN — Ferries sailed on March 12, Ane Holm said.")
    .entity("e1", "Ane Holm")
    .name("Ane Holm", "e1")
    .event("sailed", "Ferries sailed", "2024-03-12", { participants: [{ role: "agent", mention: "m1", entity: "e1" }] })
    .build();

  before(() => {
    corpus.set(summarize(FERRY_URI, article));
    corpus.set(summarize("file:///news/ferry%20two.txt", other));
  });

  it("tells who a name is, by which words, where else, and what comes next", () => {
    assert.deepEqual(lines(hoverAt(article, "Holm", "strike\n")), [
      "**Ane Holm** · person",
      "Harbour Minister of Norway, as of 2024-03-04: “Harbour Minister Ane Holm”",
      "Also: Holm",
      "2 mentions here: lines [2](file:///news/ferry.txt#L2), [4](file:///news/ferry.txt#L4)",
      "Elsewhere: [ferry two.txt, line 1](file:///news/ferry%20two.txt#L1) (1 mention; same full name)",
      "Last: [2024-03-04](file:///news/ferry.txt#L2) Ane Holm said ferries will sail",
      "Next: [2024-03-12](file:///news/ferry%20two.txt#L1) Ferries sailed",
    ]);
  });

  it("covers exactly the name", () => {
    assert.deepEqual(hoverAt(article, "Bergen")?.range, {
      start: { line: 1, character: 71 },
      end: { line: 1, character: 77 },
    });
  });

  it("counts what is planned for a day that may be today as still to come", () => {
    const document = new SampleDocument("Holm met Lund. Holm will sail.").dated("2024-03", null, {
      ...{ basis: "inferred", earliest: "2024-03-01", latest: "2024-03-12" },
    });
    const holm = { participants: [{ role: "agent" as const, mention: "m1", entity: "e1" }] };
    document.entity("e1", "Ane Holm").name("Holm", "e1").event("met", "Holm met Lund", "2024-03-02", holm);
    const built = document.event("sail", "Holm to sail", "2024-03-12", { ...holm, modality: "planned" }).build();
    const own = new CorpusIndex();
    own.set(summarize("file:///own.txt", built));
    const found = hover(built, { line: 0, character: 1 }, { uri: "file:///own.txt", corpus: own });
    assert.deepEqual(lines(found).slice(-2), [
      "Last: [2024-03-02](file:///own.txt#L1) Holm met Lund",
      "Next: [2024-03-12](file:///own.txt#L1) Holm to sail (planned)",
    ]);
  });

  it("counts what is planned for no certain day as still to come", () => {
    const document = new SampleDocument("Holm will sail.").dated("2024-03-04", null).entity("e1", "Ane Holm");
    const holm = {
      participants: [{ role: "agent" as const, mention: "m1", entity: "e1" }],
      modality: "planned" as const,
    };
    const time = { earliest: "2024-03-04", latest: null, timex: null, reason: "planned" };
    const built = document
      .name("Holm", "e1")
      .event("sail", "Holm to sail", null, { ...holm, time })
      .build();
    const own = new CorpusIndex();
    own.set(summarize("file:///own.txt", built));
    const found = hover(built, { line: 0, character: 1 }, { uri: "file:///own.txt", corpus: own });
    assert.match(lines(found).at(-1)!, /^Next: .*Holm to sail/);
  });

  it("takes a role from another file where this one gives none", () => {
    assert.equal(
      lines(hoverAt(other, "Ane Holm", "", "file:///news/ferry%20two.txt"))[1],
      "Harbour Minister of Norway, as of 2024-03-04, says [ferry.txt](file:///news/ferry.txt#L2)",
    );
  });

  it("says why a surname is named in full, and claims no day for what a sidebar says", () => {
    const [, role, why] = lines(hoverAt(article, "Lund"));
    assert.equal(role, "Prime Minister of Norway: “Prime Minister Lund”");
    assert.equal(why, "Named in full because: same surname and office");
  });

  it("tells which term of office the table has for the document's day, and where to read on", () => {
    const term = { name: "Ane Holm", title: "Prime Minister", of: "Norway", asOf: null };
    const [early, late] = [
      { ...term, start: "1990-11-03", end: "1996-10-25" },
      { ...term, start: "2001-02-01", end: null, asOf: "2025-12-31" },
    ];
    const tableOf = (day: string) => {
      const document = new SampleDocument("Ane Holm spoke.").dated(day, null);
      document.entity("e1", "Ane Holm", { links: [{ target: "wikidata:Q7", why: "", terms: [early, late] }] });
      return lines(hoverAt(document.name("Ane Holm", "e1").build(), "Ane Holm"))[1];
    };
    const more = " · [Wikidata](https://www.wikidata.org/wiki/Q7)";
    assert.equal(tableOf("1993-05-17"), `Table: Prime Minister of Norway, 1990-11-03 – 1996-10-25${more}`);
    assert.equal(tableOf("2003-05-17"), `Table: Prime Minister of Norway, from 2001-02-01 (as of 2025-12-31)${more}`);
  });

  it("shows the candidates where the words fit several", () => {
    const linkTo = (name: string) => ({
      ...{ target: `offices:${name}`, why: "" },
      terms: [{ name, title: "President", of: "Norway", start: "1990-11-03", end: "1991-01-01", asOf: null }],
    });
    const document = new SampleDocument("President Lund spoke.");
    document.entity("e1", "Lund", { links: [linkTo("Siri Lund"), linkTo("Per Lund")] }).name("Lund", "e1");
    assert.equal(
      lines(hoverAt(document.build(), "Lund"))[1],
      "Could be: Siri Lund, President of Norway, 1990-11-03 – 1991-01-01; Per Lund, President of Norway, 1990-11-03 – 1991-01-01",
    );
  });

  it("tells which day a word means, why, and against what it was counted", () => {
    assert.deepEqual(lines(hoverAt(article, "Monday")), [
      "**Mon 2024-03-04** · date",
      "The document’s own day",
      "Counted from the document’s date 2024-03-04T08:15+01:00, stated in [line 1](file:///news/ferry.txt#L1): dateline",
    ]);
    assert.deepEqual(lines(hoverAt(article, "next week")), [
      "**2024-W11** · date",
      "Days: 2024-03-11 – 2024-03-17",
      "Counted from “Monday” (2024-03-04) in [line 2](file:///news/ferry.txt#L2)",
    ]);
  });

  it("says when a date could not be resolved", () => {
    const loose = new SampleDocument("It rained on Friday.")
      .timex("Friday", "XXXX-WXX-5", { anchor: "unresolved", earliest: null, latest: null })
      .build();
    assert.deepEqual(lines(hoverAt(loose, "Friday")), [
      "**Friday** · date",
      "Not resolved: the text gives nothing to count from",
    ]);
  });

  it("says each thing once: the title has the value, and a reason that names the document’s date need not be told it", () => {
    const document = new SampleDocument("OSLO, March 4, 2024\nThe ferry sank on Friday.").dated(
      "2024-03-04",
      "March 4, 2024",
    );
    const reason = "Friday → 2024-03-01: last such day up to document date Mon 2024-03-04, because the verb is past";
    const built = document.timex("Friday", "2024-03-01", { anchor: "documentDate", reason }).build();
    assert.deepEqual(lines(hoverAt(built, "Friday")), [
      "**Fri 2024-03-01** · date",
      "Last such day up to document date Mon 2024-03-04, because the verb is past",
      "The document’s date is stated in [line 1](file:///news/ferry.txt#L1): dateline",
    ]);
  });

  it("doubts a day that a sidebar of another time counts from its own", () => {
    const document = new SampleDocument("News.\nMORE\nRain on Friday").sidebar(1, 2, true);
    const built = document.timex("Friday", "2024-03-08", { anchor: "documentDate" }).build();
    assert.match(lines(hoverAt(built, "Friday")).join("\n"), /Doubtful: it stands in a sidebar/);
  });

  it("leaves a stale sidebar's age and the evidence to the problem that the editor shows with it", () => {
    assert.deepEqual(lines(hoverAt(article, "MOST READ")), ["**MOST READ** · sidebar with 2 items"]);
  });

  it("tells them where somebody decided to keep the sidebar", () => {
    const kept = new Set(article.sidebars.map((sidebar) => sidebarDigest(article.source, sidebar)));
    const position = { line: 4, character: 2 };
    assert.deepEqual(lines(hover(article, position, { uri: FERRY_URI, corpus: new CorpusIndex(), kept })), [
      "**MOST READ** · sidebar with 2 items",
      "From a time later than the article",
      "[Line 6](file:///news/ferry.txt#L6): “Prime Minister Lund opens bridge”, named later",
    ]);
  });

  it("tells what a trigger means", () => {
    assert.equal(lines(hoverAt(article, "sail"))[0], "**ferries will sail to Bergen** · event, planned");
  });

  it("has nothing to say about other words", () => {
    assert.equal(hoverAt(article, "OSLO"), null);
  });

  it("never has more than eight lines, and nothing live from the article, whatever a name is", () => {
    const evil = fc.constantFrom(
      "`",
      "[x](command:y)",
      "<b>",
      "$(bug)",
      "**",
      "![](z)",
      "www.a.b",
      "\u202E",
      "|",
      "&amp;",
    );
    fc.assert(
      fc.property(fc.array(evil, { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.join(" ");
        const document = new SampleDocument(`${name} spoke`).entity("e1", name, { aliases: [name] });
        document.entity("e1", name, { aliases: [`${name}!`], roles: [document.role(name, name, name)] });
        const built = document.name(name, "e1").event("spoke", name, "2020-01-01").build();
        const found = hover(built, { line: 0, character: 0 }, { uri: "file:///a.txt", corpus: new CorpusIndex() });
        const value = (found!.contents as MarkupContent).value;
        assert.ok(value.split("\n").length <= 8);
        assert.doesNotMatch(value.replace(/\\./g, ""), /[`<]|\]\((?!file:)|\$\(|command:\S*\)|&(?!nbsp)/);
      }),
    );
  });
});
