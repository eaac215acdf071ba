// What the table of offices says of a person: the term that holds on the document's day, else the nearest; where the
// words fit several people, who they are. The table's own identifier leads on to Wikidata.

import type { AnnotatedDocument, Entity, EntityLink, KnownTerm } from "../model";
import { literalText } from "./literalText";

/** @guess more names in one line are not read */
const MOST_CANDIDATES = 3;

/** Markdown lines: one, or none where the table does not know the person. */
export function knownTerms({ documentDate }: AnnotatedDocument, { links }: Entity): string[] {
  const day = documentDate.latest;
  const known = links.flatMap(({ target, terms }) => {
    const term = terms && nearest(terms, day);
    return term ? [{ target, term }] : [];
  });
  if (known.length === 0) return [];
  if (known.length === 1) return [`Table: ${described(known[0]!.term)}${wikidata(known[0]!)}`];
  const people = known
    .slice(0, MOST_CANDIDATES)
    .map(({ target, term }) => `${literalText(term.name)}, ${described(term)}${wikidata({ target })}`);
  return [`Could be: ${people.join("; ")}${known.length > MOST_CANDIDATES ? " …" : ""}`];
}

/** The last that began by that day; of an undated document the last of all. `terms` in the order of their first days. */
function nearest(terms: readonly KnownTerm[], day: string | null): KnownTerm | undefined {
  return (
    (day === null ? undefined : terms.filter(({ start }) => start <= day).at(-1)) ?? terms.at(day === null ? -1 : 0)
  );
}

/** "Prime Minister of Japan, 2021-10-04 – 2024-10-01", "…, from 2025-10-21 (as of 2025-12-31)". */
function described({ title, of, start, end, asOf }: KnownTerm): string {
  const until = end === null ? `from ${start}${asOf === null ? "" : ` (as of ${asOf})`}` : `${start} – ${end}`;
  return literalText(`${title} of ${of}, ${until}`);
}

function wikidata({ target }: Pick<EntityLink, "target">): string {
  const id = /^wikidata:(Q\d+)$/.exec(target)?.[1];
  return id ? ` · [Wikidata](https://www.wikidata.org/wiki/${id})` : "";
}
