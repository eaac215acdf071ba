// Dates of documents that state none, from who holds which office, tense, weekdays and stated years. Persons and offices are made up.

import assert from "node:assert/strict";
import { dateDocument } from "../../../../src/analysis/documentDate/dateDocument";
import { recognizeDates } from "../../../../src/analysis/dates/recognizeDates";
import { tokenize } from "../../../../src/analysis/tokens/tokenize";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import { loadOffices } from "../../../../src/knowledge/offices";
import { type DocumentDate, type Entity, type RoleStatus, SourceText } from "../../../../src/model";

const OFFICES = `name\ttitle\tof\tstart\tend\tas-of
Ada Quell\tPrime Minister\tMarland\t2004-06-04\t2007-02-11\t
Bo Trent\tPrime Minister\tMarland\t2007-02-11\t2010-05-02\t
Cy Vane\tPresident\tNorland\t2006-03-01\t2009-09-09\t
Di Wexel\tPresident\tOstland\t2019-01-01\t\t2025-06-30
`;

/** "Prime Minister ‹Ada Quell›" is a holder of that office; "then" or "former" before it is the status. */
const HOLDER = /(then |former )?(Prime Minister|President) of (\w+) ‹([^›]*)›/g;

describe("the inferred date of a document", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = { ...(await loadKnowledge()), offices: loadOffices([OFFICES]).table };
  });

  function infer(marked: string): DocumentDate {
    const entities = [...marked.matchAll(HOLDER)].map((match, i): Entity => {
      const status = (match[1]?.trim() ?? "current") as RoleStatus;
      const role = {
        title: match[2]!,
        of: match[3]!,
        status,
        asOf: null,
        start: match.index,
        end: match.index + match[0].length,
      };
      return { id: `e${i + 1}`, name: match[4]!, type: "PER", aliases: [], roles: [role], links: [] };
    });
    const source = new SourceText(marked);
    const blocks = [
      { start: 0, end: marked.length, startLine: 0, endLine: 0, kind: "body" as const, boilerplate: false },
    ];
    const words = { source, blocks, ...tokenize(source, blocks, knowledge) };
    const timexCandidates = recognizeDates(words, knowledge);
    return dateDocument({ ...words, timexCandidates, mentions: [], entities }, knowledge, {});
  }

  it("lies in the term of whoever holds an office", () => {
    const date = infer("The Prime Minister of Marland ‹Ada Quell› spoke.");
    assert.deepEqual(
      [date.earliest, date.latest, date.basis, date.value],
      ["2004-06-04", "2007-02-11", "inferred", null],
    );
    assert.match(date.evidence[0]!.why, /Ada Quell, Prime Minister of Marland: in office 2004-06-04 to 2007-02-11/);
  });

  it("lies where several terms meet", () => {
    const date = infer("The Prime Minister of Marland ‹Bo Trent› met the President of Norland ‹Cy Vane›.");
    assert.deepEqual([date.earliest, date.latest], ["2007-02-11", "2009-09-09"]);
  });

  it("is not bound by who held an office then or formerly", () => {
    assert.equal(infer("The former Prime Minister of Marland ‹Ada Quell› spoke.").basis, "none");
    assert.equal(infer("It was the then Prime Minister of Marland ‹Ada Quell› who spoke.").basis, "none");
  });

  it("counts an open term up to its as-of day and the grace", () => {
    const date = infer("The President of Ostland ‹Di Wexel› spoke.");
    assert.deepEqual([date.earliest, date.latest], ["2019-01-01", "2025-12-27"]);
  });

  it("is not before what it tells in the past tense", () => {
    assert.equal(
      infer("The Prime Minister of Marland ‹Ada Quell› spoke. The dam broke in 2006.").earliest,
      "2006-01-01",
    );
    assert.equal(
      infer("The Prime Minister of Marland ‹Ada Quell› spoke. The dam will be rebuilt in 2030.").earliest,
      "2004-06-04",
    );
  });

  it("is not after what will be in a stated month, unless that was said in another year", () => {
    const spoke = "The Prime Minister of Marland ‹Ada Quell› spoke.";
    assert.equal(infer(`${spoke} The new dam will be opened to ships in March 2006.`).latest, "2006-03-31");
    assert.equal(infer(`${spoke} The new dam would be opened in March 2006.`).latest, "2007-02-11");
    assert.equal(infer(`${spoke} In 2004 they said that it will open in March 2006.`).latest, "2007-02-11");
  });

  it("lies between what was said and what will be", () => {
    const terms =
      "The Prime Minister of Marland ‹Bo Trent› met the President of Norland ‹Cy Vane›. It was 2009 when the dam broke in 2009.";
    const date = infer(`${terms} He spoke on Jan. 9. He will visit the dam on Jan. 13.`);
    assert.equal(date.value, "2009-01");
    assert.deepEqual([date.earliest, date.latest], ["2009-01-09", "2009-01-13"]);
  });

  it("is in a year in which the weekdays fit", () => {
    const date = infer("The Prime Minister of Marland ‹Ada Quell› spoke on Tuesday, April 11.");
    assert.equal(date.value?.slice(0, 4) ?? date.earliest?.slice(0, 4), "2006");
  });

  it("is one year after the year of which it says last year", () => {
    const date = infer(
      "The President of Norland ‹Cy Vane› spoke. In January last year he met the then Prime Minister of Marland ‹Bo Trent›.",
    );
    assert.deepEqual([date.earliest, date.latest], ["2009-01-01", "2009-09-09"]);
  });

  it("is counted from a year and the distance to it", () => {
    for (const text of [
      "The town marked the 50th anniversary of the 1959 flood.",
      "The mill burned down in 1979, 30 years ago.",
      "Twenty years ago, in 1989, the wall fell.",
      "The bank remembered the tenth anniversary of its 1999 crash.",
    ])
      assert.equal(infer(text).value, "2009", text);
    assert.notEqual(infer("They will mark the 50th anniversary of the 1959 flood.").value, "2009");
    for (const text of ["It had its 50th anniversary in 1959.", "It opened in 1979, nearly 30 years ago."])
      assert.equal(infer(text).latest, null, text);
  });

  it("is not bounded by the year of a plan, model or forecast", () => {
    for (const text of [
      "The factory was not to open until 2011.",
      "He showed the 2011 version of the car.",
      "She cut her 2011 forecast.",
    ])
      assert.equal(infer(text).earliest, null, text);
  });

  it("takes no notice of office-holders of the past, of whom articles also tell", () => {
    const date = infer(
      "President of Ostland ‹Di Wexel› spoke where the Prime Minister of Marland ‹Ada Quell› once did.",
    );
    assert.equal(date.earliest, "2019-01-01");
    assert.equal(date.evidence.length, 1);
  });

  it("is empty where facts contradict each other, and says which", () => {
    const date = infer("The Prime Minister of Marland ‹Ada Quell› spoke. The dam broke in 2016.");
    assert.equal(date.basis, "none");
    assert.match(date.evidence.at(-1)!.why, /contradicts/);
    assert.equal(date.evidence.length, 2);
  });

  it("is unknown where nothing speaks of it", () => {
    assert.deepEqual(infer("The dam is old."), {
      value: null,
      basis: "none",
      span: null,
      evidence: [],
      earliest: null,
      latest: null,
    });
  });

  describe("with a dateline that lacks the year", () => {
    const story = (rest: string) =>
      infer(`PORT ADA, May 14 (AB News) — The Prime Minister of Marland ‹Bo Trent› ${rest}`);

    it("is of the year in which that day is the weekday that the story begins with", () => {
      const date = story("opened a bridge on Wednesday.");
      assert.deepEqual([date.value, date.basis], ["2008-05-14", "stated"]);
      assert.ok(date.evidence.some(({ text, why }) => text === "Wednesday" && why.startsWith("the story's day")));
    });

    for (const rest of [
      "opened a bridge.",
      "opened a bridge on Tuesday.",
      "will open a bridge on Wednesday.",
      "opened a bridge last Wednesday.",
      "opened a bridge. It is long. It cost little. He had come by train on Wednesday.",
    ])
      it(`is one of several where nothing says which: "${rest}"`, () => {
        const { value, basis, earliest, latest } = story(rest);
        assert.deepEqual([value, basis, earliest, latest], [null, "inferred", "2007-05-14", "2009-05-14"]);
      });

    it("is of the only year that its offices leave", () => {
      const offices = "The Prime Minister of Marland ‹Ada Quell› met the President of Norland ‹Cy Vane›.";
      assert.equal(infer(`PORT ADA, May 14 (AB News) — ${offices}`).value, "2006-05-14");
    });
  });
});
