import { describe, expect, test } from 'vitest';
import { parsePipeline } from '../../src/model/index.js';
import { createSample } from './index.js';

const sample = createSample();
const pipeline = parsePipeline(sample);

describe('the dirty rows of the sample', () => {
  test('are a share of the rows, each once and every kind among them', () => {
    expect(new Set(sample.dirtyRows.map((each) => each.rowIndex)).size).toBe(40);
    expect(new Set(sample.dirtyRows.map((each) => each.kind)).size).toBe(29);
  });

  test('are read without losing a row: only those opened in the future are not there yet', () => {
    const future = sample.dirtyRows.filter((each) => each.issue === 'created-after-as-of');
    expect(pipeline.rowCount).toBe(2000);
    expect(pipeline.deals).toHaveLength(2000 - future.length);
    expect(new Set(pipeline.deals.map((deal) => deal.id)).size).toBe(pipeline.deals.length);
  });

  test.each(sample.dirtyRows.filter((each) => each.issue !== null))(
    'row $rowIndex: $kind is reported',
    ({ rowIndex, issue }) => {
      const { dealId } = sample.deals[rowIndex]!;
      const found = pipeline.issues.filter(
        (each) =>
          (each.input === 'deals' && each.rowIndex === rowIndex) ||
          (each.input === 'history' && each.dealId === dealId),
      );
      expect(found.map((each) => each.code)).toContain(issue);
    },
  );

  test('bring stray log lines, each reported', () => {
    const codes = new Set(pipeline.issues.map((each) => each.code));
    for (const code of [
      'history-unknown-deal',
      'history-unknown-stage',
      'history-unreadable',
      'history-after-as-of',
    ] as const) {
      expect(codes).toContain(code);
    }
    expect(codes).toContain('activity-unreadable');
    expect(codes).toContain('target-unreadable');
  });

  test('leave some lost deals without a path', () => {
    const unknown = pipeline.deals.filter((deal) => !deal.pathKnown).map((deal) => deal.rowIndex);
    const unlogged = sample.dirtyRows
      .filter((each) => each.kind === 'lost, and no log')
      .map((each) => each.rowIndex);
    expect(unlogged.length).toBeGreaterThan(0);
    expect(unknown).toEqual(expect.arrayContaining(unlogged));
  });
});

test('a sample without dirt has nothing to report but expected closes that have passed', () => {
  const { issues } = parsePipeline(createSample({ dirtyShare: 0 }));
  expect([...new Set(issues.map((issue) => issue.code))]).toEqual(['expected-close-past']);
});
