import { fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DealMix, Mix, useMixHistory } from '../../src/deal-mix/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { smallMix, smallPipeline, smallSeries, THIRTEEN } from './deal-mix-data.js';
import { readTables, textsOf } from './read-deal-mix.js';

const picture = { name: /^Open deals by size over time/ };
const rows = (): HTMLElement[] => within(screen.getByRole('group', picture)).getAllByRole('listbox');
/** Largest class first: the lowest, and so the last in the document. */
const cells = (row: HTMLElement): HTMLElement[] => within(row).getAllByRole('option').toReversed();
const nameOf = (element: Element | null): string =>
  (element?.getAttribute('aria-label') ?? '').replaceAll(' ', ' ');
const focused = (): string => nameOf(document.activeElement);
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement!, { key });

const draw = (euros: readonly (number | null)[] = THIRTEEN): void =>
  void render(
    <Mix.Root {...smallMix(euros)}>
      <Mix.History series={smallSeries(euros)} />
    </Mix.Root>,
  );

describe('the picture', () => {
  test('has a column a day and a layer a class, each with its numbers', () => {
    draw();
    expect(screen.getByRole('group', picture).getAttribute('aria-label')).toBe(
      'Open deals by size over time. Value',
    );
    expect(rows().map(nameOf)).toEqual(['Mar 31, 2026', 'Apr 30, 2026', 'May 31, 2026', 'Jun 30, 2026']);
    expect(cells(rows()[3]!).map(nameOf)).toEqual([
      'Jun 30, 2026: Rocks, 2 deals, €320, 62%',
      'Jun 30, 2026: Stones, 3 deals, €120, 23%',
      'Jun 30, 2026: Pebbles, 8 deals, €80, 15%',
    ]);
    expect(textsOf('[data-cairn="mix-stack-name"]')).toEqual(['Rocks €320', 'Stones €120', 'Pebbles €80']);
    expect(textsOf('[data-cairn="mix-history-most"]')).toEqual(['€520']);
    expect(textsOf('[data-cairn="mix-history-note"]')).toEqual([
      'For past days amounts are as today: no history of them was given.',
      'At most 4 deals a day stood in stages that are not known, and are not drawn.',
    ]);
  });

  test('draws heights in proportion from zero', () => {
    draw();
    const heights = cells(rows()[3]!).map((cell) =>
      Number.parseFloat(cell.querySelector('rect')!.getAttribute('height')!),
    );
    expect(heights[0]! / heights[2]!).toBeCloseTo(4, 3);
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeCloseTo(100, 3);
  });

  test('by deals draws those of unknown amount too; by value they are told', () => {
    draw([...THIRTEEN, null]);
    expect(textsOf('[data-cairn="mix-history-note"]')).toContain(
      'At most 1 deal a day has no known amount: counted, not drawn by value.',
    );
    fireEvent.click(screen.getByRole('radio', { name: 'Deals' }));
    expect(cells(rows()[3]!).map(nameOf).at(-1)).toBe('Jun 30, 2026: Size unknown, 1 deal, 7%');
    expect(textsOf('[data-cairn="mix-history-most"]')).toEqual(['14']);
  });
});

describe('a class without deals', () => {
  test('has a ring to be seen where it has the focus', () => {
    draw([200]);
    const [, stones] = cells(rows()[3]!);
    fireEvent.focus(stones!);
    expect(nameOf(stones!)).toBe('Jun 30, 2026: Stones, 0 deals, €0, 0%');
    expect(stones!.querySelector('rect')!.getAttribute('height')).toBe('0%');
    expect(document.querySelector('[data-cairn="mix-ring"]')!.getAttribute('height')).toBe('2%');
  });
});

describe('headless', () => {
  test('says what is picked only where something can be', () => {
    const { result, rerender } = renderHook(
      (onSizeClassChange: (() => void) | undefined) =>
        useMixHistory({ series: smallSeries(), onSizeClassChange, sizeClass: 'rock' }),
      { initialProps: undefined as (() => void) | undefined },
    );
    const selected = (): (boolean | undefined)[] =>
      result.current.days[0]!.layers.map((layer) => result.current.getLayerProps(layer)['aria-selected']);
    expect(selected()).toEqual([undefined, undefined, undefined]);
    rerender(() => undefined);
    expect(selected()).toEqual([true, false, false]);
  });
});

