// Converts offsets between the units that consumers count in. The one place that does: the engine and the native
// record count UTF-16 code units, most Python tools code points, some byte-wise tools UTF-8 bytes.
// A lone surrogate is one code point and three bytes (as U+FFFD has, which replaces it when text is encoded).

export type OffsetUnit = "utf-16" | "code-point" | "utf-8-byte";

/**
 * Two-way table of one text. Offsets inside a character (between the halves of a pair, between the bytes of a
 * sequence) are moved to its start; offsets outside the text are clamped.
 */
export interface OffsetTable {
  /** The text's length in the foreign unit. */
  readonly length: number;
  /** From UTF-16 code units to the foreign unit. */
  fromUtf16(offset: number): number;
  toUtf16(offset: number): number;
}

export function offsetTable(text: string, unit: OffsetUnit): OffsetTable {
  if (unit === "utf-16") return identity(text.length);
  const measure = unit === "code-point" ? () => 1 : utf8Length;
  return isUniform(text, unit) ? identity(text.length) : prefixTable(text, measure);
}

/** The code point's length in UTF-8: 1 to 4 bytes. */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** True if every character is one UTF-16 code unit and one foreign unit: then no table is needed. */
function isUniform(text: string, unit: OffsetUnit): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (unit === "code-point" ? code >= 0xd800 && code <= 0xdfff : code >= 0x80) return false;
  }
  return true;
}

function identity(length: number): OffsetTable {
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, length));
  return { length, fromUtf16: clamp, toUtf16: clamp };
}

function prefixTable(text: string, measure: (codePoint: number) => number): OffsetTable {
  // before[i]: foreign units before the character that holds code unit i.
  const before = new Uint32Array(text.length + 1);
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const codePoint = text.codePointAt(i)!;
    before[i] = total;
    if (codePoint > 0xffff) before[++i] = total;
    total += measure(codePoint);
  }
  before[text.length] = total;
  return {
    length: total,
    fromUtf16: (offset) => before[Math.max(0, Math.min(offset, text.length))]!,
    toUtf16: (offset) => firstAt(before, Math.max(0, Math.min(offset, total))),
  };
}

/** The first code unit of the character that holds the foreign offset. */
function firstAt(before: Uint32Array, target: number): number {
  let low = 0;
  let high = before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (before[middle]! <= target) low = middle;
    else high = middle - 1;
  }
  return low > 0 && before[low - 1] === before[low] ? low - 1 : low;
}
