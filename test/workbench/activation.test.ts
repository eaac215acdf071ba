import assert from "node:assert/strict";
import { openFile } from "./editor";
import { command } from "./palette";
import { NARA_VISIT, openWorkbench, picture } from "./session";

const LIMIT_MS = 50;

/** Loading its code and activating it, in milliseconds, as VS Code itself measures and shows it. */
async function activation(): Promise<number> {
  const { page, close } = await openWorkbench();
  try {
    await openFile(page, NARA_VISIT);
    await page.locator(".statusbar-item").filter({ hasText: "Source Document" }).waitFor();
    await command(page, "Developer: Show Running Extensions");
    const row = page.locator(".runtime-extensions-editor .monaco-list-row").filter({ hasText: "Glossator" });
    const time = row.filter({ hasText: /Activation: \d+ms/ });
    await time.waitFor();
    await picture(page, "running-extensions");
    return Number(/Activation: (\d+)ms/.exec(await time.innerText())?.[1]);
  } finally {
    await close();
  }
}

describe("activation", () => {
  it(`takes less than ${LIMIT_MS} ms, loading the code included`, async () => {
    const times: number[] = [];
    // A busy machine makes any one of them slow.
    while (times.length < 3 && !times.some((time) => time < LIMIT_MS)) times.push(await activation());
    assert.ok(Math.min(...times) < LIMIT_MS, `${times.join(", ")} ms`);
  });
});
