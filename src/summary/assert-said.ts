import { PipelineError, type Deal } from '../model/index.js';

/**
 * Throws where something that must be said of an operation is not.
 * @param what what it is to say, for the message
 * @throws PipelineError `invalid-operation`
 */
export function assertSaid(text: unknown, name: string, what: string, deal: Deal): void {
  if (typeof text === 'string' && text.trim() !== '') return;
  throw new PipelineError('invalid-operation', `An operation on deal "${deal.id}" needs ${name}: ${what}.`);
}
