// Says which names mean the same, who they are, and which roles the text gives them. The sieves and role readers
// stand in their own files; here is their order.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Entity, EntityLayer, Mention, NameMention } from "../../model";
import type { OfficeTable } from "../../knowledge/offices";
import type { Layers } from "../layers";
import { Clusters } from "./clusters";
import { type NamedMention, readMentions } from "./namedMentions";
import { personKeyOf } from "./nameReading";
import { findHolder, ownerByTerms } from "./officeHolder";
import { findRoles } from "./roles/findRoles";
import { impliedOwner } from "./roles/impliedOwner";
import type { RoleContext } from "./roles/roleReader";
import { readRoleContext } from "./roles/roleContext";
import { type CountryTally, countryTally, readSharedName } from "./sharedNames";
import { SIEVES } from "./sieves/sieves";
import { spellingKey } from "./spellingKey";

export function linkEntities(
  document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences">,
  names: readonly NameMention[],
  knowledge: Pick<Knowledge, "countries" | "names" | "offices">,
): EntityLayer {
  const named = readMentions(names, document.tokens, document.sentences, knowledge.names);
  const clusters = new Clusters(named.length);
  for (const sieve of SIEVES) sieve.join(named, clusters, knowledge.names);
  const groups = groupByEntity(named, clusters);
  const nameOf = (mention: NamedMention) => fullest(groups[clusters.root(mention.index)] ?? [mention]).name.written;
  const context = readRoleContext(document, named, knowledge, nameOf);
  const tally = countryTally(named, knowledge.countries);
  const entities: Entity[] = [];
  const ids = new Array<string>(named.length).fill("");
  for (let root = 0; root < groups.length; root++) {
    const group = groups[root];
    if (!group) continue;
    ids[root] = `e${entities.length + 1}`;
    entities.push(makeEntity(ids[root]!, group, context, knowledge.offices, tally));
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

function makeEntity(
  id: string,
  group: readonly NamedMention[],
  context: RoleContext,
  offices: OfficeTable,
  tally: CountryTally,
): Entity {
  const best = fullest(group);
  if (best.mention.type === "PER") return makePerson(id, group, best, context, offices);
  const { type, subtype } = best.mention;
  const name = best.name.known?.name ?? best.name.written;
  const aliases = aliasesOf(group, name);
  const shared = readSharedName(group, best, context, tally);
  const nameKey = shared?.nameKey ?? spellingKey(name, best, context.knowledge.names);
  const entity: { -readonly [field in keyof Entity]: Entity[field] } = {
    id,
    name,
    type,
    aliases,
    roles: NOTHING,
    links: NOTHING,
  };
  if (subtype) entity.subtype = subtype;
  if (nameKey !== null) entity.nameKey = nameKey;
  if (shared) entity.country = shared.country;
  return entity;
}

const NOTHING: readonly never[] = [];

function makePerson(
  id: string,
  group: readonly NamedMention[],
  best: NamedMention,
  context: RoleContext,
  offices: OfficeTable,
): Entity {
  const { written } = best.name;
  const claims = findRoles(group, context);
  const holder = findHolder(written, claims, offices);
  const tableName = best.name.words.length > 1 ? null : holder.name;
  const name = best.name.known?.name ?? tableName ?? written;
  const roles = claims.map((claim) => {
    const table = claim.of === null ? ownerByTerms(claim, holder, offices) : null;
    const of = claim.of ?? table ?? impliedOwner(claim, best, context);
    const { start, end, title, status } = claim;
    return { start, end, title, of, status, asOf: null };
  });
  const aliases = aliasesOf(group, name);
  const { links } = holder;
  const nameKey = best.name.acrossKey ?? personKeyOf(name, context.knowledge.names);
  return nameKey === null
    ? { id, name, type: "PER", aliases, roles, links }
    : { id, name, type: "PER", aliases, roles, links, nameKey };
}

/** All spellings but that of the name, each once. */
function aliasesOf(group: readonly NamedMention[], name: string): readonly string[] {
  if (group.length === 1) return group[0]!.name.written === name ? [] : [group[0]!.name.written];
  const aliases = new Set<string>();
  for (const { name: own } of group) if (own.written !== name) aliases.add(own.written);
  return [...aliases];
}

/** The mention with most words; the tables' name wins where there is one. */
function fullest(group: readonly NamedMention[]): NamedMention {
  let best = group[0]!;
  for (const named of group) {
    if (best.name.known && !named.name.known) continue;
    if (named.name.words.length > best.name.words.length || (named.name.known && !best.name.known)) best = named;
  }
  return best;
}
