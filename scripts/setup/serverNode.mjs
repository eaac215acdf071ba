// The Node that runs the VS Code server, which wants a newer one than this project. Nothing else uses it.
import path from "node:path";
import { Stop } from "../processes.mjs";
import { downloads } from "../root.mjs";
import { fetchPackage } from "./fetchPackage.mjs";

const MAJOR = 24; // @source code-server 4.139.1, engines.node
const VERSION = "24.21.0";
/** By `process.platform` and `process.arch`: what the npm registry has of that version. */
const INTEGRITY = {
  "linux-x64": "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
  "linux-arm64": "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
};

/** Path of a node executable that is new enough. */
export async function serverNode() {
  if (Number.parseInt(process.versions.node, 10) >= MAJOR) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const integrity = INTEGRITY[platform];
  if (!integrity)
    throw new Stop(`VS Code's server needs Node.js ${MAJOR} or newer here. Install it, or VS Code itself (code).`);
  const wanted = { name: `node-${platform}`, version: VERSION, integrity };
  const folder = await fetchPackage(wanted, path.join(downloads, `node-${VERSION}`));
  return path.join(folder, "bin/node");
}
