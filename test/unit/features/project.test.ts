import assert from "node:assert/strict";
import { type Engine, Project, TOO_LARGE } from "../../../src/features/project";
import { type AnnotatedDocument, SourceText } from "../../../src/model";
import { SampleDocument } from "./sampleDocument";

/** An engine that takes every word "Ane Holm" for a person and counts how often it is asked. */
function countingEngine(): Engine & { calls: number } {
  const engine = {
    calls: 0,
    fingerprint: "test",
    judgeAgain: (document: AnnotatedDocument) => document,
    annotate: (text: string) => {
      engine.calls++;
      const sample = new SampleDocument(text).entity("e1", "Ane Holm");
      if (text.includes("Ane Holm")) sample.name("Ane Holm", "e1");
      return { ...sample.build(), source: new SourceText(text) };
    },
  };
  return engine;
}

const article = { uri: "file:///w/news/a.txt", languageId: "source-document", version: 1, text: "Ane Holm spoke." };

describe("Project", () => {
  it("analyses a version once, and again only when the text has changed", () => {
    const engine = countingEngine();
    const project = new Project(engine);
    project.analyze(article);
    assert.equal(project.analyze({ ...article, version: 2 }).version, 2);
    assert.equal(engine.calls, 1);
    project.analyze({ ...article, version: 3, text: "Ane Holm left." });
    assert.equal(engine.calls, 2);
  });

  it("does not read what its name rules out, nor what is too large, and says so", () => {
    const engine = countingEngine();
    const project = new Project(engine);
    assert.equal(project.analyze({ ...article, uri: "file:///w/README.txt", languageId: "plaintext" }).document, null);
    const huge = project.analyze({ ...article, text: "a".repeat(TOO_LARGE + 1) });
    assert.match(huge.verdict.why, /20 MB/);
    assert.equal(engine.calls, 0);
  });

  it("keeps the corpus to source documents", () => {
    const project = new Project(countingEngine());
    project.analyze(article);
    assert.deepEqual(project.sourceDocuments(), [article.uri]);
    assert.equal(project.index("file:///w/notes.txt", "buy milk"), false);
    project.settings = { include: ["other/**"], exclude: [], folders: ["file:///w"] };
    assert.equal(project.analyze(article).verdict.isSource, false);
    assert.deepEqual(project.sourceDocuments(), []);
  });

  it("counts globs from the innermost workspace folder, decoded", () => {
    const project = new Project(countingEngine());
    project.settings = { include: ["été/*.txt"], exclude: [], folders: ["file:///w", "file:///w/sub"] };
    assert.equal(project.mayBeSource("file:///w/sub/%C3%A9t%C3%A9/a.txt"), true);
    assert.equal(project.mayBeSource("file:///w/a.txt"), false);
    assert.equal(project.mayBeSource("file:///w/%E0%A4%A.txt"), false, "a malformed URI is no reason to fail");
  });
});
