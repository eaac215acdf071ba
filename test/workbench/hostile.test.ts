import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";
import { hover, hoverBox, openFile } from "./editor";
import { outline, problems, toggleFiles } from "./panels";
import { picture, sharedSession, squiggles } from "./session";

const HEADING = "<b>POPULAR `ARTICLES`</b> [x](command:workbench.action.closeActiveEditor)";

const ARTICLE = `10:15 GMT, March 4, 2022
PARIS (Reuters) — French Finance Minister Marie Dupont <b>said</b> Monday that she would resign.
British Foreign Minister [John](command:workbench.action.closeActiveEditor) Hill told reporters on Tuesday in Paris.
The two ministers had met in the morning, and both said that their governments would go on with the talks in summer.
${HEADING}
-
Japan Prime Minister Takaichi Vows to Raise Taxes
-
Prime Minister Takaichi Meets Leaders of Industry
-
Rain Expected in Southern Regions
`;

describe("an article with words that would be HTML, links or commands elsewhere", () => {
  const session = sharedSession((folder) => {
    writeFileSync(path.join(folder, "hostile.txt"), ARTICLE);
  });
  before(async () => {
    await openFile(session().page, "hostile.txt");
    await squiggles(session().page);
  });

  async function nothingIsLive(place: Locator): Promise<void> {
    assert.equal(await place.locator("b, img, code, em, [class*=codicon-alert]").count(), 0);
    for (const link of await place.locator("a").all())
      assert.doesNotMatch((await link.getAttribute("data-href")) ?? "", /^command:workbench/);
  }

  it("shows them as they stand in hovers", async () => {
    const { page } = session();
    assert.ok((await hover(page, "POPULAR", /stale|later/i)).includes(HEADING));
    await nothingIsLive(hoverBox(page));
    await picture(page, "hostile-heading");
    for (const [word, expected] of [
      ["Dupont", /Dupont/],
      ["Hill", /Hill/],
      ["Tuesday", /2022-03-01/],
    ] as const) {
      await hover(page, word, expected);
      await nothingIsLive(hoverBox(page));
    }
  });

  it("shows them as they stand among the problems and in the outline", async () => {
    const { page } = session();
    const problem = (await problems(page)).filter({ hasText: HEADING }).first();
    await problem.waitFor();
    await nothingIsLive(problem);
    await toggleFiles(page);
    const entry = (await outline(page)).filter({ hasText: HEADING }).first();
    await entry.waitFor();
    await nothingIsLive(entry.locator(".monaco-icon-label"));
    await picture(page, "hostile-panels");
  });
});
