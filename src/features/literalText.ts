// The one door through which text of an article, a file name or a table comes into Markdown: as letters only.
// Nothing in it can become emphasis, code, a link, HTML, an icon or a command, whatever it is. Decides nothing
// about layout; a hover never marks its Markdown as trusted either, so this is the first of two locks.

/** @guess wide enough for a long institution's name or a headline, narrow enough to stay on one line of a hover */
const LIMIT = 160;

/** `text` as Markdown that shows exactly its visible characters, on one line, cut with "…" after `limit` code units. */
export function literalText(text: string, limit = LIMIT): string {
  const line = shorten(oneLine(text), limit);
  return escapeStart(line.replace(LIVE, "\\$&"));
}

/** The visible text of Markdown that was built with `literalText`, for editors that show none. */
export function plainText(markdown: string): string {
  // Escapes first: whatever is left of Markdown after them is ours.
  return markdown.replace(/\\([\\`*_{}[\]<>&~|$!@^:.#+=)-])|\*\*|\[|\]\([^()\s]*\)| {2}(?=\n)/g, "$1");
}

/** Control characters, line breaks and marks that turn the reading direction become spaces, runs of space one. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are the point
  return text.replace(/[\s\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200E\u200F]+/gu, " ").trim();
}

/** At most `limit` UTF-16 code units with the "…", never half a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

// Every character with which inline Markdown, HTML, an entity, an icon or an automatic link (scheme:, www., user@host)
// can begin; CommonMark allows a backslash before each of them.
const LIVE = /[\\`*{}[\]<>&~|$!@^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\p{L}):(?=\S)|(?<=www)\./giu;

/** A text that opens a line must not open a list, a heading, a quotation or a rule. */
function escapeStart(text: string): string {
  return text.replace(/^[#+=-]/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
