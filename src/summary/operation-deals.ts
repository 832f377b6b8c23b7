import type { Operation } from './operation.js';

/** Ids of the deals that an operation names: it changes no other, but for what deals in other currencies are worth. */
export function dealIdsOf(operation: Operation): ReadonlySet<string> {
  const ids = new Set<string>();
  collect(operation, ids);
  return ids;
}

function collect(operation: Operation, ids: Set<string>): void {
  if (operation.type === 'batch') {
    for (const each of operation.operations) collect(each, ids);
  } else if (operation.type === 'create') ids.add(operation.deal.id);
  else if ('dealId' in operation) ids.add(operation.dealId);
}
