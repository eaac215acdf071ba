// The browser in which the tests use VS Code: one that is there already, else Debian's own package, else (where there
// is no such package) the build that Playwright offers.
import { Stop, run } from "../processes.mjs";
import { inRoot } from "../root.mjs";
import { findProgram, isExecutable } from "./findProgram.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "msedge"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function present() {
  return NAMES.map(findProgram).find(Boolean) ?? ELSEWHERE.find(isExecutable);
}

/** Path of a Chromium; installs one where that needs no answer from a person. */
export async function chromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen && !isExecutable(chosen)) throw new Stop(`CHROMIUM is set to ${chosen}, which cannot be run.`);
  const found = chosen || present() || ((await installWithApt()) && present()) || (await installWithPlaywright());
  if (found) return found;
  throw new Stop("The tests need a browser: install chromium (or Google Chrome), or set CHROMIUM to its path.");
}

async function installWithPlaywright() {
  console.log("Fetching chromium with Playwright …");
  const program = inRoot("node_modules/playwright-core/cli.js");
  const asRoot = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
  const options = { stdio: ["ignore", "pipe", "pipe"] };
  const { code } = await run(process.execPath, [program, "install", ...asRoot, "chromium"], options);
  const { chromium: playwright } = await import("playwright-core");
  return code === 0 && playwright.executablePath();
}

async function installWithApt() {
  if (!findProgram("apt-get")) return false;
  const rootOnly = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (rootOnly.length > 0 && !findProgram("sudo")) return false;
  console.log("Installing chromium with apt-get …");
  const commands = [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]];
  for (const args of commands) {
    const [command, ...rest] = [...rootOnly, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", ...args];
    const { code, output } = await run(command, rest, { stdio: ["ignore", "pipe", "pipe"] });
    if (code === 0) continue;
    console.error(`apt-get ${args[0]} failed: ${output.trim().split("\n").at(-1)}`);
    if (args[0] === "install") return false;
  }
  return true;
}
