// Bundles what ships into dist/. With --tests also every test, into out/test/; with --watch again after every change.
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";
import { common } from "./esbuild.mjs";
import { inRoot } from "./root.mjs";

const watch = process.argv.includes("--watch");
const shipped = { "extension.js": "src/extension/node.ts", "cli.js": "src/cli/main.ts" };

const shippedBundles = Object.entries(shipped)
  .filter(([, entry]) => existsSync(inRoot(entry)))
  .map(([file, entry]) => ({
    ...common,
    minify: !watch,
    entryPoints: [inRoot(entry)],
    outfile: inRoot("dist", file),
  }));

/** Every test file is a bundle of its own; the extension host wants one entry besides. */
function testBundle() {
  const folder = inRoot("test");
  const entries = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.test\.ts$|^host[/\\]index\.ts$/.test(name),
  );
  return {
    ...common,
    external: [...common.external, "playwright-core"],
    entryPoints: entries.map((name) => path.join(folder, name)),
    outdir: inRoot("out/test"),
    outbase: folder,
  };
}

/** The lines that the editor's task waits for. */
const announcing = {
  name: "announcing",
  setup({ onStart, onEnd }) {
    onStart(() => console.log("[watch] build started"));
    onEnd(({ errors }) => {
      for (const { text, location } of errors)
        console.error(`✘ [ERROR] ${text}\n    ${location?.file}:${location?.line}:${location?.column}:`);
      console.log("[watch] build finished");
    });
  },
};

if (watch) {
  for (const bundle of shippedBundles) await (await context({ ...bundle, plugins: [announcing] })).watch();
} else {
  for (const bundle of shippedBundles) await build(bundle);
  if (process.argv.includes("--tests")) {
    rmSync(inRoot("out/test"), { recursive: true, force: true });
    await build(testBundle());
  }
}
