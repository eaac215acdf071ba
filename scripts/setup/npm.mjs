// Calls npm as the person's own: the one that started us if there is one, else the one on the PATH.
import { run } from "../processes.mjs";

export function npm(args, options = {}) {
  const started = process.env.npm_execpath;
  if (started?.endsWith(".js")) return run(process.execPath, [started, ...args], options);
  return run("npm", args, { shell: process.platform === "win32", ...options });
}

/** What npm said went wrong, in one line. */
export function npmReason(output) {
  const lines = output.split("\n").filter((line) => /npm (error|ERR!)/.test(line));
  const unreachable = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT/.exec(
    output,
  );
  if (unreachable) return `the npm registry cannot be reached (${unreachable[0]})`;
  return (lines.find((line) => !/ code /.test(line)) ?? output.trim().split("\n").at(-1) ?? "").trim();
}
