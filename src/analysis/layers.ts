// What stages hand on: a stage takes the layers it names and nothing else, so its needs stand in its signature.

import type { AnnotatedDocument, SidebarRegion, TimexCandidate } from "../model";

/** All layers, in the order in which they come to be. Stages take a `Pick` of it. */
export interface Layers extends Omit<AnnotatedDocument, "sidebars"> {
  /** The sidebars as found, before staleness judges them. */
  readonly sidebars: readonly SidebarRegion[];
  readonly timexCandidates: readonly TimexCandidate[];
}
