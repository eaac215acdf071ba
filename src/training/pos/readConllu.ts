// Reads CoNLL-U as Glossator's tokenizer would have it: hyphenated words are one token. Its tag is the last part's,
// except that compounds before a noun are adjectives ("two-day trip") and names stay names ("Jae-myung").

export interface TaggedSentence {
  /** "GUM_news_…-1", "weblog-…" */
  readonly id: string;
  readonly text: string;
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

interface Row {
  readonly index: number;
  readonly word: string;
  readonly lemma: string;
  readonly tag: string;
  readonly head: number;
  readonly glued: boolean;
}

export function readConllu(file: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  for (const block of file.split(/\n{2,}/)) {
    const lines = block.split("\n");
    const comment = (key: string) => lines.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5) ?? "";
    const rows = readRows(lines);
    if (rows.length > 0) sentences.push({ id: comment("sent_id"), text: comment("text"), ...merge(rows) });
  }
  return sentences;
}

function readRows(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  let last = 0; // last word of a range such as 15-16 whose surface is one piece
  let lastGlued = false;
  for (const line of lines) {
    const cells = line.split("\t");
    if (cells.length !== 10 || cells[0]!.includes(".")) continue;
    const glued = cells[9]!.includes("SpaceAfter=No");
    const [from, to] = cells[0]!.split("-").map(Number);
    if (to !== undefined) {
      last = to;
      lastGlued = glued;
      continue;
    }
    const inRange = from! < last;
    const tag = cells[4] === "_" || cells[4] === "VERB" ? "VB" : cells[4]!;
    rows.push({
      index: from!,
      word: cells[1]!,
      lemma: cells[2]!,
      tag,
      head: Number(cells[6]),
      glued: inRange || (from === last ? lastGlued : glued),
    });
  }
  return rows;
}

function merge(rows: readonly Row[]): Pick<TaggedSentence, "words" | "tags" | "lemmas"> {
  const words: string[] = [];
  const tags: string[] = [];
  const lemmas: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    let end = i;
    while (joinsHyphen(rows, end)) end += 2;
    const parts = rows.slice(i, end + 1);
    words.push(parts.map((part) => part.word).join(""));
    tags.push(parts.length === 1 ? parts[0]!.tag : compoundTag(parts));
    lemmas.push(parts.map((part) => part.lemma).join(""));
    i = end;
  }
  return { words, tags, lemmas };
}

function joinsHyphen(rows: readonly Row[], at: number): boolean {
  const [left, hyphen, right] = [rows[at], rows[at + 1], rows[at + 2]];
  if (!left || !hyphen || !right || hyphen.word !== "-") return false;
  return left.glued && hyphen.glued && /[\p{L}\p{N}]$/u.test(left.word) && /^[\p{L}\p{N}]/u.test(right.word);
}

function compoundTag(parts: readonly Row[]): string {
  const last = parts[parts.length - 1]!;
  if (parts.every((part) => part.tag === "NNP" || part.tag === "HYPH" || part.tag === "NNPS")) return "NNP";
  if (parts.every((part) => part.tag === "CD" || part.tag === "HYPH" || part.tag === "SYM")) return "CD";
  const first = parts[0]!.index;
  const modifies =
    parts.some((part) => part.head > last.index) && parts.every((part) => part.head >= first || part.head === 0);
  if ((last.tag === "NN" || last.tag === "NNS" || last.tag.startsWith("VB")) && modifies) return "JJ";
  return last.tag;
}
