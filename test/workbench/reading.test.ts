import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { goToLine, hover, lines, openFile } from "./editor";
import { outline, problems, toggleFiles, widenSideBar } from "./panels";
import { KOREA_2022, NARA_VISIT, picture, sharedSession, squiggles } from "./session";

describe("reading an article", () => {
  const session = sharedSession();
  before(async () => {
    await openFile(session().page, KOREA_2022);
    await squiggles(session().page);
  });

  it("explains a name under the mouse, and says where else it is", async () => {
    const { page } = session();
    assert.match(await hover(page, "Kishida", /Fumio Kishida/), /Prime Minister/);
    await picture(page, "hover-name");
    assert.match(await hover(page, "Kim expressed", /Kim Boo-kyum/), /South Korea/);
  });

  it("explains a date under the mouse", async () => {
    const { page } = session();
    assert.match(await hover(page, "Tuesday", /2022-02-22/), /2022-02-23/);
    await picture(page, "hover-date");
  });

  it("outlines the events, and the sidebars as a group of their own", async () => {
    const { page } = session();
    await toggleFiles(page);
    const rows = await outline(page);
    const event = rows.filter({ hasText: /Kim Boo-kyum .*hopes to improve/ }).first();
    await event.waitFor();
    await rows.filter({ hasText: "Concern on gold mine" }).first().waitFor();
    await rows.filter({ hasText: "2 sidebars" }).first().waitFor();
    await picture(page, "outline");
    await goToLine(page, 30);
    await event.click();
    await lines(page).filter({ hasText: "SEOUL (Jiji Press)" }).first().waitFor();
  });

  it("lists the two stale sidebars among the problems, with the evidence", async () => {
    const { page } = session();
    const rows = await problems(page);
    await rows.filter({ hasText: "glossator" }).nth(1).waitFor();
    assert.equal(await rows.filter({ hasText: "later-office-holder" }).count(), 2);
    await rows.filter({ hasText: "Takaichi Cabinet" }).first().waitFor();
    await rows.filter({ hasText: "Prime Minister Takaichi" }).first().waitFor();
    await picture(page, "problems");
  });

  it("shows in one view what the README shows", async () => {
    const { page } = session();
    await goToLine(page, 1);
    await widenSideBar(page, 130);
    await outline(page);
    await hover(page, "Kishida", /Fumio Kishida/);
    await picture(page, "workbench");
    if (process.env["UPDATE_PICTURES"] !== undefined) {
      mkdirSync("media", { recursive: true });
      await page.screenshot({ path: path.resolve("media/workbench.png") });
    }
    await widenSideBar(page, -130);
    await toggleFiles(page);
  });

  it("folds a sidebar away", async () => {
    const { page } = session();
    await goToLine(page, 10);
    const item = lines(page).filter({ hasText: "Japan to Tighten Screening" });
    await item.waitFor();
    await page.keyboard.press("Control+Shift+BracketLeft");
    await item.waitFor({ state: "detached" });
    await picture(page, "folded");
    await page.keyboard.press("Control+Shift+BracketRight");
    await item.waitFor();
  });

  it("has nothing to complain of in the other article, and knows its people from this one", async () => {
    const { page } = session();
    await openFile(page, NARA_VISIT);
    assert.match(await hover(page, "Takaichi", /Sanae Takaichi/), /000_a34edde2954d03d0/);
    await goToLine(page, 3);
    assert.match(await hover(page, "August last year", /2025/), /2025-08/);
    await picture(page, "second-article");
    const rows = await problems(page);
    assert.equal(await rows.filter({ hasText: NARA_VISIT }).count(), 0);
  });
});
