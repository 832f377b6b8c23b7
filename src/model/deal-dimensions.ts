import type { Deal } from './deal.js';
import { PipelineError } from './pipeline-error.js';
import type { TextInput } from './parse-input.js';
import type { RowValues } from './row-values.js';

/** Dimensions every deal has. */
const BUILT_IN = ['owner', 'team', 'source', 'account'];
const NO_DIMENSIONS: Deal['dimensions'] = Object.freeze({});

/** The host's own dimensions of a deal. */
export type DimensionReader<TRow> = (row: TRow, values: RowValues<TRow>) => Deal['dimensions'];

/**
 * The names of all dimensions, and a reader of the host's own.
 * @throws PipelineError `invalid-argument` where a name is taken or an accessor is not a function.
 */
export function dealDimensions<TRow>(dimensions: Readonly<Record<string, (row: TRow) => TextInput>> = {}): {
  readonly names: readonly string[];
  readonly read: DimensionReader<TRow>;
  /** All of them unknown, for a row nothing can be read from. */
  readonly none: Deal['dimensions'];
} {
  const own = Object.entries(dimensions);
  for (const [name, accessor] of own) {
    if (BUILT_IN.includes(name) || name === '__proto__') {
      throw new PipelineError(
        'invalid-argument',
        `The dimension name ${JSON.stringify(name)} is taken. Choose another.`,
      );
    }
    if (typeof accessor !== 'function') {
      throw new PipelineError(
        'invalid-argument',
        `fields.dimensions.${name} is not a function. Give (row) => text.`,
      );
    }
  }
  const names = [...BUILT_IN, ...own.map(([name]) => name)];
  if (own.length === 0) return { names, read: () => NO_DIMENSIONS, none: NO_DIMENSIONS };
  return {
    names,
    none: Object.freeze(Object.fromEntries(own.map(([name]) => [name, null]))),
    read(row, values) {
      const read: Record<string, string | null> = {};
      for (const [name, accessor] of own) read[name] = values.text(row, name, accessor);
      return read;
    },
  };
}
