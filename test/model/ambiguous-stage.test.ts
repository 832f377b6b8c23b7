import { expect, test } from 'vitest';
import { parsePipeline, twoTrackCrm, type Pipeline } from '../../src/model/index.js';

const parsed = (
  stage: string,
  history: readonly { dealId: string; at: string; stage: string }[] = [],
): Pipeline =>
  parsePipeline({
    pipeline: { ...twoTrackCrm, currency: 'EUR' },
    asOf: '2026-09-30',
    deals: [{ id: 'd1', stage, amount: 100, created: '2026-06-01', closed: '2026-07-01', owner: 'Ann' }],
    history,
  });

const said = ({ issues }: Pipeline): string[] => issues.map(({ code }) => code);

test('a name that stages of two tracks have is taken as that of the pipeline’s, and that is reported', () => {
  const pipeline = parsed('Lost');
  expect(pipeline.deals[0]?.stageId).toBe('opportunity-lost');
  expect(pipeline.issues).toContainEqual(
    expect.objectContaining({ code: 'ambiguous-stage', field: 'stage', found: 'Lost', action: 'kept' }),
  );
});

test('an id is not ambiguous, nor is a name where the log tells the track', () => {
  expect(said(parsed('lead-lost'))).not.toContain('ambiguous-stage');
  const [track] = twoTrackCrm.tracks;
  const first = track!.stages.find(({ kind }) => kind === 'open')!;
  const pipeline = parsed('Lost', [{ dealId: 'd1', at: '2026-06-01', stage: first.id }]);
  expect(pipeline.deals[0]?.stageId).toBe(track!.stages.find(({ kind }) => kind === 'lost')?.id);
  expect(said(pipeline)).not.toContain('ambiguous-stage');
});

test('a day that is none, or a Date, for asOf is said to be asOf’s', () => {
  const input = { pipeline: { ...twoTrackCrm, currency: 'EUR' }, deals: [] };
  expect(() => parsePipeline({ ...input, asOf: '2026-02-31' })).toThrow(
    'asOf is "2026-02-31", not a calendar date',
  );
  const date = new Date('2026-09-30') as unknown as string;
  expect(() => parsePipeline({ ...input, asOf: date })).toThrow('asOf is object, not a calendar date');
});
