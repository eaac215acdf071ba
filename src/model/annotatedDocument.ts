// Everything that is known of one document: flat, named layers over one text. A function of
// (text, hints, knowledge) alone; results are never changed after they were made.

import type { BlockLayer } from "./block";
import type { EntityLayer } from "./entity";
import type { DocumentEvent } from "./event";
import type { Finding, Sidebar } from "./finding";
import type { SourceText } from "./sourceText";
import type { DocumentDate, Timex } from "./timex";
import type { TokenLayer } from "./token";

/** What is known of a document from outside its text. */
export interface Hints {
  /** The document's date where the text states none: an ISO day, month, year or date-time. */
  readonly date?: string;
  /** Its path or URL: dates in it are hints of last resort. Never opened. */
  readonly path?: string;
}

export interface AnnotatedDocument extends TokenLayer, EntityLayer {
  readonly source: SourceText;
  readonly documentDate: DocumentDate;
  readonly blocks: BlockLayer["blocks"];
  readonly timexes: readonly Timex[];
  readonly events: readonly DocumentEvent[];
  readonly findings: readonly Finding[];
  readonly sidebars: readonly Sidebar[];
}
