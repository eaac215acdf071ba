// The workspace as the features see it: open documents with one analysis a version, the settings, and the corpus of all
// source documents. Reads no file and knows no protocol; texts come in, answers go out.

import { annotate } from "../analysis/pipeline";
import { judgeAgain } from "../analysis/staleness/judgeAgain";
import { type Identities, NONE_DECIDED } from "../annotations/identities";
import { type KeptSidebars, NONE_KEPT } from "../annotations/keptSidebars";
import { CorpusIndex } from "../corpus/corpusIndex";
import { summarize } from "../corpus/documentSummary";
import type { Knowledge } from "../knowledge/knowledge";
import type { AnnotatedDocument, Hints, Witnesses } from "../model";
import { judgeByName, judgeByText, type SourceSettings, type SourceVerdict } from "./sourceDocument";

/** The pipeline with all that it knows. */
export interface Engine {
  annotate(text: string, hints: Hints): AnnotatedDocument;
  /** The verdicts on its sidebars once more, with what other documents testify. */
  judgeAgain(document: AnnotatedDocument, witnesses: Witnesses): AnnotatedDocument;
  /** Which knowledge it is: stands in every exported record. */
  readonly fingerprint: string;
}

export function engineWith(knowledge: Knowledge): Engine {
  return {
    annotate: (text, hints) => annotate(text, knowledge, hints),
    judgeAgain: (document, witnesses) => judgeAgain(document, knowledge, witnesses),
    fingerprint: knowledge.fingerprint,
  };
}

export interface ProjectSettings extends SourceSettings {
  /** URIs of the workspace's folders: globs count from there. */
  readonly folders: readonly string[];
}

export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
}

/** `document` is null where the name alone rules the file out: it was not analysed. */
export interface Analysis {
  readonly uri: string;
  readonly version: number;
  readonly verdict: SourceVerdict;
  readonly document: AnnotatedDocument | null;
}

/** In UTF-16 code units. @source VS Code itself gives up colouring above 20 MB (textModel.ts) */
export const TOO_LARGE = 20 * 1024 * 1024;
/** From here on an analysis takes about a second, so it waits until typing stops. @guess */
export const LARGE = 1024 * 1024;

interface Cached extends Analysis {
  readonly text: string;
  readonly languageId: string;
}

export class Project {
  readonly corpus = new CorpusIndex();
  /** The stale sidebars that somebody decided to keep. */
  kept: KeptSidebars = NONE_KEPT;
  private readonly analyses = new Map<string, Cached>();
  private current: ProjectSettings = { include: [], exclude: [], folders: [] };

  constructor(private currentEngine: Engine) {}

  get engine(): Engine {
    return this.currentEngine;
  }

  /** Another engine may say something else of every text, so earlier answers are forgotten. */
  set engine(engine: Engine) {
    this.currentEngine = engine;
    this.analyses.clear();
  }

  /** Who is who by decision of people. */
  set identities(identities: Identities) {
    this.corpus.decisions = (id, { name, aliases }) => {
      const place = identities === NONE_DECIDED ? null : this.placeOf(id);
      return place && identities(place, [name, ...aliases]);
    };
  }

  get settings(): ProjectSettings {
    return this.current;
  }

  /** New settings may change which files count, so earlier verdicts are forgotten. */
  set settings(settings: ProjectSettings) {
    this.current = settings;
    this.analyses.clear();
  }

  /** The analysis of an open document's version; a second call for the same text costs nothing. */
  analyze({ uri, languageId, version, text }: OpenDocument): Analysis {
    const cached = this.analyses.get(uri);
    if (cached?.text === text && cached.languageId === languageId) return { ...cached, version };
    const analysis = { uri, version, ...this.judge(uri, languageId, text) };
    this.analyses.set(uri, { ...analysis, text, languageId });
    this.remember(uri, analysis);
    return analysis;
  }

  /** Forgets an open document's analysis; the corpus keeps its summary until the file is read again. */
  close(uri: string): void {
    this.analyses.delete(uri);
  }

  /** Takes a file that is not open into the corpus; says whether it is a source document. */
  index(uri: string, text: string): boolean {
    const judged = this.judge(uri, "plaintext", text);
    this.remember(uri, judged);
    return judged.verdict.isSource;
  }

  /** True if the name alone does not rule the file out. */
  mayBeSource(uri: string): boolean {
    return judgeByName({ uri, languageId: "plaintext", path: this.pathOf(uri) }, this.current)?.isSource ?? true;
  }

  /** URIs of the source documents known so far, in order. */
  sourceDocuments(): string[] {
    return this.corpus
      .summaries()
      .map(({ id }) => id)
      .sort();
  }

  /** URIs of those with a sidebar, stale or not, in order. */
  documentsWithSidebars(): string[] {
    return this.corpus
      .summaries()
      .filter(({ sidebars }) => sidebars > 0)
      .map(({ id }) => id)
      .sort();
  }

  /** Apart from what is open and from the corpus: for exports of a file as it is on disk. */
  annotateFile(uri: string, text: string): AnnotatedDocument {
    return this.engine.annotate(text, { path: this.pathOf(uri) });
  }

  /** A document with what the rest of the corpus, as it is now, testifies of its sidebars. */
  inCorpus(uri: string, document: AnnotatedDocument): AnnotatedDocument {
    return document.sidebars.length === 0 ? document : this.engine.judgeAgain(document, this.corpus.witnesses(uri));
  }

  private judge(uri: string, languageId: string, text: string): Pick<Analysis, "verdict" | "document"> {
    const byName = judgeByName({ uri, languageId, path: this.pathOf(uri) }, this.current);
    if (byName?.isSource === false) return { verdict: byName, document: null };
    if (text.length > TOO_LARGE) return { verdict: TOO_LARGE_VERDICT, document: null };
    const document = this.annotateFile(uri, text);
    return { verdict: byName ?? judgeByText(document), document };
  }

  private remember(uri: string, { verdict, document }: Pick<Analysis, "verdict" | "document">): void {
    if (verdict.isSource && document) this.corpus.set(summarize(uri, document));
    else this.corpus.delete(uri);
  }

  /** The workspace folder that a document is in, and its path there; null for documents elsewhere. */
  placeOf(uri: string): { folder: string; path: string } | null {
    const folder = this.folderOf(uri);
    return folder === null ? null : { folder, path: this.pathOf(uri) };
  }

  /** URI of the innermost workspace folder that a document is in, with "/" at its end; null for none. */
  private folderOf(uri: string): string | null {
    const folders = this.current.folders.map((folder) => (folder.endsWith("/") ? folder : `${folder}/`));
    return folders.filter((folder) => uri.startsWith(folder)).sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** The path below the innermost workspace folder, or the URI's whole path; decoded, with "/". */
  private pathOf(uri: string): string {
    const inside = this.folderOf(uri);
    const rest = inside === null ? uri.replace(/^[a-z][\w+.-]*:(?:\/\/[^/]*)?/i, "") : uri.slice(inside.length);
    try {
      return decodeURIComponent(rest);
    } catch {
      return rest;
    }
  }
}

const TOO_LARGE_VERDICT: SourceVerdict = {
  isSource: false,
  why: "larger than 20 MB: cut it into articles first",
};
