// What stands beside and below the editor: outline, problems, notifications.
import type { Locator, Page } from "playwright-core";
import { command } from "./palette";

/** The rows of the Outline, all of them expanded. */
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

export function notifications(page: Page): Locator {
  return page.locator(".notification-toast");
}
