// When do two spellings name the same person? Case, diacritics, hyphens, apostrophes and the order of
// given and family name do not matter. Transliterations ("Shoigu", "Shoygu") are other names, rows of the tables.

/** Letters that Unicode does not decompose into a base letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", ð: "d" };

/** Most names need no folding but that of case. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

/** "Çavuşoğlu" → "cavusoglu", "O'Neill" → "oneill", "Suk-yeol" → "suk yeol". */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđıßæœð]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/['’‘ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same for every order of the parts: "Kishida Fumio" and "Fumio Kishida". */
export function fullNameKey(name: string, folded = foldName(name)): string {
  return folded.split(" ").sort().join(" ");
}

/** @source the usage of English-language newspapers in and about these countries: family name first */
const FAMILY_NAME_FIRST = new Set([
  "China",
  "Taiwan",
  "Hong Kong",
  "North Korea",
  "South Korea",
  "Singapore",
  "Cambodia",
]);
/** People are called by either end of their name: "President Phuc" is Nguyễn Xuân Phúc. */
const EITHER_END = new Set(["Vietnam", "Communist Party of Vietnam", "Taiwan", "Hong Kong", "Singapore"]);

const SUFFIX = /^(?:jr|sr|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xxiii)$/;
const PARTICLE = /^(?:al|ap|bin|da|de|del|den|der|di|do|dos|du|el|la|le|ten|ter|van|vela|von)$/;

/** What a newspaper calls the person after the first mention, folded: "von der leyen" and "leyen", "charles", "xi". */
export function surnameKeys(name: string, country: string, folded = foldName(name)): readonly string[] {
  const parts = folded.split(" ");
  const numbered = parts.length > 1 && SUFFIX.test(parts.at(-1)!);
  const core = numbered ? parts.slice(0, -1) : parts;
  const first = core[0]!;
  const last = core.at(-1)!;
  if (core.length === 1) return [first];
  // "James C. F. Huang": whoever writes initials writes the family name last.
  if (core.slice(1, -1).some((part) => /^\p{L}\.?$/u.test(part))) return [last];
  const keys = new Set<string>();
  const hyphenated = name.includes("-") && FAMILY_NAME_FIRST.has(country);
  if (FAMILY_NAME_FIRST.has(country) || EITHER_END.has(country)) keys.add(first);
  if (!hyphenated && (!FAMILY_NAME_FIRST.has(country) || EITHER_END.has(country))) keys.add(last);
  let start = core.length - 1;
  while (start > 1 && PARTICLE.test(core[start - 1]!)) start--;
  if (start < core.length - 1 && !FAMILY_NAME_FIRST.has(country)) keys.add(core.slice(start).join(" "));
  return [...keys];
}
