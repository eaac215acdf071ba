// The one esbuild configuration: the shipped bundles and the tests load data files in the same way.
/** @type {import("esbuild").BuildOptions & { external: string[] }} */
export const common = {
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  sourcemap: true,
  external: ["vscode", "mocha", "esbuild", "typescript"],
  loader: { ".tsv": "text", ".bin": "binary" },
  logLevel: "warning",
};
