import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { goToLine, lines, openFile, quickFix, save } from "./editor";
import { KOREA_2022, picture, sharedSession, squiggles } from "./session";

describe("removing a stale sidebar", () => {
  const session = sharedSession();
  before(async () => {
    await openFile(session().page, KOREA_2022);
    await squiggles(session().page);
  });

  const onDisk = () => readFileSync(path.join(session().folder, KOREA_2022), "utf8");

  it("is a quick fix at its heading, and one undo brings it back", async () => {
    const { page } = session();
    const before = onDisk();
    const all = before.split("\n");
    const heading = all.indexOf('"Politics" POPULAR ARTICLE');
    const next = all.indexOf("JN ACCESS RANKING");

    await goToLine(page, heading + 1);
    const fix = await quickFix(page, "Remove this stale sidebar");
    await picture(page, "quick-fix");
    await fix.click();
    await lines(page).filter({ hasText: "POPULAR ARTICLE" }).waitFor({ state: "detached" });
    await save(page, KOREA_2022);
    assert.equal(onDisk(), [...all.slice(0, heading), ...all.slice(next)].join("\n"));

    await page.keyboard.press("Control+z");
    await lines(page).filter({ hasText: "POPULAR ARTICLE" }).waitFor();
    await save(page, KOREA_2022);
    assert.equal(onDisk(), before);
  });
});
