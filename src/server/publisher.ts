// Tells the client of problems and of the document's status: at once when a document is opened, after a pause while
// it is being typed in. Publishes again only what has changed hands in between.

import type { Connection } from "vscode-languageserver";
import type { KeptSidebars } from "../annotations/keptSidebars";
import { diagnostics } from "../features/diagnostics";
import { documentStatus } from "../features/documentStatus";
import type { Analysis, Project } from "../features/project";
import { type Analyses, Cancelled } from "./analyses";
import { STATUS, type StatusParams } from "./protocol";

/** @source marks that flicker at every letter are what people complain of in linters; 300 ms is VS Code's hover delay */
const TYPING_MS = 400;

export class Publisher {
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly seen = new Set<string>();
  /** URIs for which the client shows problems. */
  private readonly marked = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly analyses: Analyses,
    private readonly options: { project: Promise<Project>; showsStatus: boolean; onSource: () => void },
  ) {}

  /** A text that was just opened, or whose settings changed: no need to wait. */
  opened(uri: string): void {
    this.seen.add(uri);
    this.schedule(uri, 0);
  }

  /** The first "change" of a document is its opening. */
  changed(uri: string): void {
    if (this.seen.has(uri)) this.schedule(uri, TYPING_MS);
    else this.opened(uri);
  }

  closed(uri: string): void {
    this.seen.delete(uri);
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    if (this.marked.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }

  private schedule(uri: string, delay: number): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        this.publish(uri).catch((error: unknown) => {
          if (!(error instanceof Cancelled)) this.connection.console.error(`${uri}: ${String(error)}`);
        });
      }, delay),
    );
  }

  private async publish(uri: string): Promise<void> {
    const analysis = await this.analyses.of(uri);
    if (!analysis) return;
    const { verdict, version } = analysis;
    const project = await this.options.project;
    const { kept } = project;
    const document = verdict.isSource && analysis.document ? project.inCorpus(uri, analysis.document) : null;
    const found = document ? diagnostics(document, uri, kept) : [];
    if (found.length > 0 || this.marked.has(uri))
      await this.connection.sendDiagnostics({ uri, version, diagnostics: found });
    if (found.length > 0) this.marked.add(uri);
    else this.marked.delete(uri);
    if (this.options.showsStatus)
      await this.connection.sendNotification(STATUS, status({ ...analysis, document }, kept));
    if (verdict.isSource) this.options.onSource();
  }
}

function status({ uri, version, verdict, document }: Analysis, kept: KeptSidebars): StatusParams {
  const known = document && documentStatus(document, kept);
  return {
    ...{ uri, version, ...verdict },
    text: known?.text ?? null,
    detail: known?.detail ?? verdict.why,
    dateLine: known?.dateLine ?? null,
  };
}
