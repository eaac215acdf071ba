// What every training is given.

/** Where the sets and facts are, and the project's own folder, which the result is written to. */
export interface TrainingContext {
  readonly corpora: string;
  readonly facts: string;
  readonly root: string;
}
