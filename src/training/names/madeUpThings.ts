// Makes up ships, aircraft and missiles, and the less usual names of companies and public bodies: those made of Asian
// syllables, of letters and figures, of two words in one, of several offices.

import type { Made, Maker } from "./maker";
import { capitalised, madeUpName } from "./people";
import type { Random } from "./random";

const words = (text: string) => text.split(" ");
const KOREAN = words("Dae Han Sam Hyun Dong Il Jin Woo Sung Kyung Nam Shin Yu Min Seo Kuk Bo Gwang Hae Ryong Mir Bit");
const KOREAN_ENDS = words("sung han jin maru ul bit yang il won hwa sol il gang nuri ram woo");
const CHINESE = words("Zhong Hua Xin Yuan Tian Jin Hai Long Da Guang Chang Yi Bao Wan Fu Ming Feng Kang Shun Rui");
const JAPANESE = words("Naka Kita Minami Yama Kawa Mori Fuji Sumi Toyo Hoku Nishi Asa Ishi Taka Matsu Oka");
const JAPANESE_ENDS = words("moto gawa hama shima zawa naka saki toku mura no sen ichi");
const HEADS = words(
  "Next Smart Bio Blue Deep True Open Green Nano Quant Core Data Sky Sun Fin Med Air Hyper Ever Well",
);
const TAILS = words(
  "Bio Vista Stream Cell Net Wave Link Tech Mind Ware Path Port Farm Star Gen Pay Mart Lab Soft Logic",
);
const BUSINESS = words(
  "E&C C&T SDI Heavy Industries Bioscience Entertainment Precision Seiki Denki Kogyo Securities Construction Shipbuilding Chemical Display Telecom Card Life Insurance Foods Semiconductor Optoelectronics Interactive",
);
const LETTERS = words("A B C D E F G H J K L M N P R S T V W X Y Z");
const SHIP_WORDS = words(
  "Harvest Venture Endeavour Pearl Horizon Spirit Star Queen Pioneer Grace Courage Fortune Victory",
);
const COMMANDS = words("Northern Southern Eastern Western Central Pacific Strategic Joint Combined Cyber Space");

/** "Daemaru E&C", "Yuan Feng Precision Co.", "NextCell", "KTV", "21Wave", "Kitahama Seiki". */
export function oddCompany({ random }: Maker): Made {
  const short = random.pick([korean, chinese, japanese, joined, letters, numbered])(random);
  const business = random.chance(0.5) ? ` ${random.pick(BUSINESS)}` : "";
  const suffix = random.chance(0.25) ? ` ${random.pick(words("Co. Inc. Corp. Ltd. Group Holdings"))}` : "";
  return { full: short + business + suffix, short };
}

/** "Defense Acquisition Program Administration", "Busan City Council", "Southern Theater Command". */
export function oddGovernment({ random, cities, countries }: Maker, fields: readonly string[]): string {
  const place = random.chance(0.3) ? madeUpName(random) : random.pick(cities);
  const demonym = random.pick(countries).demonyms[0]!;
  const [one, other] = [random.pick(fields), random.pick(fields)];
  return random.pick([
    `${place} City Council`,
    `${place} County Government`,
    `${place} Metropolitan Government`,
    `${place} Provincial Government`,
    `${demonym} ${random.pick(["Coast Guard", "National Police", "Supreme Court", "Parliament", "Navy"])}`,
    `${random.pick(COMMANDS)} ${random.pick(["Theater Command", "Command", "Fleet"])}`,
    `National ${one} ${random.pick(["Committee", "Assembly", "Court", "Council"])}`,
    `${one} ${other} ${random.pick(["Administration", "Agency", "Board"])}`,
    `${one} ${random.pick(["Acquisition", "Promotion", "Safety", "Security", "Investigation"])} ${random.pick(["Agency", "Service", "Authority", "Office"])}`,
    `Office ${random.pick(["for", "of"])} ${one} ${random.pick(["Coordination", "Affairs", "Policy", "Safety"])}`,
    `${one} Investigation Office for ${other} Officials`,
    `Board of ${one} and ${other}`,
    `State ${one} ${random.pick(["Administration", "Bureau", "Commission"])}`,
    `Korea ${one} ${random.pick(["Corp.", "Institute", "Authority"])}`,
  ]);
}

/** "Geumsung-ho", "Hoku Maru", "USS Brandt", "KF-21", "MV Pearl", "Vordia". */
export function vessel({ random, tables }: Maker): string {
  return random.pick([
    () => `${korean(random)}-ho`,
    () => `${japanese(random)} Maru${random.chance(0.4) ? ` No. ${1 + random.below(9)}` : ""}`,
    () =>
      `${random.pick(["USS", "HMS", "INS", "BRP", "ROKS", "JS"])} ${random.pick([...tables.people.surnames.keys()])}`,
    () => `${random.pick(["MV", "MT"])} ${random.pick(SHIP_WORDS)}`,
    () => `${random.pick(LETTERS)}${random.pick(LETTERS)}-${1 + random.below(50)}`,
    () => `${madeUpName(random)}-${1 + random.below(30)}`,
    () => `${random.pick(SHIP_WORDS)} ${random.pick(["I", "II", "III", "X", "Star", "Max"])}`,
    () => `${madeUpName(random)} ${random.pick(["Star", "Express", "Pride", "Glory", "Pro"])}`,
    () => madeUpName(random),
  ])();
}

function korean(random: Random): string {
  return random.pick(KOREAN) + random.pick(KOREAN_ENDS);
}

function chinese(random: Random): string {
  const [one, other] = [random.pick(CHINESE), random.pick(CHINESE)];
  return random.chance(0.5) ? `${one} ${other}` : one + other.toLowerCase();
}

function japanese(random: Random): string {
  return random.pick(JAPANESE) + random.pick(JAPANESE_ENDS);
}

/** "NextCell", "Datastream". */
function joined(random: Random): string {
  const tail = random.pick(TAILS);
  return random.pick(HEADS) + (random.chance(0.6) ? tail : tail.toLowerCase());
}

function letters(random: Random): string {
  return Array.from({ length: 2 + random.below(2) }, () => random.pick(LETTERS)).join("");
}

function numbered(random: Random): string {
  return random.chance(0.5) ? `${1 + random.below(60)}${random.pick(TAILS)}` : `${capitalised(madeUpName(random))}.com`;
}
