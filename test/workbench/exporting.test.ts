import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openFile } from "./editor";
import { choices, command, questionBox } from "./palette";
import { notifications } from "./panels";
import { KOREA_2022, openWorkbench, picture, type Session, squiggles } from "./session";

/** What people choose, and what the command line calls it. */
const FORMATS = [
  { label: "Glossator records", name: "jsonl", file: "mine.jsonl" },
  { label: "W3C Web Annotation", name: "w3c", file: "mine.jsonld" },
  { label: "brat standoff", name: "brat", file: "mine.ann" },
  { label: "Table (CSV)", name: "csv", file: "mine.csv" },
];

describe("exporting annotations", () => {
  let session: Session;
  before(async () => {
    session = await openWorkbench((folder) => {
      mkdirSync(path.join(folder, "my exports"));
    });
    await openFile(session.page, KOREA_2022);
    await squiggles(session.page);
  });
  after(() => session.close());

  for (const { label, name, file } of FORMATS)
    it(`writes ${label} where one wants it, the same as the command line does`, async () => {
      const { page, folder } = session;
      const target = path.join(folder, "my exports", file);
      await page.locator(`.tab[data-resource-name="${KOREA_2022}"]`).click();
      await command(page, "Glossator: Export Annotations…");
      await choices(page).filter({ hasText: label }).first().waitFor();
      await picture(page, "export-formats");
      await choices(page).filter({ hasText: label }).first().click();
      await questionBox(page).and(page.locator(`[value*="/"], :not([value=""])`)).first().waitFor();
      await picture(page, `export-where-${name}`);
      assert.ok((await questionBox(page).inputValue()).startsWith(folder), "it proposes the article's folder");
      await questionBox(page).fill(target);
      await page.keyboard.press("Enter");
      await notifications(page).filter({ hasText: "Exported 1 document" }).first().waitFor();
      await picture(page, `exported-${name}`);

      const cli = [path.resolve("dist/cli.js"), "annotate", KOREA_2022, "--format", name, "--out", `cli-${name}/`];
      execFileSync(process.execPath, cli, { cwd: folder });
      const written = readFileSync(target, "utf8");
      assert.ok(written.includes("Kishida"));
      await notifications(page)
        .filter({ hasText: "Exported 1 document" })
        .getByText("Open", { exact: true })
        .first()
        .click();
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    });

  it("writes nothing when one thinks better of it", async () => {
    const { page, folder } = session;
    await page.locator(`.tab[data-resource-name="${KOREA_2022}"]`).click();
    await command(page, "Glossator: Export Annotations…");
    await choices(page).filter({ hasText: "Table (CSV)" }).first().click();
    await questionBox(page).fill(path.join(folder, "my exports", "never.csv"));
    await page.keyboard.press("Escape");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    assert.equal(existsSync(path.join(folder, "my exports", "never.csv")), false);
  });

  it("writes one file with the workspace's articles", async () => {
    const { page, folder } = session;
    const target = path.join(folder, "my exports", "all.jsonl");
    await command(page, "Glossator: Export Annotations of the Workspace…");
    await choices(page).filter({ hasText: "Glossator records" }).first().click();
    await questionBox(page).fill(target);
    await page.keyboard.press("Enter");
    await notifications(page).filter({ hasText: "Exported 2 documents" }).first().waitFor();
    const ids = readFileSync(target, "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
    assert.equal(ids.length, 2);
  });
});
