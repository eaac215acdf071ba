import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FORMATS } from "../../../src/formats/registry";
import { glossator, removeScratch, scratch } from "./glossator";

const NEWS = {
  "news/a.txt": "\uFEFFOSLO — 👩🏻‍🚒 Mayor Anna Holm met Kim Boo-kyum.\r\nMr. Kim spoke.\n",
  "news/b/b.txt": "Rain fell on Oslo on Monday.\n",
};

const allFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.\w+$/.test(name))
    .sort();

describe("glossator convert", function () {
  this.timeout(60_000);
  afterEach(removeScratch);

  it("gives the same bytes as annotating in that format", async () => {
    const cwd = scratch(NEWS);
    assert.equal((await glossator(["annotate", "news", "--out", "all.jsonl"], { cwd })).code, 0);
    for (const { id } of FORMATS) {
      await glossator(["annotate", "news", "--format", id, "--out", `direct-${id}`], { cwd });
      const convert = ["convert", "--from", "jsonl", "--to", id, "all.jsonl", "--quiet", "--out", `made-${id}`];
      assert.deepEqual(await glossator(convert, { cwd }), { code: 0, stdout: "", stderr: "" });
      const names = allFiles(path.join(cwd, `direct-${id}`));
      assert.ok(names.length >= 2);
      for (const name of names) {
        const made = name.endsWith(".conf") ? name : path.join("news", name);
        assert.equal(
          readFileSync(path.join(cwd, `made-${id}`, made), "utf8"),
          readFileSync(path.join(cwd, `direct-${id}`, name), "utf8"),
          name,
        );
      }
    }
  });

  it("puts all documents into one file where the format can", async () => {
    const cwd = scratch(NEWS);
    await glossator(["annotate", "news", "--out", "all.jsonl"], { cwd });
    const { stdout } = await glossator(["convert", "--from", "jsonl", "--to", "w3c", "all.jsonl"], { cwd });
    const collections = JSON.parse(stdout) as { label: string }[];
    assert.deepEqual(
      collections.map(({ label }) => label),
      ["news/a.txt", "news/b/b.txt"],
    );
  });

  it("takes a text only if it is the one that was annotated, and says which is missing", async () => {
    const cwd = scratch(NEWS);
    await glossator(["annotate", "news", "--out", "all.jsonl"], { cwd });
    writeFileSync(path.join(cwd, "news/a.txt"), "OSLO — something else.\n");
    const { code, stdout, stderr } = await glossator(["convert", "--from", "jsonl", "--to", "csv", "all.jsonl"], {
      cwd,
    });
    assert.equal(code, 3);
    assert.match(stderr, /^glossator: all\.jsonl:1: .*a\.txt: the text is not the one that was annotated/m);
    assert.match(stdout, /"news\/b\/b\.txt",1,/);
    const elsewhere = ["convert", "--from", "jsonl", "--to", "csv", "all.jsonl", "--texts", "nowhere"];
    assert.match((await glossator(elsewhere, { cwd })).stderr, /its text news\/a\.txt is not in nowhere/);
  });

  it("passes over what is no record, line by line", async () => {
    const cwd = scratch({ "x.jsonl": '{"schema":"glossator/1"}\nnot json\n' });
    const { code, stderr } = await glossator(["convert", "--from", "jsonl", "--to", "jsonl", "x.jsonl"], { cwd });
    assert.equal(code, 3);
    assert.match(stderr, /x\.jsonl:1: not a glossator\/1 record: /);
    assert.match(stderr, /x\.jsonl:2: not JSON: /);
  });

  it("never lets a record's id choose a place outside the folder", async () => {
    const cwd = scratch({ "in/x.txt": "Rain." });
    const { stdout } = await glossator(["annotate", "in/x.txt"], { cwd });
    const escaping = { ...(JSON.parse(stdout) as object), id: "../../../evil", path: "in/x.txt" };
    writeFileSync(path.join(cwd, "x.jsonl"), `${JSON.stringify(escaping)}\n`);
    const args = ["convert", "--from", "jsonl", "--to", "brat", "x.jsonl", "--out", "out"];
    assert.equal((await glossator(args, { cwd })).code, 0);
    assert.deepEqual(allFiles(path.join(cwd, "out")), ["annotation.conf", "evil.ann", "evil.txt", "visual.conf"]);
  });
});
