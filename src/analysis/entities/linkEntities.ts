// Says which names mean the same, who they are, and which roles the text gives them. The sieves and role readers
// stand in their own files; here is their order.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Entity, EntityLayer, Mention, NameMention } from "../../model";
import type { OfficeTable } from "../../knowledge/offices";
import type { Layers } from "../layers";
import { Clusters } from "./clusters";
import { type NamedMention, readMentions } from "./namedMentions";
import { findHolder } from "./officeHolder";
import { findRoles } from "./roles/findRoles";
import type { RoleContext } from "./roles/roleReader";
import { readRoleContext } from "./roles/roleContext";
import { SIEVES } from "./sieves/sieves";

export function linkEntities(
  document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences">,
  names: readonly NameMention[],
  knowledge: Pick<Knowledge, "countries" | "names" | "offices">,
): EntityLayer {
  const named = readMentions(names, document.tokens, knowledge.names);
  const clusters = new Clusters(named.length);
  for (const sieve of SIEVES) sieve.join(named, clusters);
  const groups = groupByEntity(named, clusters);
  const groupOf = new Map([...groups.values()].flatMap((group) => group.map((mention) => [mention, group] as const)));
  const nameOf = (mention: NamedMention) => writtenName(fullest(groupOf.get(mention) ?? [mention]));
  const context = readRoleContext(document, named, knowledge, nameOf);
  const entities: Entity[] = [];
  const idOf = new Map<number, string>();
  for (const [root, group] of groups) {
    const id = `e${entities.length + 1}`;
    idOf.set(root, id);
    entities.push(makeEntity(id, group, context, knowledge.offices));
  }
  const mentions = names.map((name, i): Mention => ({ ...name, id: `m${i + 1}`, entity: idOf.get(clusters.root(i))! }));
  return { mentions, entities };
}

/** The mentions of each entity by its earliest mention, in reading order. */
function groupByEntity(named: readonly NamedMention[], clusters: Clusters): Map<number, NamedMention[]> {
  const groups = new Map<number, NamedMention[]>();
  for (const [i, mention] of named.entries()) {
    const root = clusters.root(i);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  }
  return groups;
}

function makeEntity(id: string, group: readonly NamedMention[], context: RoleContext, offices: OfficeTable): Entity {
  const best = fullest(group);
  const { type, subtype } = best.mention;
  const written = writtenName(best);
  const claims = type === "PER" ? findRoles(group, context) : [];
  const holder = type === "PER" ? findHolder(written, claims, offices) : null;
  const tableName = best.words.length > 1 ? null : holder?.name;
  const name = best.known?.name ?? tableName ?? written;
  const aliases = new Set(group.map(writtenName));
  aliases.delete(name);
  const roles = claims.map((claim) => ({ ...claim, asOf: null }));
  return { id, name, type, ...(subtype && { subtype }), aliases: [...aliases], roles, links: holder?.links ?? [] };
}

/** With one blank between words. */
function writtenName({ mention }: NamedMention): string {
  return mention.text.replace(/\s+/g, " ");
}

/** The mention with most words; the tables' name wins where there is one. */
function fullest(group: readonly NamedMention[]): NamedMention {
  let best = group[0]!;
  for (const named of group) {
    if (best.known && !named.known) continue;
    if (named.words.length > best.words.length || (named.known && !best.known)) best = named;
  }
  return best;
}
