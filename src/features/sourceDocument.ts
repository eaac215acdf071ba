// Which files are source documents, that is news articles as scrapers save them. Only these get problems, an outline
// and colours; a folder's other text files stay quiet. The rule, in order:
//  1. what `glossator.exclude` matches is none, and neither is what the editor itself makes (diffs, output);
//  2. `glossator.include`, if set, decides alone: what it matches is one, the rest is none;
//  3. a document whose language was set to "source-document" is one;
//  4. a *.txt or *.text file (or a text not saved yet) is one if it reads like an article (articleSigns.ts): mostly
//     sentences, with signs of a news page (dateline, byline, sidebars) and of reporting (who said what, office-holders,
//     dates, names); usual companions of programs (readme, licence, requirements, robots …) are not even looked at.

import type { AnnotatedDocument } from "../model";
import { readsLikeArticle } from "./articleSigns";
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

/** What the editor shows but nobody saved: versions in diffs, previews of edits, output, chats. */
const NOT_FILES =
  /^(?:git|gitlens|gitfs|pr|review|output|debug|comment|vscode-scm|vscode-bulkeditpreview[\w-]*|(?:vscode-)?chat-[\w-]+):/;

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

/** Does it read like an article? */
export function judgeByText(document: AnnotatedDocument): SourceVerdict {
  const { isArticle, why } = readsLikeArticle(document);
  return { isSource: isArticle, why };
}

function yes(why: string): SourceVerdict {
  return { isSource: true, why };
}

function no(why: string): SourceVerdict {
  return { isSource: false, why };
}
