// Which mentions are one: a union of sets over mention indices. A set's root is its earliest mention, so the
// answer does not depend on the order in which sieves join.

export class Clusters {
  private readonly parents: Int32Array;

  constructor(readonly size: number) {
    this.parents = new Int32Array(size);
    for (let i = 0; i < size; i++) this.parents[i] = i;
  }

  /** The earliest mention of the set. */
  root(i: number): number {
    let root = i;
    while (this.parents[root] !== root) root = this.parents[root]!;
    let at = i;
    while (this.parents[at] !== root) {
      const next = this.parents[at]!;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number): void {
    const rootOfA = this.root(a);
    const rootOfB = this.root(b);
    this.parents[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }
}
