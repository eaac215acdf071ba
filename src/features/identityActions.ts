// Deciding by hand who a name in this file is across files: the same as somebody whom other files name alike, or somebody
// else than the one of other files. The client's command writes the decision into the workspace's table; whoever is
// decided already is left alone, and deleting the row takes the decision back.

import { type CodeAction, CodeActionKind, type Position } from "vscode-languageserver-types";
import { type DocumentPlace, IDENTITIES_TABLE, IDENTITIES_TABLE_HEAD, identityRow } from "../annotations/identities";
import type { CorpusEntity } from "../corpus/corpusEntity";
import { BY_HAND } from "../corpus/corpusIndex";
import type { AnnotatedDocument } from "../model";
import { fileName } from "./links";
import { oneLine, shorten } from "./literalText";
import type { Surroundings } from "./surroundings";

/** The client's command that adds rows to the table; takes the protocol's `TableRow`. */
const DECIDE_IDENTITY = "glossator.decideIdentity";
/** @guess a menu with more is not read */
const MOST_CANDIDATES = 4;
/** Longer names are cut in titles. @guess */
const LONGEST_LABEL = 60;

/** What the client's command takes: the protocol's `TableRow`. */
export interface IdentityArguments {
  readonly table: string;
  readonly head: string;
  readonly row: string;
}

/** Nothing where no name stands, or one that is decided. `placeOf` says where a document is in the workspace. */
export function identityActions(
  { source, mentions, entities }: AnnotatedDocument,
  position: Position,
  { uri, corpus }: Surroundings,
  placeOf: (uri: string) => DocumentPlace | null,
): CodeAction[] {
  const offset = source.offsetAt(position);
  const mention = mentions.find(({ start, end }) => start <= offset && offset <= end);
  const entity = entities.find(({ id }) => id === mention?.entity);
  const self = entity && corpus.whoIs(uri, entity.id);
  const place = placeOf(uri);
  if (!entity || !self || !place) return [];
  const own = self.members.find((member) => member.document.id === uri && member.entity.id === entity.id);
  if (!own || own.why === BY_HAND) return [];
  const rowHere = (who: string) => identityRow(entity.name, place.path, who);
  const actions = corpus.namesLike(self, MOST_CANDIDATES).map((other) => {
    const title = `“${label(entity.name)}” is the same as “${label(other.name)}” (${fileNames(other)})`;
    return decision(title, place, rowHere(other.name) + rowsOf(other, corpus.bearers(other) > 1, place, placeOf));
  });
  if (self.members.length === 1) return actions;
  const title = `“${label(entity.name)}” is somebody or something else than in other files`;
  return [...actions, decision(title, place, rowHere(`${entity.name} (${fileName(uri)})`))];
}

/** Where several have the name, it does not say which is meant: then the other's files are named too. */
function rowsOf(
  { name, members }: CorpusEntity,
  isAmbiguous: boolean,
  { folder }: DocumentPlace,
  placeOf: (uri: string) => DocumentPlace | null,
): string {
  if (!isAmbiguous) return "";
  return members
    .flatMap(({ document, entity, why }) => {
      const place = placeOf(document.id);
      return place?.folder === folder && why !== BY_HAND ? [identityRow(entity.name, place.path, name)] : [];
    })
    .join("");
}

function decision(title: string, { folder }: DocumentPlace, row: string): CodeAction {
  const table = `${folder.replace(/\/$/, "")}/${IDENTITIES_TABLE}`;
  const argument: IdentityArguments = { table, head: IDENTITIES_TABLE_HEAD, row };
  return { title, kind: CodeActionKind.Refactor, command: { title, command: DECIDE_IDENTITY, arguments: [argument] } };
}

function fileNames({ members }: CorpusEntity): string {
  const files = new Set(members.map(({ document }) => document.id));
  const [first] = files;
  return files.size === 1 ? label(fileName(first!)) : `${files.size} files`;
}

function label(text: string): string {
  return shorten(oneLine(text), LONGEST_LABEL);
}
