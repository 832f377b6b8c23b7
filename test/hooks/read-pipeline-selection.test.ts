import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_SELECTION, readPipelineSelection, type PipelineSelection } from '../../src/hooks/index.js';
import { property } from '../property.js';

const ALL: PipelineSelection = {
  stage: { stageId: 'offer', by: 'funnel' },
  outcome: { kind: 'won', by: null },
  period: { period: { start: '2026-04-01', end: '2026-07-01' }, by: null },
  sizeClass: { id: 'rock', size: { fromMinor: 1000, belowMinor: null }, by: 'deal-mix' },
};

test('a selection comes back from its JSON, and from data', () => {
  expect(readPipelineSelection(JSON.stringify(ALL))).toEqual(ALL);
  expect(readPipelineSelection(ALL)).toEqual(ALL);
  expect(readPipelineSelection(null)).toEqual(NO_SELECTION);
});

test('what is no such thing is nothing picked: a day that is none, an outcome that is none, a widget that is none', () => {
  expect(
    readPipelineSelection({
      ...ALL,
      stage: { stageId: 'offer', by: '__proto__' },
      outcome: { kind: 'drawn' },
      period: { period: { start: '2026-02-30', end: '2026-07-01' }, by: null },
      sizeClass: { id: 'rock', size: { fromMinor: '1', belowMinor: null } },
    }),
  ).toEqual({ ...NO_SELECTION, stage: { stageId: 'offer', by: null } });
});

property('nothing makes it throw', [fc.anything()], (junk) => {
  readPipelineSelection(junk);
  readPipelineSelection({
    stage: junk,
    outcome: junk,
    period: { period: junk },
    sizeClass: { id: 'x', size: junk },
  });
});
