// Starts VS Code's server on a free port of 127.0.0.1. Everything it writes stays in a temporary folder of its own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Stop, atEnd, end, run, start } from "../processes.mjs";
import { serverNode } from "../setup/serverNode.mjs";
import { vscodeServer } from "../setup/vscodeServer.mjs";
import { quietSettings } from "./quietSettings.mjs";

const LICENSE = "--accept-server-license-terms";
const QUIET = ["--telemetry-level", "off", "--disable-telemetry", "--disable-experiments", "--disable-workspace-trust"];
const START_LIMIT_MS = 120_000;

/**
 * @param {object} options
 * @param {string} [options.vsix] extension to install first
 * @param {boolean} [options.extensionHostTests] lets the page's address name an extension under development and its tests
 * @param {(text: string) => void} [options.log] gets everything that the server prints
 */
export async function startServer({ vsix, extensionHostTests = false, log = () => {} }) {
  const [node, server] = [await serverNode(), await vscodeServer()];
  const home = mkdtempSync(path.join(tmpdir(), "glossator-vscode-"));
  const discard = atEnd(() => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  const extensions = path.join(home, "extensions");
  const user = path.join(home, "data/User");
  for (const folder of [extensions, user]) mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(user, "settings.json"), JSON.stringify(quietSettings, null, 2));

  const entry = [
    ...["--require", path.join(import.meta.dirname, "loopbackOnly.cjs"), path.join(server, "out/server-main.js")],
    ...[LICENSE, "--server-data-dir", home, "--extensions-dir", extensions],
  ];
  /** @type {import("node:child_process").SpawnOptions} */
  const options = {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, EXTENSIONS_GALLERY: "{}", XDG_RUNTIME_DIR: home },
  };
  if (vsix) await install(node, [...entry, "--install-extension", vsix], options);

  const listen = ["--host", "127.0.0.1", "--port", "0", "--without-connection-token"];
  // A built workbench ignores what an address says about tests unless the server was started with this driver.
  const driver = extensionHostTests ? ["--enable-smoke-test-driver"] : [];
  const child = start(node, [...entry, ...listen, ...QUIET, ...driver], options);
  const port = await listening(child, log);
  return {
    port,
    child,
    /** @param {string} folder  @param {string[][]} [payload] pairs such as `["extensionTestsPath", file]` */
    address: (folder, payload) => address(port, folder, payload),
    end: async () => {
      await end(child);
      await discard();
    },
  };
}

async function install(node, args, options) {
  const { code, output } = await run(node, args, options);
  if (code !== 0) throw new Stop(`VS Code refuses to install the extension:\n${output.trim()}`);
}

/** The port, as soon as the server says that it listens. */
function listening(child, log) {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (text) => {
      log(text);
      said += text;
      const found = /agent listening on (\d+)/.exec(said);
      if (found) resolve(Number(found[1]));
    };
    const refuse = (why) => reject(new Stop(`VS Code's server ${why}\n${said.trim()}`));
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.once("error", (error) => refuse(`cannot be started: ${error.message}`));
    child.once("exit", (code) => refuse(`ended with ${code}.`));
    setTimeout(() => refuse("does not answer."), START_LIMIT_MS).unref();
  });
}

function address(port, folder, payload = []) {
  const tests = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : "";
  const opened = pathToFileURL(folder).pathname.replace(/[&+]/g, encodeURIComponent);
  return `http://127.0.0.1:${port}/?folder=${opened}${tests}`;
}
