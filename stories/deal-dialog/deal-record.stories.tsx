import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, useState, type ReactNode } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { DealDialog, type DealDialogProps } from '../../src/deal-dialog/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { recordPipeline, type RecordRow } from '../../test/deal-dialog/record-data.js';
import './deal-dialog-stories.css';

/** A page with a button that opens a deal of a store that changes, which is open at first. */
function Page({ dealId = 'harbour', pipeline, ...props }: DealDialogProps<RecordRow>): ReactNode {
  const [openId, setOpenId] = useState<string | null>(dealId);
  const [store] = useState(() => createPipelineStore(recordPipeline()));
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <main className="deal-page">
      <button ref={opener} type="button" data-cairn="button" onClick={() => setOpenId(dealId)}>
        Open the deal
      </button>
      <DealDialog
        currentUser="Cy Falk"
        returnFocusTo={() => opener.current}
        {...props}
        pipeline={pipeline ?? store}
        dealId={openId}
        onDealIdChange={setOpenId}
      />
    </main>
  );
}

const meta = {
  title: 'Deal dialog/Criteria, bid and changes',
  component: DealDialog<RecordRow>,
  tags: ['!autodocs'],
  args: { dealId: 'harbour' },
  render: (args) => <Page {...args} />,
} satisfies Meta<typeof DealDialog<RecordRow>>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The dialog, once it takes presses: what is behind it is shut off a moment before. */
async function opened(): Promise<HTMLElement> {
  const dialog = await screen.findByRole('dialog', { name: 'Harbour: 12 weighbridges' });
  await waitFor(() => expect(dialog).toHaveStyle({ pointerEvents: 'auto' }));
  return dialog;
}

/** Evidence is given in place: who, when, and what there is to see. A tick alone does not count. */
export const Evidence: Story = {
  play: async () => {
    const dialog = await opened();
    await expect(within(dialog).getByText('1 of 2 required are met')).toBeVisible();
    const give = within(dialog).getByRole('button', { name: 'Give evidence for Who decides is known' });
    await userEvent.click(give);
    const note = within(dialog).getByLabelText('What there is to see');
    await waitFor(() => expect(note).toHaveFocus());
    await userEvent.type(note, 'Organisation chart{Enter}');
    await waitFor(() => expect(within(dialog).getByText('2 of 2 required are met')).toBeVisible());
    await waitFor(() => expect(give).toHaveFocus());
  },
};

/** The host refuses, with a reason; what was filled in stays. */
export const Refused: Story = {
  args: { onOperation: () => Promise.resolve('Only the owner gives evidence.') },
  play: async () => {
    const dialog = await opened();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Give evidence for Who decides is known' }),
    );
    await userEvent.type(within(dialog).getByLabelText('What there is to see'), 'Organisation chart{Enter}');
    const alert = await within(dialog).findByRole('alert');
    await expect(alert).toHaveTextContent('It was refused: Only the owner gives evidence.');
  },
};

/** Answers, score, advice and decision. */
export const Bid: Story = {
  play: async () => {
    const dialog = await opened();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Answer and decide' }));
    const form = within(dialog).getByRole('form', { name: 'Answer and decide' });
    await userEvent.selectOptions(within(form).getByLabelText('It pays'), 'Yes');
    await userEvent.selectOptions(within(form).getByLabelText('Decision'), 'Decided: bid');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    const bid = within(dialog).getByRole('region', { name: 'Bid or no bid' });
    await waitFor(() => expect(bid).toHaveTextContent('Decided: bid · \u2068Cy Falk\u2069'));
  },
};

/** Nothing can be changed. */
export const ReadOnly: Story = { args: { readOnly: true } };

/** Faults that are mended where they are told: an expected close, an owner. */
export const Mending: Story = {
  render: function Mending(args) {
    const [store] = useState(() =>
      createPipelineStore(recordPipeline({ amount: null, expectedClose: '2026-06-01', owner: null })),
    );
    return <Page {...args} pipeline={store} />;
  },
  play: async () => {
    const dialog = await opened();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Choose an owner' }));
    const form = within(dialog).getByRole('form', { name: 'Choose an owner' });
    await userEvent.selectOptions(within(form).getByLabelText('Owner'), 'Bo Lind');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(dialog).queryByText('No owner')).toBeNull());
    await userEvent.click(within(dialog).getByRole('button', { name: 'Enter the amount' }));
  },
};

/** Dark paper. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** From right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide. */
export const Narrow: Story = {
  parameters: {
    viewport: { options: { narrow: { name: '320 px', styles: { width: '320px', height: '800px' } } } },
  },
  globals: { viewport: { value: 'narrow' } },
};
