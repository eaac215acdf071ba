// Runs the built command as people do: as a process, with what it is given and what it says.

import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAM = path.resolve("dist/cli.js");

export interface Ended {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  readonly input?: string | Buffer;
  readonly cwd?: string;
}

export function start(args: readonly string[], { cwd }: Setting = {}): ChildProcessWithoutNullStreams {
  assert.ok(existsSync(PROGRAM), `${PROGRAM} is missing: run npm run build first`);
  return spawn(process.execPath, [PROGRAM, ...args], { cwd });
}

export async function glossator(args: readonly string[], setting: Setting = {}): Promise<Ended> {
  const child = start(args, setting);
  child.stdin.on("error", () => undefined); // it may end before it has read everything
  child.stdin.end(setting.input ?? "");
  return ended(child);
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => {
    child.on("close", (code, signal) => {
      const [stdout, stderr] = [Buffer.concat(out).toString("utf8"), Buffer.concat(err).toString("utf8")];
      resolve({ code: code ?? signal ?? -1, stdout, stderr });
    });
  });
}

/** Records of an output, one a line; fails if a line is none. */
export function records(stdout: string): Record<string, unknown>[] {
  assert.ok(stdout === "" || stdout.endsWith("\n"), "the last line is whole");
  const lines = stdout.split("\n").slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A folder for one test, filled with files (name → content), removed by `removeScratch`. */
export function scratch(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "glossator-test-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const folders: string[] = [];

export function removeScratch(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
