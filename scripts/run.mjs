// Bundles one TypeScript program and runs it: node scripts/run.mjs src/training/evaluate.ts dates
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { common } from "./esbuild.mjs";

const [entry = "", ...args] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, "..");
const outfile = path.join(root, "out/run", `${path.basename(entry, ".ts")}.js`);
await build({ ...common, packages: "external", entryPoints: [path.join(root, entry)], outfile });
const { status } = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...args], {
  stdio: "inherit",
  cwd: root,
});
process.exit(status ?? 1);
