// Where a name of a table stands in an item, and whether words do: for the rules whose tables have names with words beside them.

const GOES_ON = /[\p{L}\p{N}-]/u;
const SMALL = /^\p{Ll}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The name stands there, in letters of any case, and no longer word begins with it. */
export function isNameAt(name: string, text: string, at: number): boolean {
  const same = text.startsWith(name, at) || text.slice(at, at + name.length).toLowerCase() === name.toLowerCase();
  return same && !GOES_ON.test(text.charAt(at + name.length));
}

/**
 * The words stand somewhere as whole words: in letters of any case if they begin with a small one, otherwise as written;
 * with "$" behind them only at the end.
 */
export function hasWords(text: string, words: string): boolean {
  if (words.endsWith("$")) return text.trimEnd().endsWith(words.slice(0, -1)) && hasWords(text, words.slice(0, -1));
  const at = SMALL.test(words) ? text.toLowerCase().indexOf(words.toLowerCase()) : text.indexOf(words);
  return at >= 0 && !GOES_ON.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + words.length));
}
