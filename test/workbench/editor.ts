// The text editor: opening a file from the explorer, where a word stands on the screen, its hover.
import type { Locator, Page } from "playwright-core";

const HOVER_MS = 60_000;

export async function openFile(page: Page, name: string): Promise<void> {
  await page.locator(".explorer-folders-view .monaco-list-row").filter({ hasText: name }).first().dblclick();
  await page.locator(`.tabs-container .tab[data-resource-name="${name}"]`).waitFor();
  await page.locator(".editor-instance .view-line").first().waitFor();
}

/** The middle of the `nth` place (from 0) where `word` is on the screen in the editor. */
export async function placeOf(page: Page, word: string, nth = 0): Promise<{ x: number; y: number }> {
  const places = await page.evaluate((wanted) => {
    const found: { x: number; y: number }[] = [];
    const byHeight = (one: Element, other: Element) =>
      one.getBoundingClientRect().top - other.getBoundingClientRect().top;
    for (const line of [...document.querySelectorAll(".editor-instance .view-line")].sort(byHeight)) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const text = nodes.map((node) => node.data.replaceAll("\u00a0", " ")).join("");
      // A word may be spread over several spans: find it in the line, then the nodes at both ends.
      const boundary = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.data.length) return [node, rest];
          rest -= node.data.length;
        }
        return [nodes.at(-1)!, 0];
      };
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const range = document.createRange();
        range.setStart(...boundary(at + 1));
        range.setEnd(...boundary(at + wanted.length));
        const box = range.getClientRects()[0]!;
        found.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      }
    }
    return found;
  }, word);
  const place = places[nth];
  if (!place) throw new Error(`“${word}” is ${places.length} times on the screen; wanted is number ${nth + 1}`);
  return place;
}

export function hoverBox(page: Page): Locator {
  return page.locator(".monaco-hover:visible .hover-contents").first();
}

/** The text of the hover over a word, as soon as it says what is expected. */
export async function hover(page: Page, word: string, expected: RegExp, nth = 0): Promise<string> {
  const { x, y } = await placeOf(page, word, nth);
  let last = "";
  for (const end = Date.now() + HOVER_MS; Date.now() < end;) {
    await page.mouse.move(x, 5);
    await page.mouse.move(x, y, { steps: 4 });
    const shown = await hoverBox(page)
      .waitFor({ timeout: 6000 })
      .then(() => true)
      .catch(() => false);
    if (shown) last = (await page.locator(".monaco-hover:visible .hover-contents").allInnerTexts()).join("\n");
    if (expected.test(last)) return last;
  }
  throw new Error(`The hover over “${word}” says “${last}”, not ${String(expected)}`);
}
