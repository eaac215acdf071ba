// The command palette, and the questions that VS Code asks in the same place.
import type { Locator, Page } from "playwright-core";

export function questionBox(page: Page): Locator {
  return page.locator(".quick-input-widget:visible input.input");
}

export function choices(page: Page): Locator {
  return page.locator(".quick-input-widget:visible .quick-input-list .monaco-list-row");
}

/** Opens the palette with this text in it. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press("F1");
  await questionBox(page).waitFor();
  await questionBox(page).fill(text);
}

/** Runs a command as a person does: F1, its title, a click. */
export async function command(page: Page, title: string): Promise<void> {
  await ask(page, `>${title}`);
  await choices(page).filter({ hasText: title }).first().click();
}
