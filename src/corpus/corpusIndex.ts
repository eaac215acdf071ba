// Who is who across files. Two entities are the same by what is known of them (a knowledge link), by the same full
// name, by a surname with the same office of the same country or organisation, or as the short form that one
// document spells out. A bare surname is never enough. Every link says why. What the index answers depends on the
// documents in it alone, never on the order of their coming and going.

import type { EntityType, Witnesses } from "../model";
import type { DocumentSummary, SummaryEntity, SummaryEvent } from "./documentSummary";
import { KeyedSets } from "./keyedSets";
import { isFullName, nameKey, surnameKeys } from "./nameKeys";
import { Testimony } from "./testimony";

/** An entity in one document. */
export interface EntityRef {
  readonly document: DocumentSummary;
  readonly entity: SummaryEntity;
}

export interface CorpusMember extends EntityRef {
  /** Why it is taken for the same, for people to read: "same full name". */
  readonly why: string;
}

/** One somebody or something, with all documents that mention it, ordered by document id. */
export interface CorpusEntity {
  readonly key: string;
  readonly name: string;
  readonly type: SummaryEntity["type"];
  readonly members: readonly CorpusMember[];
}

interface Identity {
  readonly key: string;
  readonly why: string;
}

export class CorpusIndex {
  private readonly documents = new Map<string, { document: DocumentSummary; refs: readonly EntityRef[] }>();
  private readonly byLink = new KeyedSets<EntityRef>();
  private readonly byName = new KeyedSets<EntityRef>();
  private readonly byAlias = new KeyedSets<EntityRef>();
  private readonly byOffice = new KeyedSets<EntityRef>();
  /** Answers that hold until a document comes or goes: without them a name in n documents would cost n². */
  private readonly settled = new Map<string, string | null>();
  /** Called after each document that came or went. */
  onChange: () => void = () => undefined;

  private told: Testimony | null = null;

  get size(): number {
    return this.documents.size;
  }

  /** Adds a document, or takes the new summary in place of the one with the same id. */
  set(document: DocumentSummary): void {
    this.delete(document.id);
    this.told = null;
    const refs = document.entities.map((entity) => ({ document, entity }));
    this.documents.set(document.id, { document, refs });
    for (const ref of refs) for (const [sets, key] of this.keysOf(ref)) sets.add(key, ref);
    this.onChange();
  }

  delete(id: string): void {
    for (const ref of this.documents.get(id)?.refs ?? [])
      for (const [sets, key] of this.keysOf(ref)) sets.delete(key, ref);
    const had = this.documents.delete(id);
    this.settled.clear();
    this.told = null;
    if (had) this.onChange();
  }

  /** What the other documents say that bears on this one's sidebars, as of now. */
  witnesses(id: string): Witnesses {
    return (this.told ??= new Testimony(this.summaries())).for(id);
  }

  has(id: string): boolean {
    return this.documents.has(id);
  }

  get(id: string): DocumentSummary | null {
    return this.documents.get(id)?.document ?? null;
  }

  summaries(): DocumentSummary[] {
    return [...this.documents.values()].map(({ document }) => document);
  }

  /** Who an entity of a document is in the whole corpus, or null if the corpus has no such entity. */
  whoIs(documentId: string, entityId: string): CorpusEntity | null {
    const ref = this.documents.get(documentId)?.refs.find(({ entity }) => entity.id === entityId);
    return ref ? this.gather(ref) : null;
  }

