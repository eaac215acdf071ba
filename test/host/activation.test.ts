import assert from "node:assert/strict";
import { createRequire } from "node:module";
import path from "node:path";
import * as vscode from "vscode";
import { glossator } from "./documents";

const LIMIT_MS = 50;

/** Milliseconds of processor time to load the extension's code anew: the machine may be busy with other things. */
function loadingMs(): number {
  const { extensionPath } = vscode.extensions.getExtension("glossator.glossator")!;
  const file = path.join(extensionPath, "dist/extension.js");
  const load = createRequire(file);
  Reflect.deleteProperty(load.cache, load.resolve(file));
  const before = process.cpuUsage();
  const loaded = load(file) as { activate?: unknown };
  const { user, system } = process.cpuUsage(before);
  assert.equal(typeof loaded.activate, "function");
  return (user + system) / 1000;
}

describe("activation", () => {
  it(`takes less than ${LIMIT_MS} ms of work, loading the code included`, async () => {
    const { activationMs } = await glossator();
    const loading = Math.min(loadingMs(), loadingMs(), loadingMs());
    assert.ok(loading + activationMs < LIMIT_MS, `${loading} ms to load, ${activationMs} ms to activate`);
  });
});
