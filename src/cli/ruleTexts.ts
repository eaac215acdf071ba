// All rules whose findings `glossator check` can report, in words, for reports that describe their rules: the same list
// whatever was found.

import { STALE_RULES } from "../analysis/staleness/rules";

export interface RuleText {
  readonly id: string;
  readonly short: string;
  readonly full: string;
  /** What to do. */
  readonly help: string;
}

const STALE_HELP =
  "Remove the list's lines from the file, or keep them: a row in glossator.kept.tsv with the sidebar's digest, which " +
  "the quick fix in the editor writes.";

const DATES: readonly RuleText[] = [
  {
    id: "date.weekday-mismatch",
    short: "The weekday does not fit the date",
    full: "The text gives a day of the week and a date that fell on another one.",
    help: "One of the two is misprinted: look it up.",
  },
  {
    id: "date.impossible",
    short: "A day that no calendar has",
    full: "The text names a day that its month does not have.",
    help: "The date is misprinted: look it up.",
  },
  {
    id: "date.contradicts-given",
    short: "The stated date contradicts the given one",
    full: "The document was given a date from outside, and its text states another. The stated one is used.",
    help: "Correct the date that is given with the document.",
  },
  {
    id: "date.undated",
    short: "The document cannot be dated",
    full: "The text states no date, and none follows from it, so that its relative dates stay unresolved.",
    help: "Give the document's date from outside.",
  },
];

export const RULE_TEXTS: readonly RuleText[] = [
  ...STALE_RULES.flatMap(({ id, claim }) =>
    findingIds(id).map((each) => ({
      id: each,
      short: "A sidebar is from another time than the article",
      full: claim,
      help: STALE_HELP,
    })),
  ),
  ...DATES,
];

/** As describeStale.ts makes them. */
function findingIds(id: string): string[] {
  const directions = id === "office-holder" ? ["later-", "earlier-", "other-"] : [""];
  return directions.map((direction) => `stale.${direction}${id}`);
}
