// More pages from the labelled ones, as other scrapers would have saved them: the article with little around it, and
// short articles. Without them the model has only ever seen whole pages and takes a short clean text for page furniture.

import { seededRandom } from "../random";
import type { LabelledLine, LabelledPage } from "./pages";

/** Article lines that a short article keeps at least and at most. */
const SHORTEST = 2;
const LONGEST = 12;
/** Lines of page around it, at most. */
const AROUND = 12;

/** One crop a page; none for pages without enough article. */
export function cropPages(pages: readonly LabelledPage[], seed: number): LabelledPage[] {
  const random = seededRandom(seed);
  return pages.flatMap((page) => crop(page, random) ?? []);
}

function crop(page: LabelledPage, random: () => number): LabelledPage | null {
  const { lines } = page;
  const content = lines.flatMap((line, index) => (line.label === "content" ? [index] : []));
  if (content.length < SHORTEST) return null;
  const wanted = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
  const cut = content[Math.min(content.length, wanted) - 1]!;
  const last = content.at(-1)!;
  const meta = lines.findIndex((line) => line.label === "meta");
  const first = meta >= 0 && meta < content[0]! ? meta : content[0]!;
  const before = Math.floor(random() * random() * AROUND);
  const after = Math.floor(random() * AROUND);
  const inner = lines.slice(first, cut + 1).filter((line) => line.label !== "boilerplate" || random() < 0.5);
  const kept: LabelledLine[] = [...lines.slice(Math.max(0, first - before), first), ...inner];
  kept.push(...boilerplateFrom(lines, last + 1, after));
  return { ...page, id: page.id, lines: kept };
}

/** A run of page lines after the article, from a random list among them on, so that a list keeps its heading. */
function boilerplateFrom(lines: readonly LabelledLine[], start: number, count: number): LabelledLine[] {
  return lines.slice(start, start + count).filter((line) => line.label === "boilerplate");
}
