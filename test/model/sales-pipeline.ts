import {
  parsePipeline,
  type Deal,
  type HistoryEvent,
  type ParseInput,
  type Pipeline,
  type PipelineDefinition,
} from '../../src/model/index.js';

/** A small pipeline for tests: three open stages, and every other kind. */
export const salesPipeline: PipelineDefinition = {
  currency: 'EUR',
  tracks: [
    {
      id: 'sales',
      name: 'Sales',
      stages: [
        { id: 'qualify', name: 'Qualify', kind: 'open' },
        { id: 'propose', name: 'Propose', kind: 'open' },
        { id: 'negotiate', name: 'Negotiate', kind: 'open' },
        { id: 'won', name: 'Won', kind: 'won' },
        { id: 'lost', name: 'Lost', kind: 'lost' },
        { id: 'on-hold', name: 'On hold', kind: 'hold' },
        { id: 'no-value', name: 'No value', kind: 'disqualified' },
      ],
    },
  ],
};

/** A row as a plain host has it, all of it well. */
export const goodRow = {
  id: 'A',
  name: 'Alpha',
  stage: 'propose',
  amount: '1054.50',
  created: '2017-01-10',
  expectedClose: '2017-09-30',
  owner: 'Ann',
};

/** A row of a won deal, all of it well. */
export const wonRow = { ...goodRow, id: 'W', stage: 'won', closed: '2017-03-01', expectedClose: null };

/** Parses rows as of the end of June 2017. */
export function parseRows(
  deals: Iterable<unknown>,
  rest: Partial<Omit<ParseInput<unknown>, 'deals'>> = {},
): Pipeline {
  return parsePipeline({ pipeline: salesPipeline, asOf: '2017-06-30', deals, ...rest });
}

/** Parses one row, with its history, and gives its deal. */
export function parseOne(
  row: unknown,
  history: readonly HistoryEvent[] = [],
  rest: Partial<Omit<ParseInput<unknown>, 'deals'>> = {},
): Deal {
  const deal = parseRows([row], { history, ...rest }).deals[0];
  if (!deal) throw new Error('The row gave no deal.');
  return deal;
}

/** The issues as `code field action`, for short. */
export function issuesOf(pipeline: Pipeline): string[] {
  return pipeline.issues.map(({ code, field, action }) => `${code} ${field ?? '–'} ${action}`);
}
