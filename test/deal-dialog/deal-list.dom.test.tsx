import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  DealListDialog,
  type DealListChoice,
  type DealListDialogProps,
} from '../../src/deal-dialog/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { CLEAN, parse, type Row } from './deal-dialog-data.js';

// Loaded once, so that each test finds it loaded.
beforeAll(() => import('../../src/deal-dialog/deal-list-panel.js'));

const ROWS: readonly Row[] = [
  { ...CLEAN, id: 'a', name: 'Alder', amount: 300, account: 'Nord', expectedClose: '2026-06-01' },
  { ...CLEAN, id: 'b', name: 'Birch', amount: 100, account: 'Syd', owner: 'bo' },
  { ...CLEAN, id: 'c', name: 'Cedar', amount: null, account: null, owner: null },
  { ...CLEAN, id: 'd', name: 'Dogwood', amount: 200, account: 'Nordic', stage: 'offer' },
];
const HISTORY = [
  { dealId: 'a', at: '2026-06-01', stage: 'demo' },
  { dealId: 'b', at: '2026-06-25', stage: 'demo' },
];
const DEMO: DealListChoice = { filter: { stageIds: ['demo'] } };

/** A host: a button that opens the list. */
function Host({ list = DEMO, ...props }: DealListDialogProps<Row>): ReactNode {
  const [open, setOpen] = useState<DealListChoice | null>(null);
  return (
    <>
      <button type="button" onClick={() => setOpen(list)}>
        List
      </button>
      <DealListDialog {...props} list={open} onListChange={setOpen} />
    </>
  );
}

async function opened(props: DealListDialogProps<Row> = {}): Promise<HTMLElement> {
  render(<Host pipeline={parse(ROWS, HISTORY)} {...props} />);
  const button = screen.getByRole('button', { name: 'List' });
  button.focus();
  fireEvent.click(button);
  return screen.findByRole('dialog', { name: props.list?.title ?? 'Demo' });
}

const names = (dialog: HTMLElement): string[] =>
  within(dialog)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const heading = (dialog: HTMLElement, name: string): HTMLElement =>
  within(dialog).getByRole('columnheader', { name });
const sortBy = (dialog: HTMLElement, name: string): void => {
  fireEvent.click(within(heading(dialog, name)).getByRole('button'));
};
const cells = (dialog: HTMLElement, name: string): string[] =>
  within(within(dialog).getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.replaceAll(/[\u00A0\u202F]/g, ' '));

