// Who else could be meant by a name: entities of its type that share a word with it, the likest first. For menus in
// which people decide; it joins nobody.

import type { CorpusEntity, EntityRef } from "./corpusEntity";
import { KeyedSets } from "./keyedSets";
import { wordsOf } from "./summaryKeys";

/** @guess of a word that more have, others are not looked at: a menu shows few */
const MOST_LOOKED_AT = 200;

export class LikeNames {
  private readonly byWord = new KeyedSets<EntityRef>();

  add(ref: EntityRef): void {
    for (const word of wordsOf(ref.entity)) this.byWord.add(word, ref);
  }

  delete(ref: EntityRef): void {
    for (const word of wordsOf(ref.entity)) this.byWord.delete(word, ref);
  }

  /** One of each other somebody, by how many words are shared; `keyOf` says who a ref is. */
  like({ key: own, type, members }: CorpusEntity, keyOf: (ref: EntityRef) => string): Map<EntityRef, number> {
    const found = new Map<string, { readonly ref: EntityRef; words: number }>();
    for (const word of new Set(members.flatMap(({ entity }) => wordsOf(entity)))) {
      const having = new Map<string, EntityRef>();
      let looked = 0;
      for (const ref of this.byWord.get(word)) {
        if (++looked > MOST_LOOKED_AT) break;
        if (ref.entity.type === type) having.set(keyOf(ref), ref);
      }
      for (const [key, ref] of having) {
        if (key === own) continue;
        const known = found.get(key);
        if (known) known.words++;
        else found.set(key, { ref, words: 1 });
      }
    }
    return new Map([...found.values()].map(({ ref, words }) => [ref, words]));
  }
}
