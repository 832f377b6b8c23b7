/** A seeded stream of chance: the same seed and stream give the same numbers on every machine. */
export interface Random {
  /** Uniform, 0 included, 1 not. */
  next(): number;
  /** Whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** True with the given share, 0–1. */
  chance(share: number): boolean;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** The index of one of the weights, each as likely as its weight. */
  weighted(weights: readonly number[]): number;
  /** Mean 0, standard deviation 1. */
  normal(): number;
  /** Half of the draws lie under `median`; `sigma` is the standard deviation of their logarithm. */
  logNormal(median: number, sigma: number): number;
}

/**
 * sfc32, "small fast counting" (Chris Doty-Humphrey, PractRand 2010): 128 bits of state, three of them mixed, one a
 * counter, so that no seed falls into a short cycle.
 */
function sfc32(seed: number, stream: number): () => number {
  let a = seed | 0;
  let b = stream | 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const step = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let round = 0; round < 15; round += 1) step();
  return step;
}

/**
 * @param seed what the whole sample hangs on.
 * @param stream one number a deal, so that deals do not disturb one another.
 */
export function createRandom(seed: number, stream = 0): Random {
  const next = sfc32(seed, stream);
  let spare: number | null = null;

  /** Box–Muller (1958) in its polar form (Marsaglia 1964): engines agree on log and sqrt, not on sin and cos. */
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * next() - 1;
      const y = 2 * next() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * scale;
      return x * scale;
    }
  };

  return {
    next,
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, weight] of weights.entries()) {
        left -= weight;
        if (left < 0) return index;
      }
      return weights.length - 1;
    },
    normal,
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
  };
}
