// Says that the workspace's events changed: once for many documents, and not while the workspace is being read.

import type { Connection } from "vscode-languageserver";
import { EVENTS_CHANGED } from "./protocol";

/** @guess fast enough to look at once while typing, slow enough to cost nothing */
const PAUSE_MS = 500;

export class EventsNews {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly isBusy: () => boolean,
  ) {}

  readonly tell = (): void => {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.isBusy()) this.tell();
      else void this.connection.sendNotification(EVENTS_CHANGED);
    }, PAUSE_MS);
  };

  dispose(): void {
    clearTimeout(this.timer);
  }
}
