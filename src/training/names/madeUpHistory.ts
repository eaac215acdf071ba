// Makes up rulers, states of the past and troops, as encyclopedias and the longer newspaper articles name them.

import type { Made, Maker } from "./maker";
import { madeUpName } from "./people";
import type { Random } from "./random";

const NUMBERS = ["I", "II", "III", "IV", "V", "VI", "VIII", "IX", "XII", "XIV"];
const BYNAMES = "Great Bold Elder Younger Pious Wise Bald Short Fair Lame Red".split(" ");
const RULERS =
  "Alexander Alfonso Anne Augustus Baldwin Bernard Boniface Casimir Catherine Charles Christian Clement Conrad Constantine David Edward Eleanor Elizabeth Eric Ferdinand Francis Frederick George Gregory Gustav Harold Henry Innocent Isabella James John Leo Leopold Louis Margaret Maria Mary Matilda Maximilian Nicholas Olaf Otto Paul Peter Philip Pius Ramses Richard Robert Rudolf Selim Sigismund Stephen Sylvester Theodoric Urban Victor Vladimir Wenceslas William".split(
    " ",
  );
const LATIN = ["us", "ius", "ian", "o", "es", "as", "ander", "anes", "or"];
const REALMS = ["Kingdom", "Duchy", "Republic", "Grand Duchy", "County", "Principality", "Khanate", "Sultanate"];
const TROOPS = "Regiment Brigade Division Corps Battalion Army Guards Fleet Squadron".split(" ");
const ARMS = "Infantry Cavalry Armored Airborne Rifle Mountain Artillery Guards".split(" ");

/** "Charles II", "Casimir the Bold", "Vendorius". */
export function ruler({ random }: Maker): Made {
  const short = random.chance(0.35) ? madeUpName(random) + random.pick(LATIN) : random.pick(RULERS);
  const bare = random.chance(0.4);
  const full = bare ? short : `${short} ${random.chance(0.75) ? random.pick(NUMBERS) : `the ${random.pick(BYNAMES)}`}`;
  return { full, short };
}

/** "Kingdom of Vordia", "Draketh Empire". */
export function realm(maker: Maker): string {
  const { random } = maker;
  const place = random.chance(0.5) ? madeUpName(random) : random.pick(maker.cities);
  return random.chance(0.6)
    ? `${random.pick(REALMS)} of ${place}`
    : `${random.chance(0.5) ? random.pick(demonyms(maker)) : place} ${random.pick(["Empire", "Confederation", "Republic", "Union", "Khanate"])}`;
}

/** "3rd Infantry Division", "Royal Vordia Regiment", "Ninth Army". */
export function troops(maker: Maker): string {
  const { random } = maker;
  return random.pick([
    `${ordinal(random)} ${random.pick(ARMS)} ${random.pick(TROOPS)}`,
    `${ordinal(random)} ${random.pick(TROOPS)}`,
    `Royal ${madeUpName(random)} ${random.pick(TROOPS)}`,
    `${random.pick(demonyms(maker))} ${random.pick(["Army", "Navy", "Air Force", "Marines", "Coast Guard", "National Guard"])}`,
    `${random.pick(["National", "People's", "Free", "Popular"])} ${random.pick(["Liberation", "Defense", "Resistance"])} ${random.pick(["Army", "Front", "Forces", "Movement"])}`,
  ]);
}

function ordinal(random: Random): string {
  return random.pick(["1st", "2nd", "3rd", "4th", "7th", "12th", "24th", "101st", "First", "Second", "Fifth", "Ninth"]);
}

function demonyms({ countries }: Maker): readonly string[] {
  return countries.map((country) => country.demonyms[0]!);
}
