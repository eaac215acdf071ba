// Says which names mean the same, who they are, and which roles the text gives them. The sieves and role readers
// stand in their own files; here is their order.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Entity, EntityLayer, Mention, NameMention } from "../../model";
import type { OfficeTable } from "../../knowledge/offices";
import type { Layers } from "../layers";
import { Clusters } from "./clusters";
import { type NamedMention, personKeyOf, readMentions } from "./namedMentions";
import { findHolder, ownerByTerms } from "./officeHolder";
import { findRoles } from "./roles/findRoles";
import { impliedOwner } from "./roles/impliedOwner";
import type { RoleContext } from "./roles/roleReader";
import { readRoleContext } from "./roles/roleContext";
import { SIEVES } from "./sieves/sieves";

export function linkEntities(
  document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences">,
  names: readonly NameMention[],
  knowledge: Pick<Knowledge, "countries" | "names" | "offices">,
): EntityLayer {
  const named = readMentions(names, document.tokens, document.sentences, knowledge.names);
  const clusters = new Clusters(named.length);
  for (const sieve of SIEVES) sieve.join(named, clusters, knowledge.names);
  const groups = groupByEntity(named, clusters);
  const nameOf = (mention: NamedMention) => fullest(groups[clusters.root(mention.index)] ?? [mention]).written;
  const context = readRoleContext(document, named, knowledge, nameOf);
  const entities: Entity[] = [];
  const ids = new Array<string>(named.length).fill("");
  for (let root = 0; root < groups.length; root++) {
    const group = groups[root];
    if (!group) continue;
    ids[root] = `e${entities.length + 1}`;
    entities.push(makeEntity(ids[root]!, group, context, knowledge.offices));
  }
  const mentions = names.map((name, i) => toMention(name, `m${i + 1}`, ids[clusters.root(i)]!));
  return { mentions, entities };
}

/** Written out, because copying objects of unlike shapes costs more than all that is read of them. */
function toMention({ start, end, text, type, subtype, kind, rule }: NameMention, id: string, entity: string): Mention {
  return subtype
    ? { start, end, text, type, subtype, kind, rule, id, entity }
    : { start, end, text, type, kind, rule, id, entity };
}

/** The mentions of each entity at the index of its earliest mention, in reading order; null at the others. */
function groupByEntity(named: readonly NamedMention[], clusters: Clusters): readonly (NamedMention[] | null)[] {
  const groups = new Array<NamedMention[] | null>(named.length).fill(null);
  for (let i = 0; i < named.length; i++) {
    const root = clusters.root(i);
    const group = groups[root];
    if (group) group.push(named[i]!);
    else groups[root] = [named[i]!];
  }
  return groups;
}

function makeEntity(id: string, group: readonly NamedMention[], context: RoleContext, offices: OfficeTable): Entity {
  const best = fullest(group);
  const { type, subtype } = best.mention;
  const { written } = best;
  const claims = type === "PER" ? findRoles(group, context) : [];
  const holder = type === "PER" ? findHolder(written, claims, offices) : null;
  const tableName = best.words.length > 1 ? null : holder?.name;
  const name = best.known?.name ?? tableName ?? written;
  const roles = claims.map((claim) => {
    const table = claim.of === null && holder ? ownerByTerms(claim, holder, offices) : null;
    const of = claim.of ?? table ?? impliedOwner(claim, best, context);
    const { start, end, title, status } = claim;
    return { start, end, title, of, status, asOf: null };
  });
  const aliases = aliasesOf(group, name);
  const links = holder?.links ?? [];
  const nameKey = type === "PER" ? (best.personKey ?? personKeyOf(name, context.knowledge.names)) : null;
  if (nameKey !== null) return { id, name, type, aliases, roles, links, nameKey };
  return subtype && type !== "PER"
    ? { id, name, type, aliases, roles, links, subtype }
    : { id, name, type, aliases, roles, links };
}

/** All spellings but that of the name, each once. */
function aliasesOf(group: readonly NamedMention[], name: string): readonly string[] {
  if (group.length === 1) return group[0]!.written === name ? [] : [group[0]!.written];
  const aliases = new Set<string>();
  for (const { written } of group) if (written !== name) aliases.add(written);
  return [...aliases];
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
