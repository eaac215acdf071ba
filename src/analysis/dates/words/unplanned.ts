// What happens without having been announced: where such a thing is named by its day, the day is past.

import type { Atoms } from "../atoms";

/** No weather: storms and floods are forecast. @source everyday words of news English for what befalls people, singular and plural */
const UNPLANNED = new Set([
  "attack", "attacks", "massacre", "massacres", "assault", "assaults", "ambush", "shooting", "shootings", "stabbing", "stabbings", "bombing", "bombings", "blast", "blasts", "explosion",
  "explosions", "earthquake", "earthquakes", "quake", "quakes", "tsunami", "crash", "crashes", "collision", "derailment", "collapse", "killing", "killings", "murder", "murders", "slaying",
  "slayings", "coup", "riot", "riots", "fire", "fires", "blaze", "disaster", "disasters", "accident", "accidents", "incident", "incidents", "kidnapping", "kidnappings", "hijacking",
  "hijackings", "robbery", "burglary", "theft", "uprising", "crackdown", "invasion", "raid", "raids", "airstrike", "airstrikes", "clashes", "violence", "bloodshed", "death", "deaths",
  "eruption", "landslide", "outage", "breach", "leak", "spill", "stampede", "tragedy",
]); // prettier-ignore

/** "the Oct. 7 attacks", "the April 22 militant attack": at most one word between. */
export function namesUnplanned(atoms: Atoms, to: number): boolean {
  return UNPLANNED.has(atoms.lower(to)) || UNPLANNED.has(atoms.lower(to + 1));
}

/** "for an attack Friday", "the fire on Monday"; not "to attack Friday". */
export function followsUnplanned(atoms: Atoms, from: number): boolean {
  const noun = atoms.is(from - 1, "on") ? from - 2 : from - 1;
  return UNPLANNED.has(atoms.lower(noun)) && !atoms.is(noun - 1, "to", "will", "would", "may", "might", "could", "can");
}
