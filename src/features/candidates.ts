// Who else a name could mean, where Glossator does not choose: for a bare surname the people of that name in this file,
// else in other files; for a full name the namesakes from whom its bearer is kept apart.

import type { CorpusEntity } from "../corpus/corpusEntity";
import type { AnnotatedDocument, Entity } from "../model";
import { fileName, lineLink } from "./links";
import { literalText } from "./literalText";
import type { Surroundings } from "./surroundings";
import { roleName } from "./words";

/** @guess more names in one line are not read */
const MOST = 3;

/** Markdown: one line or none. */
export function candidates(
  document: AnnotatedDocument,
  entity: Entity,
  who: CorpusEntity | null,
  { uri, corpus }: Surroundings,
): string[] {
  if (entity.type !== "PER" || !who) return [];
  if (entity.name.includes(" ")) {
    const namesakes = corpus.namesLike(who, MOST + 1).filter(({ name }) => name === who.name);
    return line("Not the same as", namesakes.map(inFile));
  }
  if (entity.links.length > 0 || who.members.length > 1) return [];
  const here = document.entities.filter(({ id, type, name }) => {
    return type === "PER" && id !== entity.id && name.split(" ").includes(entity.name);
  });
  if (here.length > 0)
    return line(
      "Could be",
      here.map(({ id, name }) => inThisFile(document, uri, id, name)),
    );
  return line("Could be", corpus.namesLike(who, MOST + 1).map(inFile));
}

function line(label: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${label}: ${names.slice(0, MOST).join("; ")}${names.length > MOST ? " …" : ""}`];
}

function inThisFile({ source, mentions }: AnnotatedDocument, uri: string, id: string, name: string): string {
  const first = mentions.find(({ entity, text }) => entity === id && text === name);
  const at = source.lineAt((first ?? mentions.find(({ entity }) => entity === id))?.start ?? 0);
  return `${literalText(name, 60)} (${lineLink(uri, at, `line ${at + 1}`)})`;
}

function inFile({ name, members }: CorpusEntity): string {
  const { document, entity } = members[0]!;
  const at = entity.mentions[0]?.from.line ?? 0;
  const [role] = entity.roles;
  const is = role ? `, ${literalText(roleName(role), 60)}` : "";
  return `${literalText(name, 60)}${is} (${lineLink(document.id, at, fileName(document.id))})`;
}
