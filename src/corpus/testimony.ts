// What the corpus can testify about a document's sidebars: who is called by which office in which dated document, and
// which headline ran when. A document is no witness for itself.

import { headlineKey, type OfficeClaim, type Publication, type Witnesses } from "../model";
import type { DocumentSummary, SummaryEntity } from "./documentSummary";

/** What of a summary bears on the sidebars of other documents. */
export interface TestifyingSummary extends Pick<DocumentSummary, "id" | "date" | "headline"> {
  readonly entities: readonly Pick<SummaryEntity, "name" | "type" | "roles">[];
}

/** With the id of the document that says so. */
type Told<T> = T & { readonly id: string };

export class Testimony {
  private readonly claims = new Map<string, Told<OfficeClaim>[]>();
  private readonly headlines = new Map<string, Told<Publication>[]>();

  /** @param summaries in any order: the answers do not depend on it */
  constructor(summaries: readonly TestifyingSummary[]) {
    for (const summary of [...summaries].sort((a, b) => (a.id < b.id ? -1 : 1))) this.take(summary);
    for (const publications of this.headlines.values())
      publications.sort((a, b) => (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0));
  }

  for(self: string): Witnesses {
    return {
      holders: (of) => (this.claims.get(of) ?? []).filter(({ id }) => id !== self),
      knowHolders: this.claims.size > 0,
      published: (headline) => {
        const key = headlineKey(headline);
        return (key === null ? undefined : this.headlines.get(key)?.find(({ id }) => id !== self)) ?? null;
      },
    };
  }

  private take({ id, date, headline, entities }: TestifyingSummary): void {
    const { earliest, latest } = date;
    if (earliest === null || latest === null) return;
    const when = { id, earliest, latest, document: nameOf(id) };
    if (headline !== null) push(this.headlines, headline, when);
    for (const { name, type, roles } of entities)
      for (const { title, of, status, asOf } of roles)
        if (type === "PER" && of !== null && status === "current" && asOf !== null)
          push(this.claims, of, { ...when, title, of, name });
  }
}

/** The last part of a path or URI, as people see it. */
function nameOf(id: string): string {
  const last = id.slice(id.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
