import assert from "node:assert/strict";
import { judgeByName, judgeByText } from "../../../src/features/sourceDocument";
import { ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

const none = { include: [], exclude: [] };
const file = (path: string, languageId = "plaintext") => ({ uri: `file:///w/${path}`, path, languageId });

describe("which files are source documents", () => {
  for (const path of [
    "README.txt",
    "docs/readme.TXT",
    "LICENSE.txt",
    "requirements-dev.txt",
    "public/robots.txt",
    "src/CMakeLists.txt",
    "CHANGELOG.txt",
    "node_modules/pkg/story.txt",
    ".cache/story.txt",
    "story.md",
  ])
    it(`rules out by name: ${path}`, () => {
      assert.equal(judgeByName(file(path), none)?.isSource, false);
    });

  for (const path of ["story.txt", "2024/03/04/readers-react.txt", "news/licensed-to-kill-review.txt", "a.text"])
    it(`lets the text decide: ${path}`, () => {
      assert.equal(judgeByName(file(path), none), null);
    });

  it("takes what the include setting matches, whatever it is named, and nothing else", () => {
    const settings = { include: ["news/**"], exclude: [] };
    assert.equal(judgeByName(file("news/README.txt"), settings)?.isSource, true);
    assert.equal(judgeByName(file("story.txt"), settings)?.isSource, false);
  });

  it("leaves out what the exclude setting matches, and says so", () => {
    const settings = { include: ["**/*.txt"], exclude: ["drafts/**"] };
    assert.deepEqual(judgeByName(file("drafts/a.txt"), settings), { isSource: false, why: "excluded by drafts/**" });
  });

  it("believes a language that was chosen by hand", () => {
    assert.equal(judgeByName(file("notes.md", "source-document"), none)?.isSource, true);
  });

  it("lets the text decide about what is not saved yet, and never looks at versions in diffs", () => {
    assert.equal(judgeByName({ uri: "untitled:Untitled-1", path: "Untitled-1", languageId: "plaintext" }, none), null);
    assert.equal(judgeByName({ uri: "git:/w/a.txt?x", path: "a.txt", languageId: "plaintext" }, none)?.isSource, false);
  });

  it("recognises an article by its dateline, people, dates and names", () => {
    const article = ferryArticle();
    assert.equal(judgeByText(article.build()).isSource, false, "too short to tell");
    const longer = new SampleDocument(
      `${article.source.text}\n${"The crossing takes nine hours in good weather. ".repeat(6)}`,
    );
    longer.lines(0, 0, "dateline").dated("2024-03-04", "March 4, 2024").timex("Monday", "2024-03-04");
    longer.entity("e1", "Ane Holm").name("Ane Holm", "e1").entity("e2", "Bergen", { type: "LOC" }).name("Bergen", "e2");
    const verdict = judgeByText(longer.build());
    assert.equal(verdict.isSource, true);
    assert.match(verdict.why, /a dateline, a stated date, people who say something/);
  });

  it("finds the sentences of a page that was saved on one line, though links end it", () => {
    const { text } = ferryArticle().source;
    const page = `${text.split("MOST READ")[0]!.replaceAll("\n", " ")} ${"The crossing takes nine hours, Holm said. ".repeat(8)}Read more: Ferries | Subscribe`;
    const document = new SampleDocument(page).timex("Monday", "2024-03-04").entity("e1", "Ane Holm");
    document.name("Ane Holm", "e1").entity("e2", "Bergen", { type: "LOC" }).name("Bergen", "e2");
    assert.deepEqual([page.includes("\n"), judgeByText(document.build()).isSource], [false, true]);
  });

  it("is not taken in by lists or by prose without people and dates", () => {
    const list = Array.from({ length: 60 }, (_, i) => `package-${i} = ${i}.0`).join("\n");
    assert.match(judgeByText(new SampleDocument(list).build()).why, /running text/);
    const manual = "Press the red button to start the pump and wait for the light. ".repeat(20);
    assert.equal(judgeByText(new SampleDocument(manual).build()).isSource, false);
  });
});
