import { act, fireEvent, render, renderHook, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { winIncidence } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { useWinCurve, WinRateComparison, type WinRateDealsChoice } from '../../src/win-rates/index.js';
import { readTable } from './read-win-rates.js';
import { FOUR, smallPipeline, withHistory } from './win-rates-data.js';

const pipeline = withHistory();
const VALUE = { key: 'value', direction: 'descending' } as const;
const slider = async (name = /^All owners/): Promise<HTMLElement> => screen.findByRole('slider', { name });
const heard = (element: HTMLElement): string | null => element.getAttribute('aria-valuetext');

describe('the view', () => {
  test('is switched by the reader, and told', async () => {
    const told = vi.fn();
    render(<WinRateComparison pipeline={pipeline} onViewChange={told} />);
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Over time' }));
    expect(await slider()).not.toBeNull();
    expect(screen.getByRole('heading').textContent).toBe('Wins over time');
    fireEvent.click(screen.getByRole('radio', { name: 'Rates' }));
    expect(screen.queryByRole('slider')).toBeNull();
    expect(told.mock.calls).toEqual([['curves'], ['rates']]);
  });

  test('is the host’s where the host holds it', async () => {
    render(<WinRateComparison pipeline={pipeline} view="curves" />);
    expect(await slider()).not.toBeNull();
    expect(screen.queryByRole('radio', { name: 'Rates' })).toBeNull();
  });

  test('of curves always begins at a stage: the first of the pipeline until another is chosen', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    await slider();
    const from = screen.getByRole<HTMLSelectElement>('combobox', { name: 'From stage' });
    expect([...from.options].map(({ text }) => text)).toEqual(['Talk']);
    expect(screen.getByText('of 6 deals that reached Talk')).not.toBeNull();
    const groupBy = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Group by' });
    expect([...groupBy.options].map(({ text }) => text)).toEqual(['Owner']);
  });
});

describe('a curve', () => {
  test('is one stop for Tab, and says each day in words', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    const days = await slider();
    expect(days.tabIndex).toBe(0);
    expect(heard(days)).toBe(
      'After 180 days: 33.3% won, 33.3% lost, 16.7% disqualified, 16.7% not ended; 1 deal in sight',
    );
    fireEvent.keyDown(days, { key: 'Home' });
    expect(heard(days)).toMatch(/^After 0 days: 0% won, .* 100% not ended; 6 deals in sight$/);
    fireEvent.keyDown(days, { key: 'ArrowRight' });
    expect(heard(days)).toMatch(/^After 10 days: 16.7% won, 16.7% lost/);
    fireEvent.keyDown(days, { key: 'ArrowRight' });
    expect(heard(days)).toMatch(/^After 20 days: 33.3% won/);
    fireEvent.keyDown(days, { key: 'ArrowLeft' });
    expect(days.getAttribute('aria-valuenow')).toBe('10');
    fireEvent.keyDown(days, { key: 'End' });
    expect(days.getAttribute('aria-valuenow')).toBe('180');
  });

  test('says in its reading what it says in words', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    fireEvent.keyDown(await slider(), { key: 'Home' });
    const reading = document.querySelector('[data-cairn="win-curves-readout"]');
    expect(reading?.textContent).toBe('All ownersafter 0 dayswon0%0lost0%0disqualified0%0not ended100%6');
  });

  test('of a group is drawn over that of all once the group is picked', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" minimumDeals={1} />);
    const list = await screen.findByRole('listbox', { name: 'Won over time by owner' });
    const [ann, bob] = within(list).getAllByRole('option');
    expect(ann!.textContent).toContain('Ann: 67% won in the end, 3 deals');
    expect(bob!.textContent).toContain('Bob: 0–33% won in the end, 3 deals');
    fireEvent.click(ann!);
    expect(heard(await slider(/^Ann/))).toMatch(/^After 30 days: 66.7% won, 33.3% lost, 0% not ended/);
    expect(
      document.querySelector('[data-cairn="win-curves-picture"] [data-cairn="win-curves-behind"]'),
    ).not.toBeNull();
  });

  test('is told whole in the table, step by step', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    await slider();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(readTable().map((row) => row.slice(0, 7))).toEqual([
      ['10', '6', '1', '1', '0', '0', '16.7%'],
      ['20', '4', '1', '0', '0', '0', '33.3%'],
      ['30', '3', '0', '1', '0', '0', '33.3%'],
      ['40', '2', '0', '0', '1', '0', '33.3%'],
      ['180', '1', '0', '0', '0', '1', '33.3%'],
    ]);
  });

  test('of a picked group is captioned as that group’s', async () => {
    render(
      <WinRateComparison pipeline={pipeline} defaultView="curves" defaultGroup="Ann" minimumDeals={1} />,
    );
    await slider(/^Ann/);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const name = 'Ann: what deals came to after they reached Talk';
    expect(within(screen.getByRole('table', { name })).getAllByRole('row')).toHaveLength(4);
  });

  test('is explained: the share won in the end opens its formula', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    await slider();
    fireEvent.click(screen.getByRole('button', { name: /Won in the end/ }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Chance to be won');
  });

  test('there is none of deals that never reached the stage, and that is said', async () => {
    const early = { ...withHistory(), asOf: '2026-06-30' };
    const filter = { dimensions: { owner: ['nobody'] } };
    render(<WinRateComparison pipeline={early} filter={filter} defaultView="curves" />);
    expect(document.querySelector('[data-cairn="frame-state"]')).not.toBeNull();
    const pathless = smallPipeline(FOUR.slice(0, 2));
    render(<WinRateComparison pipeline={pathless} defaultView="curves" />);
    await waitFor(() =>
      expect(document.body.textContent).toContain(
        'No deal is known to have reached Talk, so there is no curve.',
      ),
    );
  });
});

