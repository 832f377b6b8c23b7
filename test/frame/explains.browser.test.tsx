import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadLine } from '../coverage-gauge/load-line.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { HUNDRED, smallPipeline } from '../funnel/funnel-data.js';
import { whenDrawn, WIDGETS } from '../messages/every-preset.js';
import { FOUR, manyOwners, smallPipeline as winRateData } from '../win-rates/win-rates-data.js';
import { restPointer } from './rest-pointer.js';
import '../../src/styles.css';

afterEach(async () => {
  cleanup();
  await restPointer();
});

/**
 * Numbers that are no figures: days, deals that have no chance by what is known, what a control chooses by, how a multiple beside was found, the ends of a scale, what a legend explains, a deal's own
 * amount; and deals that are in no figure, which every explanation tells.
 */
const NO_FIGURES = [
  "[data-cairn='frame-subtitle']",
  "[data-cairn='win-rates-tick']",
  "[data-cairn='win-curves-when']",
  "[data-cairn='legend']",
  "[data-cairn='mix-amount']",
  "[data-cairn='mix-heap-text']",
  "[data-cairn='mix-history-most']",
  "[data-cairn='mix-history-days']",
  "[data-cairn='mix-history-note']",
  "[data-cairn='gauge-left-out']",
  "[data-cairn='gauge-required']",
  "[data-cairn='gauge-mark-value']:not([data-cairn-figure])",
  "[data-cairn='gauge-fact-name']",
  "[data-cairn='gauge-beyond-history']",
  "[data-cairn='gauge-history-shown'] > bdi",
  "[data-cairn='gauge-history-dates']",
  "[data-cairn='left-out']",
  "[data-cairn='note']",
  '[data-cairn-control]:not([data-cairn-figure])',
].join(', ');

/** What opens an explanation, alone or with its sample beneath; what is read aloud is not drawn. */
const OPENED = [
  "[data-cairn='explained-number']",
  '[data-cairn-figure]',
  "[data-cairn='figure']:has([data-cairn='explained-number'])",
  '[data-cairn-hidden]',
].join(', ');

/** Texts with digits in a picture that nobody can open. */
function unopened(root: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!/\p{Nd}/u.test(data) || !parentElement || parentElement.closest(`${OPENED}, ${NO_FIGURES}`))
      continue;
    texts.push(`${parentElement.closest('[data-cairn]')?.getAttribute('data-cairn')}: ${data}`);
  }
  return texts;
}

// The line of a gauge is loaded when first shown: each gauge is to have it at once.
beforeAll(loadLine);

const CHARTS = Object.entries(WIDGETS).filter(([name]) => !name.includes('board'));

test.each(CHARTS)(
  'every number in the picture of %s opens its explanation',
  async (_, draw: () => ReactElement) => {
    const { container } = render(draw());
    expect(unopened(await whenDrawn(container))).toEqual([]);
  },
);

const WidgetOf = ({ name }: { readonly name: string }): ReactElement => WIDGETS[name]!();

/** The figure that the panel explains, and what it is of. */
async function explainedFigure(): Promise<[figure: string, of: string | undefined]> {
  const panel = await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
  const option = within(panel).getByRole<HTMLSelectElement>('combobox').selectedOptions[0]!;
  return [option.text, option.closest('optgroup')?.label];
}

const numberIn = (mark: HTMLElement, part: string): Element => mark.querySelector(`[data-cairn='${part}']`)!;

describe('a number in a picture', () => {
  test('opens its explanation when pressed, and picks nothing; closed, its mark has the focus', async () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
    const offer = screen.getByRole('option', { name: /^Offer/ });
    await userEvent.click(numberIn(offer, 'funnel-share'));
    expect(await explainedFigure()).toEqual(['Share of the first stage, deals', 'Offer']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(offer);
    expect(offer.getAttribute('aria-selected')).toBe('false');
  });

  test('of a drop-off opens its own, and says what share of the stage it is', async () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
    await userEvent.click(document.querySelector("[data-cairn='funnel-drop-share']")!);
    expect(await explainedFigure()).toEqual(['Drop-off, share of the stage', 'Lead']);
  });

  test('of a gauge that is a floor, a ceiling or what is required is told as it stands on the scale', async () => {
    render(WIDGETS['the gauge']!());
    const marks = [...document.querySelectorAll("[data-cairn='gauge-mark-value']")];
    expect(marks.map((each) => [each.textContent, each.getAttribute('data-cairn-figure')])).toEqual([
      ['2.4×', 'floor-of-target'],
      ['4.8×', 'ceiling-of-target'],
    ]);
    await userEvent.click(marks[0]!);
    expect((await explainedFigure())[0]).toBe('Floor, of the target');
    expect(screen.getByRole('dialog').textContent).toContain('= 4× × 60% = 2.4×');
  });

  test('opens by “?” on the mark that has the focus', async () => {
    render(<WinRateComparison pipeline={winRateData(FOUR)} />);
    const second = screen.getByRole('option', { name: /^Bob/ });
    second.focus();
    await userEvent.keyboard('?');
    expect((await explainedFigure())[0]).toBe('Win rate by deals');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(second);
  });

  test('that says where a group stands tells how many of its peers are no better', async () => {
    await page.viewport(1000, 700);
    render(<WinRateComparison pipeline={winRateData(FOUR)} />);
    const ann = screen.getByRole('option', { name: /^Ann/ });
    await userEvent.click(numberIn(ann, 'win-rates-standing'));
    expect(await explainedFigure()).toEqual(['Standing among peers', 'Ann']);
    expect(screen.getByRole('dialog').textContent).toContain('other groups with a rate');
  });
});

test('the focus is given back to nothing around the widget', async () => {
  render(
    <main tabIndex={-1}>
      <WidgetOf name="the gauge" />
    </main>,
  );
  await userEvent.click(document.querySelector('[data-cairn-figure]')!);
  await explainedFigure();
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).not.toBe(screen.getByRole('main'));
});

describe('the key “?”', () => {
  test('opens the explanation of the number of a table that has the focus', async () => {
    render(<WinRateComparison pipeline={winRateData(FOUR)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    screen.getAllByRole('button', { name: '75%' })[0]!.focus();
    await userEvent.keyboard('?');
    expect(await explainedFigure()).toEqual(['Win rate by value', 'Ann']);
  });

  test('opens what a gauge without a target shows: open value', async () => {
    render(WIDGETS['the gauge without a target']!());
    screen.getByRole('button', { name: 'Table' }).focus();
    await userEvent.keyboard('?');
    expect((await explainedFigure())[0]).toBe('Open value');
  });

  test('opens the main figure where the focus is on no mark', async () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
    screen.getByRole('button', { name: 'Table' }).focus();
    await userEvent.keyboard('?');
    expect((await explainedFigure())[0]).toBe('Share of the first stage, deals');
  });

  test('typed into a search is a letter', async () => {
    render(<WinRateComparison pipeline={winRateData(manyOwners(14))} />);
    const search = screen.getByRole<HTMLInputElement>('searchbox');
    await userEvent.type(search, '?');
    expect(search.value).toBe('?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
