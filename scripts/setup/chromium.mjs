// The browser in which the tests use VS Code: one that is there already, or Debian's and Ubuntu's own package.
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";
import { Stop, run } from "../processes.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "msedge"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** First executable file of that name on the PATH. */
export function onPath(name) {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((end) => path.join(folder, name + end))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function present() {
  return NAMES.map(onPath).find(Boolean) ?? ELSEWHERE.find(isExecutable);
}

/** Path of a Chromium; installs it where apt can do that without asking. */
export async function chromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen && !isExecutable(chosen)) throw new Stop(`CHROMIUM is set to ${chosen}, which cannot be run.`);
  const found = chosen || present() || ((await installWithApt()) && present());
  if (found) return found;
  throw new Stop("The tests need a browser: install chromium (or Google Chrome), or set CHROMIUM to its path.");
}

async function installWithApt() {
  if (!onPath("apt-get")) return false;
  const rootOnly = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  if (rootOnly.length > 0 && !onPath("sudo")) return false;
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
