// What stands beside and below the editor: outline, problems, notifications.
import type { Locator, Page } from "playwright-core";
import { command } from "./palette";

/** Closes or opens the list of files, which leaves more or less room to the outline below it. */
export async function toggleFiles(page: Page): Promise<void> {
  await page.locator(".pane-header").filter({ hasText: "seeds" }).first().click();
}

/** The rows of the Outline. */
export async function outline(page: Page): Promise<Locator> {
  await command(page, "Explorer: Focus on Outline View");
  const rows = page.locator(".outline-tree .monaco-list-row");
  await rows.first().waitFor();
  return rows;
}

/** The rows of the Problems panel: files, their problems, and each problem's related information. */
export async function problems(page: Page): Promise<Locator> {
  await command(page, "Problems: Focus on Problems View");
  return page.locator(".markers-panel .monaco-list-row");
}

export async function widenSideBar(page: Page, pixels: number): Promise<void> {
  const box = await page.locator(".part.sidebar").boundingBox();
  if (!box) throw new Error("The side bar is not there");
  const edge = box.x + box.width;
  await page.mouse.move(edge, 300);
  await page.mouse.down();
  await page.mouse.move(edge + pixels, 300, { steps: 5 });
  await page.mouse.up();
}

export function notifications(page: Page): Locator {
  return page.locator(".notification-toast");
}