describe('the numbers of the curves', () => {
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

  test.each(['Home', 'ArrowLeft', 'End'])(
    'each open their explanation, which says them: after %s',
    async (key) => {
      const gone = [
        ['Ann', 'open', null],
        ['Bob', 'won', 90],
      ] as const;
      const { container } = render(
        <WinRateComparison pipeline={withHistory(gone)} defaultView="curves" minimumDeals={1} />,
      );
      fireEvent.keyDown(await slider(), { key });
      const numbers = [
        ...container.querySelectorAll('[data-cairn="win-curves-readout"] [data-cairn-figure]'),
        ...container.querySelectorAll('[data-cairn="win-curves-row"] [data-cairn-figure]'),
      ];
      expect(numbers).toHaveLength(12);
      for (const number of numbers) {
        fireEvent.click(number);
        const panel = await screen.findByRole('dialog', {}, { timeout: 20_000 });
        const shown = plain(number.textContent)
          .split('–')[0]!
          .replace(/ deals?$/, '')
          .replace('%', '');
        const said = plain(panel.querySelector('[data-figure]')!.textContent);
        expect(said).toContain(shown);
        expect(panel.querySelector('[data-figure]')!.getAttribute('data-figure')).toBe(
          number.getAttribute('data-cairn-figure'),
        );
        fireEvent.click(within(panel).getByRole('button', { name: 'Close' }));
      }
    },
  );

  test('are said of the day that is read', async () => {
    const { container } = render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    const days = await slider();
    fireEvent.keyDown(days, { key: 'Home' });
    fireEvent.keyDown(days, { key: 'ArrowRight' });
    fireEvent.click(container.querySelector('[data-cairn-figure="incidence-open"]')!);
    const panel = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    const [option] = within(panel).getByRole<HTMLSelectElement>('combobox').selectedOptions;
    expect([option!.text, option!.closest('optgroup')!.label]).toEqual([
      'Share not ended',
      'All owners · after 10 days',
    ]);
  });
});

