// A short name for a text: equal texts have equal digests, and different ones practically never. Not a safeguard against
// people who want two texts to look alike; records say textSha256 for that.

/** 16 hexadecimal digits: FNV-1a over the code units, forwards with two starting values. */
export function textDigest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ (unit & 0xff), 0x01000193);
    one = Math.imul(one ^ (unit >>> 8), 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return hex(one) + hex(other);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
