// The sidebars that somebody should look at: stale, and not among those that somebody decided to keep.

import { type KeptSidebars, sidebarDigest } from "../annotations/keptSidebars";
import type { AnnotatedDocument, Sidebar } from "../model";

export function staleSidebars({ source, sidebars }: AnnotatedDocument, kept: KeptSidebars): Sidebar[] {
  const stale = sidebars.filter((sidebar) => sidebar.stale === true);
  return kept.size === 0 ? stale : stale.filter((sidebar) => !kept.has(sidebarDigest(source, sidebar)));
}
