import { act, fireEvent, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { expect, test } from 'vitest';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { smallFunnel, smallStore } from './funnel-data.js';
import { readPicture } from './read-funnel.js';
import { countListeners } from '../conformance/count-listeners.js';

/** Draws the preset over a store, and counts how often it is drawn. */
function drawCounted() {
  const store = smallStore();
  const counts = { renders: 0 };
  render(
    <PipelineProvider pipeline={store}>
      <Profiler id="funnel" onRender={() => counts.renders++}>
        <FunnelChart filter={{ dimensions: {} }} />
      </Profiler>
    </PipelineProvider>,
  );
  counts.renders = 0;
  return { store, counts };
}

const numbers = (): string[] => readPicture().map(({ text }) => text);

test('a move that changes the funnel draws it once', () => {
  const { store, counts } = drawCounted();
  act(() => void store.apply({ type: 'move', dealId: 'd3-0', toStageId: 's1' }));
  expect(numbers()).toEqual(['100', '61', '40', '25']);
  expect(counts.renders).toBe(1);
});

test('changes that do not change the funnel do not draw it', () => {
  const { store, counts } = drawCounted();
  act(() => void store.apply({ type: 'edit', dealId: 'd3-0', changes: { name: 'Another name' } }));
  act(() => void store.apply({ type: 'edit', dealId: 'd3-0', changes: { ownerId: null } }));
  expect(counts.renders).toBe(0);
});

test('a batch draws it once, and undoing it once more, to what it was', () => {
  const { store, counts } = drawCounted();
  const before = readPicture();
  const operations = ['d3-0', 'd3-1', 'd3-2'].map(
    (dealId) => ({ type: 'move', dealId, toStageId: 's2' }) as const,
  );
  act(() => void store.apply({ type: 'batch', operations }));
  expect(numbers()).toEqual(['100', '63', '43', '25']);
  act(() => void store.undo());
  expect(readPicture()).toEqual(before);
  expect(counts.renders).toBe(2);
});

test('the explanation panel opens without drawing the steps again', async () => {
  let steps = 0;
  render(
    <Funnel.Root funnel={smallFunnel()}>
      <Funnel.ExplainButton />
      <Funnel.Plot>
        {(step) => {
          steps++;
          return <Funnel.Step key={step.id} step={step} />;
        }}
      </Funnel.Plot>
    </Funnel.Root>,
  );
  expect(steps).toBe(4);
  fireEvent.click(screen.getByRole('button'));
  await screen.findByRole('dialog');
  expect(steps).toBe(4);
});

test('no listener is left on the store when the funnel goes', () => {
  const { store, listening } = countListeners(smallStore());
  const { unmount } = render(<FunnelChart pipeline={store} />);
  expect(listening()).toBeGreaterThan(0);
  unmount();
  expect(listening()).toBe(0);
});
