// What Glossator's server and its client say to each other beyond the language server protocol. Types and names only:
// both sides import this file, and nothing else of each other. What a feature answers is the feature's type.

export type { EventItem, EventList, EventPlace } from "../features/events";

/** Client → server: is this open document a source document? Answers `SourceDocumentAnswer`. */
export const SOURCE_DOCUMENT = "glossator/sourceDocument";

/** Client → server: the URIs of all source documents, after indexing what is not yet indexed. Answers `string[]`. */
export const SOURCE_DOCUMENTS = "glossator/sourceDocuments";

/** Client → server: the URIs of source documents with sidebars, stale or not, after indexing. Answers `string[]`. */
export const SIDEBAR_DOCUMENTS = "glossator/sidebarDocuments";

/** Client → server: how to take the stale sidebars out of a text. Takes `RemovalsParams`, answers `Removal[]`. */
export const REMOVALS = "glossator/removals";

/** Client → server: what can be exported. Answers `ExportFormat[]`. */
export const EXPORT_FORMATS = "glossator/exportFormats";

/** Client → server: the annotations of one document in a format. Takes `ExportParams`, answers `ExportAnswer`. */
export const EXPORT = "glossator/export";

/** Client → server: what happens, each event once, after indexing. Takes `EventsParams`, answers `EventList`. */
export const EVENTS = "glossator/events";

/** Server → client, if `ClientOptions.showsEvents`, a notification: `EVENTS` would answer otherwise now. */
export const EVENTS_CHANGED = "glossator/eventsChanged";

/** Client → server: how long starting took and how much is indexed. Answers `Figures`. */
export const FIGURES = "glossator/figures";

/** Server → client, if `ClientOptions.readsFiles`: the workspace's text files. Takes `{limit}`, answers `string[]` (URIs). */
export const LIST_FILES = "glossator/listFiles";

/** Server → client, if `ClientOptions.readsFiles`: a file's text. Takes `{uri}`, answers `FileText`. */
export const READ_FILE = "glossator/readFile";

/** Server → client, a notification: what is known of an open document now. Takes `StatusParams`. */
export const STATUS = "glossator/status";

/** `initializationOptions` of a client that knows the requests above; any other client works without. */
export interface ClientOptions {
  /** The client answers `LIST_FILES` and `READ_FILE`: workspaces may be remote or virtual, so the server opens no file. */
  readonly readsFiles?: boolean;
  /** The client shows `STATUS`. */
  readonly showsStatus?: boolean;
  /** The client follows `EVENTS_CHANGED`. */
  readonly showsEvents?: boolean;
  /** The client has the command `glossator.keepSidebar`, which writes a row into the table of kept sidebars. */
  readonly keepsSidebars?: boolean;
  /** The client has the command `glossator.decideIdentity`, which writes rows into the table of identities. */
  readonly decidesIdentities?: boolean;
}

export interface RemovalsParams {
  readonly uri: string;
  /** As the editor has it; positions count in it. */
  readonly text: string;
}

/** One stale sidebar that nobody decided to keep. */
export interface Removal {
  /** For people: its heading, and how it is known to be of another time. */
  readonly heading: string;
  readonly why: string;
  /** Lines to take out: from the first line's start to before the last's, 0-based, in text order. */
  readonly cuts: readonly { readonly start: LinePlace; readonly end: LinePlace }[];
}

/** 0-based line; `character` in UTF-16 code units, as in the protocol's own positions. */
export interface LinePlace {
  readonly line: number;
  readonly character: number;
}

/** What code actions hand to the client's commands `glossator.keepSidebar` and `glossator.decideIdentity`. */
export interface TableRow {
  /** URI of the table; it need not exist yet. */
  readonly table: string;
  /** What a new table begins with. */
  readonly head: string;
  /** One row or several, each with its line end. */
  readonly row: string;
}

export interface SourceDocumentAnswer {
  readonly uri: string;
  readonly isSource: boolean;
  /** For people: why. */
  readonly why: string;
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly about: string;
  /** Of the main file, with its dot. */
  readonly extension: string;
  /** How all documents go into one file: opening, one piece each, separators, closing. Null where they cannot. */
  readonly shared: { readonly open: string; readonly separator: string; readonly close: string } | null;
  /** Files that stand once beside all documents' files; `name` is the whole name. */
  readonly companions: readonly ExportFile[];
}

export interface ExportParams {
  readonly format: string;
  readonly uri: string;
  /** What the record calls the document: its path below the workspace folder. */
  readonly id: string;
  readonly text: string;
  /** True for this document's piece of a file for all. */
  readonly shared: boolean;
}

export interface ExportFile {
  /** Appended to the document's name: ".ann". */
  readonly name: string;
  readonly content: string;
}

export interface ExportAnswer {
  /** Empty if a piece was asked for. */
  readonly files: readonly ExportFile[];
  readonly piece: string | null;
  /** What the format has no place for: "roles of entities (3)". */
  readonly losses: readonly string[];
}

export interface EventsParams {
  /** Of one document, or null for all. */
  readonly uri: string | null;
}

export interface Figures {
  /** Milliseconds from the server's start until it could analyse; null until then. */
  readonly readyMs: number | null;
  /** Source documents in the corpus. */
  readonly documents: number;
  readonly indexing: boolean;
}

export type FileText = { readonly text: string } | { readonly error: string };

export interface StatusParams extends SourceDocumentAnswer {
  readonly version: number;
  /** "2022-02-23 · 9 names · 4 events", or null for what is no source document. */
  readonly text: string | null;
  readonly detail: string;
  /** 0-based line that tells the date, or null. */
  readonly dateLine: number | null;
}
