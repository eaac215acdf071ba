// The box beside an event: label, time, who takes part, and the sentence, which comes a moment later.

import { html } from "./elements";
import type { TimelineData, TimelineEvent } from "./protocol";

/** More files or people than this are counted, not named. */
const MOST_NAMED = 4;

export class Tooltip {
  readonly root = html("div", { class: "tooltip", role: "tooltip", hidden: true });
  private shown: number | null = null;
  private readonly sentences = new Map<number, string>();

  constructor(private readonly askForSentence: (event: number) => void) {}

  /** @param x, y where the event is, in pixels of the page */
  show(index: number, data: TimelineData, x: number, y: number): void {
    const event = data.events[index];
    if (!event) return;
    if (this.shown !== index) {
      this.shown = index;
      this.root.replaceChildren(
        ...lines(event, data),
        html("p", { class: "sentence" }, this.sentences.get(index) ?? ""),
      );
      if (!this.sentences.has(index)) this.askForSentence(index);
    }
    this.root.hidden = false;
    const { offsetWidth, offsetHeight } = this.root;
    const { clientWidth, clientHeight } = document.documentElement;
    const below = y + 22 + offsetHeight < clientHeight;
    this.root.style.left = `${Math.max(4, Math.min(x + 12, clientWidth - offsetWidth - 8))}px`;
    this.root.style.top = `${below ? y + 22 : Math.max(4, y - offsetHeight - 14)}px`;
  }

  hide(): void {
    this.root.hidden = true;
    this.shown = null;
  }

  sentence(event: number, text: string): void {
    this.sentences.set(event, text);
    if (this.shown === event) this.root.querySelector(".sentence")?.replaceChildren(text);
  }

  /** Other events than before. */
  forget(): void {
    this.sentences.clear();
    this.hide();
  }
}

function lines(event: TimelineEvent, { entities }: TimelineData): HTMLElement[] {
  const who = event.entities.map((index) => entities[index]?.name ?? "");
  const facts = [event.when, event.caveat, event.place].filter((part) => part !== null);
  return [
    html("strong", {}, event.label),
    html("p", { class: "facts" }, facts.join(" · ")),
    ...(who.length > 0 ? [html("p", {}, named(who))] : []),
    html("p", { class: "files" }, named(event.files)),
  ];
}

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}
