// Runs test files with mocha and counts them. A run that ends badly, or runs nothing, counts as a
// failure whatever its tests said.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { atEnd, run } from "../processes.mjs";
import { inRoot } from "../root.mjs";

/** A file into which a test run writes what it counted, in this process or in another. */
export function countsFile() {
  const folder = mkdtempSync(path.join(tmpdir(), "glossator-counts-"));
  const discard = atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, "counts.json");
  return {
    file,
    /** @param exit how the run's process ended */
    read: async (exit) => {
      const reported = existsSync(file);
      const { passed, failed, pending } = reported
        ? JSON.parse(readFileSync(file, "utf8"))
        : { passed: 0, failed: 0, pending: 0 };
      await discard();
      if (!reported) console.log("The tests ended before their report.");
      else if (passed + failed === 0) console.log("No test ran.");
      if (pending > 0) console.log(`${pending} tests are skipped; a test runs or is deleted.`);
      const broken = failed === 0 && (exit !== 0 || passed === 0);
      return { passed, failed: failed + pending + (broken ? 1 : 0) };
    },
  };
}

/** The bundled tests of a folder below `test/`: unit tests as modules, the others not. */
export const bundled = (folder) => `out/test/${folder}/**/*.test.{js,mjs}`;

/**
 * @param files glob of tests
 * @param {object} [options]
 * @param {string} [options.reporter] mocha's `spec` (every test a line) or `dot`
 * @param {object} [options.env]
 * @param {number} [options.timeout] of one test, in milliseconds
 * @param {boolean} [options.quiet] prints nothing
 * @param {boolean} [options.parallel] several files at the same time
 */
export async function mocha(files, options = {}) {
  const { reporter = "spec", env = {}, timeout = 10_000, quiet = false, parallel = false } = options;
  const counts = countsFile();
  const args = [
    "--enable-source-maps",
    inRoot("node_modules/mocha/bin/mocha.js"),
    ...["--reporter", inRoot("scripts/steps/countingReporter.cjs"), "--timeout", String(timeout), "--forbid-only"],
    ...(parallel ? ["--parallel", "--jobs", String(Math.max(2, availableParallelism()))] : []),
    ...(process.env.GLOSSATOR_TEST_GREP ? ["--grep", process.env.GLOSSATOR_TEST_GREP] : []),
    files,
  ];
  const variables = { GLOSSATOR_TEST_COUNTS: counts.file, GLOSSATOR_TEST_REPORTER: reporter };
  const { code } = await run(process.execPath, args, {
    cwd: inRoot(),
    stdio: quiet ? "ignore" : "inherit",
    env: { ...process.env, ...variables, ...env },
  });
  return counts.read(code);
}
