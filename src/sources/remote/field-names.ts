import { PipelineError, type DealAccessors, type TextInput } from '../../model/index.js';

type AccessorName = Exclude<keyof DealAccessors<unknown>, 'dimensions'>;

/**
 * Which property of a row holds what, by name: functions cannot be sent to a worker. What is left out is read from the property of
 * the same name.
 */
export type FieldNames = { readonly [TName in AccessorName]?: string } & {
  /** Own dimensions to group and filter by: dimension name → property name. */
  readonly dimensions?: Readonly<Record<string, string>>;
};

/** Property names as accessors. @throws PipelineError `invalid-argument` where a name is no text */
export function accessorsOf(fields: FieldNames): DealAccessors<unknown> {
  const { dimensions, ...names } = fields;
  const read = Object.entries(names).filter(([, name]) => name !== undefined);
  const accessors: DealAccessors<unknown> = Object.fromEntries(
    read.map(([field, name]) => [field, ownProperty(field, name)]),
  );
  if (!dimensions) return accessors;
  const own = Object.entries(dimensions).map(([name, of]) => [name, ownProperty(name, of)] as const);
  return { ...accessors, dimensions: Object.fromEntries(own) };
}

function ownProperty(field: string, name: unknown): (row: unknown) => TextInput {
  if (typeof name !== 'string') {
    throw new PipelineError(
      'invalid-argument',
      `fields.${field} is ${typeof name === 'function' ? 'a function, which cannot be sent to a worker' : 'no text'}. Give the name of the row's property that holds it.`,
    );
  }
  return (row) =>
    typeof row === 'object' && row !== null && Object.hasOwn(row, name)
      ? (row as Readonly<Record<string, TextInput>>)[name]
      : undefined;
}
