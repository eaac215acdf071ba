// What an annotation format is to the rest of Glossator. One file in this folder implements one; `registry.ts` lists them.
// Adding a format: its file, its line in the registry, a golden file.

import type { SourceText } from "../model";
import type { OffsetUnit } from "./offsets";
import type { AnyRecord, DocumentRecord } from "./record";

/** A record beside the text that it speaks of. Made by `pairWithText` alone, so that every writer gets verified spans. */
export interface ExportDocument {
  readonly record: DocumentRecord;
  readonly source: SourceText;
}

/** What a format has no place for, in words ("roles of entities"), and how many of them a document had. */
export interface Loss {
  readonly what: string;
  readonly count: number;
}

export interface OutputFile {
  /** Appended to the document's name: ".ann"; for files shared by all documents the whole name: "annotation.conf". */
  readonly name: string;
  readonly content: string;
}

export interface WrittenDocument {
  readonly files: readonly OutputFile[];
  readonly losses: readonly Loss[];
}

/** How documents share one file: opening, one piece a document, a separator between pieces, closing. */
export interface SharedFile {
  readonly open: string;
  readonly separator: string;
  readonly close: string;
  piece(document: ExportDocument): { readonly content: string; readonly losses: readonly Loss[] };
}

/** A file that stands where one is to be written: one of a document's files, or the one that documents share. */
export interface ExistingFile {
  readonly name: string;
  /** Its first 1,024 bytes as text. */
  head(): string;
  content(): string;
}

export interface AnnotationFormat {
  /** As on the command line: "jsonl", "brat". */
  readonly id: string;
  /** For people: "brat standoff". */
  readonly label: string;
  /** One line: who reads it. */
  readonly about: string;
  /** Of the main file, with its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** In what its offsets count. */
  readonly unit: OffsetUnit;
  /** One document as files of its own. */
  write(document: ExportDocument): WrittenDocument;
  /** Files that stand once beside all documents' files. */
  readonly companions: readonly OutputFile[];
  /** All documents in one file; null where the format cannot. */
  readonly shared: SharedFile | null;
  /** True if the file says that Glossator wrote it, so that it may be replaced. `beside` are all of its document's files. */
  isOwn(file: ExistingFile, beside: readonly ExistingFile[]): boolean;
  /** Reads one line of a file; null where Glossator only writes the format. */
  readonly readLine: ((line: string) => { record: AnyRecord } | { problem: string }) | null;
}
