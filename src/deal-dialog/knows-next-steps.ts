import type { Deal } from '../model/index.js';

const known = new WeakMap<readonly Deal[], boolean>();

/** Whether these deals tell next steps at all: where none does, that one has none is no fault of it. Looked up once for each data. */
export function knowsNextSteps(deals: readonly Deal[]): boolean {
  const before = known.get(deals);
  if (before !== undefined) return before;
  const knows = deals.some(({ nextStep }) => nextStep !== null);
  known.set(deals, knows);
  return knows;
}
