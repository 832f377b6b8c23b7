import { useCallback, useState } from 'react';
import { addons } from 'storybook/preview-api';

/** What the Workbench keeps in the address, so that a view can be passed on. */
export interface WorkbenchParams {
  /** Calendar date; `null` = the data's own. */
  readonly asOf: string | null;
  readonly unit: 'month' | 'quarter' | 'year';
  /** A day in the period; `null` = that of `asOf`. */
  readonly periodOf: string | null;
  /** Minor units; `null` = the data's own targets. */
  readonly targetMinor: number | null;
  /** Owner id; `null` = all. */
  readonly owner: string | null;
  readonly horizon: 'period' | 'all';
}

/** The event on which the surrounding Storybook writes the values into its own address. */
export const ADDRESS_EVENT = 'cairn/workbench-address';

const NAMES = {
  asOf: 'as-of',
  unit: 'unit',
  periodOf: 'period',
  targetMinor: 'target',
  owner: 'owner',
  horizon: 'horizon',
} as const;

/** The Workbench's values, read from the address and written back to it. */
export function useUrlParams(): readonly [WorkbenchParams, (change: Partial<WorkbenchParams>) => void] {
  const [params, setParams] = useState(() => read(new URLSearchParams(window.location.search)));
  const change = useCallback((some: Partial<WorkbenchParams>) => {
    setParams((before) => {
      const after = { ...before, ...some };
      write(after);
      return after;
    });
  }, []);
  return [params, change];
}

function read(search: URLSearchParams): WorkbenchParams {
  const unit = search.get(NAMES.unit);
  const target = search.get(NAMES.targetMinor);
  const date = (name: string): string | null =>
    /^\d{4}-\d{2}-\d{2}$/.test(search.get(name) ?? '') ? search.get(name) : null;
  return {
    asOf: date(NAMES.asOf),
    unit: unit === 'month' || unit === 'year' ? unit : 'quarter',
    periodOf: date(NAMES.periodOf),
    targetMinor: target !== null && /^-?\d{1,15}$/.test(target) ? Number(target) : null,
    owner: search.get(NAMES.owner),
    horizon: search.get(NAMES.horizon) === 'all' ? 'all' : 'period',
  };
}

function write(params: WorkbenchParams): void {
  const search = new URLSearchParams(window.location.search);
  const values: Record<string, string | undefined> = {};
  for (const [field, name] of Object.entries(NAMES)) {
    const value = params[field as keyof WorkbenchParams];
    if (value === null) search.delete(name);
    else search.set(name, String(value));
    values[name] = value === null ? undefined : String(value);
  }
  window.history.replaceState(null, '', `?${search.toString()}`);
  addons.getChannel().emit(ADDRESS_EVENT, values);
}
