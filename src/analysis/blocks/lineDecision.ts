// What the model says of every line, before rules make kinds of it.

export interface LineDecision {
  /** Above 0: article text. */
  readonly content: Float32Array;
  /** Above 0: if it is not article text, it is the article's date, author, caption or headline. */
  readonly meta: Float32Array;
}
