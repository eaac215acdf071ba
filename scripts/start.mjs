// npm start: opens the seeds in VS Code with Glossator running. Installs what is missing, so it is the first command
// after cloning. Uses an installed VS Code if there is one, else VS Code's server in the browser.
import "./setup/nodeVersion.mjs";
import { parseArgs } from "node:util";
import { main, run } from "./processes.mjs";
import { inRoot } from "./root.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { findProgram } from "./setup/findProgram.mjs";
import { startServer } from "./vscode/server.mjs";

const { values: flags } = parseArgs({ options: { headless: { type: "boolean", default: false } } });
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const seeds = inRoot("seeds");

/** True if an installed VS Code opened the seeds in a window of its own. */
async function openInstalled() {
  const code = hasDisplay && ["code", "code-insiders", "codium"].map(findProgram).find(Boolean);
  if (!code) return false;
  const args = ["--new-window", `--extensionDevelopmentPath=${inRoot()}`, seeds];
  const { code: exit } = await run(code, args, { shell: process.platform === "win32" });
  if (exit === 0) console.log(`Opened ${seeds} in ${code}.`);
  else console.log(`${code} does not open a window here; using VS Code's server instead.`);
  return exit === 0;
}

async function openServer() {
  const { packageExtension } = await import("./package.mjs");
  const { file } = await packageExtension();
  const server = await startServer({ vsix: file });
  const address = server.address(seeds);
  console.log(`\nVS Code with Glossator is at\n\n  ${address}\n\nIt runs until Ctrl+C.`);
  if (hasDisplay && !flags.headless) openBrowser(address);
  return new Promise((resolve) => {
    server.child.once("exit", (code) => resolve(code || 1));
  });
}

function openBrowser(address) {
  const opener = { darwin: ["open"], win32: ["explorer"] }[process.platform] ?? ["xdg-open"];
  run(opener[0], [address], { stdio: "ignore" }).catch(() => {
    // The address stands in the terminal.
  });
}

await main(async () => {
  await installDependencies();
  const { code } = await run(process.execPath, [inRoot("scripts/build.mjs")], { cwd: inRoot() });
  if (code !== 0) return code;
  if (!flags.headless && (await openInstalled())) return 0;
  return openServer();
});
