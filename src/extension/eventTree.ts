// The Events view: by date, or by name, with the event's sources below it where several files tell it.

import * as vscode from "vscode";
import type { EventItem, EventList, EventPlace } from "../server/protocol";
import { baseName } from "./names";
import type { EventFilter } from "./eventFilter";
import type { EventsModel } from "./eventsModel";

export type Grouping = "date" | "name";

interface Group {
  readonly kind: "group";
  readonly label: string;
  readonly events: readonly EventItem[];
  readonly expanded: boolean;
}

interface Told {
  readonly kind: "event";
  readonly event: EventItem;
}

interface Source {
  readonly kind: "source";
  readonly event: EventItem;
  readonly source: EventPlace;
}

export type Node = Group | Told | Source;

const NOBODY = "Nobody named";

/** With more groups than this the view opens folded. @guess */
const MOST_UNFOLDED = 30;

export class EventTree implements vscode.TreeDataProvider<Node> {
  private readonly emitter = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.emitter.event;
  private by: Grouping = "date";
  private chosen: EventFilter | null = null;

  constructor(private readonly model: EventsModel) {
    model.changed(() => {
      this.emitter.fire(undefined);
    });
  }

  set grouping(grouping: Grouping) {
    this.by = grouping;
    this.emitter.fire(undefined);
  }

  get filter(): EventFilter | null {
    return this.chosen;
  }

  set filter(filter: EventFilter | null) {
    this.chosen = filter;
    this.emitter.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return groups(filtered(await this.model.list(), this.chosen), this.by);
    if (node.kind === "group") return node.events.map((event) => ({ kind: "event", event }));
    if (node.kind === "source" || node.event.sources.length < 2) return [];
    return node.event.sources.map((source) => ({ kind: "source", event: node.event, source }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === "group") return groupItem(node);
    return node.kind === "event" ? eventItem(node.event, this.by) : sourceItem(node.source);
  }
}

function filtered(list: EventList, filter: EventFilter | null): EventList {
  return filter ? { ...list, events: list.events.filter((event) => filter.matches(event, list)) } : list;
}

function groups({ entities, events }: EventList, by: Grouping): Group[] {
  const found = new Map<string, EventItem[]>();
  for (const event of events) {
    const names = event.entities.map((index) => entities[index]!.name);
    const keys = by === "date" ? [event.when ?? "No date"] : names.length > 0 ? names : [NOBODY];
    for (const key of new Set(keys)) {
      const known = found.get(key);
      if (known) known.push(event);
      else found.set(key, [event]);
    }
  }
  const sorted = by === "date" ? [...found] : [...found].sort(byWeight);
  return sorted.map(([label, own]) => ({
    ...{ kind: "group", label, events: own },
    expanded: by === "date" && found.size <= MOST_UNFOLDED,
  }));
}

/** The most told first; events without a name at the end. */
function byWeight([a, own]: [string, readonly EventItem[]], [b, others]: [string, readonly EventItem[]]): number {
  return Number(a === NOBODY) - Number(b === NOBODY) || others.length - own.length;
}

function groupItem({ label, events, expanded }: Group): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, expanded ? Expanded : Collapsed);
  item.description = events.length === 1 ? "1 event" : `${events.length} events`;
  item.contextValue = "group";
  return item;
}

function eventItem(event: EventItem, by: Grouping): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const { sources } = event;
  const best = sources[0]!;
  const item = new vscode.TreeItem(event.label, sources.length > 1 ? Collapsed : None);
  const where = sources.length > 1 ? `told ${sources.length} times` : fileOf(best);
  const facts = [by === "name" ? event.when : null, event.caveat, event.place, where].filter((fact) => fact !== null);
  item.description = facts.join(" · ");
  item.tooltip = [event.label, event.when ?? "no date", ...facts.slice(by === "name" ? 1 : 0)].join("\n");
  item.iconPath = new vscode.ThemeIcon(iconOf(event));
  item.accessibilityInformation = { label: [event.label, event.when ?? "no date", ...facts].join(", ") };
  item.command = opening(best);
  item.contextValue = "event";
  return item;
}

function iconOf({ modality, negated }: EventItem): string {
  if (negated) return "circle-slash";
  return modality === "asserted" || modality === "reported" ? "symbol-event" : "clock";
}

function sourceItem(source: EventPlace): vscode.TreeItem {
  const item = new vscode.TreeItem(fileOf(source));
  item.description = `line ${source.range.start.line + 1}`;
  item.iconPath = new vscode.ThemeIcon("file");
  item.command = opening(source);
  item.contextValue = "source";
  return item;
}

function fileOf({ uri }: EventPlace): string {
  return baseName(vscode.Uri.parse(uri));
}

function opening({ uri, range: { start, end } }: EventPlace): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return { command: "vscode.open", title: "Open", arguments: [vscode.Uri.parse(uri), { selection }] };
}
