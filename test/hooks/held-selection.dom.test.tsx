import { act, render, renderHook } from '@testing-library/react';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import {
  NO_SELECTION,
  PipelineProvider,
  usePipelineSelection,
  type PipelineSelection,
} from '../../src/hooks/index.js';
import { smallPipeline } from '../measures/small-pipeline.js';

const pipeline = smallPipeline([{ stage: 'lead', amount: 10 }]);
const LEAD = { stageId: 'lead', by: null };
const WON = { kind: 'won', by: null } as const;

function Host({ children }: { children: ReactNode }) {
  const [selection, setSelection] = useState(NO_SELECTION);
  return (
    <PipelineProvider pipeline={pipeline} selection={selection} onSelectionChange={setSelection}>
      {children}
    </PipelineProvider>
  );
}

const StrictHost = ({ children }: { children: ReactNode }) => (
  <StrictMode>
    <Host>{children}</Host>
  </StrictMode>
);

describe('a selection that the host holds', () => {
  test.each([
    ['plain', Host],
    ['strict', StrictHost],
  ])('takes two picks of one turn together, %s', (_, wrapper) => {
    const { result } = renderHook(() => usePipelineSelection(), { wrapper });
    act(() => {
      const [, select] = result.current;
      select({ stage: LEAD });
      select({ outcome: WON });
    });
    expect(result.current[0]).toEqual({ ...NO_SELECTION, stage: LEAD, outcome: WON });
    act(() => result.current[1]({ stage: null }));
    expect(result.current[0]).toEqual({ ...NO_SELECTION, outcome: WON });
  });

  test('and does not change leaves nothing behind of what was asked for', async () => {
    const onSelectionChange = vi.fn<(selection: PipelineSelection) => void>();
    const { result } = renderHook(() => usePipelineSelection(), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <PipelineProvider pipeline={pipeline} selection={NO_SELECTION} onSelectionChange={onSelectionChange}>
          {children}
        </PipelineProvider>
      ),
    });
    await act(async () => result.current[1]({ stage: LEAD }));
    await act(async () => result.current[1]({ outcome: WON }));
    expect(result.current[0]).toEqual(NO_SELECTION);
    expect(onSelectionChange).toHaveBeenLastCalledWith({ ...NO_SELECTION, outcome: WON });
  });
});

function PicksAtFirst() {
  const [selection, select] = usePipelineSelection();
  useEffect(() => select({ stage: LEAD }), [select]);
  return <output>{selection.stage?.stageId ?? 'nothing'}</output>;
}

describe('what a component picks in its first effect', () => {
  test('is told to the host that holds the selection, which stays as it is', () => {
    const onSelectionChange = vi.fn<(selection: PipelineSelection) => void>();
    const { getByRole } = render(
      <PipelineProvider pipeline={pipeline} selection={NO_SELECTION} onSelectionChange={onSelectionChange}>
        <PicksAtFirst />
      </PipelineProvider>,
    );
    expect(onSelectionChange.mock.calls).toEqual([[{ ...NO_SELECTION, stage: LEAD }]]);
    expect(getByRole('status').textContent).toBe('nothing');
  });

  test('is picked, and told, where the provider holds the selection', () => {
    const onSelectionChange = vi.fn<(selection: PipelineSelection) => void>();
    const { getByRole } = render(
      <PipelineProvider pipeline={pipeline} onSelectionChange={onSelectionChange}>
        <PicksAtFirst />
      </PipelineProvider>,
    );
    expect(onSelectionChange.mock.calls).toEqual([[{ ...NO_SELECTION, stage: LEAD }]]);
    expect(getByRole('status').textContent).toBe('lead');
  });
});
