// When the server analyses: an analysis runs in one go and cannot hear a cancellation, so before it starts the server
// lets waiting messages in, and large documents wait until typing has stopped. Errors are reported, never thrown on.

import type { CancellationToken, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, LARGE, type Project } from "../features/project";

/** @guess a pause in typing, not yet a pause in thinking */
const QUIET_MS = 1500;

/** @guess of an analysis during which somebody may have given up waiting */
const LONG_MS = 5;

/** The request was given up before there was an answer: not the same as an empty answer. */
export class Cancelled extends Error {}

export class Analyses {
  private readonly changedAt = new Map<string, number>();

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly project: Promise<Project>,
  ) {}

  /** To be told of every change, so that large documents can wait. */
  touch(uri: string): void {
    this.changedAt.set(uri, performance.now());
  }

  forget(uri: string): void {
    this.changedAt.delete(uri);
  }

  /** Of the document as it stands when its turn comes; null if it is not open. @throws Cancelled */
  async of(uri: string, token?: CancellationToken): Promise<Analysis | null> {
    const project = await this.project;
    await this.turn(uri, token);
    const open = this.documents.get(uri);
    if (!open) return null;
    const { version, languageId } = open;
    const started = performance.now();
    const analysis = project.analyze({ uri, version, languageId, text: open.getText() });
    // What came in meanwhile is heard before the answer goes out; the analysis is kept for whoever asks next.
    if (token && performance.now() - started > LONG_MS) await this.turn(uri, token);
    return analysis;
  }

  private async turn(uri: string, token?: CancellationToken): Promise<void> {
    let wait = 0;
    do {
      await sleep(wait);
      if (token?.isCancellationRequested) throw new Cancelled();
      const size = this.documents.get(uri)?.getText().length ?? 0;
      wait = size < LARGE ? 0 : (this.changedAt.get(uri) ?? 0) + QUIET_MS - performance.now();
    } while (wait > 0);
  }
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
