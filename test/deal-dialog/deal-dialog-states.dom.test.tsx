import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { DealDetails, DealDialog, type DealDialogProps } from '../../src/deal-dialog/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { CLEAN, CLEAN_HISTORY, cleanPipeline, parse, type Row } from './deal-dialog-data.js';

// Loaded once, so that each test finds it loaded.
beforeAll(() => import('../../src/deal-dialog/deal-dialog-panel.js'));

const plain = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll(/[\u2068\u2069]/g, '');
const all = (name: string): string[] =>
  [...document.querySelectorAll(`[data-cairn="deal-details-${name}"]`)].map(plain);
const opened = (name: string | RegExp = 'Acme: 40 desks'): Promise<HTMLElement> =>
  screen.findByRole('dialog', { name });

/** A host: a button that opens a deal, and the dialog. */
function Host({ id = 'acme', ...props }: DealDialogProps<Row> & { readonly id?: string }): ReactNode {
  const [dealId, setDealId] = useState<string | null>(null);
  return (
    <>
      <button type="button" onClick={() => setDealId(id)}>
        Open
      </button>
      <DealDialog {...props} dealId={dealId} onDealIdChange={setDealId} />
    </>
  );
}

const press = (name: string): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};

describe('the dialog', () => {
  test('shows nothing while there is no deal to show', () => {
    const { container } = render(<DealDialog pipeline={cleanPipeline()} dealId={null} />);
    expect(container.innerHTML).toBe('');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('is named by the deal, described by where it stands, and shows its fields, stages and faults', async () => {
    render(<DealDialog pipeline={cleanPipeline()} dealId="acme" expectedDays={31.5} />);
    const dialog = await opened();
    const description = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
    expect(plain(description)).toBe(' Open Demo · 15 days in this stage · 31.5 days expected');
    expect(all('field')).toEqual([
      'Amount€48,000',
      'Expected closeSep 15, 2026',
      'OwnerAnn Ek',
      'AccountAcme',
      'Next stepSend the offer',
      'CreatedJun 1, 2026',
    ]);
    expect(all('stay')).toEqual([
      ' Lead 10 days Jun 1, 2026 – Jun 11, 2026',
      ' Demo · now 15 days since Jun 11, 2026 · 4 days on hold not counted',
    ]);
    expect(all('no-faults')).toEqual(['None found.']);
  });

  test('draws bars in proportion to days, and where the expected ones end', async () => {
    render(<DealDialog pipeline={cleanPipeline()} dealId="acme" expectedDays={20} />);
    const dialog = await opened();
    const widths = [...document.querySelectorAll('[data-cairn="deal-details-days-bar"]')];
    expect(widths.map((each) => each.getAttribute('width'))).toEqual(['50%', '75%']);
    expect(document.querySelector('[data-cairn="deal-details-expected"]')?.getAttribute('x1')).toBe('100%');
    expect(dialog.querySelectorAll('[style]')).toHaveLength(0);
  });

  test('says how far a deal is overdue, and what to do about each fault', async () => {
    const other = { ...CLEAN, id: 'other' };
    const pipeline = parse([{ ...CLEAN, amount: 'a lot', nextStep: null }, other], CLEAN_HISTORY);
    render(<DealDialog pipeline={pipeline} dealId="acme" expectedDays={10} />);
    await opened();
    expect(all('stage')).toEqual([' Open Demo · 15 days in this stage · 10 days expected ·  5 days overdue']);
    expect(all('fault')).toEqual([
      'Longer in its stage than expected: 15 days, where 10 would be expected Move the deal on, put it on hold, or close it.',
      'No next step Enter what is done next, and by whom.',
      'An amount that could not be read: a lot Write the amount as digits, with one decimal mark.',
    ]);
    expect(all('field')[0]).toBe('Amountunknown');
  });

  test('does not miss a next step where no deal tells one', async () => {
    render(<DealDialog pipeline={parse([{ ...CLEAN, nextStep: null }], CLEAN_HISTORY)} dealId="acme" />);
    await opened();
    expect(all('fault').filter((fault) => fault.startsWith('No next step'))).toEqual([]);
  });

  test('says of a won deal when, and that its path is not known where it has no history', async () => {
    render(<DealDialog pipeline={parse([{ ...CLEAN, stage: 'won', closed: '2026-06-25' }])} dealId="acme" />);
    await opened();
    expect(all('stage')).toEqual([' Won · on Jun 25, 2026']);
    expect(all('stay')).toEqual([' Won Jun 25, 2026']);
    expect(
      screen.getByText('Which stages it went through is not known: it has no stage history.'),
    ).not.toBeNull();
  });

  test('says of a deal without a stage what its row said', async () => {
    render(<DealDialog pipeline={parse([{ ...CLEAN, stage: 'Haggling' }])} dealId="acme" />);
    await opened();
    expect(all('stage')).toEqual([' Stage unknown Haggling · days in this stage unknown']);
    expect(all('fault')).toEqual([
      'In no stage of the process: Haggling Move the deal to the stage it stands in.',
    ]);
  });

  test('speaks the language around it', async () => {
    render(
      <PipelineProvider pipeline={cleanPipeline()} locale="sv" messages={sv}>
        <DealDialog dealId="acme" />
      </PipelineProvider>,
    );
    await opened();
    expect(all('stage')).toEqual([' Öppen Demo · 15 dagar i steget · 14 dagar väntade ·  1 dag över tiden']);
    expect(screen.getByRole('button', { name: 'Stäng' })).not.toBeNull();
  });

  test('shows the host’s own fields of its own rows, and what else it has to say', async () => {
    render(
      <DealDialog
        pipeline={cleanPipeline()}
        dealId="acme"
        fields={[{ id: 'step', label: 'Row', value: ({ fields }) => fields.nextStep }]}
      >
        {(deal) => <a href={`#${deal.fields.id}`}>In the CRM</a>}
      </DealDialog>,
    );
    await opened();
    expect(all('field').at(-1)).toBe('RowSend the offer');
    expect(screen.getByRole('link', { name: 'In the CRM' }).getAttribute('href')).toBe('#acme');
  });

  test('takes typed text for text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    render(
      <DealDialog
        pipeline={parse([{ ...CLEAN, name, account: '<b>x</b>', nextStep: name }])}
        dealId="acme"
      />,
    );
    const dialog = await opened(name);
    expect(dialog.querySelectorAll('img, b, script')).toHaveLength(0);
    expect(within(dialog).getByText('<b>x</b>').localName).toBe('bdi');
    expect(dialog.textContent).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

describe('while deals change', () => {
  const live = (): PipelineStore<Row> => createPipelineStore(cleanPipeline());

  test('an edit and a move are shown', async () => {
    const store = live();
    render(<DealDialog pipeline={store} dealId="acme" />);
    await opened();
    act(() => void store.apply({ type: 'edit', dealId: 'acme', changes: { amountMinor: null } }));
    expect(all('field')[0]).toBe('Amountunknown');
    expect(all('fault').at(-1)).toMatch(/^Longer in its stage|^No amount/);
    act(() => void store.apply({ type: 'move', dealId: 'acme', toStageId: 'offer', date: '2026-06-28' }));
    expect(all('stage')).toEqual([' Open Offer · 2 days in this stage']);
    expect(all('stay')).toHaveLength(3);
  });

  test('a deal that is removed says so, and comes back', async () => {
    const store = live();
    render(<DealDialog pipeline={store} dealId="acme" />);
    await opened();
    act(() => void store.apply({ type: 'remove', dealId: 'acme' }));
    expect(screen.getByRole('alert').textContent).toContain('This deal is not there any more.');
    expect(screen.getByRole('dialog', { name: 'Deal' })).not.toBeNull();
    act(() => void store.undo());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('dialog', { name: 'Acme: 40 desks' })).not.toBeNull();
  });

  test('another deal’s change draws nothing anew', async () => {
    const store = createPipelineStore(parse([CLEAN, { ...CLEAN, id: 'other' }], CLEAN_HISTORY));
    const drawn = vi.fn(() => null);
    render(
      <DealDialog pipeline={store} dealId="acme">
        {drawn}
      </DealDialog>,
    );
    await opened();
    const before = drawn.mock.calls.length;
    act(() => void store.apply({ type: 'edit', dealId: 'other', changes: { amountMinor: 1 } }));
    expect(drawn.mock.calls.length).toBe(before);
  });
});

describe('opening and closing', () => {
  test('the button and Escape close it, and the focus goes back to what opened it', async () => {
    render(<Host pipeline={cleanPipeline()} />);
    press('Open');
    await opened();
    press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' })));
    press('Open');
    fireEvent.keyDown(await opened(), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' })));
  });

  test('the focus goes where the host says, first of all to the dialog itself', async () => {
    render(
      <>
        <input aria-label="Elsewhere" />
        <Host pipeline={cleanPipeline()} returnFocusTo={() => screen.getByLabelText('Elsewhere')} />
      </>,
    );
    press('Open');
    const dialog = await opened();
    await vi.waitFor(() => expect(document.activeElement).toBe(dialog));
    press('Close');
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Elsewhere')));
  });

  test('a dialog that holds its deal itself closes itself', async () => {
    const closed = vi.fn();
    render(<DealDialog pipeline={cleanPipeline()} defaultDealId="acme" onClose={closed} />);
    await opened();
    press('Close');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(closed).toHaveBeenCalledTimes(1);
  });

  test('it opens once data is there', async () => {
    const { rerender } = render(<DealDialog pipeline={null} dealId="acme" />);
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(<DealDialog pipeline={cleanPipeline()} dealId="acme" />);
    await opened();
  });

  test('an error keeps to the dialog, and is told to the host', async () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    render(<DealDialog dealId="acme" onError={onError} />);
    expect(screen.getByRole('alert').textContent).toContain('missing-provider');
    expect(onError).toHaveBeenCalledTimes(1);
  });
});

describe('a long way', () => {
  const events = Array.from({ length: 1000 }, (_, index) => ({
    dealId: 'acme',
    at: new Date(Date.UTC(2023, 8, 1) + index * 86_400_000).toISOString().slice(0, 10),
    stage: index % 2 === 0 ? 'lead' : 'demo',
  }));

  test('begins with its latest entries, and shows all when asked', async () => {
    render(<DealDialog pipeline={parse([CLEAN], events)} dealId="acme" />);
    await opened();
    expect(all('earlier')).toEqual(['980 earlier entries are not shown. Show all']);
    expect(all('stay')).toHaveLength(20);
    press('Show all');
    expect(all('stay')).toHaveLength(1000);
    expect(document.activeElement?.localName).toBe('ol');
    expect(all('earlier')).toEqual([]);
  });
});

test('a host puts the parts together in its own order', () => {
  const { deals, process, asOf } = cleanPipeline();
  render(
    <DealDetails.Root deal={deals[0]!} process={process} asOf={asOf} onClose={() => undefined}>
      <DealDetails.Title>Our deal</DealDetails.Title>
      <DealDetails.Timeline>
        {({ index, stageName }) => <li key={index}>{stageName}</li>}
      </DealDetails.Timeline>
      <DealDetails.Fields>
        {(field) =>
          field.field === 'owner' ? <DealDetails.Field field={field}>Me</DealDetails.Field> : null
        }
      </DealDetails.Fields>
    </DealDetails.Root>,
  );
  const dialog = screen.getByRole('dialog', { name: 'Our deal' });
  expect(within(dialog).getAllByRole('listitem').map(plain)).toEqual(['Lead', 'Demo']);
  expect(all('field')).toEqual(['OwnerMe']);
});
