// Which files are source documents, that is news articles as scrapers save them. Only these get problems, an outline
// and colours; a folder's other text files stay quiet. The rule, in order:
//  1. what `glossator.exclude` matches is none, and neither is what the editor itself makes (diffs, output);
//  2. `glossator.include`, if set, decides alone: what it matches is one, the rest is none;
//  3. a document whose language was set to "source-document" is one;
//  4. a *.txt or *.text file (or a text not saved yet) is one if it reads like an article: mostly sentences, with signs
//     of a news page (dateline, byline, contact line, sidebar) and of reporting (who said what, roles, dates, names);
//     usual companions of programs and data (readme, licence, requirements, robots …) are not even looked at.

import type { AnnotatedDocument } from "../model";
import { matchesGlob } from "./glob";

export interface SourceSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface SourceCandidate {
  readonly uri: string;
  readonly languageId: string;
  /** The path below its workspace folder with "/", or the whole path where it lies in none. */
  readonly path: string;
}

export interface SourceVerdict {
  readonly isSource: boolean;
  /** For people: why. */
  readonly why: string;
}

export const LANGUAGE_ID = "source-document";

/** What the editor shows but nobody saved: versions in diffs, output, chats. */
const NOT_FILES = /^(?:git|gitlens|gitfs|pr|review|output|debug|comment|vscode-scm|(?:vscode-)?chat-[\w-]+):/;

const COMPANIONS = [
  "**/node_modules/**",
  "**/.*/**",
  "{readme,licen[cs]e,copying,notice,notices,changelog,requirements,constraints}.{txt,text}",
  "{readme,licen[cs]e,copying,notice,notices,changelog,requirements,constraints}[._-]*",
  "{copyright,third[_-]party*,authors,contributors,contributing,install,todo,version,manifest}.{txt,text}",
  "{robots,humans,security,ads,app-ads,llms,llms-full,cmakelists,cmakecache,top_level,entry_points}.{txt,text}",
];

/** What can be said without reading: null where the text has to decide. */
export function judgeByName(candidate: SourceCandidate, { include, exclude }: SourceSettings): SourceVerdict | null {
  const { uri, path, languageId } = candidate;
  if (NOT_FILES.test(uri)) return no("not a file of the workspace");
  const excluding = exclude.find((glob) => matchesGlob(glob, path));
  if (excluding !== undefined) return no(`excluded by ${excluding}`);
  if (include.length > 0) {
    const including = include.find((glob) => matchesGlob(glob, path));
    return including === undefined ? no("not among glossator.include") : yes(`included by ${including}`);
  }
  if (languageId === LANGUAGE_ID) return yes("its language is Source Document");
  const unsaved = uri.startsWith("untitled:");
  if (!unsaved && !/\.te?xt$/i.test(path)) return no("not a .txt file");
  return !unsaved && COMPANIONS.some((glob) => matchesGlob(glob, path))
    ? no("named like a companion of programs")
    : null;
}

/** @guess of the points below that an article has at least; measured on articles, manuals, licences and fiction */
const ENOUGH = 5;
const LEAST_WORDS = 30;
const LEAST_PROSE = 0.4;

/** Does it read like an article? */
export function judgeByText(document: AnnotatedDocument): SourceVerdict {
  const { words, share } = prose(document);
  if (words < LEAST_WORDS) return no("too little running text");
  if (share < LEAST_PROSE) return no("mostly not running text");
  const signs = SIGNS.map(({ points, name, has }) => ({ name, points: has(document) ? points : 0 }));
  const score = signs.reduce((sum, { points }) => sum + points, 0);
  const found = signs.filter(({ points }) => points > 0).map(({ name }) => name);
  return score >= ENOUGH ? yes(`reads like an article: ${found.join(", ")}`) : no("does not read like an article");
}

const SAYING = new Set(["say", "tell", "announce", "report", "add", "state", "warn", "argue", "note", "urge", "ask"]);

const SIGNS: readonly { name: string; points: number; has: (document: AnnotatedDocument) => boolean }[] = [
  { name: "a dateline", points: 3, has: hasBlock("dateline") },
  { name: "a byline", points: 2, has: hasBlock("byline") },
  { name: "a contact line", points: 1, has: hasBlock("contact") },
  { name: "sidebars", points: 1, has: ({ sidebars }) => sidebars.length > 0 },
  { name: "page furniture", points: 1, has: ({ blocks }) => blocks.some(({ kind }) => FURNITURE.has(kind)) },
  { name: "a stated date", points: 1, has: ({ documentDate }) => documentDate.basis === "stated" },
  {
    name: "people who say something",
    points: 2,
    has: ({ events }) => events.some(({ lemma, participants }) => SAYING.has(lemma) && participants.length > 0),
  },
  { name: "office-holders", points: 1, has: ({ entities }) => entities.some(({ roles }) => roles.length > 0) },
  { name: "dates", points: 1, has: ({ timexes }) => timexes.some(({ type }) => type === "DATE") },
  { name: "several dates", points: 1, has: ({ timexes }) => timexes.filter(({ type }) => type === "DATE").length > 2 },
  { name: "names", points: 1, has: ({ entities }) => entities.length > 1 },
  { name: "many names", points: 1, has: ({ entities }) => entities.length > 4 },
];

const FURNITURE = new Set(["share", "navigation", "legal"]);

function hasBlock(kind: AnnotatedDocument["blocks"][number]["kind"]) {
  return ({ blocks }: AnnotatedDocument): boolean => blocks.some((block) => block.kind === kind);
}

/** A shorter line was not broken because the page was full. @guess */
const WRAPPED = 40;
const SENTENCE_END = /[.!?…][\p{Pe}\p{Pf}"']{0,3}$/u;

/** Words in lines that read as sentences (wrapped ones put together), and their share of all words of the article. */
function prose({ source, blocks }: AnnotatedDocument): { words: number; share: number } {
  let [words, all, open] = [0, 0, 0];
  for (const { startLine, endLine, boilerplate } of blocks) {
    for (let line = startLine; line <= endLine && !boilerplate; line++) {
      const text = source.slice(source.lineSpan(line)).trim();
      const count = wordCount(text);
      all += count;
      open = text === "" ? 0 : open + count;
      const ends = SENTENCE_END.test(text.slice(-6));
      if (ends && open > 7) words += open;
      if (ends || text.length < WRAPPED) open = 0;
    }
  }
  return { words, share: all === 0 ? 0 : words / all };
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !/[{}=<>;|\\/_]/.test(word)).length;
}

function yes(why: string): SourceVerdict {
  return { isSource: true, why };
}

function no(why: string): SourceVerdict {
  return { isSource: false, why };
}
