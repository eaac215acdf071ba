import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { inRoot } from "../../scripts/root.mjs";

describe("npm start", () => {
  it("says where VS Code is, from any folder, and ends everything when interrupted", async () => {
    const started = spawn("npm", ["--prefix", inRoot(), "start", "--", "--headless"], {
      cwd: tmpdir(),
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    for await (const text of started.stdout.setEncoding("utf8")) {
      said += text;
      if (said.includes("Ctrl+C")) break;
    }
    const address = /http:\/\/127\.0\.0\.1:\d+\S+/.exec(said)?.[0];
    assert.ok(address, said);
    const response = await fetch(address);
    assert.equal(response.status, 200);
    assert.match(await response.text(), /workbench/);
    assert.equal(new URL(address).searchParams.get("folder"), inRoot("seeds"));

    process.kill(-Number(started.pid), "SIGINT"); // as a terminal does
    await once(started, "exit");
    await assert.rejects(fetch(address));
  });
});
