// What the main thread asks of a worker, and what it gets back. Plain data that crosses threads.

import type { Loss, OutputFile } from "../formats/format";
import type { ErrorCode } from "../formats/record";
import type { Answers, Hearing } from "./hearing";

export type Task =
  | {
      readonly kind: "line";
      readonly bytes: Uint8Array;
      readonly lineNumber: number;
      readonly date: string | null;
      /** Give back the record with the article's text alone, instead of annotations. */
      readonly clean: boolean;
    }
  | {
      readonly kind: "file";
      readonly path: string;
      readonly id: string;
      readonly date: string | null;
      readonly format: string;
      /** As a piece of one shared file, or as files of its own. */
      readonly shared: boolean;
      /** "hear": say also what the document has to do with others; or what these say of it; null: it stands alone. */
      readonly others: "hear" | Answers | null;
    };

export type Outcome =
  | {
      readonly kind: "done";
      /** The piece of the shared file; "" where the document has files of its own. */
      readonly content: string;
      readonly files: readonly OutputFile[];
      readonly losses: readonly Loss[];
      readonly warning: string | null;
      /** If the task asked for it. */
      readonly hearing?: Hearing;
    }
  | { readonly kind: "skipped"; readonly why: string }
  | { readonly kind: "failed"; readonly code: ErrorCode; readonly message: string; readonly record: string };

/** Larger texts and lines are refused, so that memory stays bounded. @source above 20 MB VS Code, too, gives up on a text */
export const MAX_BYTES = 20 * 2 ** 20;
