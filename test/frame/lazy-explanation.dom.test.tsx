import { fireEvent, render, screen } from '@testing-library/react';
import { afterAll, expect, test, vi } from 'vitest';
import { ExplainButton, FrameRoot } from '../../src/frame/index.js';
import { smallFunnel } from '../funnel/funnel-data.js';

const attempts = vi.hoisted(() => {
  // Another file of this worker may have loaded the panel before.
  vi.resetModules();
  return { count: 0 };
});
vi.mock('../../src/frame/explanation-panel.js', () => ({
  get ExplanationPanel() {
    attempts.count++;
    if (attempts.count === 1) throw new Error('The network is down.');
    return () => <div role="dialog">Explained</div>;
  },
}));

afterAll(() => {
  vi.doUnmock('../../src/frame/explanation-panel.js');
  vi.resetModules();
});

test('a panel that could not be loaded says so, and comes when tried again', async () => {
  render(
    <FrameRoot
      name="sample"
      currency="EUR"
      explained={[{ result: smallFunnel(), subject: null }]}
      aria-label="Sample"
    >
      <ExplainButton />
    </FrameRoot>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'How computed?' }));
  const note = await screen.findByRole('alert');
  expect(note.textContent).toContain('The explanation could not be loaded.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findByRole('dialog')).textContent).toBe('Explained');
  expect(screen.queryByRole('alert')).toBeNull();
});
