import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  PipelineProvider,
  useCoverage,
  useCycle,
  useDealSize,
  useFunnelMeasure,
  useMeasureGroups,
  usePipelineSource,
  usePipelineStore,
  useVelocity,
  useWinRate,
  type PipelineSource,
} from '../../src/hooks/index.js';
import { winRate } from '../../src/measures/index.js';
import { HUNDRED, smallPipeline, smallStore } from '../funnel/funnel-data.js';

const inside = (pipeline: PipelineSource) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <PipelineProvider pipeline={pipeline}>{children}</PipelineProvider>
  ),
});

const error = (code: string, message: RegExp): unknown =>
  expect.objectContaining({ name: 'PipelineError', code, message: expect.stringMatching(message) as string });

describe('a measure hook', () => {
  test('reads the provider’s data', () => {
    const { result } = renderHook(() => useWinRate(), inside(smallPipeline(HUNDRED)));
    expect(result.current.unit).toMatchObject({ numerator: 25, denominator: 80 });
  });

  test('reads the data it is given before the provider’s', () => {
    const other = smallPipeline({ stages: ['A'], batches: [{ count: 3, stages: 1, now: 'closed-won' }] });
    const { result } = renderHook(() => useWinRate({}, { pipeline: other }), inside(smallPipeline(HUNDRED)));
    expect(result.current.unit.numerator).toBe(3);
  });

  test('gives the same object again for arguments and filters written anew', () => {
    const store = smallStore();
    const { result, rerender } = renderHook(
      () => useFunnelMeasure({ basis: 'reached', unknownPath: 'exclude' }, { filter: { dimensions: {} } }),
      inside(store),
    );
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
  });

  test('gives another result when arguments say something else', () => {
    const { result, rerender } = renderHook(
      ({ basis }: { readonly basis: 'reached' | 'strict' }) => useFunnelMeasure({ basis }),
      { ...inside(smallStore()), initialProps: { basis: 'reached' as 'reached' | 'strict' } },
    );
    expect(result.current.basis).toBe('reached');
    rerender({ basis: 'strict' });
    expect(result.current.basis).toBe('strict');
  });

  test('is drawn again when its result changes, and only then', () => {
    const store = smallStore();
    let renders = 0;
    const { result } = renderHook(() => {
      renders++;
      return useWinRate().unit.numerator;
    }, inside(store));
    act(() => void store.apply({ type: 'edit', dealId: 'd3-0', changes: { name: 'Another' } }));
    expect(renders).toBe(1);
    act(() => void store.apply({ type: 'move', dealId: 'd3-0', toStageId: 'closed-won' }));
    expect([result.current, renders]).toEqual([26, 2]);
  });

  test('listens to the store it reads now, and to no other', () => {
    const [one, other] = [smallStore(), smallStore()];
    const { result, rerender } = renderHook(
      ({ store }) => useWinRate({}, { pipeline: store }).unit.numerator,
      {
        initialProps: { store: one },
      },
    );
    rerender({ store: other });
    act(() => void one.apply({ type: 'remove', dealId: 'd6-0' }));
    expect(result.current).toBe(25);
    act(() => void other.apply({ type: 'remove', dealId: 'd6-0' }));
    expect(result.current).toBe(24);
  });

  test('can group', () => {
    const { result } = renderHook(
      () => useMeasureGroups(winRate, {}, { groupBy: 'owner' }),
      inside(smallPipeline(HUNDRED)),
    );
    expect(result.current.map(({ name, result: rate }) => [name, rate.unit.denominator])).toEqual([
      [null, 80],
    ]);
  });

  test('is there for every measure', () => {
    const { result } = renderHook(
      () => [
        useCoverage({ window: { start: '2026-04-01', end: '2026-07-01' } }),
        useCycle(),
        useDealSize(),
        useVelocity(),
      ],
      inside(smallPipeline(HUNDRED)),
    );
    expect(result.current.map(({ measure }) => measure)).toEqual([
      'coverage',
      'cycle',
      'deal-size',
      'velocity',
    ]);
  });
});

describe('static data', () => {
  test('becomes one store, however many read it', () => {
    const pipeline = smallPipeline(HUNDRED);
    const first = renderHook(() => usePipelineStore(pipeline)).result.current;
    const second = renderHook(() => usePipelineStore(pipeline)).result.current;
    expect(second).toBe(first);
    expect(first.pipeline).toBe(pipeline);
  });

  test('becomes a live store in a provider, also for those inside that are given the same data', () => {
    const pipeline = smallPipeline(HUNDRED);
    const [provided, given] = renderHook(
      () => [usePipelineStore(), usePipelineStore(pipeline)] as const,
      inside(pipeline),
    ).result.current;
    expect(given).toBe(provided);
    expect('apply' in provided).toBe(true);
  });

  test('that is a store is read as it is', () => {
    const store = smallStore();
    expect(renderHook(() => usePipelineStore(), inside(store)).result.current).toBe(store);
  });
});

describe('without data', () => {
  const failing = (use: () => unknown, options = {}): (() => void) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    return () => void renderHook(use, options);
  };

  test('and without a provider, hooks say what to do', () => {
    expect(failing(() => useWinRate())).toThrow(error('missing-provider', /wrap this in <PipelineProvider/));
    expect(failing(() => usePipelineSource())).toThrow(error('missing-provider', /Pass pipeline=/));
    vi.restoreAllMocks();
  });

  test('a provider whose data has not come in is null to presets, and an error to measure hooks', () => {
    expect(renderHook(() => usePipelineSource(), inside(null)).result.current).toBeNull();
    expect(failing(() => useWinRate(), inside(null))).toThrow(error('missing-data', /use a preset/));
    vi.restoreAllMocks();
  });

  test('null given to a preset is null, whatever the provider has', () => {
    const { result } = renderHook(() => usePipelineSource(null), inside(smallPipeline(HUNDRED)));
    expect(result.current).toBeNull();
  });
});
