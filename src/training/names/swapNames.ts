// A copy of a marked text with other people in it: each full name becomes a made-up one, each later short form the
// short form of the same person.

import type { NameTables } from "../../knowledge/nameTables";
import type { MarkedName, MarkedText } from "./markedText";
import { type MadeUpPerson, makePerson } from "./people";
import type { Random } from "./random";

export function swapNames(marked: MarkedText, tables: NameTables, random: Random): MarkedText {
  const people = new Map<string, MadeUpPerson>();
  let text = "";
  let at = 0;
  const names: MarkedName[] = [];
  for (const { start, end, type } of marked.names) {
    text += marked.text.slice(at, start);
    const name = marked.text.slice(start, end);
    const written = type === "PER" && random.chance(0.8) ? replacement(name, people, tables, random) : name;
    names.push({ start: text.length, end: text.length + written.length, type });
    text += written;
    at = end;
  }
  return { id: `${marked.id} swapped`, text: text + marked.text.slice(at), names };
}

function replacement(name: string, people: Map<string, MadeUpPerson>, tables: NameTables, random: Random): string {
  const words = name.split(" ");
  const key = words.at(-1)!;
  let person = people.get(key) ?? people.get(words[0]!);
  if (!person) {
    person = makePerson(tables, random);
    people.set(key, person);
    if (words.length > 1) people.set(words[0]!, person);
  }
  const written = words.length > 1 ? person.full : person.short;
  return name === name.toUpperCase() ? written.toUpperCase() : written;
}
