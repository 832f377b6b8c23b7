import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, expect } from 'vitest';
import { CSV_IMPORT_ATTRIBUTES, CsvImport, CsvImportDialog } from '../../src/csv-import/index.js';
import { collectAttributes, type DrawnAttributes } from '../conformance/attribute-contract.js';
import { describeAttributes } from '../conformance/describe-attributes.js';
import { CLEAR, EMPTY, fileOf, OPEN, readState } from './csv-files.js';

const drawn: DrawnAttributes = new Map();

beforeAll(async () => {
  const progress = { bytesRead: 1, bytesTotal: 2, rows: 0, deals: 0 };
  render(
    <CsvImport.Root csv={{ ...EMPTY, incoming: 'deals.csv', progress }}>
      <CsvImport.Progress />
    </CsvImport.Root>,
  );
  collectAttributes(drawn);
  cleanup();
  render(
    <CsvImport.Root csv={{ ...EMPTY, problem: { code: 'empty', name: 'deals.csv' } }}>
      <CsvImport.Problem />
    </CsvImport.Root>,
  );
  collectAttributes(drawn);
  cleanup();
  render(<CsvImportDialog defaultOpen onImport={() => undefined} />);
  const dialog = within(await screen.findByRole('dialog'));
  collectAttributes(drawn);
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files: [] } });
  collectAttributes(drawn);
  await userEvent.upload(dialog.getByLabelText('CSV export'), fileOf(OPEN));
  await dialog.findByText('How the file was read');
  await userEvent.click(dialog.getByRole('button', { name: /^An amount that could not be read/ }));
  collectAttributes(drawn);
  cleanup();
  const { mapping } = (await readState(CLEAR)).file!;
  render(<CsvImportDialog defaultOpen defaultMapping={mapping} onImport={() => undefined} />);
  const next = within(await screen.findByRole('dialog'));
  await userEvent.upload(next.getByLabelText('CSV export'), fileOf(CLEAR.replace('Owner', 'Seller')));
  await waitFor(() => expect(next.getByText(/no longer fits/)).not.toBeNull());
  collectAttributes(drawn);
  cleanup();
});

describeAttributes('CSV import', drawn, CSV_IMPORT_ATTRIBUTES);
