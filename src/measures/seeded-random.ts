/** The next of a row of random whole numbers, 0 to 2³² − 1. */
export type RandomSource = () => number;

/**
 * Random numbers that are the same for the same seeds, on every machine: a simulated figure is a figure of its data. sfc32
 * (Doty-Humphrey, PractRand), its state filled by splitmix32 (Steele, Lea and Flood 2014) from all the seeds.
 */
export function seededRandom(...seeds: readonly number[]): RandomSource {
  let state = 0;
  const mixed = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let word = state ^ (state >>> 16);
    word = Math.imul(word, 0x21f0aaad);
    word ^= word >>> 15;
    word = Math.imul(word, 0x735a2d97);
    return word ^ (word >>> 15);
  };
  for (const seed of seeds) {
    state = (state ^ seed) | 0;
    state = mixed();
  }
  let [a, b, c, counter] = [mixed(), mixed(), mixed(), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
}
