import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { hover, hoverBox, openFile } from "./editor";
import { openWorkbench, picture, type Session } from "./session";

const ARTICLE = `10:15 GMT, March 4, 2025
PARIS (Reuters) — French Finance Minister Marie \`Dupont\` said Monday that she would resign.
British Prime Minister John <img src=x onerror=alert(1)> Hill told reporters on Tuesday that he would stay.
German Foreign Minister [Anna](command:workbench.action.closeActiveEditor) Schmidt said on Monday that talks would go on.
Italian President **Carlo** Rossi said on Sunday that he had seen &lt;b&gt; $(alert) and _nothing_ else.
`;

describe("an article with names that would be commands, links or HTML elsewhere", () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench((folder) => {
      writeFileSync(path.join(folder, "hostile.txt"), ARTICLE);
    });
    await openFile(session.page, "hostile.txt");
  });
  after(() => session.close());

  for (const [word, expected] of [
    ["Monday", /2025-03-03/],
    ["Dupont", /Dupont/],
    ["Hill", /Hill/],
    ["Schmidt", /Schmidt/],
    ["Rossi", /Rossi/],
  ] as const)
    it(`shows them as they stand over ${word}`, async () => {
      const { page } = session;
      await hover(page, word, expected);
      await picture(page, `hostile-${word}`);
      assert.equal(await hoverBox(page).locator("img, b, em, code, .codicon-alert").count(), 0);
      for (const link of await hoverBox(page).locator("a").all())
        assert.doesNotMatch((await link.getAttribute("data-href")) ?? "", /^command:/);
    });
});
