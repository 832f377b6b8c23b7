import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, useState, type ReactNode } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import {
  DealDetails,
  DealDialog,
  useDealDetails,
  type DealDialogProps,
} from '../../src/deal-dialog/index.js';
import { useDeal } from '../../src/hooks/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { dialogPipeline, type OrderRow } from './dialog-pipelines.js';
import './deal-dialog-stories.css';

/** A page with a button that opens a deal, which is open at first. */
function Page({ dealId, ...props }: DealDialogProps<OrderRow>): ReactNode {
  const [openId, setOpenId] = useState<string | null>(dealId ?? null);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <main className="deal-page">
      <button ref={opener} type="button" data-cairn="button" onClick={() => setOpenId(dealId ?? null)}>
        Open the deal
      </button>
      <DealDialog
        returnFocusTo={() => opener.current}
        {...props}
        dealId={openId}
        onDealIdChange={setOpenId}
      />
    </main>
  );
}

const meta = {
  title: 'Deal dialog/DealDialog',
  component: DealDialog<OrderRow>,
  tags: ['!autodocs'],
  args: { pipeline: dialogPipeline, dealId: 'open' },
  render: (args) => <Page {...args} />,
} satisfies Meta<typeof DealDialog<OrderRow>>;

export default meta;

type Story = StoryObj<typeof meta>;

const dialogNamed = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('dialog', { name });

/** One line, styled. Escape closes, and the focus goes back to what opened it. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    await dialogNamed('Nordvik: 120 desks for the new office');
    await userEvent.keyboard('{Escape}');
    const button = within(canvasElement).getByRole('button', { name: 'Open the deal' });
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    const dialog = await dialogNamed('Nordvik: 120 desks for the new office');
    await expect(dialog).toHaveAccessibleDescription(
      /Open Proposal · 57 days in this stage · 45 days expected/,
    );
  },
};

/** A field of the host's own, read from its own row, and a line more at the end. */
export const OwnFields: Story = {
  args: {
    fields: [{ id: 'contact', label: 'Contact', value: ({ fields }) => fields.contact }],
    children: (deal) => <a href={`#${deal.id}`}>Open in the CRM</a>,
  },
};

/** Own order, text and marks from the parts. */
export const Composed: Story = {
  render: function Composed() {
    const [isOpen, setIsOpen] = useState(true);
    const deal = useDeal('open', { pipeline: dialogPipeline });
    const { process, asOf, issues } = dialogPipeline;
    return (
      <main className="deal-page">
        <button type="button" data-cairn="button" onClick={() => setIsOpen(true)}>
          Open the deal
        </button>
        {isOpen && (
          <DealDetails.Root
            deal={deal}
            process={process}
            asOf={asOf}
            issues={issues}
            onClose={() => setIsOpen(false)}
          >
            <DealDetails.Head>
              <DealDetails.Title />
              <DealDetails.Close>Done</DealDetails.Close>
            </DealDetails.Head>
            <DealDetails.Stage />
            <DealDetails.Timeline>
              {(row) =>
                row.holdDays > 0 ? (
                  <DealDetails.Stay row={row} className="held" />
                ) : (
                  <DealDetails.Stay row={row} />
                )
              }
            </DealDetails.Timeline>
            <DealDetails.Fields>
              {(field) => (field.field === 'amount' ? <DealDetails.Field field={field} /> : null)}
            </DealDetails.Fields>
          </DealDetails.Root>
        )}
      </main>
    );
  },
};

/** No Cairn markup at all: a list drawn by the host from `useDealDetails`. */
export const Headless: Story = {
  render: function Headless() {
    const deal = useDeal('lost', { pipeline: dialogPipeline });
    const { name, timeline, faults } = useDealDetails({ ...dialogPipeline, deal });
    return (
      <main className="deal-page">
        <h2>{name}</h2>
        <ol>
          {timeline?.rows.map(({ index, stageName, days, kind, skippedNames }) => (
            <li key={index}>
              {stageName} ({kind}): {days ?? '–'}{' '}
              {skippedNames.length > 0 && `past ${skippedNames.join(', ')}`}
            </li>
          ))}
        </ol>
        <p>{faults.length} faults</p>
      </main>
    );
  },
};

/** Faults of every sort, each with how to mend it. */
export const Faults: Story = { args: { dealId: 'faulty' } };

/** Markup, bidi characters and words without end are text, and stay inside. */
export const Hostile: Story = {
  args: {
    dealId: 'hostile',
    fields: [{ id: 'contact', label: 'Contact', value: ({ fields }) => fields.contact }],
  },
  play: async () => {
    const dialog = await dialogNamed(/onerror/);
    await expect(dialog.querySelectorAll('img, script')).toHaveLength(0);
    await expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  },
};

/** An open deal that nobody kept a history of. */
export const NoHistory: Story = { args: { dealId: 'no-history' } };

/** A won deal without a history: its path is not known. */
export const UnknownPath: Story = { args: { dealId: 'won-no-history' } };

/** Won. */
export const Won: Story = { args: { dealId: 'won' } };

/** Lost, for a reason. */
export const Lost: Story = { args: { dealId: 'lost' } };

/** On hold. */
export const OnHold: Story = { args: { dealId: 'hold' } };

/** In a stage that the process does not have. */
export const Unmapped: Story = { args: { dealId: 'unmapped' } };

/** A thousand stays: the latest first, all when asked for. */
export const ThousandStays: Story = {
  args: { dealId: 'long' },
  play: async () => {
    const dialog = await dialogNamed('Nordvik: back and forth');
    const stays = within(dialog).getByRole('list', { name: 'Stages so far' });
    await expect(within(stays).getAllByRole('listitem')).toHaveLength(20);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Show all' }));
    await expect(stays).toHaveFocus();
    await expect(stays.children).toHaveLength(1000);
  },
};

/** A deal that is not there. */
export const Gone: Story = { args: { dealId: 'no-such-deal' } };

/** Fields that may not be seen are left out. */
export const Hidden: Story = {
  args: { dealId: 'faulty', canSee: (field) => field !== 'amount' && field !== 'stage' },
};

/** Live: the deal is moved while it is looked at. */
export const Live: Story = {
  render: function Live() {
    const [store] = useState(() => createPipelineStore(dialogPipeline));
    return (
      <Page pipeline={store} dealId="open">
        {(deal) => (
          <button
            type="button"
            data-cairn="button"
            disabled={deal.kind !== 'open'}
            onClick={() => store.apply({ type: 'move', dealId: deal.id, toStageId: 'won' })}
          >
            Won it
          </button>
        )}
      </Page>
    );
  },
  play: async () => {
    const dialog = await dialogNamed('Nordvik: 120 desks for the new office');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Won it' }));
    await expect(dialog).toHaveAccessibleDescription('Won · on Jun 30, 2026');
  },
};

/** A wrong prop takes down this dialog, and says why in its place. */
export const Failed: Story = { args: { locale: 'not a locale' } };

/** Dark. */
export const Dark: Story = { args: { dealId: 'faulty' }, globals: { theme: 'dark' } };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide. */
export const Narrow: Story = {
  args: { dealId: 'faulty' },
  parameters: {
    viewport: { options: { narrow: { name: '320 px', styles: { width: '320px', height: '800px' } } } },
  },
  globals: { viewport: { value: 'narrow' } },
};
