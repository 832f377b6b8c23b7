import type { Meta, StoryObj } from '@storybook/react-vite';
import { useRef, useState, type ReactNode } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import {
  DealListDialog,
  type DealListChoice,
  type DealListDialogProps,
} from '../../src/deal-dialog/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { createSample } from '../../test/sample/index.js';
import { samplePipeline } from '../sample-pipeline.js';
import './deal-dialog-stories.css';

/** The third open stage of the sample, in which many deals stand. */
const STAGE = samplePipeline.process.stages.filter(({ kind }) => kind === 'open')[2]!.stage;

/** A page with a button that opens a list, which is open at first. */
function Page({ list, ...props }: DealListDialogProps): ReactNode {
  const [open, setOpen] = useState<DealListChoice | null>(list ?? null);
  const opener = useRef<HTMLButtonElement>(null);
  return (
    <main className="deal-page">
      <button ref={opener} type="button" data-cairn="button" onClick={() => setOpen(list ?? null)}>
        List the deals
      </button>
      <DealListDialog returnFocusTo={() => opener.current} {...props} list={open} onListChange={setOpen} />
    </main>
  );
}

const meta = {
  title: 'Deal dialog/DealListDialog',
  component: DealListDialog,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline, list: { filter: { stageIds: [STAGE.id] } } },
  render: (args) => <Page {...args} />,
} satisfies Meta<typeof DealListDialog>;

export default meta;

type Story = StoryObj<typeof meta>;

const listNamed = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });
const names = (dialog: HTMLElement): string[] =>
  within(dialog)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

/** One line, styled. Arrow keys walk the rows, Enter opens a deal over the list, and Escape closes one after the other. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    const list = await listNamed(STAGE.name);
    const second = names(list)[1]!;
    // Two deals may have one name.
    const opener = (index: number): HTMLElement =>
      within(within(list).getAllByRole('rowheader')[index]!).getByRole('button');
    opener(0).focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(opener(1)).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    const deal = await screen.findByRole('dialog', { name: second });
    await expect(within(deal).getByRole('button', { name: 'Back to the list' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener(1)).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    const button = within(canvasElement).getByRole('button', { name: 'List the deals' });
    await waitFor(() => expect(button).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await listNamed(STAGE.name);
  },
};

/** A press on a column's name sorts by it, and another the other way round. */
export const Sorted: Story = {
  play: async () => {
    const list = await listNamed(STAGE.name);
    const heading = within(list).getByRole('columnheader', { name: 'Deal' });
    await userEvent.click(within(heading).getByRole('button'));
    await expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const before = names(list)[0];
    await userEvent.click(within(heading).getByRole('button'));
    await expect(heading).toHaveAttribute('aria-sort', 'descending');
    await expect(names(list)[0]).not.toBe(before);
  },
};

/** A text looked for in names and accounts; where nothing is found it says so, and has the way back. */
export const Searched: Story = {
  play: async () => {
    const list = await listNamed(STAGE.name);
    const search = within(list).getByRole('searchbox', { name: 'Search names and accounts' });
    await userEvent.type(search, 'no such deal');
    await userEvent.click(await within(list).findByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(names(list).length).toBeGreaterThan(10));
  },
};

/** Every deal, of whatever stage. */
export const AllDeals: Story = { args: { list: { title: 'All deals' } } };

/** Deals that ended. */
export const Ended: Story = {
  args: {
    list: {
      filter: {
        stageIds: [samplePipeline.process.stages.find(({ kind }) => kind === 'lost')!.stage.id],
      },
    },
    defaultSort: { by: 'closed', direction: 'descending' },
  },
};

/** No deal stands there. */
export const Empty: Story = { args: { list: { title: 'Nowhere', filter: { stageIds: [] } } } };

/** Amounts that may not be seen are in no column, in no sum and in no order. */
export const Hidden: Story = { args: { canSee: (field) => field !== 'amount' } };

/** 50,000 deals: as many rows are drawn as fit. */
export const FiftyThousand: Story = {
  args: { list: { title: 'All deals' } },
  loaders: [
    () => ({ store: createPipelineStore(parsePipeline(createSample({ dealCount: 50_000, dirtyShare: 0 }))) }),
  ],
  render: (args, { loaded }) => <Page {...args} pipeline={loaded['store'] as never} />,
  tags: ['!test'],
};

/** Dark paper. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** From right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** On a narrow page the table scrolls sideways, and the names stay. */
export const Narrow: Story = {
  parameters: {
    viewport: { options: { narrow: { name: '320 px', styles: { width: '320px', height: '800px' } } } },
  },
  globals: { viewport: { value: 'narrow' } },
};
