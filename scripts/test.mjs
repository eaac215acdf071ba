// npm test: every check of the project, in order, with totals. Installs what is missing, so it works right after
// cloning. `npm test -- unit host` runs only the steps named, with `--grep WORDS` only the tests that say so.
import "./setup/nodeVersion.mjs";
import { parseArgs } from "node:util";
import { Stop, main } from "./processes.mjs";
import { chromium } from "./setup/chromium.mjs";
import { installDependencies } from "./setup/dependencies.mjs";
import { serverNode } from "./setup/serverNode.mjs";
import { vscodeServer } from "./setup/vscodeServer.mjs";
import { build, packaging, style, types } from "./steps/checks.mjs";
import { extensionHost } from "./steps/extensionHost.mjs";
import { grammar } from "./steps/grammar.mjs";
import { bundled, mocha } from "./steps/mocha.mjs";

const STEPS = {
  types: { title: "Types", run: types },
  style: { title: "Style: eslint and prettier", run: style },
  build: { title: "Build", run: build },
  unit: {
    title: "Unit, property, golden and architecture tests",
    bundled: true,
    run: () => mocha(bundled("unit"), { reporter: "dot", parallel: true, timeout: 30_000 }),
  },
  lsp: { title: "Language server over stdio", bundled: true, run: () => mocha(bundled("lsp"), { timeout: 60_000 }) },
  vscode: { title: "VS Code and a browser", run: prepare },
  scripts: {
    title: "What runs these tests and opens VS Code",
    inVSCode: true,
    run: () => mocha("test/scripts/*.test.mjs", { timeout: 240_000 }),
  },
  grammar: { title: "Colouring grammar", run: grammar },
  package: { title: "Package", run: packaging },
  host: { title: "Extension host in VS Code", bundled: true, inVSCode: true, run: extensionHost },
  workbench: {
    title: "Workbench, as a person uses it",
    bundled: true,
    inVSCode: true,
    run: async () => (await import("./steps/workbench.mjs")).workbench(),
  },
};

/** Fetches what the following steps need, so that what is missing is said once and plainly. */
async function prepare() {
  await serverNode();
  await vscodeServer();
  await chromium();
  return { passed: 1, failed: 0 };
}

/** The steps to run, in their order; the build comes along with steps that run bundled tests. */
function chosenSteps(names) {
  const known = Object.keys(STEPS);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Stop(`There is no step ${unknown.join(", ")}. The steps: ${known.join(", ")}.`);
  const wanted = new Set(names.length > 0 ? names : known);
  if (names.some((name) => STEPS[name].bundled)) wanted.add("build");
  if (names.some((name) => STEPS[name].inVSCode)) wanted.add("vscode");
  return Object.entries(STEPS).filter(([name]) => wanted.has(name));
}

async function runStep(name, { title, run }) {
  console.log(`\n━━ ${title} (${name})`);
  const started = Date.now();
  const counts = await run().catch((error) => {
    console.error(error instanceof Stop ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  return { name, ...counts, seconds: Math.round((Date.now() - started) / 1000) };
}

await main(async () => {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { grep: { type: "string" } } });
  const steps = chosenSteps(positionals);
  if (values.grep) process.env.GLOSSATOR_TEST_GREP = values.grep;
  await installDependencies();
  const results = [];
  for (const [name, step] of steps) results.push(await runStep(name, step));

  console.log("\n━━ Totals");
  for (const { name, passed, failed, seconds } of results)
    console.log(`${failed > 0 ? "✘" : "✔"} ${name.padEnd(10)} ${passed} passed, ${failed} failed (${seconds} s)`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed") > 0 ? 1 : 0;
});
