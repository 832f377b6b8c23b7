import type { Summary } from './summary.js';

/**
 * Makes a derivation that is done once for a summary as it is, and again only after that has changed: what every group of a
 * view reads of the same baseline.
 */
export function perSummary<TDerived>(derive: (summary: Summary) => TDerived): (summary: Summary) => TDerived {
  const kept = new WeakMap<Summary, { readonly revision: number; readonly derived: TDerived }>();
  return (summary) => {
    const { revision } = summary;
    const known = kept.get(summary);
    if (known?.revision === revision) return known.derived;
    const derived = derive(summary);
    kept.set(summary, { revision, derived });
    return derived;
  };
}
