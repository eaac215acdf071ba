// Which entity of a document is the target of a timeline: by its name, its short name, or the other way round.

import type { Entity } from "../../model";

/** "Jobs" and "Apple Inc." are "Steve Jobs" and "Apple"; "Apple" is not "Apple Corps". */
export function namesTarget({ name, aliases }: Pick<Entity, "name" | "aliases">, target: string): boolean {
  const wanted = words(target);
  return [name, ...aliases].some((each) => {
    const own = words(each);
    return own === wanted || wanted.endsWith(` ${own}`) || ` ${own} `.includes(` ${wanted} `);
  });
}

function words(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
