// Who is who across files. Two entities are the same by what is known of them (a knowledge link), by the same full
// name, by a surname with the same office of the same country or organisation, or as the short form that one
// document spells out; and by what people have decided, which goes before all else. A bare surname is never enough, and
// namesakes stay apart (namesakes.ts). Every link says why. What the index answers depends on the documents in it and
// the decisions alone, never on the order of their coming and going.

import type { Witnesses } from "../model";
import type { CorpusEntity, EntityRef } from "./corpusEntity";
import type { DocumentSummary, SummaryEntity } from "./documentSummary";
import { KeyedSets } from "./keyedSets";
import { LikeNames } from "./likeNames";
import { isFullName } from "./nameKeys";
import { tellApart } from "./namesakes";
import { compare, fullest, identifiers, keyedName, offices, only, typedName } from "./summaryKeys";
import { Testimony } from "./testimony";

/** Who people say that an entity of a document is, by a name of their choice; null where they say nothing. */
export type Decisions = (documentId: string, entity: SummaryEntity) => string | null;

interface Identity {
  readonly key: string;
  readonly why: string;
}

export const BY_HAND = "decided by hand";
const SAME_NAME = "same full name";

export class CorpusIndex {
  private readonly documents = new Map<string, { document: DocumentSummary; refs: readonly EntityRef[] }>();
  private readonly byLink = new KeyedSets<EntityRef>();
  private readonly byName = new KeyedSets<EntityRef>();
  private readonly byAlias = new KeyedSets<EntityRef>();
  private readonly byOffice = new KeyedSets<EntityRef>();
  /** By name without the country; by name as written; by the name that people gave. */
  private readonly byShared = new KeyedSets<EntityRef>();
  private readonly byWritten = new KeyedSets<EntityRef>();
  private readonly byHand = new KeyedSets<EntityRef>();
  private readonly likeNames = new LikeNames();
  /** Answers that hold until a document comes or goes: without them a name in n documents would cost n². */
  private readonly settled = new Map<string, string | null>();
  private readonly people = new Map<string, ReadonlyMap<EntityRef, string>>();
  private decide: Decisions = () => null;
  private readonly decided = new Map<EntityRef, string>();
  /** Called after each document that came or went. */
  onChange: () => void = () => undefined;

  private told: Testimony | null = null;

  get size(): number {
    return this.documents.size;
  }

  /** What people have decided, in place of what they had before. */
  set decisions(decide: Decisions) {
    this.decide = decide;
    for (const { refs } of this.documents.values())
      for (const ref of refs) {
        this.remove(ref);
        this.add(ref);
      }
    this.forget();
    this.onChange();
  }

  /** Adds a document, or takes the new summary in place of the one with the same id. */
  set(document: DocumentSummary): void {
    this.delete(document.id);
    const refs = document.entities.map((entity) => ({ document, entity }));
    this.documents.set(document.id, { document, refs });
    for (const ref of refs) this.add(ref);
    this.forget();
    this.onChange();
  }

  delete(id: string): void {
    for (const ref of this.documents.get(id)?.refs ?? []) this.remove(ref);
    const had = this.documents.delete(id);
    this.forget();
    if (had) this.onChange();
  }

  private forget(): void {
    this.settled.clear();
    this.people.clear();
    this.told = null;
  }

  private add(ref: EntityRef): void {
    const decision = this.decide(ref.document.id, ref.entity);
    if (decision !== null) this.decided.set(ref, typedName(ref.entity.type, decision));
    for (const [sets, key] of this.keysOf(ref)) sets.add(key, ref);
    this.likeNames.add(ref);
  }

