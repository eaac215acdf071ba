// The fingerprint of a text by which a record knows its text again. Pure: no Node crypto, so that editor, web and
// command line give the same; encodes by hand because the pure core has no TextEncoder.

import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { offsetTable } from "./offsets";

/** 64 hex digits: SHA-256 of the text as UTF-8. For a file of valid UTF-8 it is the file's own SHA-256. */
export function textSha256(text: string): string {
  return bytesToHex(sha256(encodeUtf8(text)));
}

/** UTF-8; a lone surrogate becomes U+FFFD, as the Encoding Standard says. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(offsetTable(text, "utf-8-byte").length);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.codePointAt(i)!;
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code > 0xffff) i++;
    else if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return bytes;
}
