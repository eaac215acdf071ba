// The grammar of single English words, from `compromise`.
// Whole texts are never given to it: its full analysis costs about 9 ms per 1,000 characters and grows
// faster than the text on long sentences. Single words cost microseconds and are remembered.

/** What the stages ask of English grammar. */
export interface EnglishGrammar {
  /** The infinitive: "flooded" → "flood", "held" → "hold". Lower case; the word itself where it is no verb form. */
  verbLemma(word: string): string;
  /** The singular: "talks" → "talk". */
  nounLemma(word: string): string;
}

/** Loads `compromise` on first need; about 200 ms, so never while an editor starts. */
export function loadEnglish(): Promise<EnglishGrammar> {
  return Promise.reject(new Error("not built yet"));
}
