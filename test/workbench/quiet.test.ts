import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { openFile } from "./editor";
import { problems } from "./panels";
import { KOREA_2022, picture, sharedSession, squiggles } from "./session";

const NOTES = "Shopping for Tuesday:\n- rice\n- Popular Articles\n- paper for the printer\n";
const REQUIREMENTS = "# for Python 3.12\nnumpy==2.1\npandas>=2.2  # since May 2024\n";

describe("text files that are no articles", () => {
  const session = sharedSession((folder) => {
    writeFileSync(path.join(folder, "notes.txt"), NOTES);
    writeFileSync(path.join(folder, "requirements.txt"), REQUIREMENTS);
  });
  before(async () => {
    await openFile(session().page, KOREA_2022);
    await squiggles(session().page);
  });

  for (const name of ["notes.txt", "requirements.txt"])
    it(`leaves ${name} in peace`, async () => {
      const { page } = session();
      await openFile(page, name);
      await page.locator(".statusbar-item").filter({ hasText: "Plain Text" }).waitFor();
      const rows = await problems(page);
      await rows.filter({ hasText: KOREA_2022 }).first().waitFor();
      assert.equal(await rows.filter({ hasText: name }).count(), 0);
      assert.equal(await page.locator(".editor-instance [class*=squiggly]").count(), 0);
      await picture(page, name);
    });
});
