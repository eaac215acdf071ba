// Vietnamese and other Latin letters without their marks, as tables and most newspapers print them: "Đà Nẵng" → "Da Nang".

const MARKED = /\P{ASCII}/u;
const ALONE: Readonly<Record<string, string>> = { đ: "d", Đ: "D", ł: "l", Ł: "L", ø: "o", Ø: "O", ı: "i" };

/** The word itself where it has no marks. */
export function plainLetters(word: string): string {
  if (!MARKED.test(word)) return word;
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đłøı]/giu, (letter) => ALONE[letter]!);
}
