// First step of dating: finds time expressions and what their words alone say. Which day "Tuesday" is, is the second step's matter
// (resolveDates.ts), because it needs the document's date. One pass over the text; forms are asked only at their trigger words.

import type { Knowledge } from "../../knowledge/knowledge";
import type { Block, TimexCandidate } from "../../model";
import type { Layers } from "../layers";
import { isInAddress } from "./addresses";
import { Atoms } from "./atoms";
import { FORMS } from "./forms";
import { joinTimes } from "./joinTimes";
import type { Matcher, Piece, RuledPiece } from "./matcher";
import { inOneShape } from "./oneShape";
import { type Match, selectMatches } from "./selectMatches";
import { underspecified } from "./underspecified";
import type { Trigger } from "./words/triggers";

interface RankedForm {
  readonly form: Matcher;
  readonly rank: number;
}

const FORMS_BY_TRIGGER: ReadonlyMap<Trigger, readonly RankedForm[]> = indexForms();

function indexForms(): Map<Trigger, RankedForm[]> {
  const index = new Map<Trigger, RankedForm[]>();
  for (const [rank, form] of FORMS.entries())
    for (const trigger of form.triggers) index.set(trigger, [...(index.get(trigger) ?? []), { form, rank }]);
  return index;
}

export function recognizeDates(
  document: Pick<Layers, "source" | "blocks" | "tokens" | "sentences">,
  _knowledge: Knowledge,
): readonly TimexCandidate[] {
  const atoms = new Atoms(document.source.text);
  const candidates: TimexCandidate[] = [];
  for (const block of document.blocks) if (block.kind !== "blank") recognizeInBlock(atoms, block, candidates);
  return candidates;
}

function recognizeInBlock(atoms: Atoms, block: Block, candidates: TimexCandidate[]): void {
  atoms.read(block);
  if (atoms.heads.length === 0) return;
  const matches = findMatches(atoms);
  if (matches.length === 0) return;
  const pieces: RuledPiece[] = [];
  for (const match of selectMatches(matches, atoms.count))
    for (const { from, to, type, form, mod } of match.pieces)
      pieces.push({ from, to, type, form, mod: mod ?? null, rule: match.rule });
  for (const piece of joinTimes(atoms, pieces)) {
    const candidate = toCandidate(atoms, piece);
    if (!isInAddress(atoms.text, candidate)) candidates.push(candidate);
  }
}

function findMatches(atoms: Atoms): Match[] {
  const matches: Match[] = [];
  for (let k = 0; k < atoms.heads.length; k++) {
    const forms = FORMS_BY_TRIGGER.get(atoms.headTriggers[k]!);
    if (!forms) continue;
    for (const { form, rank } of forms) {
      const found = form.match(atoms, atoms.heads[k]!);
      if (found) matches.push({ rule: form.name, rank, pieces: isList(found) ? found : [found] });
    }
  }
  return matches;
}

function isList(found: Piece | readonly Piece[]): found is readonly Piece[] {
  return Array.isArray(found);
}

function toCandidate(atoms: Atoms, piece: RuledPiece): TimexCandidate {
  const start = atoms.start(piece.from);
  const end = atoms.end(piece.to - 1);
  const form = inOneShape(piece.form);
  return {
    start,
    end,
    text: atoms.text.slice(start, end),
    type: piece.type,
    rule: piece.rule,
    underspecified: underspecified(form),
    form,
    mod: piece.mod ?? null,
  };
}
