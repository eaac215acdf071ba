// How headlines write what a table writes in small letters.

/** Headlines may write each word with a capital: "Fukushima nuclear disaster" → "Fukushima Nuclear Disaster". */
export function inHeadline(name: string): string {
  return name.replace(/(?<=^| )(?!(?:of|the|in|on|and|as|by)(?: |$))\p{Ll}/gu, (letter) => letter.toUpperCase());
}
