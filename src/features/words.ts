// Small wordings that several features share, so that a date or a count reads the same wherever it shows.

import type { DayInterval, DocumentDate, DocumentEvent, Entity, EntitySubtype, EntityType, Role } from "../model";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "name",
};

const SUBTYPE_NAMES: Readonly<Record<EntitySubtype, string>> = {
  GPE: "place",
  FAC: "site",
  NORP: "nationality or origin",
  TREATY: "treaty",
  EVENT: "event",
  WORK: "work",
  PRODUCT: "product",
  LAW: "law",
  AGENCY: "news agency",
  LANGUAGE: "language",
};

/** "person", "news agency". */
export function typeName({ type, subtype }: Pick<Entity, "type" | "subtype">): string {
  return subtype ? SUBTYPE_NAMES[subtype] : TYPE_NAMES[type];
}

/** "1 mention", "3 mentions". */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** "2022-02-22" is "Tue"; null for what is not a day of the calendar. */
export function weekday(isoDay: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDay);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 ? WEEKDAYS[date.getUTCDay()]! : null;
}

/** "2026-01-13", "2026-01-13 – 2026-01-14", "from 2025-10-21", "until 2025", or null where nothing is known. */
export function interval({ earliest, latest }: DayInterval): string | null {
  if (earliest === null) return latest === null ? null : `until ${latest}`;
  if (latest === null) return `from ${earliest}`;
  return earliest === latest ? earliest : (wholePeriod(earliest, latest) ?? `${earliest} – ${latest}`);
}

/** A whole year or month by its name: "2025-08-01" to "2025-08-31" is "2025-08". */
function wholePeriod(earliest: string, latest: string): string | null {
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const month = earliest.slice(0, 7);
  const next = new Date(`${latest}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const endsMonth = latest.startsWith(month) && next.getUTCDate() === 1;
  return earliest === `${month}-01` && endsMonth ? month : null;
}

/** "Prime Minister of Japan", "former Prime Minister". */
export function roleName({ title, of, status }: Pick<Role, "title" | "of" | "status">): string {
  const office = of === null ? title : `${title} of ${of}`;
  return status === "current" ? office : status === "elect" ? `${office}-elect` : `${status} ${office}`;
}

/** How sure the text is that it happens, where it is not plainly told: "planned", "denied", "required, denied". */
export function caveat({ modality, negated }: Pick<DocumentEvent, "modality" | "negated">): string | null {
  const doubt = modality === "asserted" || modality === "reported" ? [] : [modality];
  return [...doubt, ...(negated ? ["denied"] : [])].join(", ") || null;
}

export function documentDateName({ value, basis }: DocumentDate): string {
  return value === null ? "no date" : basis === "stated" ? value : `${value} (${basis})`;
}