  private remove(ref: EntityRef): void {
    for (const [sets, key] of this.keysOf(ref)) sets.delete(key, ref);
    this.likeNames.delete(ref);
    this.decided.delete(ref);
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

  /** Others of its type with a word of its name, the likest first, at most so many. */
  namesLike(who: CorpusEntity, most: number): CorpusEntity[] {
    const like = this.likeNames.like(who, (ref) => this.identityOf(ref).key);
    const others = [...like].map(([ref, words]) => ({ who: this.gather(ref), words }));
    others.sort((a, b) => b.words - a.words || compare(a.who.name, b.who.name) || compare(a.who.key, b.who.key));
    return others.slice(0, most).map(({ who }) => who);
  }

  /** How many there are of exactly this name. */
  bearers({ type, name }: CorpusEntity): number {
    const refs = [...this.byWritten.get(typedName(type, name))];
    return new Set(refs.map((ref) => this.identityOf(ref).key)).size;
  }

  private keysOf(ref: EntityRef): [KeyedSets<EntityRef>, string][] {
    const { type, name, nameKey, aliases, country } = ref.entity;
    // A person's only if it is a full name: "Margaret Ellis" of Margaret Ellis Greer.
    const short = aliases.filter((alias) => alias.length < name.length && isFullName(type, alias));
    const decided = this.decided.get(ref);
    if (decided !== undefined) return [[this.byHand, decided]];
    return [
      ...identifiers(ref.entity).map((target): [KeyedSets<EntityRef>, string] => [this.byLink, target]),
      [this.byName, keyedName(ref.entity)],
      ...(country === undefined
        ? []
        : [[this.byShared, typedName(type, nameKey ?? name)] as [KeyedSets<EntityRef>, string]]),
      [this.byWritten, typedName(type, name)],
      ...short.map((alias): [KeyedSets<EntityRef>, string] => [this.byAlias, typedName(type, alias)]),
      ...offices(ref.entity).map((office): [KeyedSets<EntityRef>, string] => [this.byOffice, office]),
    ];
  }

  private identityOf(ref: EntityRef): Identity {
    const { document, entity } = ref;
    const { type, name, links, spelledOut } = entity;
    const decided = this.decided.get(ref);
    if (decided !== undefined) return { key: this.keyByHand(decided), why: BY_HAND };
    const [target] = identifiers(entity);
    if (target !== undefined) {
      const known = links.find((link) => link.target === target)!.why;
      return { key: `link ${target}`, why: spelledOut ? SAME_NAME : known };
    }
    const alone = { key: `alone ${document.id} ${entity.id}`, why: "not linked to other files" };
    if (!isFullName(type, name)) return this.holderOfOffice(entity) ?? alone;
    if (entity.country === null) return this.onlyOfItsName(entity) ?? alone;
    return this.spelledOutElsewhere(entity) ?? { key: this.keyOfFullName(ref), why: ownName(entity) };
  }

  /** The name that people gave may be the name of somebody in the corpus: then it is he. */
  private keyByHand(typed: string): string {
    const key = this.settle(`hand ${typed}`, () =>
      only([...this.byWritten.get(typed)].map((ref) => this.identityOf(ref).key)),
    );
    return key ?? `hand ${typed}`;
  }

  /** For "Foreign Ministry" in a text that names no country: the only one of which the corpus speaks. */
  private onlyOfItsName({ type, name, nameKey }: SummaryEntity): Identity | null {
    const shared = typedName(type, nameKey ?? name);
    const key = this.settle(`shared ${shared}`, () => {
      const owned = [...this.byShared.get(shared)].filter(({ entity }) => entity.country !== null);
      return only(owned.map((ref) => this.keyOfFullName(ref)));
    });
    return key === null ? null : { key, why: "the only one of this name" };
  }

  /** For "CPTPP": the one longer name that documents of the corpus give it, if they agree. */
  private spelledOutElsewhere({ type, name }: SummaryEntity): Identity | null {
    const alias = typedName(type, name);
    const owners = () => [...this.byAlias.get(alias)];
    const key = this.settle(`alias ${alias}`, () => only(owners().map((owner) => this.keyOfFullName(owner))));
    if (key === null) return null;
    const long = this.settle(`long form ${alias}`, () => fullest(owners().map(({ entity }) => entity)));
    return { key, why: `short for ${long}` };
  }

  /** For "Kim" who is Prime Minister of South Korea: the one full name that holds this office elsewhere. */
  private holderOfOffice(entity: SummaryEntity): Identity | null {
    const held = offices(entity);
    const key = this.settle(`office ${held.join(" ")}`, () => {
      const holders = held.flatMap((office) => [...this.byOffice.get(office)]);
      const named = holders.filter(({ entity: { type, name } }) => isFullName(type, name));
      return only(named.map((holder) => this.keyOfFullName(holder)));
    });
    const role = entity.roles.find(({ of }) => of !== null);
    return key === null || !role ? null : { key, why: `${role.title} of ${role.of}, and named ${entity.name}` };
  }

  /** The key of a full name: the one knowledge link that its bearers have, else the name itself; namesakes' differ. */
  private keyOfFullName(ref: EntityRef): string {
    const [target] = identifiers(ref.entity);
    if (target !== undefined) return `link ${target}`;
    const typed = keyedName(ref.entity);
    let people = this.people.get(typed);
    if (!people) this.people.set(typed, (people = this.peopleOf(typed)));
    return people.get(ref) ?? `name ${typed}`;
  }

  private peopleOf(typed: string): ReadonlyMap<EntityRef, string> {
    const bearers = [...this.byName.get(typed)];
    const groups = tellApart(bearers, ({ entity }) => identifiers(entity)[0] ?? null);
    const keys = new Map<EntityRef, string>();
    for (const [index, group] of groups.entries()) {
      const { document, entity } = group[0]!;
      const target = only(group.flatMap((each) => identifiers(each.entity)));
      const namesake = index === 0 ? "" : ` ${document.id} ${entity.id}`;
      for (const ref of group) keys.set(ref, target === null ? `name ${typed}${namesake}` : `link ${target}`);
    }
    return keys;
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
    const all = [this.byLink, this.byName, this.byAlias, this.byOffice, this.byShared, this.byWritten, this.byHand];
    for (let ref = open.pop(); ref; ref = open.pop()) {
      const identity = this.identityOf(ref);
      if (reasons.has(ref) || identity.key !== key) continue;
      reasons.set(ref, identity.why);
      for (const [, shared] of this.keysOf(ref)) {
        if (followed.has(shared)) continue;
        followed.add(shared);
        for (const sets of all) for (const other of sets.get(shared)) open.push(other);
      }
    }
    const members = [...reasons].map(([ref, why]) => ({ ...ref, why }));
    members.sort((a, b) => compare(a.document.id, b.document.id) || compare(a.entity.id, b.entity.id));
    return { key, name: fullest(members.map(({ entity }) => entity)), type: members[0]!.entity.type, members };
  }
}

function ownName({ type, spelledOut, links }: SummaryEntity): string {
  if (!spelledOut && links[0]) return links[0].why;
  return type === "PER" ? SAME_NAME : "same name";
}
