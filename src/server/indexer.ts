// Reads the workspace's text files into the corpus, in the background and within bounds. The client lists and reads
// them, whatever file system they lie in; the server opens none. Starts when the first source document is seen, so a
// workspace without articles is never read.

import type { CancellationToken, Connection, FileEvent } from "vscode-languageserver";
import type { Project } from "../features/project";
import { sleep } from "./analyses";
import { type FileText, LIST_FILES, READ_FILE } from "./protocol";

/** @guess a folder that a person works on; larger ones are for the command line */
export const DEFAULT_MAX_FILES = 5000;

/** Characters that no article has: while one such text is analysed nobody gets an answer, so they come last. @guess */
const LONG = 200_000;

export interface IndexerOptions {
  /** False for clients that do not answer our requests: then the corpus is what is open. */
  readonly readsFiles: boolean;
  readonly maxFiles: () => number;
  readonly isOpen: (uri: string) => boolean;
  readonly progress: boolean;
}

export class Indexer {
  private whole: Promise<void> | null = null;
  private running = 0;

  constructor(
    private readonly connection: Connection,
    private readonly project: Promise<Project>,
    private readonly options: IndexerOptions,
  ) {}

  get busy(): boolean {
    return this.running > 0;
  }

  /** Indexes the workspace once; later calls wait for the same work. */
  start(): Promise<void> {
    this.whole ??= this.indexAll().catch((error: unknown) => {
      this.whole = null;
      this.connection.console.error(`Indexing stopped: ${String(error)}`);
    });
    return this.whole;
  }

  /** Indexes anew if there is an index: other settings may admit other files. */
  async again(): Promise<void> {
    if (!this.whole) return;
    await this.whole;
    this.whole = null;
    await this.start();
  }

  /** Follows changes on disk, once there is an index to keep; `start` then waits for them too. */
  filesChanged(changes: readonly FileEvent[]): void {
    if (!this.whole) return;
    const uris = changes.map(({ uri }) => uri);
    this.whole = this.whole
      .then(() => this.readAll(uris, null))
      .catch((error: unknown) => {
        this.connection.console.error(`Files changed, but were not read again: ${String(error)}`);
      });
  }

  /**
   * Reads a file that was closed or has changed; what cannot be read any more leaves the corpus.
   * @param most characters of the text; of a longer one nothing is done
   * @returns whether the text was longer
   */
  async read(uri: string, most = Infinity): Promise<boolean> {
    const project = await this.project;
    if (this.options.isOpen(uri)) return false;
    const readable = this.options.readsFiles && this.whole !== null && project.mayBeSource(uri);
    const file = readable ? await this.connection.sendRequest<FileText>(READ_FILE, { uri }) : null;
    if (this.options.isOpen(uri)) return false;
    if (file && "text" in file && file.text.length > most) return true;
    if (file && "text" in file) project.index(uri, file.text);
    else project.corpus.delete(uri);
    await sleep(0); // Requests of the person in front of the screen come first.
    return false;
  }

  private async indexAll(): Promise<void> {
    if (!this.options.readsFiles) return;
    this.running++;
    const reporter = this.options.progress ? await this.connection.window.createWorkDoneProgress() : null;
    try {
      const limit = this.options.maxFiles();
      if (limit === 0) return;
      const files = await this.connection.sendRequest<string[]>(LIST_FILES, { limit });
      reporter?.begin("Glossator: reading articles", 0, undefined, true);
      await this.readAll(files, (done) => reporter?.report(Math.floor((100 * done) / files.length)), reporter?.token);
      if (files.length >= limit)
        this.connection.console.warn(`Only the first ${limit} text files are indexed (glossator.index.maxFiles).`);
    } finally {
      reporter?.done();
      this.running--;
    }
  }

  private async readAll(
    files: readonly string[],
    report: ((done: number) => void) | null,
    token?: CancellationToken,
  ): Promise<void> {
    const long: string[] = [];
    for (const [done, uri] of files.entries()) {
      if (token?.isCancellationRequested) return;
      if (done % 20 === 0) report?.(done);
      if (await this.read(uri, LONG)) long.push(uri);
    }
    for (const uri of long) {
      if (token?.isCancellationRequested) return;
      await this.read(uri);
    }
  }
}
