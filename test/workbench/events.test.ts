// The Events view and the Timeline page, as a person finds and uses them.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { lines } from "./editor";
import { answer, choices, command, proposal } from "./palette";
import { KOREA_2022, NARA_VISIT, picture, sharedSession } from "./session";

const READY_MS = 150_000;

const SECOND = `February 24, 2022
SEOUL (Han Daily) — South Korean Prime Minister Kim Boo-kyum expressed hope on Tuesday for better ties with Japan.
Kim spoke to reporters in Seoul. <img src=x onerror=alert(1)> The ministry did not comment.
`;

async function eventRows(page: Page): Promise<Locator> {
  await command(page, "View: Show Glossator");
  const rows = page.locator(".pane-body .monaco-list-row");
  await rows.first().waitFor({ timeout: READY_MS });
  return rows;
}

/** The page inside VS Code's frames. */
function timeline(page: Page): FrameLocator {
  return page.frameLocator("iframe.webview").frameLocator("#active-frame");
}

describe("the events of a folder", () => {
  const session = sharedSession((folder) => {
    writeFileSync(path.join(folder, "second.txt"), SECOND);
  });

  it("stand in a view of their own, by date, without any file being open", async () => {
    const { page } = session();
    const rows = await eventRows(page);
    await rows.filter({ hasText: "2022-02-22" }).first().waitFor();
    await rows
      .filter({ hasText: /to visit Nara|Nara/ })
      .first()
      .waitFor();
    await picture(page, "events-by-date");
  });

  it("open where they are told", async () => {
    const { page } = session();
    const rows = await eventRows(page);
    await rows.first().hover();
    await page.mouse.wheel(0, 2000); // the latest events stand below the window's edge
    await rows
      .filter({ hasText: /visit Nara Prefecture/ })
      .first()
      .click();
    await page.locator(`.tabs-container .tab.active[data-resource-name="${NARA_VISIT}"]`).waitFor();
    await lines(page).first().waitFor();
  });

  it("group by name, narrow to one name, and come back", async () => {
    const { page } = session();
    await command(page, "Glossator: Group Events by Name");
    const rows = await eventRows(page);
    await rows
      .filter({ hasText: /^Kim Boo-kyum/ })
      .first()
      .waitFor();
    await picture(page, "events-by-name");
    await command(page, "Glossator: Filter Events…");
    await choices(page).filter({ hasText: "Kim Boo-kyum" }).first().click();
    await rows.filter({ hasText: "Lee Jae-myung" }).first().waitFor({ state: "detached" });
    await command(page, "Glossator: Show All Events");
    await rows.filter({ hasText: "Lee Jae-myung" }).first().waitFor();
    await command(page, "Glossator: Group Events by Date");
  });

  it("lie on a timeline that shows a sentence and opens its file", async () => {
    const { page } = session();
    await command(page, "Glossator: Show Timeline");
    const frame = timeline(page);
    const event = frame.locator("g[data-event]").filter({ hasText: /visit Nara Prefecture/ });
    await event.first().waitFor({ timeout: READY_MS });
    await picture(page, "timeline");
    await event.locator("rect").first().hover({ force: true });
    await frame.locator(".tooltip .sentence").filter({ hasText: /\w/ }).waitFor();
    await picture(page, "timeline-hover");
    await event.locator("rect").first().click({ force: true });
    await page.locator(`.tabs-container .tab.active[data-resource-name="${NARA_VISIT}"]`).waitFor();
  });

  it("answer to the keyboard, and to a screen reader", async () => {
    const { page } = session();
    await command(page, "Glossator: Show Timeline");
    const frame = timeline(page);
    await frame.getByRole("listbox", { name: "Events in order of time" }).focus();
    await page.keyboard.press("Home");
    const chosen = frame.locator("g[aria-selected=true]");
    await chosen.waitFor();
    const first = await chosen.getAttribute("aria-label");
    assert.match((await chosen.getAttribute("aria-posinset")) ?? "", /^1$/);
    await page.keyboard.press("ArrowRight");
    await frame.locator('g[aria-selected=true][aria-posinset="2"]').waitFor();
    assert.notEqual(await chosen.getAttribute("aria-label"), first);
    await frame
      .getByRole("searchbox")
      .or(frame.getByRole("combobox", { name: /Filter/ }))
      .first()
      .fill("Kim Boo-kyum");
    await frame.locator("g[data-event]").filter({ hasText: /Nara/ }).first().waitFor({ state: "detached" });
    await picture(page, "timeline-filtered");
    await frame
      .getByRole("searchbox")
      .or(frame.getByRole("combobox", { name: /Filter/ }))
      .first()
      .fill("");
  });

  // The light one last: the workbench keeps it for the pictures of the tests after this one.
  for (const theme of ["Dark High Contrast", "Light Modern"])
    it(`are to be told apart in the theme ${theme}`, async () => {
      const { page } = session();
      await command(page, "Preferences: Color Theme");
      await page.keyboard.type(theme);
      await choices(page).filter({ hasText: theme }).first().click();
      await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
      const frame = timeline(page);
      await frame.locator("g[data-event]").first().waitFor();
      await picture(page, `timeline ${theme}`);
      const [ink, paper] = await Promise.all([
        frame
          .locator("g[data-event] text")
          .first()
          .evaluate((text) => getComputedStyle(text).fill),
        frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor),
      ]);
      assert.notEqual(ink, paper);
    });

  it("become a picture in a file", async () => {
    const { page, folder } = session();
    const frame = timeline(page);
    for (const kind of ["svg", "png"]) {
      await frame.getByRole("button", { name: `Export as ${kind.toUpperCase()}` }).click();
      await proposal(page, `timeline.${kind}`);
      const file = path.join(folder, `timeline.${kind}`);
      await answer(page, file);
      for (const end = Date.now() + 30_000; !existsSync(file) && Date.now() < end;) await page.waitForTimeout(100);
    }
    const svg = readFileSync(path.join(folder, "timeline.svg"), "utf8");
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /Nara/);
    assert.deepEqual([...readFileSync(path.join(folder, "timeline.png")).subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
    await command(page, "View: Close All Editors");
    assert.ok(existsSync(path.join(folder, KOREA_2022)));
  });
});
