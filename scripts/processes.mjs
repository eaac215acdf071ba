// Starts programs and ends them again. Every program gets a process group of its own, so that ending it ends what it
// started too; whatever still runs when this process is interrupted or done is ended with it.
import { spawn, spawnSync } from "node:child_process";
import { constants } from "node:os";

/** A reason to stop that a person can act on: shown as one line, without a stack trace. */
export class Stop extends Error {}

/** @type {NodeJS.Signals[]} */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const running = new Set();
const cleanups = new Set();
const windows = process.platform === "win32";

/** Starts `command` in its own group; it is ended with this process at the latest. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: !windows, ...options });
  running.add(child);
  child.once("error", () => running.delete(child));
  return child;
}

/** Runs `command` to its end; rejects only if it cannot be started. */
export function run(command, args, options = {}) {
  const child = start(command, args, { stdio: "inherit", ...options });
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr?.setEncoding("utf8").on("data", (text) => (output += text));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      end(child).then(() => resolve({ code: code ?? 1, signal, output }), reject);
    });
  });
}

/** Ends the child's whole group: politely first, by force after `patience` milliseconds. */
export async function end(child, patience = 5000) {
  running.delete(child);
  for (let waited = 0; signal(child, waited === 0 ? "SIGTERM" : 0); waited += 50) {
    if (waited >= patience) {
      signal(child, "SIGKILL");
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** False once the group is empty. Signal 0 only asks. */
function signal(child, name) {
  if (child.pid === undefined) return false;
  try {
    process.kill(windows ? child.pid : -child.pid, name);
    return true;
  } catch {
    return false;
  }
}

/** Something to undo at the end, such as a temporary folder. Returns a function that undoes it now. */
export function atEnd(undo) {
  cleanups.add(undo);
  return async () => {
    if (cleanups.delete(undo)) await undo();
  };
}

export async function endEverything() {
  await Promise.all([...running].map((child) => end(child)));
  for (const undo of [...cleanups].reverse()) await undo();
  cleanups.clear();
}

/** npm starts us through a shell, and either may be ended without our hearing of it: that counts as a signal. */
function watchNpm(gone) {
  if (process.env.npm_lifecycle_event === undefined || windows) return;
  const shell = process.ppid;
  const { stdout } = spawnSync("ps", ["-o", "ppid=", "-p", String(shell)], { encoding: "utf8" });
  const npm = Number(stdout) || shell;
  setInterval(() => {
    if (process.ppid !== shell || !isAlive(npm)) gone();
  }, 500).unref();
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Runs a script's main function: ends everything afterwards or on a signal, and turns a `Stop` into one line. */
export async function main(body) {
  let interrupted = false;
  /** @param {NodeJS.Signals} name */
  const interrupt = (name) => {
    if (interrupted) return;
    interrupted = true;
    endEverything().finally(() => process.exit(128 + constants.signals[name]));
  };
  for (const name of SIGNALS) process.on(name, interrupt);
  watchNpm(() => interrupt("SIGHUP"));
  let code = 1;
  try {
    code = (await body()) ?? 0;
  } catch (error) {
    if (!interrupted) console.error(error instanceof Stop ? `\n${error.message}` : error);
  }
  if (interrupted) return;
  await endEverything();
  process.exit(code);
}
