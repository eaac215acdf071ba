// What Glossator reports: the word for what an editor shows as a diagnostic.

import type { SidebarRegion } from "./block";
import type { Span } from "./span";
import type { DayInterval, Evidence } from "./timex";

export type Severity = "error" | "warning" | "information" | "hint";

export interface Finding extends Span {
  /** Dotted and permanent: "stale.later-office-holder", "date.weekday-mismatch". */
  readonly rule: string;
  readonly severity: Severity;
  readonly startLine: number;
  readonly endLine: number;
  /** Plain text, one or two sentences that a careful colleague would write. */
  readonly message: string;
  readonly evidence: readonly Evidence[];
}

export type SidebarDirection = "later" | "earlier";

/** A sidebar with its verdict. The interval is what its evidence says about when it was made. */
export interface Sidebar extends SidebarRegion, DayInterval {
  /** True: from another time than the article; false: of its time; null: cannot be told. */
  readonly stale: boolean | null;
  readonly direction: SidebarDirection | null;
  readonly evidence: readonly Evidence[];
}
