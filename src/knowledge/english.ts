// The grammar of single English words, from `compromise`.
// Whole texts are never given to it: its full analysis costs about 9 ms per 1,000 characters and grows
// faster than the text on long sentences. Single words cost about a microsecond and are remembered.

/** The form of a verb, as its Penn tag tells it: VBD past, VBN participle, VBZ present, VBG gerund. */
export type VerbForm = "past" | "participle" | "present" | "gerund";

/** What the stages ask of English grammar. */
export interface EnglishGrammar {
  /** The infinitive, in small letters: "flooded" → "flood", "held" → "hold"; the word itself where it is no verb form. */
  verbLemma(word: string, form?: VerbForm): string;
  /** The singular, in small letters: "talks" → "talk". */
  nounLemma(word: string): string;
  /** What the dictionary has under a word in small letters: "Gerund", "Plural,Actor"; "" if it has nothing. */
  wordClass(word: string): string;
}

/** The parts of `compromise` that are used, its published types being silent on them. */
interface Transformations {
  readonly verb: { toInfinitive(word: string, model: unknown, tense?: string): string };
  readonly noun: { toSingular(word: string, model: unknown): string };
}

const TENSES: Readonly<Record<VerbForm, string>> = {
  past: "PastTense",
  participle: "Participle",
  present: "PresentTense",
  gerund: "Gerund",
};

/** Remembered answers to each question; beyond it they are dropped and asked again, so that memory stays bounded. @guess */
const REMEMBERED = 10_000;
/** Longer than any word of English; longer strings are not asked about. */
const LONGEST_WORD = 40;

/** Loads `compromise` on first need; about 200 ms, so never while an editor starts. */
export async function loadEnglish(): Promise<EnglishGrammar> {
  const { default: nlp } = await import("compromise/two");
  const { transform } = (nlp.methods() as { two: { transform: Transformations } }).two;
  const model: unknown = nlp.model();
  const { lexicon } = (model as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } }).one;
  const verbs = (form: VerbForm | "") => remember((word) => infinitive(transform, model, word, form));
  const verbLemmas = {
    "": verbs(""),
    past: verbs("past"),
    participle: verbs("participle"),
    present: verbs("present"),
    gerund: verbs("gerund"),
  };
  return {
    verbLemma: (word, form) => verbLemmas[form ?? ""](word),
    nounLemma: remember((word) => transform.noun.toSingular(word, model)),
    wordClass: (word) => (Object.hasOwn(lexicon, word) ? String(lexicon[word]) : ""),
  };
}

function infinitive(transform: Transformations, model: unknown, word: string, form: VerbForm | ""): string {
  if (form === "") return transform.verb.toInfinitive(word, model);
  const lemma = transform.verb.toInfinitive(word, model, TENSES[form]);
  // As participles it knows the irregular ones only ("taken"); the others look like the past tense.
  return form === "participle" && lemma === word ? transform.verb.toInfinitive(word, model, TENSES.past) : lemma;
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
