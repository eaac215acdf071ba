// What the spellings of a name share across documents, for other names than persons': a company with and without "Inc.",
// "Georgian" and "Georgians". Null where that is the name itself.

import type { NameKnowledge } from "../../knowledge/nameKnowledge";
import type { NamedMention } from "./namedMentions";

const LEGAL_FORM =
  /,? (?:Co|Corp|Inc|Ltd|L\.?L\.?C|P\.?L\.?C|A\.?G|AB|S\.?A|S\.?E|N\.?V|GmbH|Company|Corporation|Limited|Incorporated)\.?$/;

export function spellingKey(
  name: string,
  { mention, name: { known } }: NamedMention,
  names: NameKnowledge,
): string | null {
  if (mention.type === "ORG") {
    const plain = name.replace(LEGAL_FORM, "").replace(LEGAL_FORM, "");
    return plain === name ? null : plain;
  }
  if (known?.subtype !== "NORP" || !name.endsWith("s")) return null;
  const one = name.slice(0, -1);
  return names.gazetteer.find(one)?.subtype === "NORP" ? one : null;
}
