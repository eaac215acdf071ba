import { readFileSync } from "node:fs";
import assert from "node:assert/strict";
import path from "node:path";
import { type Session, openWorkbench, picture } from "./session";
import { openFile, placeOf } from "./editor";

const ARTICLE = "000_a34edde2954d03d0.txt";

describe("a folder of articles", () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench();
  });
  after(() => session.close());

  it("opens an article from the explorer", async () => {
    await openFile(session.page, ARTICLE);
    const [firstLine = ""] = readFileSync(path.join(session.folder, ARTICLE), "utf8").split("\n");
    assert.ok((await placeOf(session.page, firstLine)).y > 0);
    await picture(session, "article");
  });
});
