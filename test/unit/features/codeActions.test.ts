import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, TextDocumentEdit } from "vscode-languageserver-types";
import { codeActions } from "../../../src/features/codeActions";
import { diagnostics } from "../../../src/features/diagnostics";
import type { AnnotatedDocument } from "../../../src/model";
import { FERRY_URI as uri, ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

function actionsAt(document: AnnotatedDocument, line: number): CodeAction[] {
  const here = { line, character: 0 };
  return codeActions(document, {
    ...{ uri, version: 7, range: { start: here, end: here } },
    diagnostics: diagnostics(document, uri),
  });
}

function apply(text: string, action: CodeAction): string {
  const changes = action.edit!.documentChanges!;
  assert.equal(changes.length, 1, "one edit is one undo");
  const [change] = changes;
  assert.ok(TextDocumentEdit.is(change));
  assert.equal(change.textDocument.version, 7);
  const edits = change.edits.filter((edit) => "range" in edit && "newText" in edit);
  return TextDocument.applyEdits(TextDocument.create(uri, "plaintext", 7, text), edits);
}

describe("codeActions", () => {
  it("removes the stale sidebar under the caret and nothing else", () => {
    const document = ferryArticle().build();
    const [action] = actionsAt(document, 5);
    assert.equal(action?.title, "Remove this stale sidebar");
    assert.equal(action.isPreferred, true);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ["stale.later-office-holder", "stale.later-office-holder"],
    );
    assert.equal(apply(document.source.text, action), document.source.text.split("MOST READ")[0]);
  });

  it("leaves no blank lines behind at the end of the file", () => {
    const document = new SampleDocument("News.\n\nMORE\nOne\n\n\n").sidebar(2, 3, true).build();
    assert.equal(apply(document.source.text, actionsAt(document, 2)[0]!), "News.\n\n");
  });

  it("offers nothing elsewhere", () => {
    assert.deepEqual(actionsAt(ferryArticle().build(), 1), []);
  });

  it("offers to remove all where there are several", () => {
    const text = "News.\r\nMORE\r\nOne\r\nEnd.\r\nMOST\r\nTwo";
    const document = new SampleDocument(text).sidebar(1, 2, true).sidebar(4, 5, true).build();
    const [one, all] = actionsAt(document, 1);
    assert.equal(apply(text, one!), "News.\r\nEnd.\r\nMOST\r\nTwo");
    assert.equal(all!.title, "Remove all 2 stale sidebars");
    assert.equal(apply(text, all!), "News.\r\nEnd.\r\n");
  });

  it("keeps every line of the article, wherever sidebars lie", () => {
    const line = fc.constantFrom("article", "item");
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.nat(11), fc.nat(11), (kinds, a, b) => {
        const text = kinds.map((kind, index) => `${kind} ${index}`).join("\n");
        const [first, last] = [Math.min(a, b, kinds.length - 1), Math.min(Math.max(a, b), kinds.length - 1)];
        const sample = new SampleDocument(text);
        if (first < last) sample.sidebar(first, last, true);
        kinds.forEach((kind, index) => {
          if (kind === "article") sample.lines(index, index, "body");
        });
        const [action] = actionsAt(sample.build(), first);
        const left = action ? apply(text, action) : text;
        const articleLines = (of: string) => of.split("\n").filter((each) => each.startsWith("article"));
        assert.deepEqual(articleLines(left), articleLines(text));
      }),
    );
  });
});
