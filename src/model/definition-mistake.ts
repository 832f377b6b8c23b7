import { PipelineError } from './pipeline-error.js';

/** A mistake in a pipeline definition. */
export function invalid(message: string): PipelineError {
  return new PipelineError('invalid-definition', message);
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
}

/** Whether a value can be an id: text that is not empty. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/**
 * Throws where something in a list has no id, or one that another has.
 * @param what what is listed, for the message
 * @throws PipelineError `invalid-definition`
 */
export function checkIds(what: string, things: readonly { readonly id: string }[]): void {
  const ids = new Set<string>();
  for (const { id } of things) {
    if (!isId(id)) throw invalid(`Something listed has no id (${what}). Give each a text of its own.`);
    if (ids.has(id)) throw invalid(`The id ${shown(id)} is given twice (${what}). Ids are unique.`);
    ids.add(id);
  }
}
