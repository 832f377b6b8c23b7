import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { PipelineStore } from '../../src/summary/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { ruledStore } from './ruled-store.js';

const meta = {
  title: 'Stage board/Rules',
  component: StageBoard,
  tags: ['!autodocs'],
  loaders: [() => ({ store: ruledStore() })],
  render: (args, { loaded }) => <StageBoard {...args} pipeline={loaded['store'] as PipelineStore} />,
  args: { currentUser: 'Ada Byron' },
} satisfies Meta<typeof StageBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

const card = (canvas: HTMLElement, name: string): HTMLElement =>
  within(canvas).getByRole('row', { name: new RegExp(`^${name}`) });

/** Lifts a card, carries it so many columns on, and puts it down. */
async function carry(canvas: HTMLElement, name: string, columns: number, end = ' '): Promise<void> {
  const lifted = card(canvas, name);
  lifted.focus();
  const forward = getComputedStyle(lifted).direction === 'rtl' ? '{ArrowLeft}' : '{ArrowRight}';
  await userEvent.keyboard(` ${forward.repeat(columns)}${end}`);
}

const asked = async (canvas: HTMLElement, name: RegExp) =>
  within(await within(canvas.ownerDocument.body).findByRole('dialog', { name }, { timeout: 20_000 }));

/** The exit checklist: evidence is given in the dialog, and the card moves with it, in one step. */
export const Rules: Story = {
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Alder mill', 1);
    const dialog = await asked(canvasElement, /^Move Alder mill to Tender$/);
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await expect(dialog.getByRole('alert')).toHaveTextContent(
      'there is no evidence yet for “The customer confirmed the need in writing”',
    );
    await userEvent.type(
      dialog.getByLabelText('What shows it: The customer confirmed the need in writing'),
      'Mail of 12 June',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() =>
      expect(within(canvasElement).getAllByRole('status')[0]).toHaveTextContent(
        'Moved Alder mill from Need, place 1, to Tender, place 1 of 2.',
      ),
    );
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Alder mill/));
  },
};

/** The dialog of the exit checklist, open. */
export const RulesOpen: Story = {
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Alder mill', 1);
    await asked(canvasElement, /^Move Alder mill/);
  },
};

/** The same from right to left. */
export const RulesRtl: Story = { ...RulesOpen, globals: { direction: 'rtl' } };

/** A deal that is lost tells why: one of the reasons, or another in words. */
export const LostReason: Story = {
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Dale bakery', 4);
    const dialog = await asked(canvasElement, /^Move Dale bakery to Lost$/);
    await userEvent.click(dialog.getByRole('radio', { name: 'Another reason' }));
    await userEvent.type(dialog.getByLabelText('Reason'), 'The mill burned down');
    await userEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(card(canvasElement, 'Dale bakery')).toHaveFocus());
  },
};

/** A gate that asks for the decision to bid: the checklist, what it comes to, and the decision, which is a person's. */
export const BidOrNoBid: Story = {
  args: { mayOverride: true },
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Cedar press', 1);
    const dialog = await asked(canvasElement, /^Move Cedar press to Offer$/);
    for (const yes of dialog.getAllByRole('radio', { name: 'Yes' })) await userEvent.click(yes);
    await expect(dialog.getByText('7 points of 7, 100%')).toBeVisible();
    await userEvent.click(dialog.getByRole('radio', { name: 'Bid' }));
  },
};

/** Limits stand at the heads. A full stage that blocks refuses a card, before it is put down and after. */
export const Limits: Story = {
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Heath works', 0, '{ArrowLeft} ');
    await waitFor(() =>
      expect(
        within(canvasElement).getByText(
          'Heath works stays in Contract: Offer is full: with this deal it has 4, of at most 3; Offer is full: with this deal it has €55,000, of at most €50,000.',
        ),
      ).toBeVisible(),
    );
  },
};

/** A card in the air: columns that refuse it say so, and those that ask first. */
export const InTheAir: Story = {
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Cedar press', 1, '');
  },
};

/** A host that is asked, and answers later: the card shows it meanwhile. */
export const AskingTheHost: Story = {
  args: { canMove: () => new Promise((answer) => setTimeout(() => answer('the credit check is open'), 500)) },
  play: async ({ canvasElement }) => {
    await carry(canvasElement, 'Dale bakery', 1);
    await waitFor(() => expect(card(canvasElement, 'Dale bakery')).toHaveAttribute('data-checking'));
    await waitFor(() =>
      expect(
        within(canvasElement).getByText('Dale bakery stays in Offer: the credit check is open.'),
      ).toBeVisible(),
    );
  },
};
