// A record's id as the name of a file: ids come from other people's data and must not choose where files go.

/** Relative, with "/", without "..", without characters that some file system refuses; never empty. */
export function safeName(id: string): string {
  const parts = id
    .split(/[/\\]/)
    .map((part) => part.slice(0, LONGEST_NAME).replace(/[\p{Cc}<>:"|?*]/gu, "_"))
    .filter((part) => !/^[. ]*$/.test(part));
  return parts.join("/") || "unnamed";
}

/** Most file systems take 255 bytes; a suffix and UTF-8 need room. */
const LONGEST_NAME = 80;
