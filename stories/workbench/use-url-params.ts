import { useCallback, useEffect, useState } from 'react';
import { addons } from 'storybook/preview-api';
import { addressValues, readParams, type WorkbenchParams } from './workbench-params.js';

/** The event on which the surrounding Storybook writes the values into its own address. */
const ADDRESS_EVENT = 'cairn/workbench-address';

/** The Workbench's values, read from the address and written back to it. */
export function useUrlParams(): readonly [WorkbenchParams, (change: Partial<WorkbenchParams>) => void] {
  const [params, setParams] = useState(() => readParams(new URLSearchParams(window.location.search)));
  const change = useCallback(
    (some: Partial<WorkbenchParams>) => setParams((before) => ({ ...before, ...some })),
    [],
  );
  useEffect(() => write(params), [params]);
  return [params, change];
}

function write(params: WorkbenchParams): void {
  const search = new URLSearchParams(window.location.search);
  const values = addressValues(params);
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) search.delete(name);
    else search.set(name, value);
  }
  window.history.replaceState(null, '', `?${search.toString()}`);
  addons.getChannel().emit(ADDRESS_EVENT, values);
}
