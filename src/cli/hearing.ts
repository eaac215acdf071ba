// The documents of one `check` testify to each other, as those of a workspace do in the editor. Workers hold one document
// at a time, so a document first says what it can testify and what it would ask; who gets answers is judged again.

import { judgeAgain } from "../analysis/staleness/judgeAgain";
import { summarize } from "../corpus/documentSummary";
import type { TestifyingSummary } from "../corpus/testimony";
import type { Knowledge } from "../knowledge/knowledge";
import { type AnnotatedDocument, headlineKey, type OfficeClaim, type Publication, type Witnesses } from "../model";

/** What one document has to do with the others. */
export interface Hearing {
  readonly testimony: TestifyingSummary;
  readonly questions: Questions;
}

/** What the judgement of a document's sidebars would ask the others. */
export interface Questions {
  /** Countries and organisations whose office-holders are in question. */
  readonly holders: readonly string[];
  readonly headlines: readonly string[];
}

/** What they say; plain data that crosses threads. */
export interface Answers {
  readonly holders: readonly (readonly [string, readonly OfficeClaim[]])[];
  /** By the key of the headline. */
  readonly published: readonly (readonly [string, Publication])[];
}

export function hear(id: string, document: AnnotatedDocument, knowledge: Knowledge): Hearing {
  const { date, headline, entities } = summarize(id, document);
  const people = entities.filter(({ type, roles }) => type === "PER" && roles.length > 0);
  const told = people.map(({ name, type, roles }) => ({ name, type, roles }));
  return { testimony: { id, date, headline, entities: told }, questions: questionsOf(document, knowledge) };
}

function questionsOf(document: AnnotatedDocument, knowledge: Knowledge): Questions {
  const holders = new Set<string>();
  const headlines = new Set<string>();
  judgeAgain(document, knowledge, {
    knowHolders: true,
    holders: (of) => (holders.add(of), []),
    published: (headline) => (headlineKey(headline) !== null && headlines.add(headline), null),
  });
  return { holders: [...holders], headlines: [...headlines] };
}

/** Null if nobody has anything to say. */
export function answersTo({ holders, headlines }: Questions, witnesses: Witnesses): Answers | null {
  const claims = holders.map((of) => [of, witnesses.holders(of)] as const).filter(([, said]) => said.length > 0);
  const published = headlines.flatMap((headline) => {
    const publication = witnesses.published(headline);
    return publication === null ? [] : [[headlineKey(headline)!, publication] as const];
  });
  return claims.length + published.length > 0 ? { holders: claims, published } : null;
}

export function withAnswers(document: AnnotatedDocument, knowledge: Knowledge, answers: Answers): AnnotatedDocument {
  const [holders, published] = [new Map(answers.holders), new Map(answers.published)];
  return judgeAgain(document, knowledge, {
    knowHolders: holders.size > 0,
    holders: (of) => holders.get(of) ?? [],
    published: (headline) => published.get(headlineKey(headline) ?? "") ?? null,
  });
}
