#!/usr/bin/env node
// Stands in for the `code` program that @vscode/test-electron starts: takes VS Code's own flags, runs the extension's
// tests in the extension host of VS Code's server, and exits as they did.
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { Stop, main } from "../processes.mjs";
import { startBrowser } from "./browser.mjs";
import { startServer } from "./server.mjs";

const LIMIT_MS = 600_000;

const { values: flags, positionals } = parseArgs({
  strict: false, // the many flags that only matter to the desktop build
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: "string", multiple: true },
    extensionTestsPath: { type: "string" },
    "extensions-dir": { type: "string" },
    "user-data-dir": { type: "string" },
  },
});

async function runTests() {
  const said = [];
  const log = (text) => said.push(text);
  const server = await startServer({ extensionHostTests: true, log });
  const browser = await startBrowser();
  const remote = (file) => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const payload = [
    ...(flags.extensionDevelopmentPath ?? []).map((folder) => ["extensionDevelopmentPath", remote(folder)]),
    ["extensionTestsPath", remote(flags.extensionTestsPath)],
    ["skipWelcome", "true"],
  ];
  const page = await (await chromium.connect(browser.endpoint)).newPage();
  const code = await new Promise((resolve, reject) => {
    page.on("crash", () => reject(new Stop("The browser page crashed.")));
    server.child.once("exit", () => reject(new Stop("VS Code's server ended during the tests.")));
    setTimeout(() => reject(new Stop(`No result after ${LIMIT_MS / 1000} s.`)), LIMIT_MS).unref();
    const open = async () => {
      await page.exposeFunction("codeAutomationLog", (kind, parts) => log(`[${kind}] ${parts.join(" ")}\n`));
      await page.exposeFunction("codeAutomationExit", resolve);
      await page.goto(server.address(positionals[0], payload));
    };
    open().catch(reject);
  }).catch((error) => {
    process.stderr.write(said.join(""));
    throw error;
  });
  if (code !== 0 && process.env.GLOSSATOR_TEST_LOG) process.stderr.write(said.join(""));
  return code;
}

await main(runTests);
