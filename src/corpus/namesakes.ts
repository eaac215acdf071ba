// People of one full name across files: one, unless something speaks against it. Against it speak two entries of the
// knowledge tables, ages that make no one year of birth, and callings that nobody has at once; where also the spelling
// differs ("Park Yun-seo", "Park Yoon-seo"), that nothing they are agrees. Of whom nothing is told when there are
// several, it is not said which he is.

import { agrees, excludes } from "../model";
import type { DocumentSummary, SummaryEntity } from "./documentSummary";
import { nameKey } from "./nameKeys";

export interface Bearer {
  readonly document: DocumentSummary;
  readonly entity: SummaryEntity;
}

/** More who are told differently of one name are not compared: they cost time and change nothing. @guess */
const MOST_COMPARED = 16;

/** One person so far. */
interface Group<T> {
  readonly members: T[];
  readonly documents: Set<string>;
}

type Identifier<T> = (bearer: T) => string | null;

/** The bearers of one name in groups, each of one person; who may be any of several is in a group of his own. */
export function tellApart<T extends Bearer>(bearers: readonly T[], identifier: Identifier<T>): T[][] {
  const sorted = [...bearers].sort(byPlace);
  const withRoles = sorted.filter(({ entity }) => entity.roles.length > 0);
  const told = sorted.filter((bearer) => bearer.entity.roles.length === 0 && isTold(bearer, identifier));
  const people: Group<T>[] = [];
  for (const bearer of [...withRoles, ...told]) {
    const fitting = people.slice(0, MOST_COMPARED).filter((group) => mayJoin(bearer, group, identifier));
    add(bearer, fitting.find((group) => speaksFor(bearer, group, identifier)) ?? fitting[0], people);
  }
  const alone: Group<T>[] = [];
  for (const bearer of sorted.filter((each) => each.entity.roles.length === 0 && !isTold(each, identifier))) {
    const fitting = people.slice(0, MOST_COMPARED).filter((group) => mayJoin(bearer, group, identifier));
    add(bearer, fitting.length === 1 ? fitting[0] : undefined, people.length === 0 ? people : alone);
  }
  return [...people, ...alone].map(({ members }) => members);
}

function add<T extends Bearer>(bearer: T, group: Group<T> | undefined, people: Group<T>[]): void {
  if (!group) people.push({ members: [bearer], documents: new Set([bearer.document.id]) });
  else {
    group.members.push(bearer);
    group.documents.add(bearer.document.id);
  }
}

/** Two whom one document tells apart are two. */
function mayJoin<T extends Bearer>(bearer: T, { members, documents }: Group<T>, identifier: Identifier<T>): boolean {
  if (documents.has(bearer.document.id)) return false;
  return members.slice(0, MOST_COMPARED).every((other) => maybeSame(bearer, other, identifier));
}

function speaksFor<T extends Bearer>(bearer: T, { members }: Group<T>, identifier: Identifier<T>): boolean {
  const id = identifier(bearer);
  const compared = members.slice(0, MOST_COMPARED);
  return compared.some((other) => (id !== null && id === identifier(other)) || anyPair(bearer, other, agrees));
}

function isTold<T extends Bearer>(bearer: T, identifier: Identifier<T>): boolean {
  return bearer.entity.born !== undefined || identifier(bearer) !== null;
}

function maybeSame<T extends Bearer>(one: T, other: T, identifier: Identifier<T>): boolean {
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
  const full = [name, ...aliases].filter((each) => each.includes(" "));
  return full.map((each) => {
    const words = each.split(/[\s-]+/).map(nameKey);
    return words.filter(isWritten).sort().join(" ");
  });
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
