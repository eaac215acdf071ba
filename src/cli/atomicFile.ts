// Files that appear whole or not at all: written beside the target under a temporary name, flushed to disk, renamed.
// A killed run leaves at most its temporary file, which the next run into the same folder removes.

import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";

const HOST = os.hostname().replace(/[^\w-]/g, "_");
const TEMPORARY = /^\..+\.glossator-([\w-]+)-(\d+)-\d+\.tmp$/;

const unfinished = new Set<AtomicFile>();
const swept = new Set<string>();
let serial = 0;

export class AtomicFile {
  private readonly temporary: string;
  private readonly handle: number;

  /** @throws NodeJS.ErrnoException if the folder cannot be written */
  constructor(readonly target: string) {
    const folder = path.dirname(target);
    sweep(folder);
    const name = `.${path.basename(target)}.glossator-${HOST}-${process.pid}-${++serial}.tmp`;
    this.temporary = path.join(folder, name);
    this.handle = openSync(this.temporary, "wx");
    unfinished.add(this);
  }

  write(content: string): void {
    const bytes = Buffer.from(content, "utf8");
    for (let at = 0; at < bytes.length;) at += writeSync(this.handle, bytes, at);
  }

  commit(): void {
    const replaced = statSync(this.target, { throwIfNoEntry: false });
    if (replaced) fchmodSync(this.handle, replaced.mode);
    fsyncSync(this.handle);
    closeSync(this.handle);
    renameSync(this.temporary, this.target);
    unfinished.delete(this);
    syncFolder(path.dirname(this.target));
  }

  discard(): void {
    closeSync(this.handle);
    rmSync(this.temporary, { force: true });
    unfinished.delete(this);
  }
}

/** For the moment before the program ends early. */
export function discardUnfinished(): void {
  for (const file of unfinished) file.discard();
}

/** The rename itself reaches the disk; not every system lets a folder be opened. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, "r");
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    return;
  }
}

/** Removes what runs on this machine that no longer live have left. */
function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const [, host, pid] = TEMPORARY.exec(name) ?? [];
    if (host === HOST && !isAlive(Number(pid))) unlinkSync(path.join(folder, name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
