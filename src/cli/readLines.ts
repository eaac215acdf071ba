// Cuts a byte stream into lines, so that a line that is not UTF-8 harms no other. Only LF ends a line.
// A line that is too long is handed on as the pieces that it came in, so that memory stays bounded.

/** One line without its LF, or the beginning of one that is too long with the rest still to come. */
export type RawLine =
  | { readonly kind: "line"; readonly lineNumber: number; readonly bytes: Uint8Array }
  /** All pieces must be read before the next line is asked for. */
  | { readonly kind: "oversize"; readonly lineNumber: number; readonly pieces: AsyncIterable<Uint8Array> };

const LF = 10;

/** The last line counts also without LF; nothing after the last LF is no line. */
export async function* readLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<RawLine> {
  const chunks = input[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  let pending: Uint8Array[] = [];
  let pendingBytes = 0;
  let lineNumber = 0;

  const restOfLine = async function* (): AsyncGenerator<Uint8Array> {
    yield* pending;
    pending = [];
    pendingBytes = 0;
    for (;;) {
      const end = rest.indexOf(LF);
      if (end >= 0) {
        yield rest.subarray(0, end);
        rest = rest.subarray(end + 1);
        return;
      }
      if (rest.length > 0) yield rest;
      const next = await chunks.next();
      rest = next.done === true ? new Uint8Array(0) : next.value;
      if (next.done === true) return;
    }
  };

  for (;;) {
    const end = rest.indexOf(LF);
    const length = pendingBytes + (end < 0 ? rest.length : end);
    if (length > maxBytes) {
      yield { kind: "oversize", lineNumber: ++lineNumber, pieces: restOfLine() };
      continue;
    }
    if (end >= 0) {
      const bytes = joined([...pending, rest.subarray(0, end)], length);
      [pending, pendingBytes, rest] = [[], 0, rest.subarray(end + 1)];
      yield { kind: "line", lineNumber: ++lineNumber, bytes };
      continue;
    }
    if (rest.length > 0) pending.push(rest);
    pendingBytes = length;
    const next = await chunks.next();
    if (next.done === true) {
      if (length > 0) yield { kind: "line", lineNumber: ++lineNumber, bytes: joined(pending, length) };
      return;
    }
    rest = next.value;
  }
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length); // a copy: the line must not keep its whole chunk alive
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
