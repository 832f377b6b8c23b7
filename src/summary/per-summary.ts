import type { AnyPart } from './parts/part.js';
import type { Summary } from './summary.js';

/**
 * Makes a derivation from some parts of a summary that is done once, and again only after these say something else: what every
 * group of a view reads of the same baseline. It must read no other parts.
 */
export function perSummary<TDerived>(
  parts: readonly AnyPart[],
  derive: (summary: Summary) => TDerived,
): (summary: Summary) => TDerived {
  const kept = new WeakMap<Summary, { readonly stamp: number; readonly derived: TDerived }>();
  return (summary) => {
    const stamp = summary.stamp(parts);
    const known = kept.get(summary);
    if (known?.stamp === stamp) return known.derived;
    const derived = derive(summary);
    kept.set(summary, { stamp, derived });
    return derived;
  };
}
