import assert from "node:assert/strict";
import * as vscode from "vscode";
import { eventually, glossator, NARA_VISIT, openArticle } from "./documents";

const IDS = ["showTimeline", "groupEventsByDate", "groupEventsByName", "filterEvents", "clearEventsFilter"];

function timelineTab(): vscode.Tab | undefined {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.find(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("glossator.timeline"),
  );
}

describe("events", () => {
  before(glossator);

  it("have their commands and their view", async () => {
    const known = await eventually(
      () => vscode.commands.getCommands(true),
      (commands) => {
        assert.ok(commands.includes("glossator.filterEvents"));
      },
    );
    for (const id of IDS) assert.ok(known.includes(`glossator.${id}`), id);
    await vscode.commands.executeCommand("glossator.events.focus");
  });

  it("open the timeline of an article in one tab, however often it is asked for", async () => {
    const { uri } = await openArticle(NARA_VISIT);
    await vscode.commands.executeCommand("glossator.showTimeline", uri);
    await vscode.commands.executeCommand("glossator.showTimeline");
    const tab = await eventually(timelineTab, (found) => {
      assert.ok(found);
    });
    assert.equal(tab!.label, "Timeline");
    const webviews = tab!.group.tabs.filter(({ input }) => input instanceof vscode.TabInputWebview);
    assert.equal(webviews.length, 1);
    await vscode.window.tabGroups.close(tab!);
    assert.equal(timelineTab(), undefined);
  });
});
