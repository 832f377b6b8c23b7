import fc from 'fast-check';
import { test } from 'vitest';

/** One seed a run; set `PROPERTY_SEED` to repeat a run that failed. */
const seed = Number(globalThis.process?.env?.['PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/**
 * A vitest test that `check`, which takes its time, holds for `runs` random cases; it fails by throwing.
 * The seed is printed, so that any run can be repeated.
 */
export function asyncProperty<TValues extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof TValues]: fc.Arbitrary<TValues[K]> },
  check: (...values: TValues) => Promise<void>,
  { runs = 200 }: { readonly runs?: number } = {},
): void {
  test(name, { timeout: 240_000 }, async () => {
    console.info(`seed ${seed}: ${name}`);
    await fc.assert(fc.asyncProperty<TValues>(...arbitraries, check), { numRuns: runs, seed });
  });
}
