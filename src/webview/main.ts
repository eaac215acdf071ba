// The timeline page's first lines: connects the timeline with the extension, which alone opens files and reads them.

import "./timeline.css";
import type { FromPage, ToPage } from "./protocol";
import { type Kept, Timeline } from "./timeline";

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const vscode = acquireVsCodeApi();
const tell = (message: FromPage): void => {
  vscode.postMessage(message);
};
const timeline = new Timeline({
  tell,
  kept: vscode.getState(),
  keep: (state) => {
    vscode.setState(state);
  },
});
window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
  if (data.type === "events") timeline.show(data.data, data.scope);
  else timeline.sentence(data.event, data.text);
});
tell({ type: "ready" });
