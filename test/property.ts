import fc from 'fast-check';
import { test } from 'vitest';

/** One seed a run; set `PROPERTY_SEED` to repeat a run that failed. */
export const PROPERTY_SEED = Number(
  globalThis.process?.env?.['PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 31),
);

/**
 * A vitest test that `check` holds for `runs` random cases; it fails by throwing or by returning `false`.
 * The seed is printed, so that any run can be repeated.
 */
export function property<TValues extends [unknown, ...unknown[]]>(
  name: string,
  arbitraries: { [K in keyof TValues]: fc.Arbitrary<TValues[K]> },
  check: (...values: TValues) => boolean | void,
  { runs = 1000 }: { readonly runs?: number } = {},
): void {
  // A thousand cases take what they take on a busy machine.
  test(name, { timeout: 240_000 }, () => {
    console.info(`seed ${PROPERTY_SEED}: ${name}`);
    fc.assert(fc.property<TValues>(...arbitraries, check), { numRuns: runs, seed: PROPERTY_SEED });
  });
}
