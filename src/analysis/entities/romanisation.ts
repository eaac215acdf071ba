// One key for the ways in which a name is written in Latin letters. Korean: "Wi Seong-rak", "Wi Sung-lac"; "Lee", "Yi",
// "Rhee". Japanese given names: "Shohei", "Shouhei". Others: "Zelensky", "Zelenskyy"; "Mohammed", "Muhammad". Only
// spellings that stand for one sound are folded; "Yong" and "Young", "Min" and "Myung" stay two.
// @source the Revised Romanization of 2000, McCune–Reischauer, and the spellings usual in passports

const FAMILIES: ReadonlyMap<string, string> = new Map(
  [
    "lee yi rhee ri",
    "park pak bak",
    "choi choe",
    "jung jeong chung cheong",
    "kang gang",
    "kim gim",
    "cho jo",
    "lim im rim yim",
    "yoon yun",
    "noh roh no",
    "moon mun",
    "ahn an",
    "yoo yu you ryu",
    "shin sin",
    "woo wu",
    "baek paik back",
    "kwon gwon",
    "suh seo",
    "jang chang",
    "jeon chun jun",
    "ko koh go",
    "wi we",
    "oh o",
    "heo hur huh",
    "koo gu ku",
    "kwak gwak",
  ].flatMap((line) => {
    const [first, ...others] = line.split(" ");
    return others.map((other): [string, string] => [other, first!]);
  }),
);

/** In this order. Each is a plain word: the cost is that of the name's length. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ["yeo", "yu"],
  ["eo", "u"],
  ["you", "yu"],
  ["oo", "u"],
  ["ee", "i"],
  ["l", "r"],
  ["c", "k"],
  ["g", "k"],
  ["nk", "ng"],
];

/** @param family, given without hyphens and capitals; @param countries where the family name is usual */
export function romanisedKey(family: string, given: string, countries: ReadonlySet<string>): string {
  if (countries.has("KR") && /^[a-z]+$/.test(given)) return koreanKey(family, given);
  if (countries.has("JP") && /^[a-z]+$/.test(given)) return `${family} ${japaneseKey(given)}`;
  return `${fold(family)} ${fold(given)}`;
}

/** Long vowels are written or not: "Shouhei", "Shohei"; "Yuuki", "Yuki"; "Kohta", "Kota". */
function japaneseKey(given: string): string {
  return given
    .replaceAll("ou", "o")
    .replaceAll("oo", "o")
    .replaceAll("uu", "u")
    .replace(/oh(?![aeiouy])/g, "o")
    .replace(/m(?=[bp])/g, "n");
}

const MUHAMMAD = /^m[ou]ham+[ae]d/;

/** "y" and "i", letters written twice or once. */
function fold(name: string): string {
  return name
    .replace(MUHAMMAD, "muhamad")
    .replaceAll("y", "i")
    .replace(/([a-z])\1+/g, "$1");
}

function koreanKey(family: string, given: string): string {
  let folded = given.replaceAll("ch", "\u0001");
  for (const [spelling, sound] of SOUNDS) folded = folded.replaceAll(spelling, sound);
  return `${FAMILIES.get(family) ?? family} ${folded.replaceAll("\u0001", "ch")}`;
}
