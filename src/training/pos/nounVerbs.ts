// Words that are nouns as often as they are verbs, with their forms: what the tagger most often mistakes in news, and
// what its treebanks, of which little is news, show mostly as nouns.

import table from "../data/pos/nounVerbs.tsv";
import { parseTable } from "../../knowledge/tsv";

/** Each noun and verb by one base form. */
export class NounVerbs {
  private readonly forms: ReadonlyMap<string, readonly string[]>;

  constructor() {
    const { rows } = parseTable(table);
    const column = (name: string) => rows.map((row) => row.get(name));
    this.forms = new Map([
      ["NN", column("base")],
      ["NNS", column("third")],
      ["VB", column("base")],
      ["VBP", column("base")],
      ["VBZ", column("third")],
      ["VBD", column("past")],
      ["VBN", column("participle")],
      ["VBG", column("progressive")],
    ]);
  }

  /** Any of them in the form of a tag, by a number in [0, 1); undefined for tags that they do not have. */
  pick(tag: string, chance: number): string | undefined {
    const words = this.forms.get(tag);
    return words?.[Math.floor(chance * words.length)];
  }

  /** Every form with every tag that it may have. */
  *words(): Generator<readonly [word: string, tag: string]> {
    for (const [tag, words] of this.forms) for (const word of words) yield [word, tag];
  }
}
