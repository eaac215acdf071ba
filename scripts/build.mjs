// Bundles what ships into dist/. With --tests also every test, into out/test/; with --watch again after every change.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build, context } from "esbuild";
import { common } from "./esbuild.mjs";
import { inRoot } from "./root.mjs";

const watch = process.argv.includes("--watch");

/** What VS Code loads at once, and what that loads later; each with copies of what it needs. */
const LATER = ["client", "events", "exportCommand"];
const shipped = {
  "extension.js": "src/extension/node.ts",
  ...Object.fromEntries(LATER.map((name) => [`${name}.js`, `src/extension/${name}.ts`])),
  "cli.js": "src/cli/main.ts",
};

/** Leaves `import("./client")` to the moment when it runs: reading the language client's code takes 12 ms. */
const loadedLater = {
  name: "loaded-later",
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`^\\./(?:${LATER.join("|")})$`) }, ({ path: name, kind }) =>
      kind === "dynamic-import" ? { path: `${name}.js`, external: true } : undefined,
    );
  },
};

const nodeBundles = Object.entries(shipped).map(([file, entry]) => ({
  ...common,
  minify: !watch,
  entryPoints: [inRoot(entry)],
  outfile: inRoot("dist", file),
  plugins: [loadedLater],
  supported: { "dynamic-import": false }, // require: only there does VS Code provide its own module
}));

/** The timeline page's script and style.
 * @type {import("esbuild").BuildOptions} */
const pageBundle = {
  ...common,
  platform: "browser",
  format: "iife",
  target: "chrome130",
  minify: !watch,
  entryPoints: [inRoot("src/webview/main.ts")],
  outfile: inRoot("dist/timeline.js"),
  plugins: [],
};

/** @type {import("esbuild").BuildOptions[]} */
const shippedBundles = [...nodeBundles, pageBundle];

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
  for (const bundle of shippedBundles)
    await (await context({ ...bundle, plugins: [...(bundle.plugins ?? []), announcing] })).watch();
} else {
  for (const bundle of shippedBundles) await build(bundle);
  if (process.argv.includes("--tests")) {
    rmSync(inRoot("out/test"), { recursive: true, force: true });
    await build(testBundle());
  }
}
