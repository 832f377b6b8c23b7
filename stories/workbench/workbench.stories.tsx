import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Workbench } from './workbench.js';

const meta = {
  title: 'Workbench',
  component: Workbench,
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Workbench>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The seeded sample: 2,000 deals with history, activities, targets, and dirty rows. Drop a CRM export in its place. */
export const Sample: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(await canvas.findByRole('heading', { name: 'Sales funnel' })).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'What was found in the rows' })).toBeVisible();
  },
};

const EXPORT = `Deal Name;Deal Stage;Amount;Close Date;Create Date;Deal owner
Kiln;Closed won;1.250,50 €;2026-03-14;2026-01-10;Ada
Loom;Closed won;900,00 €;2026-03-20;2026-02-01;Bo
Mill;Closed lost;4.000,00 €;2026-02-28;2026-01-15;Ada
Forge;Proposal;2.000,00 €;2026-04-30;2026-02-20;Bo
`;

/** A file in place of the sample: recognised without a hand on the mapping. */
export const File: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const input = await canvas.findByLabelText('CSV export');
    await userEvent.upload(input, new globalThis.File([EXPORT], 'export.csv', { type: 'text/csv' }));
    await waitFor(() =>
      expect(canvas.getByText('4 deals, read as an export of HubSpot, as of its latest day')).toBeVisible(),
    );
    await expect(canvas.getByRole('combobox', { name: 'Closed won counts as' })).toHaveValue('won');
    const figures = within(canvas.getByRole('region', { name: 'Key figures', hidden: false }));
    await expect(figures.getByRole('row', { name: /^Won 2/ })).toBeVisible();
  },
};
