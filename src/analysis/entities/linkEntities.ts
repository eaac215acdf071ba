// Says which names mean the same, who they are, and which roles the text gives them.

import type { Knowledge } from "../../knowledge/knowledge";
import type { EntityLayer, NameMention } from "../../model";
import type { Layers } from "../layers";

export function linkEntities(
  _document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences">,
  _names: readonly NameMention[],
  _knowledge: Knowledge,
): EntityLayer {
  return { mentions: [], entities: [] };
}
