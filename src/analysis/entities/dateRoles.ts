// Says as of when each role is claimed, once the document has a date.

import type { DocumentDate, Entity, Role } from "../../model";

export function dateRoles(entities: readonly Entity[], documentDate: DocumentDate): readonly Entity[] {
  const asOf = documentDate.latest;
  const dated = ({ start, end, title, of, status }: Role): Role => ({ start, end, title, of, status, asOf });
  return entities.map((entity) => {
    if (entity.roles.length === 0) return entity;
    const copy: { -readonly [field in keyof Entity]: Entity[field] } = { ...entity };
    copy.roles = entity.roles.map(dated);
    return copy;
  });
}
