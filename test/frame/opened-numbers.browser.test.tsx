import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { WIDGETS } from '../messages/every-preset.js';
import { areOne, shownNumbers } from './shown-numbers.js';
import '../../src/styles.css';

afterEach(cleanup);

const CHARTS = Object.entries(WIDGETS).filter(([name]) => !name.includes('board'));

const panelText = (): string => screen.getByRole('dialog', { hidden: true }).textContent;

/** Of a range its lower end, which is what it opens: the upper one is the next figure of the panel. */
const lowerEnd = (text: string): string => text.replace(/–[\d.,]+(?=[%KM]?)/g, '');

/** What each number says that can be opened here, and is not said by its explanation. */
async function contradicted(root: HTMLElement): Promise<string[]> {
  const numbers = root.querySelectorAll("[data-cairn='explained-number'], [data-cairn-figure]");
  const wrong: string[] = [];
  for (const number of numbers) {
    fireEvent.click(number);
    await screen.findByRole('dialog', { hidden: true }, { timeout: 20_000 });
    const explained = shownNumbers(panelText());
    const shown = shownNumbers(lowerEnd(number.textContent));
    const isUnknown = number.textContent === 'unknown' && panelText().includes('unknown');
    const stray = shown.filter((each) => !explained.some((other) => areOne(each, other)));
    if ((shown.length === 0 && !isUnknown) || stray.length > 0)
      wrong.push(`${number.textContent} – ${panelText().replace(/^.*(?=Formula)/, '')}`);
  }
  return wrong;
}

test.each(CHARTS)(
  'every number of %s is the one its explanation comes to',
  async (_, draw: () => ReactElement) => {
    const { container } = render(draw());
    const inPicture = await contradicted(container);
    const [table] = screen.queryAllByRole('button', { name: 'Table', hidden: true });
    if (table) fireEvent.click(table);
    expect([...inPicture, ...(await contradicted(container))]).toEqual([]);
  },
);
