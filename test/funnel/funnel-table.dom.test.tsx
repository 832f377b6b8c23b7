import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import type { FunnelBasis } from '../../src/measures/index.js';
import { smallStore } from './funnel-data.js';

test.each<[FunnelBasis, 'count' | 'value', string]>([
  ['reached', 'count', '−40'],
  ['entered', 'count', '−40'],
  ['strict', 'count', '−40'],
  ['reached', 'value', '−€40,000'],
  ['entered', 'value', '−€40,000'],
  ['strict', 'value', '−€40,000'],
])('the drop-off in the table opens its explanation on the basis %s, by %s', async (basis, measure, text) => {
  render(<FunnelChart pipeline={smallStore()} basis={basis} measure={measure} />);
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  fireEvent.click(within(screen.getByRole('row', { name: /^Lead/ })).getByRole('button', { name: text }));
  const panel = await screen.findByRole('dialog', {}, { timeout: 20_000 });
  expect(panel.textContent).toContain('Lead');
  const figure = within(panel).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
  expect(figure.selectedOptions[0]?.textContent).toBe(measure === 'count' ? 'Drop-off' : 'Drop-off by value');
  expect(panel.textContent).toContain(measure === 'count' ? '= 40' : '= €40,000');
});
