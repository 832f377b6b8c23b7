import fc from 'fast-check';
import { test } from 'vitest';

const told = (name: string): string | undefined => globalThis.process?.env?.[name];

/**
 * The same seed each run, so that a run that fails tells of what changed; `PROPERTY_SEED=random` looks further, and
 * `PROPERTY_SEED=<number>` repeats what that found.
 */
export const PROPERTY_SEED =
  told('PROPERTY_SEED') === 'random'
    ? Math.floor(Math.random() * 2 ** 31)
    : Number(told('PROPERTY_SEED') ?? 20_260_630);

/** How many times as many cases: `PROPERTY_TIMES=10` looks longer. */
const TIMES = Number(told('PROPERTY_TIMES') ?? 1);

/**
 * For a measure held against plain loops over the deals, or against a store made afresh: what holds of all figures
 * (docs/invariants.md) gets its thousand cases, these fewer, and more by `PROPERTY_TIMES`.
 */
export const AGAINST_ORACLE = { runs: 400 };

/** What fast-check is told for so many runs. */
export const propertyOptions = (runs: number): fc.Parameters<unknown> => ({
  numRuns: runs * TIMES,
  seed: PROPERTY_SEED,
});

/** A thousand cases take what they take on a busy machine. */
export const PROPERTY_TIMEOUT_MS = 240_000 * TIMES;

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
  test(name, { timeout: PROPERTY_TIMEOUT_MS }, () => {
    console.info(`seed ${PROPERTY_SEED}: ${name}`);
    fc.assert(fc.property<TValues>(...arbitraries, check), propertyOptions(runs));
  });
}
