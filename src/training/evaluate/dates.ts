// npm run evaluate -- dates [--errors N] [--half even|odd] [--sets a,b] [--install-peers | --no-peers]: time expressions on the development sets,
// scored by score-dates.mjs (TempEval-3 rules), beside chrono-node, compromise-dates and Microsoft's recognizers in the same run.
// The document's date goes in as a given hint, as it does for every published system. Speed is that of the dates stage alone, both steps,
// beside the peers on the same text in the same run: the best of some rounds, thousands of characters a second.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { recognizeDates } from "../../analysis/dates/recognizeDates";
import { resolveDates } from "../../analysis/dates/resolveDates";
import { annotate } from "../../analysis/pipeline";
import { loadKnowledge } from "../../knowledge/knowledge";
import type { EvaluationContext } from "../evaluationContext";
import { installedPeers, installPeers } from "./datePeers";
import type { PeerTimex } from "./peers/peer";

const SETS = ["timebank", "aquaint", "meantime-apple", "wikiwars"];

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly dct: string | null;
}

/** Gets ready for a document; only what it then returns is timed. */
type Tagger = (document: GoldDocument) => () => readonly PeerTimex[];

export async function evaluateDates({ corpora, scorers, args }: EvaluationContext): Promise<void> {
  if (args.includes("--install-peers")) installPeers();
  const knowledge = await loadKnowledge();
  const own: Tagger = ({ text, dct }) => {
    const document = annotate(text, knowledge, dct === null ? {} : { date: dct });
    return () => resolveDates({ ...document, timexCandidates: recognizeDates(document, knowledge) });
  };
  const taggers: [string, Tagger][] = [["glossator", own]];
  if (!args.includes("--no-peers"))
    for (const [name, peer] of installedPeers()) taggers.push([name, (document) => () => peer(document)]);
  const sets = option(args, "--sets")?.split(",") ?? SETS;
  const half = option(args, "--half");
  const errors = option(args, "--errors");
  const folder = mkdtempSync(path.join(os.tmpdir(), "glossator-dates-"));
  console.log("set             half  system              strict  relaxed type    value   kchar/s");
  for (const set of sets) {
    const lines = readFileSync(path.join(corpora, "dates", `${set}.jsonl`), "utf8")
      .split("\n")
      .filter(Boolean);
    const chosen = lines.filter((_, i) => half === undefined || (i % 2 === 0) === (half === "even"));
    const gold = path.join(folder, "gold.jsonl");
    writeFileSync(gold, chosen.join("\n"));
    const documents = chosen.map((line) => JSON.parse(line) as GoldDocument);
    for (const [name, tag] of taggers) {
      const { records, speed } = run(documents, tag);
      const system = path.join(folder, "system.jsonl");
      writeFileSync(system, records.map((record) => JSON.stringify(record)).join("\n"));
      const figures = score(
        path.join(scorers, "score-dates.mjs"),
        gold,
        system,
        name === "glossator" ? errors : undefined,
      );
      console.log(
        `${set.padEnd(15)} ${(half ?? "all").padEnd(5)} ${name.padEnd(19)} ${figures} ${speed.toFixed(0).padStart(8)}`,
      );
    }
  }
  rmSync(folder, { recursive: true });
}

/** Rounds until the time is up: the first ones are slow everywhere. */
const ROUNDS = 20;
const ENOUGH_MILLISECONDS = 2000;

function run(documents: readonly GoldDocument[], tag: Tagger): { records: unknown[]; speed: number } {
  const ready = documents.map((document) => tag(document));
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  let best = Infinity;
  let spent = 0;
  let found: (readonly PeerTimex[])[] = [];
  for (let round = 0; round < ROUNDS && spent < ENOUGH_MILLISECONDS; round++) {
    const start = performance.now();
    found = ready.map((work) => work());
    const milliseconds = performance.now() - start;
    best = Math.min(best, milliseconds);
    spent += milliseconds;
  }
  const records = documents.map(({ id }, i) => ({
    id,
    timexes: found[i]!.map(({ start, end, type, value }) => ({ start, end, type, value })),
  }));
  return { records, speed: characters / best };
}

interface Score {
  readonly strict: { f: number };
  readonly relaxed: { f: number };
  readonly type: { f: number };
  readonly value: { f: number };
  readonly errors?: readonly unknown[];
}

function score(scorer: string, gold: string, system: string, errors: string | undefined): string {
  const json = `${system}.json`;
  const flags = errors === undefined ? [] : ["--errors", errors];
  execFileSync(process.execPath, [scorer, gold, system, "--boot", "0", "--quiet", "--json", json, ...flags]);
  const figures = JSON.parse(readFileSync(json, "utf8")) as Score;
  for (const error of figures.errors?.slice(0, Number(errors)) ?? []) console.log(JSON.stringify(error));
  return [figures.strict, figures.relaxed, figures.type, figures.value]
    .map(({ f }) => (100 * f).toFixed(1).padEnd(7))
    .join(" ");
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
