import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { useWinRate, useWinRateGroups } from '../../src/hooks/index.js';
import { useWinRateComparison, WinRateComparison, WinRates } from '../../src/win-rates/index.js';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import { midQuarterPipeline, pipelineOfManyOwners, pipelineWithoutAmounts } from './made-pipelines.js';
import './headless.css';

const meta = {
  title: 'Win rates/WinRateComparison',
  component: WinRateComparison,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof WinRateComparison>;

export default meta;

type Story = StoryObj<typeof meta>;

/** One line, styled. Arrow keys walk the groups, Space selects one and shows its peers' median, `t` shows the table. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, second] = within(canvas.getByRole('listbox')).getAllByRole('option');
    first!.focus();
    await userEvent.keyboard('{ArrowDown} ');
    await expect(second).toHaveFocus();
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Escape}');
    await expect(second).toHaveAttribute('aria-selected', 'false');
  },
};

/** A group is selected: the line is now the median of its peers. */
export const Selected: Story = { args: { defaultGroup: 'r06' } };

/** By team; by source, account or an own dimension likewise. */
export const ByTeam: Story = { args: { groupBy: 'team' } };

/** By the size of deals: the classes that the deal mix has, the largest first. */
export const BySizeClass: Story = {
  args: { defaultGroupBy: 'size-class' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = within(canvas.getByRole('listbox')).getAllByRole('option');
    await expect(first).toHaveAccessibleName(/^Rocks, .* and more: /);
    await expect(canvas.getByRole('combobox', { name: 'Sort by' })).toHaveDisplayValue('size');
  },
};

/** By the quarter that deals closed in, the oldest first; the running one says so. */
export const ByQuarter: Story = {
  args: { pipeline: midQuarterPipeline, defaultGroupBy: 'quarter' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const options = within(canvas.getByRole('listbox')).getAllByRole('option');
    await expect(options.at(-1)).toHaveAccessibleName(/^Q3 FY 2027, so far: /);
    await userEvent.click(canvas.getByRole('button', { name: 'oldest first' }));
    await expect(canvas.getByRole('button', { name: 'newest first' })).toBeVisible();
    await expect(within(canvas.getByRole('listbox')).getAllByRole('option')[0]).toHaveAccessibleName(
      /^Q3 FY 2027/,
    );
    await userEvent.click(canvas.getByRole('button', { name: 'newest first' }));
  },
};

/** Of the deals that reached a stage: the reader chooses which, and what the rates are by. */
export const FromStage: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const from = canvas.getByRole('combobox', { name: 'From stage' });
    await userEvent.selectOptions(from, 'Proposal');
    await expect(canvas.getByText(/^From Proposal on/)).toBeVisible();
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Group by' }), 'Source');
    await expect(canvas.getByRole('heading', { name: 'Win rates by source' })).toBeVisible();
  },
};

/** Groups of too few deals are hidden, and said so. */
export const Filtered: Story = {
  args: { pipeline: pipelineOfManyOwners(14) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Hide fewer than 10 deals' }));
    await expect(canvas.getByText('11 of 14 owners shown.')).toBeVisible();
  },
};

/** What all deals that reached a stage come to over time, open ones taken in. Arrow keys walk the days. */
export const Curves: Story = {
  args: { defaultFrom: 'first-talk' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Over time' }));
    const days = await canvas.findByRole('slider', { name: /days since deals reached First talk$/ });
    days.focus();
    await userEvent.keyboard('{Home}');
    await expect(days).toHaveAttribute('aria-valuetext', expect.stringMatching(/^After 0 days: 0% won/));
    await userEvent.keyboard('{End}');
    await expect(days).toHaveAttribute('aria-valuenow', days.getAttribute('aria-valuemax'));
  },
};

/** One owner's curve over that of all; the small ones compare the others. */
export const CurvesOfOwner: Story = {
  args: { defaultView: 'curves' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const list = await canvas.findByRole('listbox', { name: 'Won over time by owner' });
    await userEvent.click(within(list).getAllByRole('option')[1]!);
    await expect(canvas.getByRole('slider', { name: /^Noor van der Velde: / })).toBeVisible();
  },
};

/** Open deals counted as lost. The reader may choose another policy. */
export const OpenAsLost: Story = {
  args: { defaultOpen: 'as-lost' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('radio', { name: 'Open as lost' })).toBeChecked();
  },
};

/** From the lowest rate, were all open deals lost, to the highest, were they all won. */
export const Range: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Range' }));
    const [first] = within(canvas.getByRole('listbox')).getAllByRole('option');
    await expect(first).toHaveAccessibleName(/^Aino Rautiainen: \d+–\d+%/);
  },
};