describe('the curve that has the focus', () => {
  test('opens by “?” the explanation of the share won by the day that is read', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    const days = await slider();
    fireEvent.keyDown(days, { key: 'Home' });
    fireEvent.keyDown(days, { key: 'ArrowRight' });
    fireEvent.keyDown(days, { key: '?' });
    const panel = await screen.findByRole('dialog', {}, { timeout: 20_000 });
    const [option] = within(panel).getByRole<HTMLSelectElement>('combobox').selectedOptions;
    expect([option!.text, option!.closest('optgroup')!.label]).toEqual([
      'Chance to be won, if no open deal is',
      'All owners · after 10 days',
    ]);
    expect(panel.textContent).toContain('16.67%');
  });

  test('shows by Enter the deals that it is of: all, or those of the group that is picked', async () => {
    const shown = vi.fn<(deals: WinRateDealsChoice) => void>();
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" onDealsOpen={shown} />);
    fireEvent.keyDown(await slider(), { key: 'Enter' });
    fireEvent.click(screen.getByRole('option', { name: /^Ann/ }));
    fireEvent.keyDown(await slider(/^Ann/), { key: 'Enter' });
    expect(shown.mock.calls.map(([{ groupId, count, title }]) => [groupId, count, title])).toEqual([
      [null, 6, 'All owners · Reached Talk'],
      ['Ann', 3, 'Ann · Reached Talk'],
    ]);
  });
});

describe('the table of the steps', () => {
  test('opens the explanation of each of its numbers, as of that day', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    await slider();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /^30 / });
    const opened: string[][] = [];
    for (const number of within(row).getAllByRole('button')) {
      fireEvent.click(number);
      const panel = await screen.findByRole('dialog', {}, { timeout: 20_000 });
      const [option] = within(panel).getByRole<HTMLSelectElement>('combobox').selectedOptions;
      const value = panel.querySelector('[data-figure]')!.textContent;
      opened.push([number.textContent, value, option!.text, option!.closest('optgroup')!.label]);
      fireEvent.click(within(panel).getByRole('button', { name: 'Close' }));
    }
    const after = 'All owners · after 30 days';
    expect(opened).toEqual([
      ['3', '3', 'Deals in sight before the last of these days', after],
      ['0', '0', 'Deals won on the last of these days', after],
      ['1', '1', 'Deals lost on the last of these days', after],
      ['0', '0', 'Deals disqualified on the last of these days', after],
      ['0', '0', 'Deals gone out of sight after the last of these days', after],
      ['33.3%', '33.33%', 'Chance to be won, if no open deal is', after],
      ['33.3%', '33.33%', 'Share lost', after],
      ['0%', '0%', 'Share disqualified', after],
      ['33.3%', '33.33%', 'Share not ended', after],
    ]);
  });
});

describe('the numbers of the table of the steps', () => {
  const stops = (table: HTMLElement): HTMLElement[] =>
    [...table.querySelectorAll<HTMLElement>('button')].filter(({ tabIndex }) => tabIndex === 0);
  const cell = (row: number, column: number): HTMLElement =>
    within(screen.getAllByRole('row')[row]!).getAllByRole('button')[column]!;

  test('are one stop for Tab, and the arrow keys, Home and End walk them', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" />);
    await slider();
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    const table = screen.getByRole('table');
    expect(within(table).getAllByRole('button')).toHaveLength(45);
    expect(stops(table)).toEqual([cell(1, 0)]);
    act(() => cell(1, 0).focus());
    const walked = ['ArrowDown', 'ArrowRight', 'End', 'ArrowUp', 'ArrowUp', 'Home'].map((key) => {
      fireEvent.keyDown(document.activeElement!, { key });
      return document.activeElement;
    });
    expect(walked).toEqual([cell(2, 0), cell(2, 1), cell(2, 8), cell(1, 8), cell(1, 8), cell(1, 0)]);
    fireEvent.keyDown(cell(1, 0), { key: 'ArrowDown' });
    expect(stops(table)).toEqual([cell(2, 0)]);
  });
});

