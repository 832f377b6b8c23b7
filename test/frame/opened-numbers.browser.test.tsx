import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadLine } from '../coverage-gauge/load-line.js';
import { whenDrawn, WIDGETS } from '../messages/every-preset.js';
import { areOne, shownNumbers } from './shown-numbers.js';
import '../../src/styles.css';

afterEach(cleanup);

// The line of a gauge is loaded when first shown: each gauge is to have it at once.
beforeAll(loadLine);

const CHARTS = Object.entries(WIDGETS).filter(([name]) => !name.includes('board'));

const panel = (): HTMLElement => screen.getByRole('dialog', { hidden: true });

/** What the panel says of the figure that was opened, and of the one after it, which a text of two numbers tells as well. */
function explanations(): string {
  const choice = within(panel()).getByRole<HTMLSelectElement>('combobox', { hidden: true });
  const said = (): string => panel().textContent.replace(/^.*(?=Formula)/, `${shownFigure()} `);
  const own = said();
  const next = choice.selectedIndex + 1;
  if (next >= choice.options.length) return own;
  fireEvent.change(choice, { target: { value: String(next) } });
  return `${own} ${said()}`;
}

const shownFigure = (): string => panel().querySelector('[data-figure]')!.textContent;

/** What each number says that can be opened here, and is not said by its explanation. */
async function contradicted(root: HTMLElement): Promise<string[]> {
  const numbers = root.querySelectorAll("[data-cairn='explained-number'], [data-cairn-figure]");
  const wrong: string[] = [];
  for (const number of numbers) {
    fireEvent.click(number);
    await screen.findByRole('dialog', { hidden: true }, { timeout: 20_000 });
    const said = explanations();
    const explained = shownNumbers(said);
    const shown = shownNumbers(number.textContent);
    const isUnknown = number.textContent === 'unknown' && said.includes('unknown');
    const stray = shown.filter((each) => !explained.some((other) => areOne(each, other)));
    if ((shown.length === 0 && !isUnknown) || stray.length > 0) wrong.push(`${number.textContent} – ${said}`);
  }
  return wrong;
}

test.each(CHARTS)(
  'every number of %s is the one its explanation comes to',
  async (_, draw: () => ReactElement) => {
    const { container } = render(draw());
    await whenDrawn(container);
    const inPicture = await contradicted(container);
    const [table] = screen.queryAllByRole('button', { name: 'Table', hidden: true });
    if (table) fireEvent.click(table);
    expect([...inPicture, ...(await contradicted(container))]).toEqual([]);
  },
);
