// What the Events view can be narrowed to: a name, a year or a month. Asked for in one list.

import * as vscode from "vscode";
import type { EventItem, EventList } from "../server/protocol";

export interface EventFilter {
  readonly label: string;
  readonly matches: (event: EventItem, list: EventList) => boolean;
}

/** Undefined if nothing was chosen. */
export async function chooseFilter(list: EventList): Promise<EventFilter | undefined> {
  const chosen = await vscode.window.showQuickPick([...periods(list), ...names(list)], {
    title: "Show events of",
    placeHolder: "A name, a year or a month",
    matchOnDescription: true,
  });
  return chosen && { label: chosen.label, matches: chosen.matches };
}

type Choice = vscode.QuickPickItem & Pick<EventFilter, "matches">;

function periods({ events }: EventList): Choice[] {
  const found = new Set(
    events.flatMap(({ earliest }) => (earliest ? [earliest.slice(0, 4), earliest.slice(0, 7)] : [])),
  );
  return [...found].sort().map((period) => ({
    label: period,
    description: period.length === 4 ? "year" : "month",
    matches: ({ earliest, latest }) => {
      const [first, last] = [earliest ?? latest, latest ?? earliest];
      return (
        first !== null &&
        last !== null &&
        first.slice(0, period.length) <= period &&
        period <= last.slice(0, period.length)
      );
    },
  }));
}

function names({ entities, events }: EventList): Choice[] {
  const counts = new Map<number, number>();
  for (const event of events) for (const index of event.entities) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([index, count]) => {
      const { name, type } = entities[index]!;
      return {
        label: name,
        description: `${type}, ${count} ${count === 1 ? "event" : "events"}`,
        matches: (event, list) => event.entities.some((each) => list.entities[each]?.name === name),
      };
    });
}
