import { PipelineError } from '../model/index.js';

/**
 * Checks an option that has named choices: absent, or one of them.
 * @throws PipelineError `invalid-argument`
 */
export function assertChoice(name: string, choice: unknown, choices: readonly string[]): void {
  if (choice === undefined || choices.some((each) => each === choice)) return;
  throw new PipelineError(
    'invalid-argument',
    `The option ${name} cannot be ${JSON.stringify(choice) ?? typeof choice}. Give ${choices.map((each) => `'${each}'`).join(' or ')}.`,
  );
}
