// Steps that are one program and pass or fail as a whole: types, style, build, package.
import { run } from "../processes.mjs";
import { packageExtension } from "../package.mjs";
import { inRoot } from "../root.mjs";

const TYPE_PROJECTS = [
  "tsconfig.json",
  "src/tsconfig.pure.json",
  "src/webview/tsconfig.json",
  "test/workbench/tsconfig.json",
  "scripts/tsconfig.json",
];

/** Each of them uses one core and half a gigabyte. */
const AT_A_TIME = 2;

/** Runs each `[script, ...arguments]` with Node, some at a time; a check is passed if it exits with 0. */
async function check(commands) {
  const counts = { passed: 0, failed: 0 };
  const waiting = [...commands];
  const runner = async () => {
    for (let command = waiting.shift(); command; command = waiting.shift()) {
      const [script, ...args] = command;
      const stdio = ["ignore", "pipe", "pipe"];
      const { code, output } = await run(process.execPath, [inRoot(script), ...args], { cwd: inRoot(), stdio });
      process.stdout.write(output);
      if (code === 0) counts.passed += 1;
      else counts.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, runner));
  return counts;
}

export const types = () => check(TYPE_PROJECTS.map((project) => ["node_modules/typescript/bin/tsc", "-p", project]));

export const style = () =>
  check([
    ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
    ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ]);

export const build = () => check([["scripts/build.mjs", "--tests"]]);

export async function packaging() {
  await packageExtension();
  return { passed: 1, failed: 0 };
}
