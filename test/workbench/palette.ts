// The command palette, and the questions that VS Code asks in the same place.
import type { Locator, Page } from "playwright-core";

export function questionBox(page: Page): Locator {
  return page.locator(".quick-input-widget:visible input.input");
}

export function choices(page: Page): Locator {
  return page.locator(".quick-input-widget:visible .quick-input-list .monaco-list-row");
}

/** The answer that VS Code proposes, as soon as it has this ending. */
export async function proposal(page: Page, ending: string): Promise<string> {
  await page.waitForFunction(
    (end) => document.querySelector<HTMLInputElement>(".quick-input-widget input.input")?.value.endsWith(end),
    ending,
  );
  return questionBox(page).inputValue();
}

/** Answers the question of where to write a file. VS Code ignores an OK while it still looks at the folder. */
export async function answer(page: Page, text: string): Promise<void> {
  await questionBox(page).fill(text);
  const ok = page.locator(".quick-input-widget:visible .quick-input-action").getByText("OK");
  for (let tries = 0; tries < 10 && (await ok.isVisible()); tries += 1) {
    await ok.click();
    await ok.waitFor({ state: "hidden", timeout: 5000 }).catch(() => undefined);
  }
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
