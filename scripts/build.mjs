// Bundles the extension and the command into dist/; with --tests, every test into out/test/ beside them.
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { common } from "./esbuild.mjs";

const root = path.resolve(import.meta.dirname, "..");
const production = !process.argv.includes("--tests");

const shipped = { "extension.js": "src/extension/node.ts", "cli.js": "src/cli/main.ts" };
for (const [file, entry] of Object.entries(shipped)) {
  if (!existsSync(path.join(root, entry))) continue;
  await build({
    ...common,
    minify: production,
    entryPoints: [path.join(root, entry)],
    outfile: path.join(root, "dist", file),
  });
}

if (process.argv.includes("--tests")) {
  const folder = path.join(root, "test");
  const tests = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.test\.ts$|suite[/\\]index\.ts$/.test(name),
  );
  rmSync(path.join(root, "out/test"), { recursive: true, force: true });
  if (tests.length > 0)
    await build({
      ...common,
      entryPoints: tests.map((name) => path.join(folder, name)),
      outdir: path.join(root, "out/test"),
      outbase: folder,
    });
}
