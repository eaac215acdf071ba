// What stands above the timeline: scope, filter, zoom, pictures, and how much is shown.

import { html } from "./elements";
import type { Scope, TimelineData } from "./protocol";

export interface Toolbar {
  readonly root: HTMLElement;
  /** Fills in what can be chosen. */
  offer(data: TimelineData, scope: Scope, filter: string): void;
  /** "12 events", and what is left out. */
  say(text: string): void;
}

export interface ToolbarActions {
  readonly scope: (whole: boolean) => void;
  readonly filter: (text: string) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly picture: (kind: "svg" | "png") => void;
}

/** Names offered to complete what is typed; a longer list is of no help. */
const MOST_OFFERED = 2000;

export function makeToolbar(actions: ToolbarActions): Toolbar {
  const file = html("option", { value: "file" });
  const whole = html("option", { value: "whole" }, "Workspace");
  const scope = html("select", { "aria-label": "What the timeline shows" }, file, whole);
  scope.addEventListener("change", () => {
    actions.scope(scope.value === "whole");
  });
  const names = html("datalist", { id: "names" });
  const filter = html("input", {
    type: "search",
    list: "names",
    placeholder: "Filter by name or word",
    "aria-label": "Filter by name or word",
  });
  filter.addEventListener("input", () => {
    actions.filter(filter.value);
  });
  const status = html("span", { class: "status", role: "status" });
  const root = html(
    "header",
    { role: "toolbar", "aria-label": "Timeline" },
    scope,
    filter,
    names,
    button("−", "Zoom out", () => {
      actions.zoom(1 / 1.5);
    }),
    button("+", "Zoom in", () => {
      actions.zoom(1.5);
    }),
    button("Fit", "Show all events", actions.fit),
    button("SVG", "Export as SVG", () => {
      actions.picture("svg");
    }),
    button("PNG", "Export as PNG", () => {
      actions.picture("png");
    }),
    status,
  );
  return {
    root,
    offer(data, { file: shown, choice }, text) {
      file.hidden = choice === null;
      file.textContent = choice ?? "";
      scope.value = shown === null ? "whole" : "file";
      scope.disabled = choice === null;
      names.replaceChildren(...data.entities.slice(0, MOST_OFFERED).map(({ name }) => html("option", { value: name })));
      filter.value = text;
    },
    say(text) {
      status.textContent = text;
    },
  };
}

function button(text: string, label: string, press: () => void): HTMLButtonElement {
  const made = html("button", { type: "button", title: label, "aria-label": label }, text);
  made.addEventListener("click", press);
  return made;
}
