// The colouring grammar, against annotated texts in test/grammar.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../processes.mjs";
import { inRoot } from "../root.mjs";

export async function grammar() {
  const reports = mkdtempSync(path.join(tmpdir(), "glossator-grammar-"));
  const program = inRoot("node_modules/vscode-tmgrammar-test/dist/unit.js");
  const args = [program, "--compact", "--xunit-report", reports, "test/grammar/**/*.txt"];
  const { code } = await run(process.execPath, args, { cwd: inRoot() });
  const counts = { passed: 0, failed: 0 };
  for (const file of readdirSync(reports)) {
    const cases = readFileSync(path.join(reports, file), "utf8").match(/<testcase [^]*?<\/testcase>/g) ?? [];
    const failed = cases.filter((text) => /<(?:failure|error) /.test(text)).length;
    counts.failed += failed;
    counts.passed += cases.length - failed;
  }
  rmSync(reports, { recursive: true, force: true });
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  return counts;
}
