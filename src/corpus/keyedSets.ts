// Sets by key that shrink as easily as they grow: nothing is left of a document that was taken out.

export class KeyedSets<T> {
  private readonly sets = new Map<string, Set<T>>();

  add(key: string, item: T): void {
    const set = this.sets.get(key);
    if (set) set.add(item);
    else this.sets.set(key, new Set([item]));
  }

  delete(key: string, item: T): void {
    const set = this.sets.get(key);
    if (set?.delete(item) && set.size === 0) this.sets.delete(key);
  }

  get(key: string): ReadonlySet<T> {
    return this.sets.get(key) ?? NONE;
  }

  get size(): number {
    return this.sets.size;
  }
}

const NONE: ReadonlySet<never> = new Set();
