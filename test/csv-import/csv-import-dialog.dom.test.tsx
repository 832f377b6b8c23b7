import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { CsvImportDialog, type CsvImportDialogProps, type CsvImported } from '../../src/csv-import/index.js';
import { leadGenerationToClosing } from '../../src/model/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { readCsvMapping } from '../../src/sources/csv/index.js';
import { CLEAR, fileOf, lines, OPEN } from './csv-files.js';

const nothing = (): void => undefined;

/** A page with a button that opens the import. */
function Page({ onImport = nothing, ...props }: Partial<CsvImportDialogProps>): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <CsvImportDialog {...props} open={open} onOpenChange={setOpen} onImport={onImport} />
    </>
  );
}

async function opened(props: Partial<CsvImportDialogProps> = {}) {
  render(<Page {...props} />);
  return openAgain();
}

async function openAgain() {
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof opened>>;

/** Gives the dialog a file, and waits for what is found in it. */
async function give(dialog: Dialog, file: File, awaited: string | RegExp = /^How the file was read$/) {
  await userEvent.upload(dialog.getByLabelText(/^CSV-? ?export$/i), file);
  await dialog.findByText(awaited);
}

const status = (dialog: Dialog): string => dialog.getByRole('status').textContent;

describe('The dialog of the CSV import', () => {
  test('opens on what is to be done first, and gives the focus back when it closes', async () => {
    const dialog = await opened();
    expect(screen.getByRole('dialog', { name: 'Import deals from a CSV file' })).not.toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Choose a CSV export' })),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  test('gives the host the pipeline, and a mapping that comes back whole from JSON', async () => {
    const imported: CsvImported[] = [];
    const dialog = await opened({ onImport: (each) => imported.push(each) });
    await give(dialog, fileOf(CLEAR));
    await userEvent.click(dialog.getByRole('button', { name: 'Import 4 deals' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [{ pipeline, mapping, result } = null!] = imported;
    expect(pipeline.deals.map(({ name }) => name)).toEqual(['Kiln', 'Loom', 'Mill', 'Forge']);
    expect(result.pipeline).toBe(pipeline);
    expect(readCsvMapping(JSON.stringify(mapping))).toEqual(mapping);
  });

  test('is used by the keyboard alone, from the file to the import', async () => {
    const imported: CsvImported[] = [];
    const dialog = await opened({ onImport: (each) => imported.push(each) });
    await give(dialog, fileOf(CLEAR));
    dialog.getByRole('button', { name: 'Move Talk down' }).focus();
    await userEvent.keyboard('{Enter}');
    dialog.getByRole('button', { name: 'Move Offer up' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Owner is read as' }), 'Team');
    await waitFor(() => expect(dialog.getByRole('button', { name: /^Import/ }).ariaDisabled).toBe('false'));
    dialog.getByRole('button', { name: 'Import 4 deals' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(imported).toHaveLength(1));
    const { pipeline } = imported[0]!;
    expect(pipeline.deals[0]).toMatchObject({ teamId: 'Ann', ownerId: null });
    expect(pipeline.process.stages.map(({ stage }) => stage.name)).toEqual(['Offer', 'Talk', 'Won', 'Lost']);
  });

  test('says what is being read, what it was read as, and how many questions are open', async () => {
    const dialog = await opened();
    expect(status(dialog)).toBe('');
    await give(dialog, fileOf(OPEN));
    expect(status(dialog)).toBe('deals.csv: 3 deals, read as a table of deals. 3 questions are open.');
    await userEvent.click(dialog.getByRole('button', { name: 'Before thousands' }));
    await waitFor(() => expect(status(dialog)).toMatch(/2 questions are open\.$/));
  });

  test('says what the next file was read as, whatever was said of the one before', async () => {
    const dialog = await opened();
    await give(dialog, fileOf(CLEAR));
    await userEvent.click(dialog.getByRole('button', { name: 'Move Offer down' }));
    expect(status(dialog)).toBe('Offer is now number 2 of 2.');
    await give(dialog, fileOf(OPEN, 'next.csv'), 'next.csv');
    await waitFor(() => expect(status(dialog)).toMatch(/^next\.csv: 3 deals/));
  });

  test('asks what the file does not tell, and reads it again with the answer, which can be changed', async () => {
    const dialog = await opened();
    await give(dialog, fileOf(OPEN));
    const rows = () => within(dialog.getByRole('region', { name: 'First rows as read' }));
    expect(rows().getAllByText('unknown')).toHaveLength(6);
    await userEvent.click(dialog.getByRole('button', { name: 'Day, month, year' }));
    await waitFor(() => expect(rows().getByText('Feb 1, 2026')).not.toBeNull());
    const order = dialog.getByRole('combobox', { name: 'Order of the dates in Created' });
    await userEvent.selectOptions(order, 'Month, day, year');
    await waitFor(() => expect(rows().getByText('Jan 2, 2026')).not.toBeNull());
    expect(rows().getByText('in the file: 01/02/2026')).not.toBeNull();
  });

  test('leaves the focus with the questions that are left', async () => {
    const dialog = await opened();
    await give(dialog, fileOf(OPEN));
    await userEvent.click(dialog.getByRole('button', { name: 'Before thousands' }));
    const left = dialog.getByRole('region', { name: 'What the file does not tell' });
    await waitFor(() => expect(document.activeElement).toBe(left));
  });

  test('takes a currency as soon as it has three letters', async () => {
    const dialog = await opened();
    await give(dialog, fileOf(OPEN));
    const field = () => dialog.getByRole<HTMLInputElement>('textbox', { name: 'Currency of the report' });
    await userEvent.type(field(), 's1e');
    expect([field().value, field().getAttribute('aria-invalid')]).toEqual(['SE', 'true']);
    await userEvent.type(field(), 'k');
    await waitFor(() => expect(dialog.queryByText(/^Which currency/)).toBeNull());
    expect([field().value, field().getAttribute('aria-invalid')]).toEqual(['SEK', 'false']);
  });

  test('opens what was found: rows, texts and what was done, twenty at a time', async () => {
    const rows = Array.from({ length: 45 }, (_, index) => `D${index},Offer,much ${index}`);
    const dialog = await opened();
    await give(dialog, fileOf(lines('Deal name,Stage,Amount', ...rows, 'Last,Won,5')));
    const toggle = dialog.getByRole('button', { name: /^An amount that could not be read 45 times/ });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(toggle);
    const table = within(dialog.getByRole('table', { name: 'An amount that could not be read' }));
    expect(table.getAllByRole('row')).toHaveLength(21);
    expect(table.getAllByRole('row')[1]?.textContent).toBe('1row-1Amountmuch 0Taken as unknown');
    await userEvent.click(dialog.getByRole('button', { name: 'Show 20 more' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Show 5 more' }));
    expect(table.getAllByRole('row')).toHaveLength(46);
    expect(dialog.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  test('offers the stages of the host’s process', async () => {
    const imported: CsvImported[] = [];
    const dialog = await opened({
      process: leadGenerationToClosing,
      onImport: (each) => imported.push(each),
    });
    await give(dialog, fileOf(lines('Deal name,Stage', 'Kiln,Somewhere')));
    const kind = dialog.getByRole('combobox', { name: 'Somewhere counts as' });
    await userEvent.selectOptions(kind, 'Negotiation');
    await waitFor(() => expect(dialog.getByRole('button', { name: /^Import/ }).ariaDisabled).toBe('false'));
    await userEvent.click(dialog.getByRole('button', { name: 'Import 1 deal' }));
    expect(imported[0]?.pipeline.deals[0]?.stageId).toBe('negotiation');
  });

  test('reads the next file as the one before, tells what no longer fits, and can do without', async () => {
    const dialog = await opened();
    await give(dialog, fileOf(CLEAR));
    await userEvent.selectOptions(dialog.getByRole('combobox', { name: 'Talk counts as' }), 'On hold');
    await waitFor(() => expect(dialog.getByRole('button', { name: /^Import/ }).ariaDisabled).toBe('false'));
    await userEvent.click(dialog.getByRole('button', { name: 'Import 4 deals' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    const next = await openAgain();
    await give(next, fileOf(CLEAR.replace('Owner', 'Seller').replace('Created', 'Create date')));
    expect(next.getByRole<HTMLSelectElement>('combobox', { name: 'Talk counts as' }).value).toBe('hold');
    expect(
      next
        .getAllByRole('listitem')
        .slice(0, 4)
        .map((each) => each.textContent),
    ).toEqual([
      'A column that was expected is missing: Created',
      'A column that was expected is missing: Owner',
      'A column that was not there before: Create date',
      'A column that was not there before: Seller',
    ]);
    await userEvent.click(next.getByRole('button', { name: 'Recognise it anew' }));
    await waitFor(() =>
      expect(next.getByRole<HTMLSelectElement>('combobox', { name: 'Talk counts as' }).value).toBe('open'),
    );
  });

  test.each<[string, BlobPart, string]>([
    ['empty.csv', '', '“empty.csv” is empty.'],
    ['heads.csv', 'Deal,Stage\n', '“heads.csv” has headings (Deal, Stage) and not one row beneath them.'],
    [
      'photo.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      '“photo.csv” is not a CSV file: it holds a PNG picture.',
    ],
  ])('explains what it cannot show, and keeps what it showed: %s', async (name, content, problem) => {
    const dialog = await opened();
    await give(dialog, fileOf(content, name), new RegExp(name));
    await waitFor(() => expect(dialog.getByRole('alert').textContent.trim()).toBe(problem));
    expect(dialog.getByRole('button', { name: 'Import' }).ariaDisabled).toBe('true');
    await give(dialog, fileOf(CLEAR));
    expect(dialog.getByRole('alert').textContent).toBe('');
    await give(dialog, fileOf(content, name), new RegExp(`“${name}”`));
    expect(dialog.getByRole('alert').textContent).toBe(`${problem} What was here before is unchanged.`);
    expect(dialog.getByRole('button', { name: 'Import 4 deals' }).ariaDisabled).toBe('false');
  });

  test('shows how far it is, and stops when asked', async () => {
    const endless = Object.assign(fileOf(CLEAR), {
      slice: () => ({ arrayBuffer: () => new Promise(() => undefined) }),
    });
    const dialog = await opened();
    await userEvent.upload(dialog.getByLabelText('CSV export'), endless);
    expect(await dialog.findByRole('progressbar', { name: 'Reading the file' })).not.toBeNull();
    expect(status(dialog)).toBe('Reading deals.csv');
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel reading' }));
    expect(dialog.queryByRole('progressbar')).toBeNull();
    expect(status(dialog)).toBe('');
  });

  test('takes a file that is dropped on the page', async () => {
    const dialog = await opened();
    const dataTransfer = { types: ['Files'], files: [fileOf(CLEAR)] };
    const zone = document.querySelector('[data-cairn="csv-import-drop"]')!;
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(zone.hasAttribute('data-over')).toBe(true);
    fireEvent.drop(document.body, { dataTransfer });
    expect(zone.hasAttribute('data-over')).toBe(false);
    expect(await dialog.findByRole('button', { name: 'Import 4 deals' })).not.toBeNull();
  });

  test('shows hostile texts as text, and no broken number', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const dialog = await opened();
    await give(
      dialog,
      fileOf(lines('Deal name,Stage,Amount,__proto__', `${markup},${markup},1e308,x`, 'B,Won,-0,y')),
    );
    const text = screen.getByRole('dialog').textContent;
    expect(text).toContain(markup);
    expect(screen.getByRole('dialog').querySelector('img')).toBeNull();
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('numbers the stages in the digits of the locale', async () => {
    const dialog = await opened({ locale: 'ar-EG' });
    await give(dialog, fileOf(CLEAR));
    await userEvent.click(dialog.getByRole('button', { name: 'Move Offer down' }));
    expect(status(dialog)).toBe('Offer is now number ٢ of ٢.');
  });

  test('speaks Swedish', async () => {
    const dialog = await opened({ locale: 'sv', messages: sv });
    await give(dialog, fileOf(CLEAR), 'Så lästes filen');
    expect(dialog.getByRole('button', { name: 'Importera 4 affärer' })).not.toBeNull();
  });
});
