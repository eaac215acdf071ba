import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { goToLine, openFile, quickFix } from "./editor";
import { command } from "./palette";
import { problems } from "./panels";
import { KOREA_2022, picture, sharedSession, squiggles } from "./session";

describe("the stale sidebars of the workspace", () => {
  const session = sharedSession();
  const onDisk = (name: string) => readFileSync(path.join(session().folder, name), "utf8");

  before(async () => {
    await openFile(session().page, KOREA_2022);
    await squiggles(session().page);
  });

  it("are shown in a preview with their reasons, and go when the person applies it", async () => {
    const { page } = session();
    const before = onDisk(KOREA_2022);
    await command(page, "Glossator: Remove Stale Sidebars in Workspace…");
    const rows = page.locator(".bulk-edit-panel .monaco-list-row");
    await rows.filter({ hasText: "JN ACCESS RANKING" }).first().waitFor();
    await picture(page, "refactor-preview");
    assert.equal(onDisk(KOREA_2022), before, "nothing changes before the person says so");
    await page.locator(".bulk-edit-panel").getByText("Discard").click();
    await rows.first().waitFor({ state: "detached" });
    assert.equal(onDisk(KOREA_2022), before);
  });

  it("can be kept for good, in a table that people can read", async () => {
    const { page } = session();
    const ranking = onDisk(KOREA_2022).split("\n").indexOf("JN ACCESS RANKING");
    await goToLine(page, ranking + 1);
    await (await quickFix(page, "Keep this sidebar and do not ask again")).click();
    const rows = await problems(page);
    await rows.filter({ hasText: "JN ACCESS RANKING" }).first().waitFor({ state: "detached" });
    await rows.filter({ hasText: "POPULAR ARTICLE" }).first().waitFor();
    await picture(page, "kept-sidebar");
    assert.match(onDisk("glossator.kept.tsv"), /^[0-9a-f]{16}\tJN ACCESS RANKING\t000_a34edde2954d03d0\.txt$/m);
  });
});
