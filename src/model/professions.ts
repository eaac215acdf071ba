// Whether two titles are those of one person: what a goalkeeper does, no ambassador does in the same year. Only where few
// people are both; a minister may well be a lawmaker, a professor or a company's chairman.

import type { Role } from "./entity";

/** A role as these questions need it. */
export type Calling = Pick<Role, "title" | "of" | "status" | "asOf">;

type Profession = "athlete" | "journalist" | "performer" | "judge" | "envoy" | "politician";

/** The last word of the title decides: "South Korean forward", "first baseman". */
const WORDS: Readonly<Record<Profession, string>> = {
  athlete:
    "athlete batsman boxer cricketer cyclist defender footballer forward golfer goalkeeper infielder jockey midfielder " +
    "outfielder pitcher player quarterback runner shortstop skater skier sprinter striker swimmer winger wrestler",
  journalist: "anchor cameraman columnist correspondent journalist photographer photojournalist reporter",
  performer: "actor actress cellist comedian conductor dancer musician pianist rapper singer violinist",
  judge: "judge justice prosecutor",
  envoy: "ambassador",
  politician:
    "assemblyman assemblywoman chancellor congressman congresswoman governor lawmaker mayor minister premier president " +
    "representative secretary senator",
};

const PROFESSION: ReadonlyMap<string, Profession> = new Map(
  Object.entries(WORDS).flatMap(([profession, words]) =>
    words.split(" ").map((word): [string, Profession] => [word, profession as Profession]),
  ),
);

/** Years after which somebody may well have changed. @guess */
const A_LIFE_LATER = 4;

/** Null for titles that say nothing of this. */
function professionOf({ title }: Calling): Profession | null {
  return PROFESSION.get(title.slice(title.lastIndexOf(" ") + 1).toLowerCase()) ?? null;
}

function isPast({ status }: Calling): boolean {
  return status === "former" || status === "then";
}

/** True if nobody is both at these times. */
export function excludes(one: Calling, other: Calling): boolean {
  if (isPast(one) || isPast(other)) return false;
  const [here, there] = [professionOf(one), professionOf(other)];
  if (here === null || there === null || here === there) return false;
  if (one.asOf === null || other.asOf === null) return true;
  return Math.abs(Number(one.asOf.slice(0, 4)) - Number(other.asOf.slice(0, 4))) <= A_LIFE_LATER;
}

/** True if the two speak for one person: the same office, or one of whose both are. */
export function agrees(one: Calling, other: Calling): boolean {
  if (one.of !== null && one.of === other.of) return true;
  if (one.title.toLowerCase() === other.title.toLowerCase()) return one.of === null || other.of === null;
  const profession = professionOf(one);
  return profession !== null && profession === professionOf(other);
}
