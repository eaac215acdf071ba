// The hover of a name: who that is and which words say so, under which other names, where else, what next.

import { type CorpusEntity, type CorpusMember, eventsOf } from "../corpus/corpusEntity";
import { claimedAt, type DocumentSummary, type SummaryEvent } from "../corpus/documentSummary";
import { type AnnotatedDocument, covers, type Entity, type Mention } from "../model";
import type { Surroundings } from "./surroundings";
import { candidates } from "./candidates";
import { knownTerms } from "./knownTerms";
import { fileName, lineLink } from "./links";
import { literalText } from "./literalText";
import { caveat, count, interval, roleName, typeName } from "./words";

/** @guess enough to see the spread of a name over an article; the rest is one "Find All References" away */
const MAX_LINKS = 5;
const MAX_FILES = 3;
/** A hover is read at a glance. */
export const MAX_LINES = 8;

/** Markdown lines, the most telling first. */
export function nameHover(document: AnnotatedDocument, mention: Mention, around: Surroundings): string[] {
  const entity = document.entities.find(({ id }) => id === mention.entity);
  if (!entity) return [`**${literalText(mention.text)}** · ${typeName(mention)}`];
  const who = around.corpus.whoIs(around.uri, entity.id);
  const others = who?.members.filter((member) => member.document.id !== around.uri) ?? [];
  const known = others.length > 0 && who ? who : null;
  const [first, last] = [
    [
      `**${literalText(known?.name ?? entity.name)}** · ${typeName(entity)}`,
      ...(entity.roles.length > 0 ? rolesHere(document, entity) : rolesElsewhere(others)),
      ...namedInFull(document, entity),
      ...knownTerms(document, entity),
    ],
    [
      mentionsHere(document, namesOf(entity, who, around), around.uri),
      ...mentionsElsewhere(others),
      ...lastAndNext(document, who),
    ],
  ];
  // Other names tell least: the one under the mouse is among them.
  const more = [...candidates(document, entity, who, around), ...alsoCalled(entity, known)];
  return [...first, ...more.slice(0, Math.max(0, MAX_LINES - first.length - last.length)), ...last];
}

/** One line an office: "Prime Minister of Japan, as of 2022-02-23: “Japanese Prime Minister Fumio Kishida”". */
function rolesHere({ source, sidebars }: AnnotatedDocument, { roles, links }: Entity): string[] {
  const most = links.length > 0 ? 1 : 2; // the table's line takes the place of the second
  const seen = new Set<string>();
  const lines: string[] = [];
  for (const role of roles) {
    const name = roleName(role);
    if (seen.has(name) || lines.length === most) continue;
    seen.add(name);
    const day = claimedAt(role, sidebars);
    const asOf = day === null ? "" : `, as of ${day}`;
    lines.push(`${literalText(name)}${literalText(asOf)}: “${literalText(source.slice(role), 100)}”`);
  }
  return lines;
}

/** Where the text gives the surname alone, what makes it this person. */
function namedInFull({ mentions }: AnnotatedDocument, { id, name, links }: Entity): string[] {
  const spelledOut = mentions.some(({ entity, text }) => entity === id && text === name);
  const [link] = links;
  return spelledOut || !link ? [] : [`Named in full because: ${literalText(link.why)}`];
}

function rolesElsewhere(others: readonly CorpusMember[]): string[] {
  const told = others.flatMap(({ document, entity }) => entity.roles.map((role) => ({ document, role })));
  const latest = told.sort(
    (a, b) => compare(b.role.asOf ?? "", a.role.asOf ?? "") || compare(a.document.id, b.document.id),
  )[0];
  if (!latest) return [];
  const { document, role } = latest;
  const asOf = role.asOf === null ? "" : `, as of ${role.asOf}`;
  return [`${literalText(roleName(role) + asOf)}, says ${lineLink(document.id, role.line, fileName(document.id))}`];
}

function alsoCalled(entity: Entity, who: CorpusEntity | null): string[] {
  const shown = who?.name ?? entity.name;
  const here = [entity.name, ...entity.aliases];
  const names = [...new Set([...here, ...(who?.members.flatMap((member) => member.entity.aliases) ?? [])])];
  const others = names.filter((name) => name.toLowerCase() !== shown.toLowerCase());
  return others.length === 0
    ? []
    : [
        `Also: ${others
          .slice(0, 4)
          .map((name) => literalText(name, 60))
          .join(", ")}`,
      ];
}

/** Ids of the entities of this document that are this one: several where people said so. */
function namesOf({ id }: Entity, who: CorpusEntity | null, { uri }: Surroundings): ReadonlySet<string> {
  const same = who?.members.filter(({ document }) => document.id === uri) ?? [];
  return new Set([id, ...same.map(({ entity }) => entity.id)]);
}

function mentionsHere(
  { source, mentions, sidebars }: AnnotatedDocument,
  ids: ReadonlySet<string>,
  uri: string,
): string {
  const own = mentions.filter(({ entity }) => ids.has(entity));
  const lines = [...new Set(own.map(({ start }) => source.lineAt(start)))];
  const links = lines.slice(0, MAX_LINKS).map((line) => lineLink(uri, line, String(line + 1)));
  const rest = lines.length > MAX_LINKS ? " …" : "";
  const aside = own.every((mention) => sidebars.some((sidebar) => covers(sidebar, mention)));
  const where = aside ? "here, in sidebars only" : "here";
  return `${count(own.length, "mention")} ${where}: line${lines.length === 1 ? "" : "s"} ${links.join(", ")}${rest}`;
}

function mentionsElsewhere(others: readonly CorpusMember[]): string[] {
  if (others.length === 0) return [];
  const places = others.slice(0, MAX_FILES).map(({ document, entity, why }) => {
    const line = entity.mentions[0]?.from.line ?? 0;
    const label = `${fileName(document.id)}, line ${line + 1}`;
    return `${lineLink(document.id, line, label)} (${count(entity.mentions.length, "mention")}; ${literalText(why)})`;
  });
  const rest = others.length > MAX_FILES ? `; ${count(others.length - MAX_FILES, "more file")}` : "";
  return [`Elsewhere: ${places.join("; ")}${rest}`];
}

/**
 * The dated events just before (or on) and just after the document's day, in whichever file they are told. Where that
 * day is only known to lie in an interval, what is planned for it is still to come.
 */
function lastAndNext({ documentDate }: AnnotatedDocument, who: CorpusEntity | null): string[] {
  const { earliest, latest } = documentDate;
  if (earliest === null || latest === null || !who) return [];
  const dated = eventsOf(who).filter(({ event }) => event.earliest !== null);
  const isComing = ({ event }: Told) =>
    event.earliest! > latest ||
    (event.modality === "planned" && (event.earliest! > earliest || (event.latest ?? "9999") > latest));
  const past = dated.filter((told) => !isComing(told));
  const coming = dated.filter(isComing);
  past.sort((a, b) => compare(b.event.earliest!, a.event.earliest!));
  coming.sort((a, b) => compare(a.event.earliest!, b.event.earliest!));
  return [...tell("Last", past[0]), ...tell("Next", coming[0])];
}

interface Told {
  readonly document: DocumentSummary;
  readonly event: SummaryEvent;
}

function tell(when: string, told: Told | undefined): string[] {
  if (!told) return [];
  const { event, document } = told;
  const doubt = caveat(event);
  const day = interval(event) ?? "";
  const source = lineLink(document.id, event.from.line, day);
  return [`${when}: ${source} ${literalText(event.label, 90)}${doubt === null ? "" : ` (${doubt})`}`];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
