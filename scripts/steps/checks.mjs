// Steps that are one program and pass or fail as a whole: types, style, build, package.
import { run } from "../processes.mjs";
import { inRoot } from "../root.mjs";

const TYPE_PROJECTS = [
  "tsconfig.json",
  "src/tsconfig.pure.json",
  "src/webview/tsconfig.json",
  "test/workbench/tsconfig.json",
  "scripts/tsconfig.json",
];

/** Runs each `[script, ...arguments]` with Node; a check is passed if it exits with 0. */
async function check(commands) {
  const counts = { passed: 0, failed: 0 };
  for (const [script, ...args] of commands) {
    const { code } = await run(process.execPath, [inRoot(script), ...args], { cwd: inRoot() });
    if (code === 0) counts.passed += 1;
    else counts.failed += 1;
  }
  return counts;
}

export const types = () => check(TYPE_PROJECTS.map((project) => ["node_modules/typescript/bin/tsc", "-p", project]));

export const style = () =>
  check([
    ["node_modules/eslint/bin/eslint.js", ".", "--max-warnings", "0"],
    ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."],
  ]);

export const build = () => check([["scripts/build.mjs", "--tests"]]);

export const packaging = () => check([["scripts/package.mjs"]]);
