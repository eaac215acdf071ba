import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, TextDocumentEdit } from "vscode-languageserver-types";
import { KEPT_TABLE_HEAD, NONE_KEPT, readKept } from "../../../src/annotations/keptSidebars";
import { type CodeActionRequest, codeActions, type KeepSidebarArguments } from "../../../src/features/codeActions";
import { diagnostics } from "../../../src/features/diagnostics";
import type { AnnotatedDocument } from "../../../src/model";
import { FERRY_URI as uri, ferryArticle } from "./ferryArticle";
import { SampleDocument } from "./sampleDocument";

function actionsAt(
  document: AnnotatedDocument,
  line: number,
  { kept = NONE_KEPT, keepIn = null }: Partial<Pick<CodeActionRequest, "kept" | "keepIn">> = {},
): CodeAction[] {
  const here = { line, character: 0 };
  return codeActions(document, {
    ...{ uri, version: 7, range: { start: here, end: here }, kept, keepIn },
    diagnostics: diagnostics(document, uri, kept),
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

  it("offers to keep a sidebar, and once it is kept says nothing more of it until it changes", () => {
    const document = ferryArticle().build();
    const keepIn = { folder: "file:///w/", path: "news/ferry.txt" };
    const keep = actionsAt(document, 5, { keepIn }).at(-1)!;
    assert.equal(keep.title, "Keep this sidebar and do not ask again");
    const { table, row } = keep.command!.arguments![0] as KeepSidebarArguments;
    assert.equal(table, "file:///w/glossator.kept.tsv");
    assert.match(row, /^[0-9a-f]{16}\tMOST READ\tnews\/ferry\.txt\n$/);

    const { kept, problems } = readKept([KEPT_TABLE_HEAD + row]);
    assert.deepEqual(problems, [[]]);
    assert.deepEqual(actionsAt(document, 5, { kept, keepIn }), []);
    assert.deepEqual(
      diagnostics(document, uri, kept).filter(({ code }) => String(code).startsWith("stale.")),
      [],
    );
    const changed = new SampleDocument("News.\n\nMOST READ\nOther").sidebar(2, 3, true).build();
    assert.equal(actionsAt(changed, 2, { kept })[0]?.title, "Remove this stale sidebar");
  });

  it("does not offer to keep where there is no folder to remember it in", () => {
    const titles = actionsAt(ferryArticle().build(), 5).map(({ title }) => title);
    assert.deepEqual(titles, ["Remove this stale sidebar"]);
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