/** One quarter, by the day deals were created: the cohort view. */
export const Cohort: Story = {
  args: { by: 'created', window: { start: '2026-02-01', end: '2026-05-01' } },
};

/** Enter shows the deals that a group's rate is taken of as a list, as many as it says; the words beneath the picture show those won. */
export const OpeningDeals: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    const row = canvas.getByRole('option', { name: /^Aino Rautiainen/ });
    row.focus();
    await userEvent.keyboard('{Enter}');
    const name = 'Aino Rautiainen · Closed';
    const list = await page.findByRole('dialog', { name }, { timeout: 20_000 });
    await expect(await within(list).findByText(/^156 deals/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(row).toHaveFocus());
    await userEvent.keyboard(' ');
    await userEvent.click(await canvas.findByRole('button', { name: '88 won' }));
    const won = await page.findByRole('dialog', { name: 'Aino Rautiainen · Won' });
    await expect(await within(won).findByText(/^88 deals/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
  },
};

/** The data table in place of the picture; each number opens its explanation. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Rate by value' })).toBeVisible();
  },
};

/** "How was this computed?" of one owner's rate. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    const row = canvas.getByRole('row', { name: /^Tomás Echeverrieta/ });
    await userEvent.click(within(row).getAllByRole('button')[2]!);
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', {
      name: 'How was this computed?',
    });
    await expect(within(dialog).getByRole('combobox', { name: 'Figure' })).toBeVisible();
  },
};

/** Own order, text and marks from the parts. */
export const Composed: Story = {
  render: function Composed() {
    const options = { pipeline: samplePipeline, groupBy: 'team' };
    const groups = useWinRateGroups({}, options);
    const overall = useWinRate({}, options);
    return (
      <WinRates.Root groups={groups} overall={overall} groupBy="team">
        <WinRates.Head>
          <WinRates.Title>Which team wins its large deals?</WinRates.Title>
        </WinRates.Head>
        <WinRates.Body>
          <WinRates.Plot>
            <WinRates.Scale columns={['value']} />
            <WinRates.Rows>
              {(row) => (
                <WinRates.Row key={row.id} row={row}>
                  <WinRates.Value />
                  <WinRates.Dumbbell />
                  <WinRates.Name />
                </WinRates.Row>
              )}
            </WinRates.Rows>
          </WinRates.Plot>
        </WinRates.Body>
      </WinRates.Root>
    );
  },
};

/** No Cairn markup at all: a butterfly drawn by the host from `useWinRateComparison`, deals to the left, value to the right. */
export const Headless: Story = {
  render: function Headless() {
    const groups = useWinRateGroups({}, { pipeline: samplePipeline, groupBy: 'source' });
    const { rows, getListProps, getRowProps } = useWinRateComparison({ groups, groupBy: 'source' });
    return (
      <div className="butterfly" {...getListProps()} aria-label="Win rates by source">
        {rows.map((row) => (
          <div className="butterfly-row" key={row.id} {...getRowProps(row)}>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect
                className="by-deals"
                x={100 - (row.shape.unit?.x ?? 0)}
                width={row.shape.unit?.x ?? 0}
                height="1"
              />
            </svg>
            <span>
              {row.name} {row.result.won.count}/{row.count}
            </span>
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect className="by-value" width={row.shape.value?.x ?? 0} height="1" />
            </svg>
          </div>
        ))}
      </div>
    );
  },
};

/** Hundreds of groups: found by name, the first 50 shown, and said so. */
export const ManyGroups: Story = {
  args: { pipeline: pipelineOfManyOwners(312) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('50 of 312 owners shown.')).toBeVisible();
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Find owner' }), '27');
    await expect(within(canvas.getByRole('listbox')).getAllByRole('option')).toHaveLength(13);
    await userEvent.clear(canvas.getByRole('searchbox', { name: 'Find owner' }));
  },
};

/** Amounts that nobody wrote down: a rate by value that is not known is hatched along the whole scale. */
export const UnknownAmounts: Story = { args: { pipeline: pipelineWithoutAmounts() } };

/** No deal passes. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** Too few deals to read much into. */
export const Sparse: Story = { args: { pipeline: sparsePipeline } };

/** The data has not come in. */
export const Loading: Story = { args: { pipeline: null } };

/** A wrong prop takes down this widget and says why. */
export const Failed: Story = { args: { groupBy: 'no-such-dimension' } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="narrow-page">
        <Story />
      </div>
    ),
  ],
};
