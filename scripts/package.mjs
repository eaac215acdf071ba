// npm run package: builds the .vsix and refuses one that carries what it should not, or grew too large.
import { statSync } from "node:fs";
import { Stop, main } from "./processes.mjs";
import { inRoot, root } from "./root.mjs";

const LIMIT_BYTES = 3_000_000;
/** What users get; everything else in the repository is for building it. */
const EXPECTED = [
  /^package\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^THIRD-PARTY\.md$/,
  /^dist\/[\w/-]+\.(?:js|css|json)$/,
  /^media\/[\w/-]+\.(?:png|svg|md)$/,
  /^schemas\/[\w.-]+\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^l10n\/[\w.-]+\.json$/,
  /^package\.nls(?:\.[\w-]+)?\.json$/,
];

/** @type {Promise<{file: string, bytes: number}> | null} */
let packaged = null;

/** @returns `{file, bytes}` of the packaged extension; made once for all steps of one run */
export function packageExtension() {
  packaged ??= makePackage();
  return packaged;
}

async function makePackage() {
  const { createVSIX, listFiles, PackageManager } = await import("@vscode/vsce");
  const { default: manifest } = await import(inRoot("package.json"), { with: { type: "json" } });
  const file = inRoot(`${manifest.name}-${manifest.version}.vsix`);
  await createVSIX({
    cwd: root,
    packagePath: file,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const surprises = files.filter((name) => !EXPECTED.some((pattern) => pattern.test(name)));
  if (surprises.length > 0) throw new Stop(`The package would carry ${surprises.join(", ")}.`);
  const bytes = statSync(file).size;
  if (bytes >= LIMIT_BYTES) throw new Stop(`The package has ${bytes} bytes; the limit is ${LIMIT_BYTES}.`);
  return { file, bytes };
}

if (process.argv[1] === import.meta.filename)
  await main(async () => {
    const { file, bytes } = await packageExtension();
    console.log(`${file}: ${(bytes / 1e6).toFixed(2)} MB`);
  });
