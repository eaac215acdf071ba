// One made-up article for the tests of single features: dateline, subheading, events, a stale sidebar.

import { SampleDocument } from "./sampleDocument";

export const FERRY_URI = "file:///news/ferry.txt";

const TEXT = `08:15 CET, March 4, 2024
OSLO — Harbour Minister Ane Holm said Monday that ferries will sail to Bergen next week.
Nothing came of the strike
Holm denied that a strike was called.
MOST READ
Prime Minister Lund opens bridge
Whales return
`;

export function ferryArticle(): SampleDocument {
  const article = new SampleDocument(TEXT);
  return article
    .lines(0, 0, "dateline")
    .lines(2, 2, "subheading")
    .sidebar(4, 6, true)
    .dated("2024-03-04T08:15+01:00", "08:15 CET, March 4, 2024")
    .entity("e1", "Ane Holm", {
      aliases: ["Holm"],
      roles: [article.role("Harbour Minister Ane Holm", "Harbour Minister", "Norway", "2024-03-04")],
    })
    .entity("e2", "Bergen", { type: "LOC" })
    .entity("e3", "Siri Lund", {
      roles: [article.role("Prime Minister Lund", "Prime Minister", "Norway", "2024-03-04")],
      links: [{ target: "offices:Siri Lund", why: "same surname and office" }],
    })
    .name("Ane Holm", "e1")
    .name("Bergen", "e2")
    .name("Holm", "e1", { after: "strike\n" })
    .name("Lund", "e3")
    .timex("Monday", "2024-03-04", { anchor: "documentDate", reason: "the document’s own day" })
    .timex("next week", "2024-W11", { earliest: "2024-03-11", latest: "2024-03-17", anchor: "t1" })
    .event("said", "Ane Holm said ferries will sail", "2024-03-04", {
      participants: [{ role: "agent", mention: "m1", entity: "e1" }],
    })
    .event("sail", "ferries will sail to Bergen", "2024-03-11", {
      modality: "planned",
      place: "m2",
      participants: [{ role: "location", mention: "m2", entity: "e2" }],
    })
    .event("denied", "Holm denied that a strike was called", null, {
      participants: [{ role: "agent", mention: "m3", entity: "e1" }],
    })
    .event("called", "a strike was called", null, { negated: true });
}
