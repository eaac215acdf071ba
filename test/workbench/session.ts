// One workbench in one browser page, on a folder of its own that starts as a copy of the seeds.
import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import path from "node:path";
import { type Page, chromium } from "playwright-core";

/** @source measured: shorter waits fail when the machine is six times overloaded */
const WAIT_MS = 60_000;
/** @source measured: the first answer of an extension comes after two minutes then */
const READY_MS = 150_000;

export const KOREA_2022 = "000_a34edde2954d03d0.txt";
export const NARA_VISIT = "002_0e984e258e9f7d05.txt";

export interface Session {
  readonly page: Page;
  /** The opened folder on disk. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** @param prepare puts more files into the folder before it is opened */
export async function openWorkbench(prepare: (folder: string) => void = () => undefined): Promise<Session> {
  const folder = path.join(mkdtempSync(path.join(setting("GLOSSATOR_FOLDERS"), "w ")), "seeds");
  mkdirSync(folder);
  cpSync(path.resolve("seeds"), folder, { recursive: true });
  prepare(folder);

  const browser = await chromium.connect(setting("GLOSSATOR_BROWSER"));
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  await page.goto(`${setting("GLOSSATOR_WORKBENCH")}/?folder=${encodeURIComponent(folder)}`);
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  return { page, folder, close: () => browser.close() };
}

/** Waits until the open article is known for one and its stale sidebars are marked; after it everything answers fast. */
export async function squiggles(page: Page): Promise<void> {
  const language = page.locator(".statusbar-item").filter({ hasText: "Source Document" });
  await language.waitFor({ timeout: READY_MS });
  await page.locator(".editor-instance .squiggly-warning").first().waitFor({ state: "attached", timeout: READY_MS });
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error("Run these tests with npm test -- workbench");
  return value;
}

/** A session for all tests of a `describe`. A test that fails leaves a picture of what there was to see. */
export function sharedSession(prepare?: (folder: string) => void): () => Session {
  let session: Session;
  before(async () => {
    session = await openWorkbench(prepare);
  });
  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state === "failed") await picture(session.page, `failed ${currentTest.title}`.slice(0, 80));
  });
  after(() => session.close());
  return () => session;
}

/** Keeps a picture of the workbench in `out/shots`, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.resolve("out/shots", `${name}.png`) });
}
