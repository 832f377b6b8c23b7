/// <reference types="vite/client" />
import { render, screen, waitFor, within } from '@testing-library/react';
import { page, userEvent } from 'vitest/browser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import styles from '../../src/styles.css?inline';
import { Workbench } from '../../stories/workbench/workbench.js';
import { listen } from '../accessibility/listen.js';

const FILE = `Deal name,Stage,Amount,Currency,Created,Closed,Owner
Kiln,Lead,100,EUR,2026-01-01,,Ada
Loom,Lead,200,EUR,2026-01-02,,Ada
Mill,Talks,300,EUR,2026-01-03,,Bo
Forge,Offer,400,EUR,2026-01-04,,Bo
Press,Signed off,500,EUR,2026-01-05,2026-02-05,Bo
Saw,Signed off,600,EUR,2026-01-06,2026-02-06,Ada
Lathe,Lost,700,EUR,2026-01-07,2026-02-07,Ada
`;

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1400, 900);
  sheet.textContent = styles;
  document.head.append(sheet);
});
afterAll(() => sheet.remove());

/** Presses Tab until what has the focus fits, as somebody without a mouse does. */
async function tabTo(fits: (element: Element) => boolean, key = '{Tab}'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 300; step++) {
    await userEvent.keyboard(key);
    if (document.activeElement && fits(document.activeElement)) return;
    seen.push(
      (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').slice(
        0,
        30,
      ),
    );
  }
  throw new Error(`Tab never came there: ${seen.join(' | ')}`);
}

const isNamed =
  (name: RegExp) =>
  (element: Element): boolean =>
    name.test(element.getAttribute('aria-label') ?? element.textContent ?? '');

const board = () => within(screen.getByRole('region', { name: 'Deals by stage' }));
const namesIn = (stage: string): (string | null | undefined)[] =>
  [
    ...board()
      .getByRole('group', { name: new RegExp(`^${stage}, `) })
      .querySelectorAll('[data-cairn="board-name"]'),
  ].map((name) => name.textContent);

test('a file is loaded, corrected, worked on and saved by keyboard alone, and each step is said', async () => {
  render(<Workbench />);
  const heard = listen();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;

  // Enter opens the browser's own chooser, which no page can see; the file is handed over as it would be.
  await tabTo(isNamed(/^Choose a CSV export/));
  await userEvent.upload(input, new File([FILE], 'small.csv', { type: 'text/csv' }));
  await screen.findByRole('combobox', { name: 'Signed off counts as' }, { timeout: 20_000 });

  // "Signed off" is what this team calls won.
  await tabTo(isNamed(/^Signed off counts as/));
  await userEvent.keyboard('w');
  await waitFor(() => expect(namesIn('Signed off')).toEqual(['Press', 'Saw']));
  await waitFor(() => expect(screen.getAllByText('66.67%').length).toBeGreaterThan(0));

  // Kiln goes from Lead, over Offer and Talks, to the second place of the won deals: three columns on.
  const kiln = (): boolean => /Kiln/.test(document.activeElement?.textContent ?? '');
  await tabTo((element) => element.matches('[data-cairn="board-card"]'), '{Shift>}{Tab}{/Shift}');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Home}');
  expect(kiln()).toBe(true);
  await userEvent.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown} ');
  await waitFor(() => expect(namesIn('Signed off')).toEqual(['Press', 'Kiln', 'Saw']));
  expect(kiln()).toBe(true);

  await userEvent.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(namesIn('Lead')).toEqual(['Kiln', 'Loom']));

  await userEvent.keyboard('{Enter}');
  const dialog = await screen.findByRole('dialog', { name: 'Kiln' }, { timeout: 20_000 });
  expect(within(dialog).getByText('€100')).not.toBeNull();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(kiln()).toBe(true);

  const saved: string[] = [];
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await tabTo(isNamed(/^Save the deals as CSV/));
  await userEvent.keyboard('{Enter}');
  clicked.mockRestore();
  expect(saved).toEqual(['deals-2026-02-07.csv']);

  expect(heard).toEqual([
    'Reading small.csv',
    'small.csv: 7 deals, read as a table of deals, as of its latest day. 1 question is open.',
    'Reading it again',
    'small.csv: 7 deals, read as a table of deals, as of its latest day. No question is open.',
    'Lifted Kiln, 1 of 2 in Lead.',
    'Over Offer, place 1 of 2.',
    'Over Talks, place 1 of 2.',
    'Over Signed off, place 1 of 3.',
    'Over Signed off, place 2 of 3.',
    'Moved Kiln from Lead, place 1, to Signed off, place 2 of 3.',
    'Undone: Kiln is in Lead again.',
  ]);
});
