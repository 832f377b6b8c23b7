import { PipelineError } from '../model/index.js';

/**
 * Checks an option that has named choices: absent, or one of them.
 * @throws PipelineError `invalid-argument`
 */
export function assertChoice(name: string, choice: unknown, choices: readonly unknown[]): void {
  if (choice === undefined || choices.includes(choice)) return;
  throw new PipelineError(
    'invalid-argument',
    `The option ${name} cannot be ${JSON.stringify(choice) ?? String(choice)}. Give ${choices.map((each) => `'${String(each)}'`).join(' or ')}.`,
  );
}
