import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, KOREA_2022, NARA_VISIT, openArticle, openText, placeOf } from "./documents";

/** The hover's Markdown over a word. */
async function hover(document: vscode.TextDocument, word: string, nth = 0): Promise<string> {
  const hovers = await vscode.commands.executeCommand<{ contents: (string | { value: string })[] }[]>(
    "vscode.executeHoverProvider",
    document.uri,
    placeOf(document, word, nth),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

const says = (...expected: RegExp[]) => {
  return (text: string): void => {
    for (const pattern of expected) assert.match(text, pattern);
  };
};

describe("hovering", () => {
  before(glossator);

  it("explains who Kishida is, with the words that say so", async () => {
    const document = await openArticle(KOREA_2022);
    await eventually(() => hover(document, "Kishida"), says(/Fumio Kishida/, /Prime Minister/, /Japan/));
  });

  it("knows whom a name alone means", async () => {
    const document = await openArticle(KOREA_2022);
    await eventually(() => hover(document, "Kim expressed"), says(/Kim Boo-kyum/, /Prime Minister/, /South Korea/));
    await eventually(() => hover(document, "Hayashi are"), says(/Yoshimasa Hayashi/, /Foreign Minister/));
  });

  it("counts both Tuesdays from the document's own date, and says so", async () => {
    const document = await openArticle(KOREA_2022);
    for (const nth of [0, 1])
      await eventually(() => hover(document, "Tuesday", nth), says(/2022\\?-02\\?-22/, /2022\\?-02\\?-23/));
  });

  it("dates a text that states no year by what it tells", async () => {
    const document = await openArticle(NARA_VISIT);
    await eventually(() => hover(document, "Jan. 13 and"), says(/2026\\?-01\\?-13/));
    await eventually(() => hover(document, "August last year"), says(/2025\\?-08/));
  });

  it("resolves an abbreviation to its long form", async () => {
    const document = await openArticle(NARA_VISIT);
    await eventually(
      () => hover(document, "CPTPP"),
      says(/Comprehensive and Progressive Agreement for Trans\\?-Pacific Partnership/),
    );
  });

  it("says in which other article a person is mentioned", async () => {
    const older = await openArticle(KOREA_2022);
    await eventually(() => hover(older, "Takaichi Vows"), says(/002_0e984e258e9f7d05/));
    const newer = await openArticle(NARA_VISIT);
    await eventually(() => hover(newer, "Takaichi"), says(/Sanae Takaichi/, /000_a34edde2954d03d0/));
  });

  it("says nothing where there is nothing to explain", async () => {
    const document = await openArticle(KOREA_2022);
    await eventually(() => hover(document, "Kishida"), says(/Fumio Kishida/));
    assert.equal(await hover(document, "with the aim"), "");
  });

  it("shows a name's characters literally, whatever they are", async () => {
    const hostile =
      "SEOUL (Reuters) — President Ann [click](command:workbench.action.quit) <b>Lee</b> `x` said Monday.";
    const document = await openText(`March 3, 2025\n${hostile}\n`);
    await eventually(() => hover(document, "Monday"), says(/date/));
    for (const word of ["President", "Ann", "click", "command", "Lee", "x"]) {
      const markdown = await hover(document, word);
      assert.doesNotMatch(markdown, /(?<!\\)\]\(command:/);
      assert.doesNotMatch(markdown, /(?<!\\)<b>/);
      assert.doesNotMatch(markdown, /(?<!\\)`x/);
    }
  });
});
