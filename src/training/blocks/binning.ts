// Values of a feature in a few bins: all that boosting looks at, and where a tree may part them.

/** The lines' bins of one feature: a value is in bin b if it is at most edges[b] and above edges[b - 1]. */
export interface BinnedColumn {
  readonly bins: Uint8Array;
  readonly edges: Int32Array;
}

export const BINS = 64;
const SAMPLE = 20_000;

/** Up to 64 bins, parted at quantiles of a sample. */
export function binColumn(values: Int32Array): BinnedColumn {
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const sample = Int32Array.from({ length: Math.ceil(values.length / step) }, (_, k) => values[k * step]!).sort();
  const cuts = new Set<number>();
  for (let k = 1; k < BINS; k++) cuts.add(sample[Math.floor((k * sample.length) / BINS)]!);
  cuts.delete(sample.at(-1)!);
  const edges = Int32Array.from(cuts).sort();
  return { bins: Uint8Array.from(values, (value) => binOf(edges, value)), edges };
}

function binOf(edges: Int32Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}