describe('the keyboard', () => {
  test('has one stop; arrows walk days and classes and stay within, Home and End go to the ends', () => {
    draw();
    expect(screen.getAllByRole('option').filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    cells(rows()[3]!)[0]!.focus();
    press('ArrowUp');
    expect(focused()).toMatch(/^Jun 30, 2026: Stones/);
    press('ArrowLeft');
    expect(focused()).toMatch(/^May 31, 2026: Stones/);
    press('ArrowDown');
    press('ArrowDown');
    expect(focused()).toMatch(/^May 31, 2026: Rocks/);
    press('Home');
    press('ArrowLeft');
    expect(focused()).toMatch(/^Mar 31, 2026: Rocks/);
    press('End');
    expect(focused()).toMatch(/^Jun 30, 2026: Rocks/);
    expect(textsOf('[data-cairn="mix-pointed"]')).toEqual(['Jun 30, 2026: Rocks, 2 deals, €320, 62%']);
  });

  test.each([
    ['Value', 'Open value of a size'],
    ['Deals', 'Open deals of a size'],
  ])('? opens how the number of a layer was computed, by %s', async (by, figure) => {
    draw();
    fireEvent.click(screen.getByRole('radio', { name: by }));
    cells(rows()[1]!)[2]!.focus();
    press('?');
    await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
    const shown = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions[0]!;
    expect([shown.closest('optgroup')?.label, shown.textContent]).toEqual([
      'Pebbles on Apr 30, 2026',
      figure,
    ]);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText('As of the end of Apr 30, 2026').localName).toBe('li');
    expect(dialog.queryByText('Period: all time')).toBeNull();
  });

  test('picks a class with Enter and with Space, and clears it with Escape', () => {
    const onSizeClassChange = vi.fn();
    render(
      <Mix.Root {...smallMix()} onSizeClassChange={onSizeClassChange}>
        <Mix.History series={smallSeries()} />
      </Mix.Root>,
    );
    cells(rows()[0]!)[0]!.focus();
    press('Enter');
    expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
    press('ArrowUp');
    press(' ');
    press('Escape');
    expect(onSizeClassChange.mock.calls).toEqual([['rock'], ['stone'], [null]]);
  });

  test('walks the other way where time runs from right to left', () => {
    render(
      <div style={{ direction: 'rtl' }}>
        <Mix.Root {...smallMix()}>
          <Mix.History series={smallSeries()} />
        </Mix.Root>
      </div>,
    );
    cells(rows()[3]!)[0]!.focus();
    press('ArrowRight');
    expect(focused()).toMatch(/^May 31, 2026/);
  });
});

describe('in the preset', () => {
  test('is switched to, follows a change, and has a table of its own that opens explanations', async () => {
    const onViewChange = vi.fn();
    const store = createPipelineStore(smallPipeline(THIRTEEN));
    render(<DealMix pipeline={store} onViewChange={onViewChange} />);
    expect(screen.getByRole('listbox', { name: 'Largest deals' })).not.toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Over time' }));
    expect(onViewChange.mock.calls).toEqual([['through-time']]);
    await screen.findByRole('group', picture);
    expect(screen.queryByRole('listbox', { name: 'Largest deals' })).toBeNull();
    expect(rows()).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const [history] = readTables();
    expect(history!.at(-1)).toEqual(['Jun 30, 2026', '13', '2', '€320', '3', '€120', '8', '€80']);
    const [table] = screen.getAllByRole('table');
    fireEvent.click(within(table!).getAllByRole('button', { name: '€320' }).at(-1)!);
    const dialog = await screen.findByRole('dialog');
    expect(
      within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions[0]!.text,
    ).toBe('Open value of a size');
    const { selectedOptions } = within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
    expect(selectedOptions[0]!.closest('optgroup')!.label).toBe('Rocks on Jun 30, 2026');
  });

  test('says nothing of the barrel while it is not shown', async () => {
    render(<DealMix pipeline={smallPipeline(THIRTEEN, { target: null })} defaultView="through-time" />);
    await screen.findByRole('group', picture);
    expect(screen.queryByText(/its brim/)).toBeNull();
    expect(screen.queryByText(/^Areas compare/)).toBeNull();
  });

  test('is there where nothing is open today: past days had deals', async () => {
    render(<DealMix pipeline={smallPipeline([], { wonOfLate: true })} />);
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Over time' }));
    await screen.findByRole('group', picture);
    expect(screen.queryByText('No deals to show.')).toBeNull();
    expect(cells(rows().at(-2)!).map(nameOf)[0]).toBe('May 31, 2026: Rocks, 1 deal, €100, 100%');
    expect(screen.getByRole('button', { name: 'Table' })).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Set size classes' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Today' }));
    expect(screen.getByText('No deals to show.')).not.toBeNull();
  });

  test('cannot be switched to where the host holds the view and does not listen', () => {
    render(<DealMix pipeline={smallPipeline(THIRTEEN)} view="today" />);
    expect(screen.queryByRole('radio', { name: 'Over time' })).toBeNull();
  });

  test('is of the days that are asked for', async () => {
    const historyDays = { days: ['2026-06-15', '2026-05-20'] };
    render(
      <DealMix pipeline={smallPipeline(THIRTEEN)} defaultView="through-time" historyDays={historyDays} />,
    );
    await screen.findByRole('group', picture);
    expect(rows().map(nameOf)).toEqual(['May 20, 2026', 'Jun 15, 2026']);
  });
});

describe('the table, which stands alone', () => {
  test('every number opens how it was computed', async () => {
    render(
      <Mix.Root {...smallMix()}>
        <Mix.TableButton />
        <Mix.HistoryTable series={smallSeries()} />
      </Mix.Root>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const opens: (string | undefined)[][] = [];
    for (const number of within(screen.getByRole('row', { name: /^Jun 30, 2026/ })).getAllByRole('button')) {
      fireEvent.click(number);
      const dialog = await screen.findByRole('dialog', {}, { timeout: 20_000 });
      const { selectedOptions } = within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
      const shown = selectedOptions[0]!;
      opens.push([number.textContent, shown.closest('optgroup')?.label, shown.text]);
      fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    }
    expect(opens).toEqual([
      ['13', 'Jun 30, 2026', 'Open deals'],
      ['2', 'Rocks on Jun 30, 2026', 'Open deals of a size'],
      ['€320', 'Rocks on Jun 30, 2026', 'Open value of a size'],
      ['3', 'Stones on Jun 30, 2026', 'Open deals of a size'],
      ['€120', 'Stones on Jun 30, 2026', 'Open value of a size'],
      ['8', 'Pebbles on Jun 30, 2026', 'Open deals of a size'],
      ['€80', 'Pebbles on Jun 30, 2026', 'Open value of a size'],
    ]);
  });
});
