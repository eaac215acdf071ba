// Reads the project's own gold for names (test/gold/names): texts with their names, who is who, and roles.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { EntityType } from "../../model";
import { readMarks } from "./markedText";

export interface GoldText {
  /** The file that it stands in, without its ending. */
  readonly set: string;
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: EntityType; corefId: string }[];
  /** "Kim Boo-kyum: current Prime Minister of South Korea" */
  readonly roles: readonly string[];
}

export function readGoldTexts(folder: string): readonly GoldText[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const blocks = readFileSync(path.join(folder, file), "utf8").split(/^== /mu);
      return blocks.slice(1).map((block) => readGold(path.parse(file).name, block));
    });
}

function readGold(set: string, block: string): GoldText {
  const [id = "", ...lines] = block.split("\n");
  const roles = lines.filter((line) => line.startsWith("-- ")).map((line) => line.slice(3).trim());
  const marked = lines.filter((line) => !line.startsWith("-- ")).join("\n");
  const { text, names } = readMarks(id, marked.trimEnd());
  const entities = names.map(({ start, end, type: mark }) => {
    const [type, entity] = mark.split("=") as [EntityType, string | undefined];
    return { start, end, type, corefId: entity ?? text.slice(start, end) };
  });
  return { set, id, text, entities, roles };
}
