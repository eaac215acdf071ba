// The grammar of single English words: classes, and the lemma of verb forms and plurals. What `compromise` knows of them,
// as a table (npm run train -- english): the library builds it anew whenever it is loaded, which took two thirds of all
// loading. Answers are the library's, word for word; a test compares them.

import englishTsv from "./data/english.tsv";
import { parseColumns } from "./tsv";

/** The form of a verb, as its Penn tag tells it: VBD past, VBN participle, VBZ present, VBG gerund. */
export type VerbForm = "past" | "participle" | "present" | "gerund";

/** What the stages ask of English grammar. */
export interface EnglishGrammar {
  /** The infinitive, in small letters: "flooded" → "flood", "held" → "hold"; the word itself where it is no verb form. */
  verbLemma(word: string, form: VerbForm): string;
  /** The singular, in small letters: "talks" → "talk". */
  nounLemma(word: string): string;
  /** What the dictionary has under a word in small letters: "Gerund", "Plural,Actor"; "" if it has nothing. */
  wordClass(word: string): string;
}

/** Remembered answers to each question; beyond it they are dropped and asked again, so that memory stays bounded. @guess */
const REMEMBERED = 10_000;
/** Longer than any word of English; longer strings are not asked about. */
const LONGEST_WORD = 40;
/** What is a form of "be" as any form. */
const COPULA: ReadonlySet<string> = new Set(["are", "were", "been", "is", "am", "was", "be", "being"]);

type Words = ReadonlyMap<string, string>;

interface Tables {
  /** By kind of row: what stands for a word or ending. */
  readonly words: ReadonlyMap<string, Words>;
  /** Endings of regular plurals, in the order in which they are tried. */
  readonly plurals: readonly (readonly [RegExp, string])[];
}

export function loadEnglish(): EnglishGrammar {
  const { words, plurals } = readTables();
  const of = (kind: string): Words => words.get(kind) ?? new Map<string, string>();
  const infinitive = (form: VerbForm) => {
    const [whole, endings] = [of(`${form} word`), of(`${form} ending`)];
    return (word: string) => (COPULA.has(word) ? "be" : (whole.get(word) ?? changeEnding(word, endings)));
  };
  const past = infinitive("past");
  const participle = infinitive("participle");
  const lemmas = {
    past: remember(past),
    // As participles it knows the irregular ones only ("taken"); the others look like the past tense.
    participle: remember((word) => {
      const lemma = participle(word);
      return lemma === word ? past(word) : lemma;
    }),
    present: remember(infinitive("present")),
    gerund: remember(infinitive("gerund")),
  };
  const irregular = of("plural word");
  const classes = of("class");
  return {
    verbLemma: (word, form) => lemmas[form](word),
    nounLemma: remember((word) => irregular.get(word) ?? singular(word, plurals)),
    wordClass: (word) => classes.get(word) ?? "",
  };
}

function readTables(): Tables {
  const words = new Map<string, Map<string, string>>();
  const plurals: [RegExp, string][] = [];
  for (const [kind, value, list] of parseColumns(englishTsv)) {
    if (kind === "plural ending") {
      plurals.push([new RegExp(list!, "i"), value!]);
      continue;
    }
    let table = words.get(kind!);
    if (!table) words.set(kind!, (table = new Map<string, string>()));
    for (const word of list!.split(" ")) table.set(word, value!);
  }
  return { words, plurals };
}

/** By the longest ending that the table has; one letter at least stays. */
function changeEnding(word: string, endings: Words): string {
  for (let size = 1; size < word.length; size++) {
    const ending = endings.get(word.slice(size));
    if (ending !== undefined) return word.slice(0, size) + ending;
  }
  return word;
}

function singular(word: string, plurals: Tables["plurals"]): string {
  for (const [ending, replacement] of plurals) if (ending.test(word)) return word.replace(ending, replacement);
  return word;
}

/** Asks about words in small letters; answers are kept by the word as written, which spares most of that. */
function remember(ask: (word: string) => string): (word: string) => string {
  const answers = new Map<string, string>();
  return (word) => {
    if (word.length > LONGEST_WORD) return word.toLowerCase();
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= REMEMBERED) answers.clear();
    const lower = word.toLowerCase();
    const answer = ask(lower) || lower;
    answers.set(word, answer);
    return answer;
  };
}
