// The events of the workspace in VS Code: one model that asks the server, the view in the side bar, and the timeline
// page. Loaded after activation.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { chooseFilter } from "./eventFilter";
import { EventsModel } from "./eventsModel";
import { EventTree, type Grouping } from "./eventTree";
import { TimelinePanel } from "./timelinePanel";

export interface Events {
  /** @param article whose events are shown, or null for the whole workspace */
  showTimeline(article: vscode.Uri | null): void;
}

export function startEvents(context: vscode.ExtensionContext, client: LanguageClient): Events {
  const model = new EventsModel(client);
  const tree = new EventTree(model);
  const view = vscode.window.createTreeView("glossator.events", { treeDataProvider: tree, showCollapseAll: true });
  const timeline = new TimelinePanel(context.extensionUri, client, model.changed);
  const group = (grouping: Grouping) => {
    tree.grouping = grouping;
    void vscode.commands.executeCommand("setContext", "glossator.eventsGrouping", grouping);
  };
  const filter = (chosen: EventTree["filter"]) => {
    tree.filter = chosen;
    view.description = chosen?.label ?? "";
    void vscode.commands.executeCommand("setContext", "glossator.eventsFiltered", chosen !== null);
  };
  context.subscriptions.push(
    model,
    view,
    timeline,
    vscode.commands.registerCommand("glossator.groupEventsByDate", () => {
      group("date");
    }),
    vscode.commands.registerCommand("glossator.groupEventsByName", () => {
      group("name");
    }),
    vscode.commands.registerCommand("glossator.filterEvents", async () => {
      const chosen = await chooseFilter(await model.list());
      if (chosen) filter(chosen);
    }),
    vscode.commands.registerCommand("glossator.clearEventsFilter", () => {
      filter(null);
    }),
  );
  group("date");
  return {
    showTimeline: (article) => {
      timeline.show(article);
    },
  };
}
