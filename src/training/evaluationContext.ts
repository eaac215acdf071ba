// What every evaluation is given.

/** Where the sets and scorers are: DIR/corpora/<set>/…, DIR/score/score-<name>.mjs; `args` are the words after its name. */
export interface EvaluationContext {
  readonly corpora: string;
  readonly scorers: string;
  readonly args: readonly string[];
}
