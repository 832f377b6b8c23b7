import fc from 'fast-check';
import { test } from 'vitest';
import { PROPERTY_SEED, PROPERTY_TIMEOUT_MS, propertyOptions } from '../property.js';

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
  test(name, { timeout: PROPERTY_TIMEOUT_MS }, async () => {
    console.info(`seed ${PROPERTY_SEED}: ${name}`);
    await fc.assert(fc.asyncProperty<TValues>(...arbitraries, check), propertyOptions(runs));
  });
}
