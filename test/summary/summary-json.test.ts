import { describe, expect, test } from 'vitest';
import { resolveProcess, type PipelineDefinition } from '../../src/model/index.js';
import {
  closedPart,
  cyclesPart,
  summarise,
  Summary,
  summariseGroups,
  type SummaryJson,
} from '../../src/summary/index.js';
import { SALES, smallPipeline } from '../measures/small-pipeline.js';

const ROWS = [
  { stage: 'won', amount: 100, closed: '2026-05-01', created: '2026-01-01', owner: 'Ann' },
  { stage: 'lost', amount: 300, closed: '2026-05-02', created: '2026-02-01', owner: 'Bo' },
  { stage: 'offer', amount: 700, expectedClose: '2026-08-01', owner: 'Ann' },
];

const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
};

const withTracks = (change: Partial<PipelineDefinition>): PipelineDefinition => ({ ...SALES, ...change });

describe('a summary as JSON', () => {
  const pipeline = smallPipeline(ROWS);
  const written = JSON.stringify(summarise(pipeline));
  const read = JSON.parse(written) as SummaryJson;

  test('is read back to the same figures', () => {
    const again = Summary.fromJSON(read, pipeline.process);
    expect(JSON.stringify(again)).toBe(written);
  });

  test('of another version is refused', () => {
    const older = { ...read, version: 0 };
    expect(codeOf(() => Summary.fromJSON(older, pipeline.process))).toBe('summary-version');
  });

  test('with cells of other fields is refused by whoever reads them', () => {
    const closed = { ...read.parts['closed']!, fields: ['other', ...read.parts['closed']!.fields.slice(1)] };
    const other = { ...read, parts: { ...read.parts, closed } };
    const summary = Summary.fromJSON(other, pipeline.process);
    expect(codeOf(() => summary.part(closedPart))).toBe('summary-version');
  });

  test('in another currency, or over other stages, is refused', () => {
    const stages = SALES.tracks[0]!.stages.toReversed();
    const reversed = resolveProcess(withTracks({ tracks: [{ ...SALES.tracks[0]!, stages }] }));
    const inYen = resolveProcess(withTracks({ currency: 'JPY' }));
    const qualified = resolveProcess(
      withTracks({ tracks: [{ ...SALES.tracks[0]!, qualifiedStageId: 'offer' }] }),
    );
    for (const process of [reversed, inYen, qualified]) {
      expect(codeOf(() => Summary.fromJSON(read, process))).toBe('summary-mismatch');
    }
  });
});

describe('a summary that is garbage', () => {
  const { process } = smallPipeline(ROWS);
  const good = JSON.parse(JSON.stringify(summarise(smallPipeline(ROWS)))) as SummaryJson;
  const closed = good.parts['closed']!;
  const withClosed = (change: object): unknown => ({
    ...good,
    parts: { ...good.parts, closed: { ...closed, ...change } },
  });

  test.each<unknown>([
    ...[
      null,
      undefined,
      7,
      'text',
      [],
      {},
      { version: 1 },
      { ...good, process: null },
      { ...good, process: {} },
    ],
    ...[
      { ...good, parts: null },
      { ...good, parts: [] },
      { ...good, parts: { closed: null } },
    ],
    ...[
      { ...good, process: { ...good.process, tracks: [null] } },
      { ...good, parts: { closed: {} } },
    ],
    ...[withClosed({ keys: null }), withClosed({ keys: [] }), withClosed({ counts: 'x' })],
    ...[
      withClosed({ counts: [...closed.counts, 1] }),
      withClosed({ highs: [] }),
      withClosed({ lows: [NaN] }),
    ],
    ...[withClosed({ counts: closed.counts.map(() => 0.5) }), withClosed({ fields: 'kind' })],
    ...[
      withClosed({ keys: closed.keys.map(() => ['x', 'y']) }),
      withClosed({ highs: closed.highs.map(() => 1e300) }),
    ],
    ...[withClosed({ keys: closed.keys.map((keys) => keys.map(() => 1e12)) })],
  ])('is refused with a code (%#)', (json) => {
    expect(codeOf(() => Summary.fromJSON(json as SummaryJson, process))).toMatch(/^summary-/);
  });
});

describe('merging summaries', () => {
  test('of two halves gives the summary of the whole', () => {
    const one = summarise(smallPipeline(ROWS.slice(0, 1)));
    const other = summarise(smallPipeline(ROWS.slice(1)));
    expect(JSON.stringify(one.merge(other))).toBe(JSON.stringify(summarise(smallPipeline(ROWS))));
  });

  test('of its own groups gives the whole', () => {
    const pipeline = smallPipeline(ROWS);
    const groups = summariseGroups(pipeline, 'owner');
    const sum = new Summary(pipeline.process);
    for (const group of groups.values()) sum.merge(group);
    expect([...groups.keys()]).toEqual(['Ann', 'Bo']);
    expect(JSON.stringify(sum)).toBe(JSON.stringify(summarise(pipeline)));
  });

  test('in two currencies never gives one sum', () => {
    const euros = summarise(smallPipeline(ROWS));
    const dollars = summarise(smallPipeline(ROWS, { pipeline: withTracks({ currency: 'USD' }) }));
    expect(codeOf(() => euros.merge(dollars))).toBe('summary-mismatch');
  });

  test('with different parts is refused, because some would hold half the deals', () => {
    const all = summarise(smallPipeline(ROWS));
    const some = summarise(smallPipeline(ROWS), { parts: [closedPart] });
    expect(codeOf(() => all.merge(some))).toBe('summary-mismatch');
    expect(codeOf(() => some.merge(all))).toBe('summary-mismatch');
  });
});

test('a part that was not summed is missed, not taken for empty', () => {
  const summary = summarise(smallPipeline(ROWS), { parts: [closedPart] });
  expect(summary.part(closedPart).size).toBe(2);
  expect(codeOf(() => summary.part(cyclesPart))).toBe('missing-data');
});
