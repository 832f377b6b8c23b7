import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState, type ReactNode } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import {
  CsvImport,
  CsvImportDialog,
  useCsvImport,
  type CsvImportDialogProps,
  type CsvImported,
} from '../../src/csv-import/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { csvFile, HUBSPOT, NEXT_MONTH, UNCLEAR } from './sample-files.js';
import './csv-import-stories.css';

/** A page with a button that opens the import, and the funnel of what was imported. */
function Page(props: CsvImportDialogProps): ReactNode {
  const [imported, setImported] = useState<CsvImported | null>(null);
  const [open, setOpen] = useState(true);
  return (
    <main className="import-page">
      <button type="button" data-cairn="button" onClick={() => setOpen(true)}>
        Import deals
      </button>
      {imported && <p>{imported.pipeline.deals.length} deals imported</p>}
      {imported && <FunnelChart pipeline={imported.pipeline} />}
      <CsvImportDialog
        {...props}
        open={open}
        onOpenChange={setOpen}
        onImport={(result) => {
          setImported(result);
          props.onImport(result);
        }}
      />
    </main>
  );
}

const meta = {
  title: 'CSV import/CsvImportDialog',
  component: CsvImportDialog,
  tags: ['!autodocs'],
  args: { onImport: () => undefined },
  render: (args) => <Page {...args} />,
} satisfies Meta<typeof CsvImportDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Loaded when first opened, which may take a while. */
const patience = { timeout: 10_000 };

const dialog = async () =>
  within(await screen.findByRole('dialog', { name: 'Import deals from a CSV file' }, patience));

/** Gives the dialog a file, and waits until it is read. */
async function choose(name: string, content: BlobPart) {
  const inside = await dialog();
  await userEvent.upload(inside.getByLabelText('CSV export'), csvFile(name, content));
  await inside.findByRole('heading', { name: 'How the file was read' }, patience);
  return inside;
}

