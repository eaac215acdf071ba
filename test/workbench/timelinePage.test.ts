// The timeline page alone, with as many events as a large folder has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import type { FromPage, TimelineData, TimelineEvent } from "../../src/webview/protocol";

const MANY = 10_000;
const MARKUP = `<img src=x onerror="document.title='hacked'"> & <script>document.title='hacked'</script>`;

function event(i: number): TimelineEvent {
  const day = new Date(Date.UTC(1990, 0, 1 + Math.floor(i * 1.3))).toISOString().slice(0, 10);
  const label = i === 0 ? MARKUP : `Event ${i} is told with some words`;
  const told = { lasts: false, modality: "asserted", negated: false, caveat: null, place: null };
  return { label, when: day, earliest: day, latest: day, ...told, entities: [i % 50], files: [`${i}.txt`] };
}

const DATA: TimelineData = {
  entities: Array.from({ length: 50 }, (_, i) => ({ name: `Person ${i}`, type: "person" })),
  events: Array.from({ length: MANY }, (_, i) => event(i)),
};

interface PageWindow {
  sent: FromPage[];
  acquireVsCodeApi: () => object;
}

/** Runs in the page: stands in for VS Code. */
function pretendToBeVSCode(data: unknown): void {
  const own = window as unknown as PageWindow;
  own.sent = [];
  own.acquireVsCodeApi = () => ({
    getState: () => undefined,
    setState: () => undefined,
    postMessage: (message: FromPage) => {
      own.sent.push(message);
      if (message.type === "ready") window.postMessage({ type: "events", data, scope: { file: null, choice: null } });
    },
  });
}

/** Runs in the page: mean milliseconds of a frame while something goes on. */
async function frameMs(wheel: { deltaX?: number; deltaY?: number; ctrlKey?: boolean }): Promise<number> {
  const canvas = document.querySelector("main")!;
  const started = performance.now();
  for (let i = 0; i < 30; i += 1) {
    canvas.dispatchEvent(new WheelEvent("wheel", { ...wheel, clientX: 500 }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return (performance.now() - started) / 30;
}

describe(`the timeline page with ${MANY} events`, () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    const address = process.env["GLOSSATOR_BROWSER"];
    assert.ok(address, "Run these tests with npm test -- workbench");
    browser = await chromium.connect(address);
    page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    await page.setContent("<!DOCTYPE html><title>Timeline</title><body></body>");
    await page.addStyleTag({ content: readFileSync(path.resolve("dist/timeline.css"), "utf8") });
    await page.evaluate(pretendToBeVSCode, DATA);
    await page.addScriptTag({ content: readFileSync(path.resolve("dist/timeline.js"), "utf8") });
    await page.locator("g[data-event]").first().waitFor();
  });
  after(() => browser.close());

  it("draws what is to be seen and no more", async () => {
    await page.getByText(`${MANY} events`).waitFor();
    const drawn = await page.locator("g[data-event]").count();
    assert.ok(drawn > 20 && drawn < 1000, `${drawn}`);
  });

  it("stays fluid while zooming, moving and scrolling", async () => {
    for (const wheel of [
      { deltaY: -60, ctrlKey: true },
      { deltaX: 90 },
      { deltaY: 60, ctrlKey: true },
      { deltaY: 90 },
    ]) {
      const mean = await page.evaluate(frameMs, wheel);
      assert.ok(mean < 100, `${Math.round(mean)} ms a frame for ${JSON.stringify(wheel)}, on a busy machine`);
    }
  });

  it("takes an article's words for words", async () => {
    await page.getByRole("button", { name: "Show all events" }).click();
    await page.getByRole("listbox").focus();
    await page.keyboard.press("Home");
    await page.locator(".tooltip strong").filter({ hasText: "onerror" }).waitFor();
    assert.equal(await page.title(), "Timeline");
    assert.equal(await page.locator("img, main script").count(), 0);
  });

  it("goes to the last event and opens it by keyboard alone", async () => {
    await page.getByRole("listbox").focus();
    await page.keyboard.press("End");
    await page.locator(`g[aria-selected=true][aria-posinset="${MANY}"]`).waitFor();
    await page.keyboard.press("Enter");
    const sent = await page.evaluate(() => (window as unknown as PageWindow).sent);
    assert.deepEqual(sent.at(-1), { type: "open", event: MANY - 1 });
  });

  it("keeps to one name when asked", async () => {
    await page.getByLabel("Filter by name or word").fill("Person 7");
    await page.getByText("200 events").waitFor();
  });
});
