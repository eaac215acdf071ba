// People of one full name across files: one, unless something speaks against it. Against it speak two entries of the
// knowledge tables, ages that make no one year of birth, and callings that nobody has at once; where also the spelling
// differs ("Park Yun-seo", "Park Yoon-seo"), that nothing they are agrees. Of whom nothing is told when there are
// several, it is not said which he is.

import { agrees, excludes } from "../knowledge/professions";
import type { DocumentSummary, SummaryEntity } from "./documentSummary";
import { nameKey } from "./nameKeys";

export interface Bearer {
  readonly document: DocumentSummary;
  readonly entity: SummaryEntity;
}

/** More who are told differently of one name are not compared: they cost time and change nothing. @guess */
const MOST_COMPARED = 16;

/** The bearers of one name in groups, each of one person; who may be any of several is in a group of his own. */
export function tellApart<T extends Bearer>(bearers: readonly T[], identifier: (bearer: T) => string | null): T[][] {
  const sorted = [...bearers].sort(byPlace);
  const people: T[][] = [];
  for (const bearer of sorted.filter((each) => isTold(each, identifier))) {
    const fitting = people.filter((group) => joins(bearer, group, identifier));
    const group = fitting.find((own) => own.slice(0, MOST_COMPARED).some((other) => anyPair(bearer, other, agrees)));
    const own = group ?? fitting[0];
    if (own) own.push(bearer);
    else people.push([bearer]);
  }
  for (const bearer of sorted.filter((each) => !isTold(each, identifier))) {
    const [only, ...others] = people.filter((group) => joins(bearer, group, identifier));
    if (only && others.length === 0) only.push(bearer);
    else people.push([bearer]);
  }
  return people;
}

function joins<T extends Bearer>(bearer: T, group: readonly T[], identifier: (bearer: T) => string | null): boolean {
  return (
    group.at(-1)!.document.id !== bearer.document.id &&
    group.slice(0, MOST_COMPARED).every((other) => maybeSame(bearer, other, identifier))
  );
}

function isTold<T extends Bearer>(bearer: T, identifier: (bearer: T) => string | null): boolean {
  const { roles, born } = bearer.entity;
  return roles.length > 0 || born !== undefined || identifier(bearer) !== null;
}

function maybeSame<T extends Bearer>(one: T, other: T, identifier: (bearer: T) => string | null): boolean {
  const [id, otherId] = [identifier(one), identifier(other)];
  if (id !== null && otherId !== null) return id === otherId;
  const { born } = one.entity;
  const { born: otherBorn } = other.entity;
  if (born && otherBorn && (born.latest < otherBorn.earliest || otherBorn.latest < born.earliest)) return false;
  if (differInMiddle(one, other) || anyPair(one, other, excludes)) return false;
  return spelledAlike(one, other) || untoldRoles(one, other) || anyPair(one, other, agrees);
}

function untoldRoles(one: Bearer, other: Bearer): boolean {
  return one.entity.roles.length === 0 || other.entity.roles.length === 0;
}

function anyPair(one: Bearer, other: Bearer, holds: typeof agrees): boolean {
  return one.entity.roles.some((role) => other.entity.roles.some((another) => holds(role, another)));
}

/** "George W. Bush", "George H. W. Bush". */
function differInMiddle(one: Bearer, other: Bearer): boolean {
  const [here, there] = [initialOf(one), initialOf(other)];
  return here !== undefined && there !== undefined && here !== there;
}

function initialOf({ entity: { name } }: Bearer): string | undefined {
  return / (\p{Lu})\.? /u.exec(name)?.[1];
}

/** The same letters, in whichever order the words stand and with or without hyphens. */
function spelledAlike(one: Bearer, other: Bearer): boolean {
  const names = spellings(other);
  return spellings(one).some((name) => names.includes(name));
}

function spellings({ entity: { name, aliases } }: Bearer): string[] {
  return [name, ...aliases]
    .filter((each) => each.includes(" "))
    .map((each) =>
      each
        .split(/[\s-]+/)
        .map(nameKey)
        .sort()
        .join(" "),
    );
}

/** Not a mere initial. */
function isWritten(word: string): boolean {
  return word.length > 1;
}

/** In the order of documents; "John Finch Jr." behind all others, so that he does not stand for his father. */
function byPlace(a: Bearer, b: Bearer): number {
  const [younger, other] = [a, b].map(({ entity: { name } }) => Number(/ (?:Jr\.?|I[IV]I?)$/.test(name))) as [
    number,
    number,
  ];
  if (younger !== other) return younger - other;
  return compare(a.document.id, b.document.id) || compare(a.entity.id, b.entity.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