/** One line. Nothing has been chosen yet: the focus is on what is to be done first. */
export const OneLine: Story = {
  play: async () => {
    const inside = await dialog();
    await waitFor(() => expect(inside.getByRole('button', { name: 'Choose a CSV export' })).toHaveFocus());
    await expect(inside.getByRole('button', { name: 'Import' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** An export that is recognised whole; its stages can be put in another order. */
export const Recognised: Story = {
  play: async () => {
    const inside = await choose('hubspot.csv', HUBSPOT);
    await expect(
      inside.getByText('6 deals, read as an export of HubSpot, as of its latest day'),
    ).toBeVisible();
    await userEvent.click(inside.getByRole('button', { name: 'Move Proposal up' }));
    await expect(inside.getByText('Proposal is now number 1 of 3.')).toBeInTheDocument();
  },
};

/** A file that leaves much open: each question has its answers beneath it. */
export const Questions: Story = {
  play: async () => {
    const inside = await choose('deals.csv', UNCLEAR);
    const asked = within(inside.getByRole('region', { name: 'What the file does not tell' }));
    const [order] = asked.getAllByRole('button', { name: 'Day, month, year' });
    await userEvent.click(order!);
    await inside.findByRole('combobox', { name: 'Order of the dates in Created' });
  },
};

/** What was found in the rows, opened: in which rows, what, and what was done. */
export const Issues: Story = {
  play: async () => {
    const inside = await choose('deals.csv', UNCLEAR);
    await userEvent.click(inside.getByRole('button', { name: /^An amount that could not be read/ }));
    const rows = within(inside.getByRole('table', { name: 'An amount that could not be read' }));
    await expect(rows.getByText('much')).toBeVisible();
  },
};

/** Confirmed: the host has the pipeline, and the focus is back where it was. */
export const Imported: Story = {
  play: async ({ canvasElement }) => {
    const inside = await choose('hubspot.csv', HUBSPOT);
    await userEvent.click(inside.getByRole('button', { name: 'Import 6 deals' }));
    await expect(await within(canvasElement).findByText('6 deals imported')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  },
};

/** The next file is read as the one before it; what no longer fits is recognised anew, and told. */
export const NextFile: Story = {
  play: async ({ canvasElement }) => {
    const first = await choose('january.csv', UNCLEAR);
    await userEvent.click(first.getAllByRole('button', { name: 'Day, month, year' })[0]!);
    await first.findByRole('combobox', { name: 'Order of the dates in Created' });
    await userEvent.click(await first.findByRole('button', { name: 'Import 6 deals' }));
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Import deals' }));
    const inside = await choose('february.csv', NEXT_MONTH);
    await expect(inside.getByText(/except for what no longer fits/)).toBeVisible();
    await expect(inside.getByText('Create date', { selector: 'li bdi' })).toBeVisible();
  },
};

/** No CSV file: said in the dialog. */
export const Failed: Story = {
  play: async () => {
    const inside = await dialog();
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    await userEvent.upload(inside.getByLabelText('CSV export'), csvFile('photo.csv', png));
    await expect(await inside.findByRole('alert')).toHaveTextContent(
      '“photo.csv” is not a CSV file: it holds a PNG picture.',
    );
  },
};

/** A file without rows. */
export const Empty: Story = {
  play: async () => {
    const inside = await dialog();
    await userEvent.upload(inside.getByLabelText('CSV export'), csvFile('empty.csv', ''));
    await expect(await inside.findByRole('alert')).toHaveTextContent('“empty.csv” is empty.');
  },
};

/** A single deal. */
export const Sparse: Story = {
  play: async () => {
    const inside = await choose('one.csv', 'Deal,Stage\nKiln,Offer\n');
    await expect(inside.getByRole('button', { name: 'Import 1 deal' })).toBeVisible();
  },
};

/** A file of which more is still to come: how far it is, and how to stop it. */
export const Loading: Story = {
  play: async () => {
    const inside = await dialog();
    const endless = Object.assign(csvFile('large.csv', HUBSPOT), {
      slice: () => ({ arrayBuffer: () => new Promise(() => undefined) }),
    });
    await userEvent.upload(inside.getByLabelText('CSV export'), endless);
    await expect(await inside.findByRole('progressbar', { name: 'Reading the file' })).toBeVisible();
    await expect(inside.getByRole('button', { name: 'Cancel reading' })).toBeVisible();
  },
};

/** Parts in the host's own order, on the page. */
export const Composed: Story = {
  render: function Composed() {
    const csv = useCsvImport();
    return (
      <CsvImport.Root csv={csv} className="import-panel">
        <CsvImport.Drop>or drop it here.</CsvImport.Drop>
        <CsvImport.Problem />
        <CsvImport.Issues />
        <CsvImport.Stages />
        <CsvImport.Confirm />
        <CsvImport.Status />
      </CsvImport.Root>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.upload(canvas.getByLabelText('CSV export'), csvFile('hubspot.csv', HUBSPOT));
    await expect(await canvas.findByRole('button', { name: 'Import 6 deals' })).toBeVisible();
  },
};

/** No Cairn markup at all: a field, and a sentence, from `useCsvImport`. */
export const Headless: Story = {
  render: function Headless() {
    const { file, openFile } = useCsvImport();
    return (
      <label className="import-page">
        A file of deals
        <input type="file" onChange={({ target }) => target.files?.[0] && openFile(target.files[0])} />
        {file && `${file.result.pipeline.deals.length} deals in ${file.name}`}
      </label>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.upload(canvas.getByLabelText(/A file of deals/), csvFile('hubspot.csv', HUBSPOT));
    await expect(await canvas.findByText(/6 deals in hubspot.csv/)).toBeVisible();
  },
};

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' }, play: Questions.play! };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' }, play: Questions.play! };

/** 320 px wide. */
export const Narrow: Story = {
  globals: { viewport: { value: 'mobile1' } },
  play: Questions.play!,
};
