// The command palette and the questions that VS Code asks in the same place.
import type { Locator, Page } from "playwright-core";

export function questionBox(page: Page): Locator {
  return page.locator(".quick-input-widget input.input");
}

export function choices(page: Page): Locator {
  return page.locator(".quick-input-list .monaco-list-row");
}

/** Runs a command as a person does: F1, its title, Enter. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press("F1");
  await questionBox(page).waitFor();
  await questionBox(page).fill(`>${title}`);
  await choices(page).filter({ hasText: title }).first().click();
}
