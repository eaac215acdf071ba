// A headless Chromium that connects to nothing but the page it is given. Playwright starts it; whoever wants to drive
// it connects to `endpoint`.
import { chromium as playwright } from "playwright-core";
import { atEnd } from "../processes.mjs";
import { chromium } from "../setup/chromium.mjs";

const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** @returns `{endpoint, end()}` */
export async function startBrowser() {
  const browser = await playwright.launchServer({
    executablePath: await chromium(),
    args: FLAGS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return { endpoint: browser.wsEndpoint(), end: atEnd(() => browser.close()) };
}
