// One sense per document: the same words that the model sometimes took for a person and sometimes for a place are
// what most of them are. What patterns and tables say counts more than the model.

import type { EntityType } from "../../model";
import type { PersonNames } from "../../knowledge/personNames";
import { familyPart } from "../familyName";
import { initials } from "../initials";
import { isBodyOfTown } from "./bodyOfTown";
import { STORM_KINDS } from "../stormKinds";
import { type Proposal, RANK } from "./proposal";
import { isTeam } from "./teamName";
import type { Words } from "./words";

/** A name that a pattern or table found weighs as much as this many of the model's. @guess */
const CERTAIN = 3;

export function oneSense(names: readonly Proposal[], words: Words, people: PersonNames): readonly Proposal[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const keyOf = ({ first, end }: Proposal) => words.texts.slice(first, end).join(" ");
  const vote = (key: string, type: EntityType, weight: number) => {
    const types = votes.get(key) ?? new Map<EntityType, number>();
    types.set(type, (types.get(type) ?? 0) + weight);
    votes.set(key, types);
  };
  for (const name of names) {
    vote(keyOf(name), name.type, isGuess(name) || isPlaceOrSurname(name) ? 1 : CERTAIN);
    const part = partThatStandsAlone(name, words, people);
    if (part !== null) vote(part, name.type, CERTAIN);
    if (name.type === "ORG" && name.end - name.first > 1 && isTeam(words, name.first, name.end))
      vote(words.texts[name.end - 1]!, "ORG", CERTAIN);
  }
  return names.map((name, i) => {
    const long = names[i - 1];
    if (long && long.type !== "PER" && isItsInitialism(name, long, words))
      return { ...name, type: long.type, subtype: null };
    const guess = isGuess(name);
    if (!guess && !isPlaceOrSurname(name)) return name;
    let type = name.type;
    const types = votes.get(keyOf(name))!;
    for (const [other, count] of types) if (count > types.get(type)! && (guess || other === "PER")) type = other;
    return type === name.type ? name : { ...name, type, subtype: null };
  });
}

/** "National Institute of Development Administration (Nida)": what stands in parentheses is the same. */
function isItsInitialism(name: Proposal, long: Proposal, { texts }: Words): boolean {
  if (long.end !== name.first - 1 || texts[long.end] !== "(" || name.end !== name.first + 1) return false;
  const short = texts[name.first]!.replaceAll(".", "").toUpperCase();
  const parts = texts.slice(long.first, long.end);
  return short.length > 1 && (short === initials(parts, false) || short === initials(parts, true));
}

/** The model's, or a small town or a word that is also a surname, by the table alone. */
function isGuess({ rule, rank }: Proposal): boolean {
  return rule === "tagger" || (rule === "gazetteer" && rank >= RANK.doubtful);
}

/** A place of one word yields to a person alone: "Ishigaki" is an island, but not where the text has Masatoshi Ishigaki. */
function isPlaceOrSurname({ rule, type, first, end }: Proposal): boolean {
  return rule === "gazetteer" && type === "LOC" && end - first === 1;
}

/** The word by which a longer name is called later: the family name, a company's first word, a storm's own. */
function partThatStandsAlone({ first, end, type }: Proposal, words: Words, people: PersonNames): string | null {
  if (end - first < 2) return null;
  if (type === "PER") return familyPart(words.texts.slice(first, end), people);
  if (type === "MISC") return STORM_KINDS.has(words.texts[end - 2]!) ? words.texts[end - 1]! : null;
  return type === "ORG" && !namesBodyOf(words, first, end) ? words.texts[first]! : null;
}

/** "Busan Port Authority" says nothing of what "Busan" is; "Hokuto Logistics" does of "Hokuto". */
function namesBodyOf({ forms, texts }: Words, first: number, end: number): boolean {
  if (isBodyOfTown(texts[end - 1]!)) return true;
  return end - first > 2 && forms[first]!.names?.entry?.type === "LOC";
}
