// How well clusters of mentions agree with gold clusters: MUC (links), B³ (mentions), CEAFe (entities), and the mean of
// their F1, by which the CoNLL shared tasks rank. Both sides hold the same mentions, each in one cluster.
// @source Vilain et al. 1995; Bagga and Baldwin 1998; Luo 2005; Pradhan et al. 2014 (reference scorer)

/** The gold clusters and the system's of one text, or of a whole collection: each a list of mentions. */
export interface Partitions {
  readonly gold: readonly (readonly string[])[];
  readonly system: readonly (readonly string[])[];
}

/** Mean F1 over texts whose counts are added, in 0 … 1. */
export function conllF1(texts: readonly Partitions[]): number {
  const metrics = [muc, bCubed, ceafEntities].map((counts) => {
    const [recall, precision] = [0, 1].map((side) => {
      let [right, all] = [0, 0];
      for (const { gold, system } of texts) {
        const [some, of] = side === 0 ? counts(gold, system) : counts(system, gold);
        right += some;
        all += of;
      }
      return all === 0 ? 0 : right / all;
    }) as [number, number];
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  });
  return metrics.reduce((sum, each) => sum + each, 0) / metrics.length;
}

/** Mentions by what they are said to be, in the order of their first. */
export function clustersBy<T>(mentions: readonly T[], entity: (mention: T) => string, id: (mention: T) => string) {
  const clusters = new Map<string, string[]>();
  for (const mention of mentions) {
    const own = clusters.get(entity(mention));
    if (own) own.push(id(mention));
    else clusters.set(entity(mention), [id(mention)]);
  }
  return [...clusters.values()];
}

type Clusters = Partitions["gold"];

/** What of `ones` is found in `others`, and how much there was to find. */
type Counts = (ones: Clusters, others: Clusters) => readonly [number, number];

const muc: Counts = (ones, others) => {
  const owner = ownersOf(others);
  let [right, all] = [0, 0];
  for (const one of ones) {
    right += one.length - new Set(one.map((mention) => owner.get(mention) ?? mention)).size;
    all += one.length - 1;
  }
  return [right, all];
};

const bCubed: Counts = (ones, others) => {
  const owner = ownersOf(others);
  let [right, all] = [0, 0];
  for (const one of ones) {
    const shared = new Map<unknown, number>();
    for (const mention of one) shared.set(owner.get(mention), (shared.get(owner.get(mention)) ?? 0) + 1);
    for (const mention of one) right += owner.has(mention) ? shared.get(owner.get(mention))! / one.length : 0;
    all += one.length;
  }
  return [right, all];
};

const ceafEntities: Counts = (ones, others) => {
  const owner = ownersOf(others);
  const place = new Map(others.map((other, index) => [other, index]));
  const weights = ones.map((one) => {
    const row = new Array<number>(others.length).fill(0);
    for (const mention of one) {
      const other = owner.get(mention);
      if (other) row[place.get(other)!]! += 2 / (one.length + other.length);
    }
    return row;
  });
  return [heaviestMatching(weights), ones.length];
};

function ownersOf(clusters: Clusters): ReadonlyMap<string, readonly string[]> {
  return new Map(clusters.flatMap((cluster) => cluster.map((mention) => [mention, cluster] as const)));
}

/** The greatest sum of cells, no two in one row or column (Kuhn and Munkres, with potentials). */
function heaviestMatching(cells: readonly (readonly number[])[]): number {
  const wide = cells.length > (cells[0]?.length ?? 0) ? transposed(cells) : cells;
  const columns = wide[0]?.length ?? 0;
  const rowPotential = new Array<number>(wide.length + 1).fill(0);
  const potential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= wide.length; row++) {
    const before = new Array<number>(columns + 1).fill(0);
    const least = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const at = rowOf[column]!;
      let [delta, next] = [Infinity, 0];
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const cost = -wide[at - 1]![j - 1]! - rowPotential[at]! - potential[j]!;
        if (cost < least[j]!) [least[j], before[j]] = [cost, column];
        if (least[j]! < delta) [delta, next] = [least[j]!, j];
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          rowPotential[rowOf[j]!]! += delta;
          potential[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = before[column]!) rowOf[column] = rowOf[before[column]!]!;
  }
  return rowOf.reduce((sum, row, column) => (row && column ? sum + wide[row - 1]![column - 1]! : sum), 0);
}

function transposed(cells: readonly (readonly number[])[]): number[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]!));
}
