// Who is who by Glossator where the mentions are given: within each text by its sieves, across all texts by the corpus
// index. Also with the names that it finds itself, of which those that are no gold mention are dropped and gold mentions
// that it missed stand alone.

import { recognizeDates } from "../../analysis/dates/recognizeDates";
import { findBlocks } from "../../analysis/blocks/findBlocks";
import { resolveDates } from "../../analysis/dates/resolveDates";
import { dateDocument } from "../../analysis/documentDate/dateDocument";
import { dateRoles } from "../../analysis/entities/dateRoles";
import { linkEntities } from "../../analysis/entities/linkEntities";
import { annotate } from "../../analysis/pipeline";
import { tokenize } from "../../analysis/tokens/tokenize";
import { CorpusIndex } from "../../corpus/corpusIndex";
import { summarize } from "../../corpus/documentSummary";
import type { Knowledge } from "../../knowledge/knowledge";
import { type AnnotatedDocument, type EntityType, SourceText } from "../../model";
import { clustersBy, conllF1, type Partitions } from "./conll";

export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** Who it is: within its text, and across texts where that is known. */
  readonly within: string;
  readonly across: string | null;
}

export interface CoreferenceText {
  readonly id: string;
  readonly text: string;
  /** In reading order, none within another. */
  readonly mentions: readonly GoldMention[];
}

export interface LinkedMention extends GoldMention {
  readonly document: string;
  readonly text: string;
  readonly foundWithin: string;
  readonly foundAcross: string;
}

export type Finder = (text: CoreferenceText, knowledge: Knowledge) => AnnotatedDocument;

/** The pipeline as far as it bears on who is who, with the gold mentions in place of the names that it would find. */
export const givenMentions: Finder = ({ text, mentions: gold }, knowledge) => {
  const source = new SourceText(text);
  const { blocks } = findBlocks(source, knowledge);
  const { tokens, sentences } = tokenize(source, blocks, knowledge);
  const words = { source, blocks, tokens, sentences };
  const timexCandidates = recognizeDates(words, knowledge);
  const names = gold.map(({ start, end, type }) => ({
    ...{ start, end, text: text.slice(start, end), type, kind: "name" as const, rule: "given" },
  }));
  const { mentions, entities: undated } = linkEntities(words, names, knowledge);
  const told = { ...words, timexCandidates, mentions, entities: undated };
  const documentDate = dateDocument(told, knowledge, {});
  const timexes = resolveDates({ ...words, timexCandidates, documentDate });
  const entities = dateRoles(undated, documentDate);
  return { ...words, mentions, entities, documentDate, timexes, events: [], findings: [], sidebars: [] };
};

export const ownMentions: Finder = ({ text }, knowledge) => annotate(text, knowledge);

/** Every gold mention with who it is by Glossator. */
export function linkMentions(texts: readonly CoreferenceText[], knowledge: Knowledge, find: Finder): LinkedMention[] {
  const corpus = new CorpusIndex();
  const documents = texts.map((text) => ({ text, document: find(text, knowledge) }));
  for (const { text, document } of documents) corpus.set(summarize(text.id, document));
  return documents.flatMap(({ text: { id, text, mentions }, document }) => {
    const found = new Map(document.mentions.map(({ start, end, entity }) => [`${start} ${end}`, entity]));
    return mentions.map((mention) => {
      const entity = found.get(`${mention.start} ${mention.end}`);
      const alone = `missed ${id} ${mention.start}`;
      return {
        ...{ ...mention, document: id, text: text.slice(mention.start, mention.end) },
        foundWithin: entity ?? alone,
        foundAcross: entity === undefined ? alone : corpus.whoIs(id, entity)!.key,
      };
    });
  });
}

/** CoNLL F1 within texts and across them, over mentions that have an identity across. */
export function whoIsWho(linked: readonly LinkedMention[]): { within: number; across: number } {
  const texts = new Map<string, LinkedMention[]>();
  for (const mention of linked) texts.set(mention.document, [...(texts.get(mention.document) ?? []), mention]);
  const within = [...texts.values()].map((mentions) => partitions(mentions, "within", "foundWithin"));
  const known = linked.filter(({ across }) => across !== null);
  return { within: conllF1(within), across: conllF1([partitions(known, "across", "foundAcross")]) };
}

function partitions(
  mentions: readonly LinkedMention[],
  gold: "within" | "across",
  found: "foundWithin" | "foundAcross",
): Partitions {
  const id = ({ document, start, end }: LinkedMention) => `${document} ${start} ${end}`;
  return {
    gold: clustersBy(mentions, (mention) => mention[gold] ?? "", id),
    system: clustersBy(mentions, (mention) => mention[found], id),
  };
}
