// The Timeline page's place in VS Code: a panel with a page that may load its own script and style and nothing else.
// The page gets events as data, and asks for everything else: a sentence, opening a file, saving a picture.

import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { EVENTS, type EventItem, type EventList, type EventPlace, type EventsParams } from "../server/protocol";
import type { FromPage, TimelineEvent, ToPage } from "../webview/protocol";
import { baseName } from "./names";
import { sentenceAt } from "./sentences";
import { writeWhole } from "./writeWhole";

export class TimelinePanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | null = null;
  /** The article whose events can be shown alone. */
  private file: vscode.Uri | null = null;
  private whole = true;
  private events: readonly EventItem[] = [];
  private readonly listener: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly client: LanguageClient,
    changed: vscode.Event<void>,
  ) {
    this.listener = changed(() => void this.send());
  }

  /** @param article whose events are shown, or null for the whole workspace; then the open article can be chosen */
  show(article: vscode.Uri | null): void {
    const open = vscode.window.activeTextEditor?.document;
    this.file = article ?? (open?.languageId === "source-document" ? open.uri : this.file);
    this.whole = article === null && (vscode.workspace.workspaceFolders !== undefined || this.file === null);
    if (this.panel) {
      this.panel.reveal();
      void this.send();
      return;
    }
    this.panel = vscode.window.createWebviewPanel("glossator.timeline", "Timeline", vscode.ViewColumn.Active, {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(this.extensionUri, "dist")],
    });
    this.panel.iconPath = vscode.Uri.joinPath(this.extensionUri, "media", "icon.png");
    this.panel.onDidDispose(() => {
      this.panel = null;
    });
    this.panel.webview.onDidReceiveMessage((message: FromPage) => this.hear(message));
    this.panel.webview.html = page(this.panel.webview, this.extensionUri);
  }

  dispose(): void {
    this.listener.dispose();
    this.panel?.dispose();
  }

  private async hear(message: FromPage): Promise<void> {
    switch (message.type) {
      case "ready":
        return this.send();
      case "scope":
        this.whole = message.whole;
        return this.send();
      case "open": {
        const place = this.placeOf(message.event);
        return place && open(place);
      }
      case "sentence": {
        const place = this.placeOf(message.event);
        if (place) this.post({ type: "sentence", event: message.event, text: await sentenceAt(place) });
        return;
      }
      case "picture":
        return save(message.kind, message.content);
    }
  }

  private placeOf(event: number): EventPlace | undefined {
    return this.events[event]?.sources[0];
  }

  private post(message: ToPage): void {
    void this.panel?.webview.postMessage(message);
  }

  private async send(): Promise<void> {
    if (!this.panel) return;
    const own = this.whole ? null : this.file;
    const params: EventsParams = { uri: own?.toString() ?? null };
    const list = await this.client.sendRequest<EventList | null>(EVENTS, params);
    this.events = list?.events ?? [];
    this.post({
      type: "events",
      data: { entities: list?.entities ?? [], events: this.events.map(forPage) },
      scope: { file: own && baseName(own), choice: this.file && baseName(this.file) },
    });
  }
}

function forPage({ sources, ...event }: EventItem): TimelineEvent {
  return { ...event, files: [...new Set(sources.map(({ uri }) => baseName(vscode.Uri.parse(uri))))] };
}

async function open({ uri, range: { start, end } }: EventPlace): Promise<void> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(uri), { selection });
}

async function save(kind: "svg" | "png", content: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = await vscode.window.showSaveDialog({
    filters: { [kind.toUpperCase()]: [kind] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `timeline.${kind}`) }),
  });
  if (target) await writeWhole(target, Buffer.from(content, kind === "svg" ? "utf8" : "base64"));
}

function page(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const resource = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, "dist", name)).toString();
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; img-src blob:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${resource("timeline.css")}">
<title>Timeline</title>
</head>
<body>
<script nonce="${nonce}" src="${resource("timeline.js")}"></script>
</body>
</html>`;
}
