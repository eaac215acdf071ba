// Texts to measure on: the seeds, and made-up articles in which every name, number and date differs, so that
// nothing remembered from one article helps with the next. Deterministic: the n-th article is always the same.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export function readSeeds(): readonly { readonly name: string; readonly text: string }[] {
  return readdirSync("seeds")
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join("seeds", name), "utf8") }));
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const ONSETS = ["Mar", "Tak", "Ben", "Ol", "Kir", "Sul", "Von", "Har", "Dim", "Yos", "Cal", "Ped", "Ing", "Nak", "Rav"];
const CODAS = [
  "a",
  "enko",
  "ira",
  "sson",
  "awa",
  "ez",
  "ton",
  "imoto",
  "ani",
  "berg",
  "ovic",
  "ura",
  "elli",
  "anda",
  "wick",
];

/** About 2,500 code units each: dateline, prose with reported speech and dates, a list of links below. */
export function makeArticle(n: number): string {
  const name = (k: number): string =>
    ONSETS[(n * 7 + k * 3) % ONSETS.length]! + CODAS[(n * 11 + k * 5 + (n >> 3)) % CODAS.length]!;
  const month = (k: number): string => MONTHS[(n + k) % 12]!;
  const day = (k: number): number => 1 + ((n * 13 + k * 17) % 28);
  const paragraph = (k: number): string =>
    `${name(k)} ${name(k + 1)}, the ${k % 2 ? "deputy minister of transport" : "mayor"} of ${name(k + 2)}, told reporters on ` +
    `${month(k)} ${day(k)} that ${10 + ((n + k) % 900)} houses had been flooded and that ${name(k + 3)} Bank would lend ` +
    `$${n + k} million to the families who had lost their homes. "We were asked to wait two weeks," said ${name(k + 4)}, ` +
    `whose shop in ${name(k + 2)} was closed last ${["Monday", "Friday", "Sunday"][k % 3]!}. The council will meet on ` +
    `${month(k + 1)} ${day(k + 1)} to discuss the plan, which was rejected in ${1950 + ((n + k) % 70)}.`;
  const link = (k: number): string => `-\n${name(k)} Cabinet Plans ${10 + k}% Cut for ${name(k + 1)} by ${2030 + k}`;
  return [
    `${name(0).toUpperCase()}, ${month(0)} ${day(0)}, ${2000 + (n % 26)} (${name(9)} News) — Heavy rain closed the bridge over the ${name(5)} river.`,
    ...Array.from({ length: 5 }, (_, k) => paragraph(k)),
    "MOST READ",
    ...Array.from({ length: 5 }, (_, k) => link(k + 20)),
    "",
  ].join("\n");
}
