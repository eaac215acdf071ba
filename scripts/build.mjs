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

const testFolder = inRoot("test");
const testFiles = readdirSync(testFolder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.test\.ts$|^host[/\\]index\.ts$/.test(name),
);
const isUnit = (/** @type {string} */ name) => /^unit[/\\]/.test(name);
const testBundle = {
  ...common,
  external: [...common.external, "playwright-core"],
  outdir: inRoot("out/test"),
  outbase: testFolder,
};

/** What is written as if for `require`, of which modules know nothing. */
const REQUIRE = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

/** Unit tests share what they have in common: else each file would bring, parse and compile all knowledge anew.
 * @type {import("esbuild").BuildOptions} */
const unitBundle = {
  ...testBundle,
  format: "esm",
  splitting: true,
  chunkNames: "unit/shared/[name]-[hash]",
  outExtension: { ".js": ".mjs" },
  banner: { js: REQUIRE },
  entryPoints: testFiles.filter(isUnit).map((name) => path.join(testFolder, name)),
};

/** Every other test file is a bundle of its own; the extension host wants one entry besides.
 * @type {import("esbuild").BuildOptions} */
const editorBundle = {
  ...testBundle,
  entryPoints: testFiles.filter((name) => !isUnit(name)).map((name) => path.join(testFolder, name)),
};

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
    await build(unitBundle);
    await build(editorBundle);
  }
}
