// How to take the stale sidebars out of one document, for a client that shows it to the person first.

import { removals } from "../features/codeActions";
import { oneLine } from "../features/literalText";
import type { Project } from "../features/project";
import { overlaps } from "../model";
import type { Removal } from "./protocol";

export function removalsIn(project: Project, uri: string, text: string): Removal[] {
  const document = project.inCorpus(uri, project.annotateFile(uri, text));
  return removals(document, project.kept).map(({ sidebar, edits }) => {
    const finding = document.findings.find(({ rule, ...span }) => rule.startsWith("stale.") && overlaps(span, sidebar));
    return {
      heading: oneLine(sidebar.heading ?? "List of links without a heading"),
      why: oneLine(finding?.message ?? "From another time than the article"),
      cuts: edits.map(({ range: { start, end } }) => ({ start, end })),
    };
  });
}
