// From bytes to text: says what is no text, and never repairs silently. A byte order mark stays, as its first character.

export type Decoded =
  | { readonly text: string }
  /** Not meant to be text: images, archives, UTF-16. */
  | { readonly binary: string }
  /** Meant to be UTF-8 and is not. */
  | { readonly invalidAt: number };

/** As far as git looks. */
const SNIFFED_BYTES = 8000;

export function decodeText(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { binary: "it is UTF-16; convert it to UTF-8 first" };
  }
  if (bytes.subarray(0, SNIFFED_BYTES).includes(0)) return { binary: "it is a binary file" };
  const text = decodeUtf8(bytes);
  return text === null ? { invalidAt: firstInvalidByte(bytes) } : { text };
}

/** The text with its byte order mark, or null if the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By bisection: everything before it decodes as the beginning of a text. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (isBeginning(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // A sequence of which only the first bytes are there also begins a text: the fault is where it starts.
  while (decodeUtf8(bytes.subarray(0, low)) === null) low--;
  return low;
}

function isBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
