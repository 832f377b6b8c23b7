import { PipelineError } from '../model/index.js';

/**
 * Checks what a field of a filter says that came from elsewhere: anything else would pass for one of its choices, and count other deals.
 * @param by what the filter is by, for the message
 * @throws PipelineError `invalid-argument`
 */
export function assertFilterChoice(
  by: string,
  field: string,
  told: unknown,
  choices: readonly (string | undefined)[],
): void {
  if (choices.some((each) => each === told)) return;
  throw new PipelineError(
    'invalid-argument',
    `The field ${field} of a filter by a ${by} cannot be ${JSON.stringify(told) ?? typeof told}. Give ${choices
      .filter((each) => each !== undefined)
      .map((each) => `'${each}'`)
      .join(' or ')}.`,
  );
}
