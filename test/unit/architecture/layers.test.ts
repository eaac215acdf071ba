// The layers of DESIGN, as a test: who may import whom, no cycles, no stage that imports a stage, small files.
// When a rule is in your way, read ARCHITECTURE.md before you change it here.

import assert from "node:assert/strict";
import { type Module, readModules } from "./modules";

/** Folder of src → the folders that it may import, and the packages. `*` stands for any. */
const LAYERS: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  model: { folders: [], packages: [] },
  knowledge: { folders: ["model"], packages: ["compromise"] },
  analysis: { folders: ["model", "knowledge"], packages: [] },
  corpus: { folders: ["model"], packages: [] },
  annotations: { folders: ["model", "knowledge/tsv"], packages: [] },
  formats: { folders: ["model", "annotations"], packages: ["valibot", "@noble/hashes"] },
  features: {
    folders: ["model", "knowledge", "analysis", "corpus", "annotations", "formats"],
    packages: ["vscode-languageserver-types", "picomatch"],
  },
  server: {
    folders: ["model", "knowledge", "annotations", "features", "formats"],
    packages: ["vscode-languageserver", "vscode-languageserver-textdocument", "vscode-languageserver-types"],
  },
  webview: { folders: [], packages: [] },
  extension: {
    folders: ["server/protocol", "webview/protocol"],
    packages: ["vscode", "vscode-languageclient", "node:"],
  },
  cli: {
    folders: ["model", "knowledge", "analysis", "corpus", "annotations", "formats", "server"],
    packages: ["*"],
  },
  training: {
    folders: ["model", "knowledge", "analysis", "corpus", "annotations", "formats", "features"],
    packages: ["*"],
  },
};

const modules = readModules("src");
const layerOf = (file: string): string => file.split("/")[1]!;

describe("architecture", () => {
  it("sees the whole tree", () => {
    assert.ok(modules.length > 25, `${modules.length} modules`);
    assert.ok(modules.some((module) => module.file === "src/analysis/pipeline.ts" && module.imports.length > 8));
  });

  it("has no folder in src without a rule", () => {
    for (const module of modules) assert.ok(LAYERS[layerOf(module.file)], module.file);
  });

  it("imports only downwards", () => {
    assert.deepEqual(modules.flatMap(forbiddenImports), []);
  });

  it("imports no file that does not exist", () => {
    const files = new Set(modules.map((module) => module.file));
    const missing = modules.flatMap((module) =>
      module.imports
        .filter(({ target }) => target !== null && !files.has(target) && !/\.(?:tsv|bin|json|css)$/.test(target))
        .map(({ specifier }) => `${module.file} imports ${specifier}`),
    );
    assert.deepEqual(missing, []);
  });

  it("has no import cycle, types included", () => {
    assert.deepEqual(findCycle(modules), null);
  });

  it("keeps stages apart: a stage never imports another stage", () => {
    const stage = (file: string) => /^src\/analysis\/([^/]+)\//.exec(file)?.[1];
    const crossing = modules.flatMap((module) =>
      module.imports
        .filter(
          ({ target }) =>
            target !== null && stage(module.file) && stage(target) && stage(target) !== stage(module.file),
        )
        .map(({ specifier }) => `${module.file} imports ${specifier}`),
    );
    assert.deepEqual(crossing, []);
  });

  it("keeps VS Code to one folder", () => {
    const users = modules.filter(({ imports }) => imports.some(({ specifier }) => specifier === "vscode"));
    for (const { file } of users) assert.equal(layerOf(file), "extension", file);
  });

  it("keeps files small: none above 300 lines, the median at most 90", () => {
    const sizes = modules.map(({ file, text }) => ({ file, lines: text.split("\n").length - 1 }));
    assert.deepEqual(
      sizes.filter(({ lines }) => lines > 300),
      [],
    );
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    assert.ok(sorted[sorted.length >> 1]! <= 90, `median ${sorted[sorted.length >> 1]}`);
  });

  it("opens every file with what it is for", () => {
    const silent = modules.filter(
      ({ text }) => !text.startsWith("//") && !text.startsWith("/*") && !text.startsWith("#!"),
    );
    assert.deepEqual(
      silent.map(({ file }) => file),
      [],
    );
  });
});

function forbiddenImports(module: Module): string[] {
  const layer = layerOf(module.file);
  const allowed = LAYERS[layer]!;
  return module.imports
    .filter(({ specifier, target }) => {
      if (target === "package.json") return false; // the version
      if (target === null) return !allowed.packages.some((name) => name === "*" || matchesPackage(specifier, name));
      const other = target.split("/").slice(1);
      return (
        other[0] !== layer &&
        !allowed.folders.some((folder) => folder === other[0] || other.join("/").startsWith(folder))
      );
    })
    .map(({ specifier }) => `${module.file} imports ${specifier}`);
}

function matchesPackage(specifier: string, name: string): boolean {
  return specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`);
}

/** The first cycle found as a list of files, or null. */
function findCycle(all: readonly Module[]): string[] | null {
  const byFile = new Map(all.map((module) => [module.file, module]));
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { target } of byFile.get(file)?.imports ?? []) {
      const cycle = target === null ? null : walk(target, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const { file } of all) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return null;
}
