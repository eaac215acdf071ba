// Texts with everything that offset code gets wrong, for property tests.

import fc from "fast-check";

const PIECES = [
  "a",
  "word ",
  " ",
  "é",
  "e\u0301",
  "€",
  "👩🏻‍🚒",
  "🇯🇵",
  "\r\n",
  "\n",
  "\r",
  "\u2028",
  "\u00a0",
  "\uFEFF",
  "שלום",
  "\uD83D",
  "\uDE00",
  "日本",
  "𠮷",
  "\t",
  '"',
  ",",
  "=1+1",
];

export const oddText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));
