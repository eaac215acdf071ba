// npm run evaluate -- coreference [--errors] [--set FILE [--genre NAME]]: who is who within texts and across them, CoNLL
// F1 on gold mentions: given to the sieves, and found by Glossator itself. Own gold, and the news in GUM; `--set` takes
// any file in the scorers' format.

import path from "node:path";
import { type Knowledge, loadKnowledge } from "../../knowledge/knowledge";
import { OWN_GOLD, readCoreferenceSet, readOwnCoreference } from "../coreference/goldCoreference";
import {
  type CoreferenceText,
  givenMentions,
  linkMentions,
  type LinkedMention,
  ownMentions,
  whoIsWho,
} from "../coreference/whoIsWho";
import type { EvaluationContext } from "../evaluationContext";

export async function evaluateCoreference({ corpora, args }: EvaluationContext): Promise<void> {
  const knowledge = await loadKnowledge();
  const option = (name: string) => (args.includes(name) ? (args[args.indexOf(name) + 1] ?? "") : null);
  const errors = option("--errors");
  const file = option("--set");
  if (file !== null) {
    print(path.basename(file), readCoreferenceSet(file, option("--genre")), knowledge, errors);
    return;
  }
  const own = readOwnCoreference(OWN_GOLD);
  for (const set of new Set(own.map((text) => text.set)))
    print(
      `own ${set}`,
      own.filter((text) => text.set === set),
      knowledge,
      errors,
    );
  print("own, all", own, knowledge, null);
  for (const name of ["gum-dev", "gum-train"])
    print(`${name}, news`, readCoreferenceSet(path.join(corpora, "names", `${name}.jsonl`), "news"), knowledge, errors);
}

function print(label: string, texts: readonly CoreferenceText[], knowledge: Knowledge, errors: string | null): void {
  for (const [how, find] of [
    ["given", givenMentions],
    ["found", ownMentions],
  ] as const) {
    const linked = linkMentions(texts, knowledge, find);
    const { within, across } = whoIsWho(linked);
    const count = `${texts.length} texts, ${linked.length} mentions`;
    console.log(
      `${label.padEnd(18)} mentions ${how}  within ${percent(within)}  across ${percent(across)}  (${count})`,
    );
    if (errors === null || how !== "given" || !label.includes(errors)) continue;
    for (const [gold, found] of [
      ["within", "foundWithin"],
      ["across", "foundAcross"],
    ] as const)
      for (const line of disagreements(linked, gold, found)) console.log(`  ${gold}: ${line}`);
  }
}

/** One line a gold entity that is in pieces, and one a found entity that holds several. */
function disagreements(
  linked: readonly LinkedMention[],
  gold: "within" | "across",
  found: "foundWithin" | "foundAcross",
): string[] {
  const scope = (mention: LinkedMention, key: string | null) =>
    gold === "within" ? `${mention.document} ${key}` : String(key);
  const known = linked.filter((mention) => mention[gold] !== null);
  return [
    ...mixed("in pieces", known, gold, (each) => scope(each, each[gold]), found),
    ...mixed("merged", known, found, (each) => scope(each, each[found]), gold),
  ];
}

function mixed(
  label: string,
  mentions: readonly LinkedMention[],
  by: keyof LinkedMention,
  group: (mention: LinkedMention) => string,
  part: keyof LinkedMention,
): string[] {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const mention of mentions) {
    const parts = groups.get(group(mention)) ?? new Map<string, Set<string>>();
    groups.set(group(mention), parts);
    const key = String(mention[part]);
    const where = by === "within" || by === "foundWithin" ? "" : ` (${mention.document})`;
    parts.set(key, (parts.get(key) ?? new Set()).add(mention.text + where));
  }
  return [...groups]
    .filter(([, parts]) => parts.size > 1)
    .map(([key, parts]) => `${label} ${key}: ${[...parts.values()].map((names) => [...names].join(", ")).join(" | ")}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
