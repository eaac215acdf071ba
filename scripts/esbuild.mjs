// The one esbuild configuration: the shipped bundles and the tests load data files in the same way.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { inRoot } from "./root.mjs";

/** Digest over all tables and models that are embedded: every record says by it which knowledge made it. */
function knowledgeFingerprint() {
  const digest = createHash("sha256");
  for (const name of readdirSync(inRoot("src/knowledge/data")).sort())
    digest.update(`${name}\0`).update(readFileSync(inRoot("src/knowledge/data", name)));
  return digest.digest("hex").slice(0, 16);
}

/** @type {import("esbuild").BuildOptions & { external: string[] }} */
export const common = {
  bundle: true,
  format: "cjs",
  platform: "node",
  target: "node20",
  // Else a literal with \p{…} becomes new RegExp(…), which is made anew each time its function runs.
  supported: { "regexp-unicode-property-escapes": true },
  sourcemap: true,
  external: ["vscode", "mocha", "esbuild", "typescript"],
  define: { KNOWLEDGE_FINGERPRINT: JSON.stringify(knowledgeFingerprint()) },
  loader: { ".tsv": "text", ".bin": "binary" },
  logLevel: "warning",
};