  /** Everybody and everything in the corpus, once each, ordered by name. */
  entities(): CorpusEntity[] {
    const found = new Map<string, CorpusEntity>();
    for (const { refs } of this.documents.values())
      for (const ref of refs) {
        const { key } = this.identityOf(ref);
        if (!found.has(key)) found.set(key, this.gather(ref));
      }
    return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.key, b.key));
  }

  private keysOf({ entity }: EntityRef): [KeyedSets<EntityRef>, string][] {
    const { type, name, aliases } = entity;
    const short = type === "PER" ? [] : aliases.filter((alias) => alias.length < name.length);
    return [
      ...identifiers(entity).map((target): [KeyedSets<EntityRef>, string] => [this.byLink, target]),
      [this.byName, keyedName(entity)],
      ...short.map((alias): [KeyedSets<EntityRef>, string] => [this.byAlias, typedName(type, alias)]),
      ...offices(entity).map((office): [KeyedSets<EntityRef>, string] => [this.byOffice, office]),
    ];
  }

  private identityOf({ document, entity }: EntityRef): Identity {
    const { type, name, links, spelledOut } = entity;
    const [target] = identifiers(entity);
    if (target !== undefined) {
      const known = links.find((link) => link.target === target)!.why;
      return { key: `link ${target}`, why: spelledOut ? SAME_NAME : known };
    }
    if (isFullName(type, name))
      return this.spelledOutElsewhere(entity) ?? { key: this.keyOfName(keyedName(entity)), why: ownName(entity) };
    return (
      this.holderOfOffice(entity) ?? { key: `alone ${document.id} ${entity.id}`, why: "not linked to other files" }
    );
  }

  /** For "CPTPP": the one longer name that documents of the corpus give it, if they agree. */
  private spelledOutElsewhere({ type, name }: SummaryEntity): Identity | null {
    const alias = typedName(type, name);
    const owners = () => [...this.byAlias.get(alias)].map(({ entity }) => entity);
    const key = this.settle(`alias ${alias}`, () => only(owners().map((owner) => this.keyOfFullName(owner))));
    if (key === null) return null;
    return { key, why: `short for ${this.settle(`long form ${alias}`, () => fullest(owners()))}` };
  }

  /** For "Kim" who is Prime Minister of South Korea: the one full name that holds this office elsewhere. */
  private holderOfOffice(entity: SummaryEntity): Identity | null {
    const held = offices(entity);
    const key = this.settle(`office ${held.join(" ")}`, () => {
      const holders = held.flatMap((office) => [...this.byOffice.get(office)].map((ref) => ref.entity));
      const named = holders.filter(({ type, name }) => isFullName(type, name));
      return only(named.map((holder) => this.keyOfFullName(holder)));
    });
    const role = entity.roles.find(({ of }) => of !== null);
    return key === null || !role ? null : { key, why: `${role.title} of ${role.of}, and named ${entity.name}` };
  }

  private keyOfFullName(entity: SummaryEntity): string {
    const [target] = identifiers(entity);
    return target === undefined ? this.keyOfName(keyedName(entity)) : `link ${target}`;
  }

  /** The key of a full name: the one knowledge link that its bearers have, else the name itself. */
  private keyOfName(typed: string): string {
    const target = this.settle(`name ${typed}`, () =>
      only([...this.byName.get(typed)].flatMap(({ entity }) => identifiers(entity))),
    );
    return target === null ? `name ${typed}` : `link ${target}`;
  }

  private settle(question: string, answer: () => string | null): string | null {
    const known = this.settled.get(question);
    if (known !== undefined) return known;
    const found = answer();
    this.settled.set(question, found);
    return found;
  }

  /** All that have the same identity: they are joined by shared keys, so only these need to be looked at. */
  private gather(from: EntityRef): CorpusEntity {
    const { key } = this.identityOf(from);
    const reasons = new Map<EntityRef, string>();
    const followed = new Set<string>();
    const open = [from];
    for (let ref = open.pop(); ref; ref = open.pop()) {
      const identity = this.identityOf(ref);
      if (reasons.has(ref) || identity.key !== key) continue;
      reasons.set(ref, identity.why);
      for (const [, shared] of this.keysOf(ref)) {
        if (followed.has(shared)) continue;
        followed.add(shared);
        for (const sets of [this.byLink, this.byName, this.byAlias, this.byOffice])
          for (const other of sets.get(shared)) open.push(other);
      }
    }
    const members = [...reasons].map(([ref, why]) => ({ ...ref, why }));
    members.sort((a, b) => compare(a.document.id, b.document.id) || compare(a.entity.id, b.entity.id));
    return { key, name: fullest(members.map(({ entity }) => entity)), type: members[0]!.entity.type, members };
  }
}

const SAME_NAME = "same full name";

function ownName({ type, spelledOut, links }: SummaryEntity): string {
  if (!spelledOut && links[0]) return links[0].why;
  return type === "PER" ? SAME_NAME : "same name";
}

/** The longest name; among equals the first in code unit order, so that the order of arrival does not matter. */
function fullest(entities: readonly SummaryEntity[]): string {
  const names = entities.map(({ name }) => name);
  return names.reduce((best, each) => ((each.length - best.length || compare(best, each)) > 0 ? each : best));
}

/** A person's by the key that all orders and romanisations of the name share. */
function keyedName({ type, name, nameKey: key }: SummaryEntity): string {
  return typedName(type, key ?? name);
}

function typedName(type: EntityType, name: string): string {
  return `${type} ${nameKey(name)}`;
}

/** Identifiers of the entity itself; other links tell where to read on. */
function identifiers(entity: SummaryEntity): string[] {
  return entity.links.map(({ target }) => target).filter((target) => /^(?:wikidata|offices):/.test(target));
}

/** "PER prime minister | south korea | kim": an office together with each word that may be the surname. */
function offices({ type, name, roles }: SummaryEntity): string[] {
  if (type !== "PER") return [];
  const surnames = surnameKeys(name);
  return roles.flatMap(({ title, of }) =>
    of === null ? [] : surnames.map((surname) => `${nameKey(title)}|${nameKey(of)}|${surname}`),
  );
}

/** The one value that all share, or null if there is none or they differ. */
function only(values: readonly string[]): string | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Events in which the entity takes part, wherever they are told, with the document that tells them. */
export function eventsOf(who: CorpusEntity): { document: DocumentSummary; event: SummaryEvent }[] {
  return who.members.flatMap(({ document, entity }) =>
    document.events.filter((event) => event.entities.includes(entity.id)).map((event) => ({ document, event })),
  );
}