describe('the groups of the curves', () => {
  const rows = (): HTMLElement[] => screen.getAllByRole('option', { name: /won in the end, / });

  test('are greyed by the deals of their own curves, not by those that their rates are of', async () => {
    const more = [
      ['Ann', 'won', 40],
      ['Cid', 'open', null],
    ] as const;
    render(<WinRateComparison pipeline={withHistory(more)} minimumDeals={3} />);
    const sparse = (): string[] =>
      [...document.querySelectorAll('[data-sparse][role="option"] bdi:first-child')].map(
        (each) => each.textContent,
      );
    expect(sparse()).toEqual(expect.arrayContaining(['Bob', 'Cid']));
    fireEvent.click(screen.getByRole('radio', { name: 'Over time' }));
    await slider();
    expect(sparse()).toContain('Cid');
    expect(sparse()).not.toContain('Bob');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Hide fewer than 3 deals' }));
    expect(rows().map((row) => row.textContent.split(':')[0])).toEqual(['Ann', 'Bob']);
  });

  test('are sorted by the share won in the end, by their deals or by name: nothing there is of value', async () => {
    render(<WinRateComparison pipeline={pipeline} defaultView="curves" defaultSort={VALUE} />);
    await slider();
    const sort = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Sort by' });
    expect([...sort.options].map(({ text }) => text)).toEqual(['won in the end', 'number of deals', 'name']);
    expect(sort.selectedOptions[0]!.text).toBe('won in the end');
    expect(rows().map((row) => row.textContent.split(':')[0])).toEqual(['Ann', 'Bob']);
  });

  test('are those that have a curve, whatever days the rates are of', async () => {
    const longAgo = { start: '2020-01-01', end: '2021-01-01' };
    render(<WinRateComparison pipeline={pipeline} window={longAgo} />);
    expect(document.querySelector('[data-cairn="frame-state"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Over time' }));
    expect(await slider()).not.toBeNull();
    expect(rows()).toHaveLength(2);
  });

  test('have no tools where none is drawn: the stage can be chosen again', async () => {
    render(<WinRateComparison pipeline={smallPipeline(FOUR)} defaultView="curves" />);
    await screen.findByText(/so there is no curve/);
    expect(screen.queryByRole('combobox', { name: 'Sort by' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.getByRole('combobox', { name: 'From stage' })).not.toBeNull();
  });

  test('leave the way back to the rates where there is no deal at all', () => {
    render(
      <WinRateComparison
        pipeline={pipeline}
        filter={{ dimensions: { owner: ['nobody'] } }}
        defaultView="curves"
      />,
    );
    expect(document.querySelector('[data-cairn="frame-state"]')).not.toBeNull();
    expect(screen.getByRole('radio', { name: 'Rates' })).not.toBeNull();
  });
});

describe('useWinCurve', () => {
  const incidence = createPipelineStore(pipeline).select(winIncidence, { from: 'open' });

  test('gives shapes, marks and the day read, without markup', () => {
    const { result } = renderHook(() => useWinCurve({ incidence, width: 180, height: 60 }));
    expect(result.current.ticks.map(({ days, atRiskCount }) => [days, atRiskCount])).toEqual([
      [0, 6],
      [50, 1],
      [100, 1],
      [150, 1],
    ]);
    expect(result.current.shape.points.at(-1)).toMatchObject({ days: 180, x: 180 });
    act(() => result.current.setDays(25));
    expect(result.current.reading).toMatchObject({
      days: 25,
      x: 25,
      wonCount: 2,
      lostCount: 1,
      openCount: 3,
    });
  });

  test('keeps the day inside the curve, whatever is asked for', () => {
    const { result } = renderHook(() => useWinCurve({ incidence }));
    act(() => result.current.setDays(9999));
    expect(result.current.reading.days).toBe(180);
    act(() => result.current.setDays(-5));
    expect(result.current.reading).toMatchObject({ days: 0, step: null, wonCount: 0, openCount: 6 });
  });
});
