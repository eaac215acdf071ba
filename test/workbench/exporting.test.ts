import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { answer, choices, command, proposal, questionBox } from "./palette";
import { notifications } from "./panels";
import { openFile } from "./editor";
import { KOREA_2022, picture, sharedSession, squiggles } from "./session";

const STEM = path.parse(KOREA_2022).name;

/** What people choose, and what the command line calls it. */
const FORMATS = [
  { label: "Glossator records (JSON Lines)", name: "jsonl", extension: ".jsonl" },
  { label: "W3C Web Annotation (JSON-LD)", name: "w3c", extension: ".jsonld" },
  { label: "brat standoff", name: "brat", extension: ".ann" },
  { label: "Table (CSV)", name: "csv", extension: ".csv" },
];

describe("exporting annotations", () => {
  const session = sharedSession((folder) => {
    mkdirSync(path.join(folder, "my exports"));
  });
  before(async () => {
    await openFile(session().page, KOREA_2022);
    await squiggles(session().page);
  });
  afterEach(async () => {
    await command(session().page, "Notifications: Clear All Notifications");
  });

  const inExports = (file: string) => path.join(session().folder, "my exports", file);

  /** From the command to the question where to write; what VS Code proposes there. */
  async function choose(title: string, label: string, extension: string): Promise<string> {
    const { page } = session();
    await command(page, title);
    await choices(page).filter({ hasText: label }).first().waitFor();
    await picture(page, "export-formats");
    await choices(page).filter({ hasText: label }).first().click();
    return proposal(page, extension);
  }

  it("writes one file with all of the workspace's articles", async () => {
    const { page } = session();
    await choose("Glossator: Export Annotations of the Workspace…", "Glossator records", ".jsonl");
    await answer(page, inExports("all.jsonl"));
    await notifications(page).filter({ hasText: "Exported 2 documents" }).waitFor();
    const records = readFileSync(inExports("all.jsonl"), "utf8").trim().split("\n");
    const ids = records.map((line) => (JSON.parse(line) as { id: string }).id);
    assert.deepEqual(ids, ["000_a34edde2954d03d0.txt", "002_0e984e258e9f7d05.txt"]);
  });

  for (const { label, name, extension } of FORMATS)
    it(`writes ${label} where one wants it, the same bytes as the command line`, async () => {
      const { page, folder } = session();
      await page.locator(`.tab[data-resource-name="${KOREA_2022}"]`).click();
      const proposed = await choose("Glossator: Export Annotations…", label, extension);
      assert.equal(proposed, path.join(folder, STEM + extension));
      await answer(page, inExports(`mine${extension}`));
      const done = notifications(page).filter({ hasText: "Exported 1 document" });
      await done.waitFor();
      await picture(page, `exported-${name}`);

      const commandLine = path.join(folder, "..", name);
      const cli = [path.resolve("dist/cli.js"), "annotate", KOREA_2022, "--quiet"];
      execFileSync(process.execPath, [...cli, "--format", name, "--out", `${commandLine}/`], { cwd: folder });
      const expected = readFileSync(path.join(commandLine, STEM + extension), "utf8");
      assert.equal(readFileSync(inExports(`mine${extension}`), "utf8"), expected);

      await done.getByText("Open", { exact: true }).click();
      await page.locator(`.tab.active[data-resource-name="mine${extension}"]`).waitFor();
    });

  it("writes nothing when one thinks better of it", async () => {
    const { page } = session();
    await page.locator(`.tab[data-resource-name="${KOREA_2022}"]`).click();
    await choose("Glossator: Export Annotations…", "Table (CSV)", ".csv");
    await questionBox(page).fill(inExports("never.csv"));
    await page.keyboard.press("Escape");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden" });
    assert.equal(existsSync(inExports("never.csv")), false);
  });
});
