// Links in hovers: built by Glossator from a document's URI and a line, never from an article's text.
// Only schemes that name a file in the workspace are linked; the rest is shown as text.

import { literalText } from "./literalText";

const FILE_SCHEME = /^(?:file|vscode-remote|vscode-vfs|vscode-test-web|memfs):/;

/** Markdown: the label as a link to the 0-based line, or the label alone where the URI does not name a file. */
export function lineLink(uri: string, line: number, label: string): string {
  const text = literalText(label);
  if (!FILE_SCHEME.test(uri)) return text;
  return `[${text}](${encodeLive(uri)}#L${line + 1})`;
}

/** The last part of the path, for people: "000.txt". */
export function fileName(uri: string): string {
  const end = uri.search(/[?#]/);
  const path = end < 0 ? uri : uri.slice(0, end);
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last) || path;
  } catch {
    return last;
  }
}

/** What could end the link's target early is percent-encoded; a URI may hold none of it unencoded but ( and ). */
function encodeLive(uri: string): string {
  return uri.replace(
    /[()<>\\\s"'`]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
}
