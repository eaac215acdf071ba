// What the timeline page and the extension say to each other. Types only; both sides import this file.

/** What the page needs of an event; a part of the language server's answer. */
export interface TimelineEvent {
  readonly label: string;
  /** "2022-02-22", "from 2026-01-13"; null where nothing is known of its time. */
  readonly when: string | null;
  /** ISO days; null is open. */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** It fills the interval; otherwise it lies somewhere within. */
  readonly lasts: boolean;
  readonly modality: string;
  readonly negated: boolean;
  /** "planned", "denied", or null. */
  readonly caveat: string | null;
  readonly place: string | null;
  /** Indexes among `entities`. */
  readonly entities: readonly number[];
  /** Names of the files that tell it. */
  readonly files: readonly string[];
}

export interface TimelineData {
  readonly entities: readonly { readonly name: string; readonly type: string }[];
  readonly events: readonly TimelineEvent[];
}

/** The file's name, or null for the whole workspace. */
export interface Scope {
  readonly file: string | null;
  /** The file that can be chosen instead of the workspace. */
  readonly choice: string | null;
}

export type ToPage =
  | { readonly type: "events"; readonly data: TimelineData; readonly scope: Scope }
  | { readonly type: "sentence"; readonly event: number; readonly text: string };

export type FromPage =
  | { readonly type: "ready" }
  | { readonly type: "open"; readonly event: number }
  | { readonly type: "sentence"; readonly event: number }
  | { readonly type: "scope"; readonly whole: boolean }
  /** `content`: the SVG's text, or the PNG's bytes in base64. */
  | { readonly type: "picture"; readonly kind: "svg" | "png"; readonly content: string };
