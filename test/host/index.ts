// What VS Code calls inside the extension host: runs every test beside this file. A rejection makes the host exit
// with 1. The report goes into a file, because not every host shows what is printed here.
import { appendFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import Mocha from "mocha";

const TEST_LIMIT_MS = 60_000;

export async function run(): Promise<void> {
  const { GLOSSATOR_TEST_REPORT: report, GLOSSATOR_TEST_COUNTS: counts, GLOSSATOR_TEST_GREP: grep } = process.env;
  if (!report || !counts) throw new Error("Run these tests with npm test -- host");
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    appendFileSync(report, `${format(...parts)}\n`);
  };
  const mocha = new Mocha({ ui: "bdd", timeout: TEST_LIMIT_MS, color: false, forbidOnly: true, reporter: "spec" });
  if (grep) mocha.grep(grep);
  for (const file of readdirSync(__dirname)
    .filter((name) => name.endsWith(".test.js"))
    .sort())
    mocha.addFile(path.join(__dirname, file));
  const stats = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats!);
    });
  });
  const { passes: passed, failures: failed, pending } = stats;
  writeFileSync(counts, JSON.stringify({ passed, failed, pending }));
  if (failed > 0 || passed === 0) throw new Error(`${failed} of ${stats.tests} tests failed`);
}
