// VS Code as a person uses it: the packaged extension installed, the workbench in a browser, mouse and keyboard.
import { startBrowser } from "../vscode/browser.mjs";
import { startServer } from "../vscode/server.mjs";
import { packageExtension } from "../package.mjs";
import { bundled, mocha } from "./mocha.mjs";
import { temporaryFolder } from "./workspace.mjs";

/** @source measured: under six times the load of two cores, shorter waits failed */
const TEST_LIMIT_MS = 240_000;

export async function workbench() {
  const { file } = await packageExtension();
  const server = await startServer({ vsix: file });
  const browser = await startBrowser();
  const counted = await mocha(bundled("workbench"), {
    timeout: TEST_LIMIT_MS,
    env: {
      GLOSSATOR_BROWSER: browser.endpoint,
      GLOSSATOR_WORKBENCH: `http://127.0.0.1:${server.port}`,
      GLOSSATOR_FOLDERS: temporaryFolder(),
    },
  });
  await browser.end();
  await server.end();
  return counted;
}
