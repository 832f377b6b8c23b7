import type { Pipeline } from '../model/index.js';
import type { MeasuredGroup } from './store.js';

/** Dimension → id → name, of those dimensions whose values have names. */
export type GroupNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The names of a pipeline's owners and teams. */
export function groupNames({ owners, teams }: Pick<Pipeline, 'owners' | 'teams'>): GroupNames {
  const named = (people: readonly { readonly id: string; readonly name: string }[]): Map<string, string> =>
    new Map(people.map(({ id, name }) => [id, name]));
  return new Map([
    ['owner', named(owners)],
    ['team', named(teams)],
  ]);
}

/** By name, then by key, those not known last; by code units, so that no locale changes the order. */
export function byName(one: MeasuredGroup<unknown>, other: MeasuredGroup<unknown>): number {
  if (one.name === null || other.name === null)
    return Number(one.name === null) - Number(other.name === null);
  if (one.name !== other.name) return one.name < other.name ? -1 : 1;
  return (one.key ?? '') < (other.key ?? '') ? -1 : 1;
}
