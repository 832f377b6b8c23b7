import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { UNKNOWN_GROUP_ID, WinRateComparison } from '../../src/win-rates/index.js';
import { readNames } from './read-win-rates.js';
import { FOUR, manyOwners, smallPipeline } from './win-rates-data.js';

const pipeline = smallPipeline(FOUR);
const nameOf = (row: Element | null): string =>
  row?.querySelector('[data-cairn="win-rates-name"]')?.textContent ?? '';
const focused = (): string => nameOf(document.activeElement);
const rowOf = (name: string): HTMLElement =>
  within(screen.getByRole('listbox')).getByRole('option', { name: new RegExp(`^${name}:`) });
const selected = (): string[] =>
  within(screen.getByRole('listbox')).queryAllByRole('option', { selected: true }).map(nameOf);

/** The panel's code is loaded when it is first opened. */
const panel = (): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });

describe('by keyboard', () => {
  test('one row is reached by Tab, and the arrow keys, Home and End walk the others', async () => {
    render(<WinRateComparison pipeline={pipeline} />);
    rowOf('Ann').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('Bob');
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('No owner');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe('No owner');
    await userEvent.keyboard('{Home}{ArrowUp}');
    expect(focused()).toBe('Ann');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const stops = within(screen.getByRole('listbox'))
      .getAllByRole('option')
      .map((row) => row.tabIndex);
    expect(stops).toEqual([-1, -1, 0, -1]);
  });

  test('Space selects and unselects, Escape clears', async () => {
    const onGroupChange = vi.fn();
    render(<WinRateComparison pipeline={pipeline} onGroupChange={onGroupChange} />);
    rowOf('Bob').focus();
    await userEvent.keyboard(' ');
    expect(selected()).toEqual(['Bob']);
    await userEvent.keyboard(' ');
    expect(selected()).toEqual([]);
    await userEvent.keyboard('{End} {Escape}');
    expect(selected()).toEqual([]);
    const key = pipeline.owners.find(({ name }) => name === 'Bob')?.id;
    expect(onGroupChange.mock.calls).toEqual([[key], [null], [UNKNOWN_GROUP_ID], [null]]);
  });

  test('a key held with another is the browser’s', async () => {
    render(<WinRateComparison pipeline={pipeline} />);
    rowOf('Ann').focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(focused()).toBe('Ann');
  });

  test('`t` shows the table, and the picture again, and the focus goes along', async () => {
    render(<WinRateComparison pipeline={pipeline} />);
    rowOf('Bob').focus();
    await userEvent.keyboard('t');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The win rates as numbers' }));
    expect(screen.queryByRole('listbox')).toBeNull();
    await userEvent.keyboard('t');
    expect(focused()).toBe('Bob');
  });

  test('the row that has the focus keeps it when the order changes', async () => {
    const { rerender } = render(
      <WinRateComparison pipeline={pipeline} sort={{ key: 'name', direction: 'ascending' }} />,
    );
    rowOf('Ann').focus();
    rerender(<WinRateComparison pipeline={pipeline} sort={{ key: 'name', direction: 'descending' }} />);
    expect(readNames()).toEqual(['Cid', 'Bob', 'Ann', 'No owner']);
    expect(focused()).toBe('Ann');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('Bob');
  });
});

describe('the selected group', () => {
  test('is the host’s where the host holds it', async () => {
    const onGroupChange = vi.fn();
    const key = pipeline.owners.find(({ name }) => name === 'Ann')!.id;
    render(<WinRateComparison pipeline={pipeline} group={key} onGroupChange={onGroupChange} />);
    expect(selected()).toEqual(['Ann']);
    await userEvent.click(rowOf('Bob'));
    expect(selected()).toEqual(['Ann']);
    expect(onGroupChange).toHaveBeenCalledTimes(1);
  });

  test('is what Tab reaches', () => {
    const key = pipeline.owners.find(({ name }) => name === 'Bob')!.id;
    render(<WinRateComparison pipeline={pipeline} defaultGroup={key} />);
    expect(rowOf('Bob').tabIndex).toBe(0);
  });

  test('may be the one that is not known', () => {
    render(<WinRateComparison pipeline={pipeline} defaultGroup={UNKNOWN_GROUP_ID} />);
    expect(selected()).toEqual(['No owner']);
  });

  test('that is not there is none', () => {
    render(<WinRateComparison pipeline={pipeline} defaultGroup="somebody" />);
    expect(selected()).toEqual([]);
    expect(screen.getByText('median 55%')).not.toBeNull();
  });

  test('has the median of its own peers drawn', async () => {
    render(<WinRateComparison pipeline={pipeline} />);
    await userEvent.click(rowOf('Ann'));
    expect(screen.getByText('peers 50%')).not.toBeNull();
    expect(document.querySelector('[data-cairn="win-rates-reference"]')?.getAttribute('x')).toBe('50%');
    await userEvent.keyboard('{Escape}');
    expect(screen.getByText('median 55%')).not.toBeNull();
  });
});

describe('an explanation', () => {
  test('of a group’s number opens under its name', async () => {
    render(<WinRateComparison pipeline={pipeline} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const bob = screen.getByRole('row', { name: /^Bob/ });
    await userEvent.click(within(bob).getByRole('button', { name: '25%' }));
    const dialog = await panel();
    const picker = within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
    const picked = picker.selectedOptions[0]!;
    expect(picked.textContent).toBe('Win rate by value');
    expect((picked.parentElement as HTMLOptGroupElement).label).toBe('Bob');
    expect(dialog.textContent).toContain('€8,000 ÷ (€8,000 + €24,000)');
    expect(
      within(dialog)
        .getAllByRole('group')
        .map((each) => (each as HTMLOptGroupElement).label),
    ).toEqual(['Ann', 'Bob', 'Cid', 'No owner']);
  });

  test('of two owners of one name is that of the one that was pressed', async () => {
    const twins = smallPipeline(
      [
        { owner: 'a1', count: 3, stage: 'won' },
        { owner: 'a1', count: 1, stage: 'lost' },
        { owner: 'a2', count: 1, stage: 'won' },
        { owner: 'a2', count: 4, stage: 'lost' },
      ],
      { a1: 'Ann', a2: 'Ann' },
    );
    render(<WinRateComparison pipeline={twins} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const second = screen.getByRole('row', { name: /^Ann \(a2\)/ });
    await userEvent.click(within(second).getAllByRole('button', { name: '20%' })[0]!);
    expect((await panel()).textContent).toContain('1 ÷ (1 + 4)');
  });

  test('of the whole opens from the hero figure and from the head', async () => {
    render(<WinRateComparison pipeline={pipeline} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect((await panel()).textContent).toContain('28 ÷ (28 + 26)');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: / 43%$/ }));
    expect((await panel()).textContent).toContain('€25,000 ÷ (€25,000 + €33,000)');
  });

  test('of a number in any row of a long table opens', async () => {
    render(<WinRateComparison pipeline={smallPipeline(manyOwners(30))} />);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /^Owner 30 / });
    await userEvent.click(within(row).getAllByRole('button')[0]!);
    expect((await panel()).textContent).toContain('35 ÷ (35 + 5)');
  });
});
