import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePipeline } from '../../src/model/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from './arbitrary.js';

describe('pipelineArbitrary', () => {
  property(
    'makes pipelines that are read without throwing and without losing a row',
    [pipelineArbitrary()],
    (input) => {
      const pipeline = parsePipeline(input);
      const future = pipeline.issues.filter(
        (issue) => issue.code === 'created-after-as-of' && issue.action === 'left-out',
      );
      expect(pipeline.rowCount).toBe(input.deals.length);
      expect(pipeline.deals.length + future.length).toBe(input.deals.length);
    },
    { runs: 300 },
  );

  property(
    'without dirt, makes rows that agree with their logs',
    [pipelineArbitrary({ dirt: false })],
    (input) => {
      const codes = parsePipeline(input).issues.map((issue) => issue.code);
      expect(codes).not.toContain('history-contradicts-record');
      expect(codes).not.toContain('closed-before-created');
      expect(codes).not.toContain('unknown-stage');
    },
    { runs: 300 },
  );

  property(
    'keeps to the limits it is given',
    [pipelineArbitrary({ maxDeals: 3, maxTracks: 1, negativeAmounts: false, foreignCurrency: false })],
    (input) => {
      expect(input.deals.length).toBeLessThanOrEqual(3);
      expect(input.pipeline.tracks).toHaveLength(1);
      expect(input.deals.every((row) => row.currency === null)).toBe(true);
      expect(input.deals.every((row) => typeof row.amount !== 'number' || row.amount >= 0)).toBe(true);
    },
    { runs: 200 },
  );

  test('goes into the corners: every kind, deals reopened, resumed, without a path; amounts unknown, 0, negative', () => {
    const deals = fc
      .sample(pipelineArbitrary(), { numRuns: 200, seed: 1 })
      .flatMap((input) => parsePipeline(input).deals);
    const kinds = new Set(deals.map((deal) => deal.kind));
    expect(kinds).toEqual(new Set(['open', 'won', 'lost', 'hold', 'disqualified', 'unmapped']));
    expect(deals.some((deal) => deal.amountMinor === null)).toBe(true);
    expect(deals.some((deal) => deal.amountMinor === 0)).toBe(true);
    expect(deals.some((deal) => deal.amountMinor !== null && deal.amountMinor < 0)).toBe(true);
    expect(deals.some((deal) => deal.createdDate === null)).toBe(true);
    expect(deals.some((deal) => !deal.pathKnown)).toBe(true);
    expect(deals.some((deal) => deal.visits.some((visit) => visit.holdDays > 0))).toBe(true);
    expect(deals.some((deal) => deal.visits.some((visit) => visit.added))).toBe(true);
    expect(deals.some((deal) => deal.visits.some((visit) => visit.dwellDays === 0))).toBe(true);
    expect(
      deals.some((deal) => new Set(deal.visits.map((visit) => visit.stageId.slice(0, 2))).size === 3),
    ).toBe(true);
    expect(new Set(deals.map((deal) => deal.teamId))).toEqual(new Set(['a', 'b', 'c', null]));
    expect(
      deals.some(
        (deal) =>
          deal.kind === 'open' &&
          deal.visits.length === 1 &&
          deal.visits[0]!.enteredDate !== null &&
          !deal.visits[0]!.added,
      ),
    ).toBe(true);
  });

  test('goes into tracks side by side: some deals are won in a track that is not the last', () => {
    const inputs = fc.sample(pipelineArbitrary(), { numRuns: 200, seed: 1 });
    const wonEarlier = inputs.flatMap((input) =>
      parsePipeline(input).deals.filter(
        ({ kind, stageId }) => kind === 'won' && stageId !== `t${input.pipeline.tracks.length - 1}won`,
      ),
    );
    expect(wonEarlier.length).toBeGreaterThan(20);
    expect(inputs.some(({ deals }) => deals.some((deal) => deal.stageEntered !== null))).toBe(true);
  });
});
