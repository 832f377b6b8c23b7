import { fireEvent, render, screen } from '@testing-library/react';
import { afterAll, expect, test, vi } from 'vitest';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { cleanPipeline } from './deal-dialog-data.js';

const attempts = vi.hoisted(() => {
  // Another file of this worker may have loaded the panel before.
  vi.resetModules();
  return { count: 0 };
});
vi.mock('../../src/deal-dialog/deal-dialog-panel.js', () => ({
  get DealDialogPanel() {
    attempts.count++;
    if (attempts.count === 1) throw new Error('The network is down.');
    return () => <div role="dialog">The deal</div>;
  },
}));

afterAll(() => {
  vi.doUnmock('../../src/deal-dialog/deal-dialog-panel.js');
  vi.resetModules();
});

test('a dialog that could not be loaded says so, and comes when tried again', async () => {
  const pipeline = cleanPipeline();
  const { rerender } = render(<DealDialog pipeline={pipeline} dealId={null} />);
  expect(attempts.count).toBe(0);
  rerender(<DealDialog pipeline={pipeline} dealId="acme" />);
  expect((await screen.findByRole('alert')).textContent).toContain('The deal could not be loaded.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findByRole('dialog')).textContent).toBe('The deal');
  expect(screen.queryByRole('alert')).toBeNull();
});
