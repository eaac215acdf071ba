// The extension's own process: tests that call VS Code's API beside the running extension. The same run works in VS
// Code's server and, with VSCODE=desktop, in a downloaded desktop VS Code.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../root.mjs";
import { countsFile } from "./mocha.mjs";
import { copyOfSeeds } from "./workspace.mjs";

export async function extensionHost() {
  const { runTests } = await import("@vscode/test-electron");
  const counts = countsFile();
  const seeds = copyOfSeeds();
  const report = path.join(path.dirname(seeds), "report.txt");
  const desktop = process.env.VSCODE === "desktop";
  const exit = await runTests({
    ...(desktop ? {} : { vscodeExecutablePath: inRoot("scripts/vscode/code.mjs") }),
    extensionDevelopmentPath: inRoot(),
    extensionTestsPath: inRoot("out/test/host/index.js"),
    launchArgs: [seeds, "--disable-extensions"],
    extensionTestsEnv: { GLOSSATOR_TEST_COUNTS: counts.file, GLOSSATOR_TEST_REPORT: report },
  }).catch((error) => {
    console.error(error.message);
    return 1;
  });
  if (existsSync(report)) process.stdout.write(readFileSync(report, "utf8"));
  return counts.read(exit);
}
