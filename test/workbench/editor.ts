// The text editor: opening a file from the explorer, where a word stands on the screen, its hover, its lines.
import type { Locator, Page } from "playwright-core";
import { ask, command } from "./palette";

const HOVER_MS = 60_000;

export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row").filter({ hasText: name }).first().dblclick();
  await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
  await lines(page).first().waitFor();
}

/** The lines of text that are on the screen. */
export function lines(page: Page): Locator {
  return page.locator(".editor-instance .view-lines .view-line");
}

/** Puts the cursor at a line (from 1) and scrolls there. */
export async function goToLine(page: Page, line: number): Promise<void> {
  await ask(page, `:${line}`);
  await page.keyboard.press("Enter");
  await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
}

/** Opens the menu of quick fixes at the cursor; its row of this title. VS Code drops the menu when a document changes. */
export async function quickFix(page: Page, title: string): Promise<Locator> {
  const row = page.locator(".action-widget .monaco-list-row").filter({ hasText: title });
  for (let tries = 0; tries < 6 && !(await row.isVisible()); tries += 1) {
    await command(page, "Quick Fix...");
    await row.waitFor({ timeout: 10_000 }).catch(() => undefined);
  }
  await row.waitFor();
  return row;
}

export async function save(page: Page, name: string): Promise<void> {
  await command(page, "File: Save");
  await page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]:not(.dirty)`).waitFor();
}

/** The middle of the first of these words, at the `nth` place (from 0) where they are on the screen in the editor. */
export async function placeOf(page: Page, words: string, nth = 0): Promise<{ x: number; y: number }> {
  await lines(page).filter({ hasText: words }).first().waitFor();
  const places = await page.evaluate(placesOnScreen, words);
  const place = places[nth];
  if (!place) throw new Error(`“${words}” is ${places.length} times on the screen; wanted is number ${nth + 1}`);
  return place;
}

/** Runs in the page. Words may be spread over several coloured pieces of their line. */
function placesOnScreen(words: string): { x: number; y: number }[] {
  const top = (line: Element) => line.getBoundingClientRect().top;
  const onScreen = [...document.querySelectorAll(".editor-instance .view-lines .view-line")];
  return onScreen
    .sort((one, other) => top(one) - top(other))
    .flatMap((line) => {
      const pieces: Text[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) pieces.push(walker.currentNode as Text);
      const text = pieces.map(({ data }) => data.replaceAll("\u00a0", " ")).join("");
      const middles: { x: number; y: number }[] = [];
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        let offset = at + Math.floor(words.split(" ")[0]!.length / 2);
        const piece = pieces.find(({ data }) => offset < data.length || ((offset -= data.length), false))!;
        const range = document.createRange();
        range.setStart(piece, offset);
        range.setEnd(piece, offset + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        middles.push({ x: x + width / 2, y: y + height / 2 });
      }
      return middles;
    });
}

export function hoverBox(page: Page): Locator {
  return page.locator(".monaco-hover:visible .hover-contents");
}

async function shownFully(page: Page): Promise<void> {
  const box = page.locator(".monaco-hover:visible").first();
  await box.evaluate((hover) => Promise.all(hover.getAnimations({ subtree: true }).map(({ finished }) => finished)));
}

/** The text of the hover over the first of these words, as soon as it says what is expected. The hover stays open. */
export async function hover(page: Page, words: string, expected: RegExp, nth = 0): Promise<string> {
  let last = "";
  for (const end = Date.now() + HOVER_MS; Date.now() < end;) {
    const { x, y } = await placeOf(page, words, nth); // each time anew: lines move while a file is being shown
    await page.mouse.move(x, 5);
    await page.mouse.move(x, y, { steps: 4 });
    await hoverBox(page)
      .first()
      .waitFor({ timeout: 6000 })
      .catch(() => undefined);
    last = (await hoverBox(page).allInnerTexts()).join("\n");
    if (!expected.test(last)) continue;
    await shownFully(page);
    return last;
  }
  throw new Error(`The hover over “${words}” says “${last}”, not ${String(expected)}`);
}