describe('a list of deals', () => {
  test('is named by the stage, described by what its deals come to, and has the largest first', async () => {
    const dialog = await opened();
    const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('3 deals · €400 in all · 1 without an amount');
    expect(names(dialog)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(heading(dialog, 'Amount').getAttribute('aria-sort')).toBe('descending');
    expect(cells(dialog, 'Alder')).toEqual([
      'Nord',
      'Ann Ek',
      '€300',
      'Jun 1, 2026 ·  past',
      '29 ·  15 days overdue',
      '2',
    ]);
    expect(cells(dialog, 'Cedar').slice(0, 3)).toEqual(['–', '–', '–']);
  });

  test('sorts by the column pressed, and the other way round when it is pressed again', async () => {
    const dialog = await opened();
    sortBy(dialog, 'Deal');
    expect(names(dialog)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(heading(dialog, 'Amount').hasAttribute('aria-sort')).toBe(false);
    sortBy(dialog, 'Deal');
    expect(names(dialog)).toEqual(['Cedar', 'Birch', 'Alder']);
    sortBy(dialog, 'Owner');
    expect(names(dialog)).toEqual(['Alder', 'Birch', 'Cedar']);
    sortBy(dialog, 'Days in stage');
    expect(names(dialog).slice(0, 2)).toEqual(['Alder', 'Birch']);
  });

  test('finds a text in names and accounts, and says where there is none', async () => {
    const dialog = await opened({ list: { title: 'All' } });
    const search = within(dialog).getByRole('searchbox', { name: 'Search names and accounts' });
    fireEvent.change(search, { target: { value: 'nord' } });
    expect(names(dialog)).toEqual(['Alder', 'Dogwood']);
    expect(within(dialog).getByRole('status').textContent).toBe('2 deals · €500 in all');
    fireEvent.change(search, { target: { value: '<b>' } });
    expect(within(dialog).queryByText('No deal is found with “<b>”.')).not.toBeNull();
    const clear = within(dialog).getByRole('button', { name: 'Clear the search' });
    clear.focus();
    fireEvent.click(clear);
    expect(names(dialog)).toHaveLength(4);
    expect(document.activeElement).toBe(search);
  });

  test('is walked by keys, opens a deal over itself, and closes one dialog at a time', async () => {
    const dialog = await opened();
    const row = (name: string): HTMLElement => within(dialog).getByRole('button', { name });
    row('Alder').focus();
    fireEvent.keyDown(row('Alder'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(row('Birch'));
    fireEvent.keyDown(row('Birch'), { key: 'End' });
    expect(document.activeElement).toBe(row('Cedar'));
    expect([row('Alder').tabIndex, row('Cedar').tabIndex]).toEqual([-1, 0]);
    fireEvent.click(row('Cedar'));
    const deal = screen.getByRole('dialog', { name: 'Cedar' });
    fireEvent.click(within(deal).getByRole('button', { name: 'Back to the list' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(row('Cedar')));
    fireEvent.click(row('Cedar'));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(screen.queryByRole('dialog', { name: 'Cedar' })).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(row('Cedar')));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    const opener = screen.getByRole('button', { name: 'List' });
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  });

  test('follows the deals: one that moves away is gone, and the row that took its place has the focus', async () => {
    const store = createPipelineStore(parse(ROWS, HISTORY));
    const dialog = await opened({ pipeline: store });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Birch' }));
    act(() => void store.apply({ type: 'move', dealId: 'b', toStageId: 'offer' }));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(names(dialog)).toEqual(['Alder', 'Cedar']);
    const next = within(dialog).getByRole('button', { name: 'Cedar' });
    await vi.waitFor(() => expect(document.activeElement).toBe(next));
  });

  test('has no column, sum, order or search of what may not be seen', async () => {
    const dialog = await opened({ canSee: (field) => field !== 'amount' && field !== 'account' });
    expect(within(dialog).queryByRole('columnheader', { name: 'Amount' })).toBeNull();
    expect(within(dialog).getByRole('status').textContent).toBe('3 deals');
    expect(within(dialog).queryByRole('searchbox', { name: 'Search names' })).not.toBeNull();
    expect(dialog.textContent).not.toContain('Nord');
  });

  test('has no row or order by a field that may be seen of some deals only', async () => {
    const dialog = await opened({ canSee: (field, { id }) => field !== 'amount' || id === 'a' });
    expect(within(heading(dialog, 'Amount')).queryByRole('button')).toBeNull();
    expect([cells(dialog, 'Alder')[2], cells(dialog, 'Birch')[2]]).toEqual(['€300', '–']);
    expect(within(dialog).getByRole('status').textContent).toBe('3 deals');
  });

  test('asks of every deal whether a field may be seen: one of 300 that hides its amount takes the sum and the order', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...{ ...CLEAN, id: `m${at}`, name: `Deal ${at}`, amount: 1000 - at },
    }));
    const dialog = await opened({
      pipeline: parse(many, []),
      canSee: (field, { id }) => field !== 'amount' || id !== 'm299',
    });
    expect(within(dialog).getByRole('status').textContent).toBe('300 deals');
    expect(within(heading(dialog, 'Amount')).queryByRole('button')).toBeNull();
  });

  test('saves all its deals as a file, neither formatted nor rounded', async () => {
    const files: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (file: Blob) => {
        files.push(file);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    using clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const dialog = await opened();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Download CSV' }));
    vi.unstubAllGlobals();
    expect(clicked).toHaveBeenCalledTimes(1);
    const lines = (await files[0]!.text()).replace('\uFEFF', '').split('\r\n');
    expect(lines.slice(0, 2)).toEqual([
      'Deal,Account,Owner,Amount,Expected close,Days in stage,Days overdue,Data faults',
      'Alder,Nord,Ann Ek,300.00,2026-06-01,29,15,2',
    ]);
  });

  test('says so where there are no deals', async () => {
    const dialog = await opened({ list: { title: 'Nowhere', filter: { stageIds: [] } } });
    expect(within(dialog).queryByText('There are no deals here.')).not.toBeNull();
    expect(within(dialog).queryByRole('table')).toBeNull();
  });

  test('draws as many rows of very many as are needed', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      ...CLEAN,
      id: `x${index}`,
      name: `X ${index}`,
    }));
    const dialog = await opened({ pipeline: parse(many) });
    expect(names(dialog).length).toBeLessThan(60);
    expect(within(dialog).getByRole('table').getAttribute('aria-rowcount')).toBe('5001');
    const first = within(dialog).getByRole('button', { name: 'X 0' });
    first.focus();
    fireEvent.keyDown(first, { key: 'End' });
    expect(document.activeElement?.textContent).toBe('X 4999');
  });
});
