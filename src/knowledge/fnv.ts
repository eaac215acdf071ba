// FNV-1a over UTF-16 code units, for tables whose keys are words or features of words.
// @source Fowler, Noll, Vo: offset basis 2166136261, prime 16777619 (both for 32 bits; theirs are of bytes)

/** Of text[start, end); other seeds give other hashes. */
export function fnv1a(text: string, start: number, end: number, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}
