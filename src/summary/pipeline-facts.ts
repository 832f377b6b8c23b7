import type { Pipeline } from '../model/index.js';

/** What figures are read against beside the deals: the day, targets, people, exchange rates. All of it can change while a store lives. */
export type PipelineFacts = Pick<
  Pipeline,
  'asOf' | 'targets' | 'owners' | 'teams' | 'rates' | 'knownHistory'
>;

/** The facts of a pipeline. */
export function factsOf(pipeline: PipelineFacts): PipelineFacts {
  const { asOf, targets, owners, teams, rates, knownHistory } = pipeline;
  return { asOf, targets, owners, teams, rates, knownHistory };
}
