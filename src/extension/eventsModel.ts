// The workspace's events as the server tells them, asked for once and again when the server says that they changed.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { EVENTS, EVENTS_CHANGED, type EventList, type EventsParams } from "../server/protocol";

const NONE: EventList = { entities: [], events: [] };

export class EventsModel implements vscode.Disposable {
  private readonly emitter = new vscode.EventEmitter<void>();
  /** There are other events than before. */
  readonly changed = this.emitter.event;
  private readonly listener: vscode.Disposable;
  private asked: Promise<EventList> | null = null;
  private isAsking = false;
  private isStale = false;

  constructor(private readonly client: LanguageClient) {
    this.listener = client.onNotification(EVENTS_CHANGED, () => {
      if (this.isAsking) this.isStale = true;
      else this.renew();
    });
  }

  /** All events of the workspace; the first call has the server read it. */
  list(): Promise<EventList> {
    this.asked ??= this.ask();
    return this.asked;
  }

  dispose(): void {
    this.listener.dispose();
    this.emitter.dispose();
  }

  private async ask(): Promise<EventList> {
    this.isAsking = true;
    const params: EventsParams = { uri: null };
    const list = await this.client.sendRequest<EventList | null>(EVENTS, params).finally(() => {
      this.isAsking = false;
      if (this.isStale) this.renew();
    });
    return list ?? NONE;
  }

  private renew(): void {
    this.isStale = false;
    this.asked = null;
    this.emitter.fire();
  }
}
