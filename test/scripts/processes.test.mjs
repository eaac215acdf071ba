import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot } from "../../scripts/root.mjs";
import { temporaryFolder } from "./temporary.mjs";

const processes = JSON.stringify(pathToFileURL(inRoot("scripts/processes.mjs")).href);

/** A script whose main function is `body`. */
function scriptOf(body) {
  const file = path.join(temporaryFolder(), "script.mjs");
  writeFileSync(file, `import { Stop, atEnd, main, start } from ${processes};\nawait main(async () => { ${body} });\n`);
  return file;
}

/** Starts a program that starts another, says both ids, and waits. */
const FAMILY = `
  const grandchild = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";
  const child = "const c = require('child_process').spawn(process.execPath, ['-e', " + JSON.stringify(grandchild) + "]);" +
    "console.log(process.pid, c.pid); setInterval(() => {}, 1000)";
  start(process.execPath, ["-e", child], { stdio: "inherit" });
  await new Promise(() => setInterval(() => {}, 1000));`;

async function isGone(pid) {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

describe("a script", () => {
  it("says what a person can act on in one line", () => {
    const { status, stderr } = spawnSync(process.execPath, [scriptOf('throw new Stop("Install this.");')]);
    assert.equal(status, 1);
    assert.equal(String(stderr), "\nInstall this.\n");
  });

  for (const signal of ["SIGINT", "SIGTERM"])
    it(`ends what it started, and what that started, on ${signal}`, async () => {
      const script = spawn(process.execPath, [scriptOf(FAMILY)], { stdio: ["ignore", "pipe", "inherit"] });
      const [said] = await once(script.stdout, "data");
      const family = String(said).trim().split(" ").map(Number);
      assert.equal(family.length, 2);
      script.kill(/** @type {NodeJS.Signals} */ (signal));
      await once(script, "exit");
      assert.deepEqual(await Promise.all(family.map(isGone)), [true, true]);
    });

  it("undoes at its end, also after an error", () => {
    const left = path.join(temporaryFolder(), "left");
    const body = `
      const fs = await import("node:fs");
      fs.writeFileSync(${JSON.stringify(left)}, "");
      atEnd(() => fs.rmSync(${JSON.stringify(left)}));
      throw new Stop("No.");`;
    assert.equal(spawnSync(process.execPath, [scriptOf(body)]).status, 1);
    assert.equal(existsSync(left), false);
  });
});
