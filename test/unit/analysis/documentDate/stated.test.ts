// Where documents say when they were published, and where they do not. All texts are made up.

import assert from "node:assert/strict";
import { annotate } from "../../../../src/analysis/pipeline";
import { type Knowledge, loadKnowledge } from "../../../../src/knowledge/knowledge";
import type { DocumentDate, Hints } from "../../../../src/model";

const STORY = "\nThe harbour council agreed to build a second pier. Work on it will begin soon, the mayor said.\n";

/** Head of a page → date. The story follows it. */
const LAYOUTS: Readonly<Record<string, string>> = {
  "16:22 JST, February 23, 2022": "2022-02-23T16:22+09:00",
  "Pier to be built\nPublished 11:22 a.m. EDT, Oct 3, 2011": "2011-10-03T11:22-04:00",
  "Pier to be built\n2022.02.23 16:22": "2022-02-23T16:22",
  "Pier to be built\nPosted on May 2, 2013 1:35 pm": "2013-05-02T13:35",
  "Pier to be built\nBy Ann Carver\nMay 3, 2013 | 8:20 am": "2013-05-03T08:20",
  "Pier to be built\nLast updated: 23 July 2013": "2013-07-23",
  "Pier to be built\nUpdated March 4, 2016, Published March 2, 2016": "2016-03-02",
  "Pier to be built\nPublished: March 2, 2016\nUpdated: March 4, 2016": "2016-03-02",
  "Pier to be built\nFri, 11 Nov 2011 at 09:56 IST": "2011-11-11T09:56+05:30",
  "Pier to be built\nSunday, 21 July 2013": "2013-07-21",
  "Pier to be built\n10:24 AM, MON 22 JUL 2013": "2013-07-22T10:24",
  "Pier to be built\nPOSTED: 05/22/07, 9:00 PM PDT |": "2007-05-22T21:00-07:00",
  "Pier to be built\n2019-11-05T08:30:00Z": "2019-11-05",
  "Pier to be built\nSeptember 10th, 2010": "2010-09-10",
  "SEOUL, March 12, 2019 (Harbour News) — The pier is late.": "2019-03-12",
  "LONDON, May 3, 2013 /Wire/ -- The pier is late.": "2013-05-03",
  "Febuary 7, 2014": "2014-02-07",
  "Date: 07/Jan/2013\nPier to be built": "2013-01-07",
  "Pier to be built\n입력 2022.08.11. 오후 3:21\n수정 2022.08.12. 오전 9:05": "2022-08-11",
  "Pier to be built\n수정 2022.08.12. 오전 9:05\n입력 2022.08.11. 오후 3:21": "2022-08-11",
  "Pier to be built\n2022년 8월 11일 09:30": "2022-08-11T09:30",
  "Pier to be built\n2024年4月1日 15時30分": "2024-04-01",
  "Pier to be built\n更新日:2024年4月3日\n公開日:2024年4月1日": "2024-04-01",
  "Pier to be built\n发布时间:2019-06-04 10:11": "2019-06-04T10:11",
  "Pier to be built\nVeröffentlicht am 2021-05-06, 14:05 Uhr": "2021-05-06T14:05",
  "Pier to be built\nActualizado: 2020/03/04": "2020-03-04",
};

describe("the stated date of a document", () => {
  let knowledge: Knowledge;
  before(async () => {
    knowledge = await loadKnowledge();
  });
  const dateOf = (text: string, hints: Hints = {}): DocumentDate => annotate(text, knowledge, hints).documentDate;

  for (const [head, value] of Object.entries(LAYOUTS))
    it(`reads ${JSON.stringify(head)}`, () => {
      const date = dateOf(head + STORY);
      assert.equal(date.value?.slice(0, value.length), value);
      assert.equal(date.basis, "stated");
      assert.ok(date.span && head.slice(date.span.start, date.span.end).length >= 8);
    });

  for (const story of [
    "The pier was opened on March 3, 1998, by the queen.",
    "Pier to be built\nThe last storm, on January 5, 2018, broke the old one and three boats with it.",
    "Memories of September 11, 2001, still haunt the harbour, she said.",
  ])
    it(`takes no date that occurs in the story: ${JSON.stringify(story)}`, () => {
      assert.notEqual(dateOf(story + STORY).basis, "stated");
    });

  it("completes a dateline without its year by the given date", () => {
    const date = dateOf(`SEOUL, March 12 (Harbour News) — The pier is late.${STORY}`, { date: "2019-03-12" });
    assert.equal(date.value, "2019-03-12");
    assert.equal(date.basis, "stated");
  });

  it("settles an ambiguous order by the page's address or its other dates", () => {
    assert.equal(dateOf(`https://harbour.example/2010/09/11/pier\nPier\n11/09/2010${STORY}`).value, "2010-09-11");
    assert.equal(dateOf(`Pier\n11/09/2010${STORY}It broke on 25/08/2010.`).value, "2010-09-11");
    assert.equal(dateOf(`Pier\n11/09/2010${STORY}`).value, "2010-11-09");
  });

  it("prefers the text to the given date, the given date to an address, an address to nothing", () => {
    const stated = `Pier\nMay 3, 2013${STORY}`;
    assert.equal(dateOf(stated, { date: "2020-01-01" }).value, "2013-05-03");
    const address = `https://harbour.example/2013/may/04/pier${STORY}`;
    assert.equal(dateOf(address, { date: "2020-01-01" }).value, "2020-01-01");
    assert.equal(dateOf(address).value, "2013-05-04");
    assert.equal(dateOf(STORY, { path: "archive/2013-05-05-pier.txt" }).value, "2013-05-05");
    assert.equal(dateOf(STORY, { path: "a34edde2954d03d0.txt" }).value, null);
  });

  it("reads a given day, month, year or time, and nothing else", () => {
    for (const date of ["2020", "2020-05", "2020-05-06", "2020-05-06T07:08"])
      assert.equal(dateOf(STORY, { date }).value, date);
    for (const date of ["", "yesterday", "2020-13", "2020-02-30", "05/06/2020"])
      assert.equal(dateOf(STORY, { date }).value, null, date);
  });
});
