import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { DealListDialog, type DealsChoice } from '../../src/deal-dialog/index.js';
import { useWinRate, useWinRateGroups } from '../../src/hooks/index.js';
import type { OpenDealsPolicy } from '../../src/measures/index.js';
import {
  useWinRateComparison,
  WinRateComparison,
  WinRates,
  type WinRateRow,
} from '../../src/win-rates/index.js';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import { midQuarterPipeline, pipelineOfManyOwners, pipelineWithoutAmounts } from './made-pipelines.js';
import './win-rates-stories.css';

const meta = {
  title: 'Win rates/WinRateComparison',
  component: WinRateComparison,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof WinRateComparison>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Unknown stands after every rate. */
const valueOf = ({ value }: WinRateRow): number => value.lowest.value ?? -1;
const written = (share: number | null): string => (share === null ? '–' : `${Math.round(100 * share)}%`);
/** Which way a line goes from one ranking to the other. */
const courseOf = (places: number): string => (places < 0 ? 'up' : places > 0 ? 'down' : 'level');

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

/** A league table from the same parts: cards in columns with their places, what is picked above them, the choices beneath, and a list of deals that the host opens. */
export const Composed: Story = {
  render: function Composed() {
    const [open, setOpen] = useState<OpenDealsPolicy>('exclude');
    const [deals, setDeals] = useState<DealsChoice | null>(null);
    const groups = useWinRateGroups({ open }, { pipeline: samplePipeline, groupBy: 'owner' });
    const overall = useWinRate({ open }, { pipeline: samplePipeline });
    return (
      <WinRates.Root
        className="league"
        groups={groups}
        overall={overall}
        groupBy="owner"
        defaultGroup="r06"
        defaultHideTooFew
        onDealsOpen={setDeals}
        aria-label="The league of closers"
      >
        <WinRates.Body>
          <WinRates.Picked />
          <WinRates.Rows>
            {(row) => (
              <WinRates.Row className="league-card" key={row.id} row={row}>
                <span className="league-place" aria-hidden="true">
                  {row.index + 1}
                </span>
                <WinRates.Name />
                <span className="league-rates">
                  <WinRates.Unit />
                  <WinRates.Sample />
                </span>
                <WinRates.Dumbbell />
              </WinRates.Row>
            )}
          </WinRates.Rows>
          <div className="league-foot">
            <WinRates.Overall />
            <WinRates.PolicySwitch onOpenChange={setOpen} />
            <WinRates.SortControl />
          </div>
        </WinRates.Body>
        <DealListDialog pipeline={samplePipeline} list={deals} onListChange={() => setDeals(null)} />
      </WinRates.Root>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    await expect(canvas.getByRole('option', { name: /^Noor van der Velde/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await userEvent.click(canvas.getByRole('button', { name: '46 won' }));
    const name = 'Noor van der Velde · Won';
    const list = await page.findByRole('dialog', { name }, { timeout: 20_000 });
    await expect(await within(list).findByText(/^46 deals/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  },
};

/** No Cairn markup at all: two rankings drawn by the host from `useWinRateComparison`, by deals and by value. Who falls from one to the other wins the small deals. */
export const Headless: Story = {
  render: function Headless() {
    const groups = useWinRateGroups({}, { pipeline: samplePipeline, groupBy: 'owner' });
    const { rows, getListProps, getRowProps } = useWinRateComparison({ groups, defaultHideTooFew: true });
    const byValue = rows.toSorted((one, other) => valueOf(other) - valueOf(one) || one.index - other.index);
    const places = rows.map((row) => byValue.indexOf(row));
    return (
      <div className="rankings">
        <strong>by deals</strong>
        <strong>by value</strong>
        <div className="ranking" {...getListProps()} aria-label="Won by deals">
          {rows.map((row) => (
            <div key={row.id} {...getRowProps(row)}>
              <bdi title={row.name}>{row.name}</bdi> <b>{written(row.unit.lowest.value)}</b>
            </div>
          ))}
        </div>
        <svg viewBox={`0 0 10 ${rows.length}`} preserveAspectRatio="none" aria-hidden="true">
          {rows.map(({ id, index, value, isSelected }) => (
            // Nobody knows whether a group of unknown value rises or falls: no line.
            <path
              key={id}
              className={[courseOf(places[index]! - index), isSelected ? 'picked' : ''].join(' ')}
              d={
                value.lowest.value === null
                  ? undefined
                  : `M0 ${index + 0.5}C5 ${index + 0.5} 5 ${places[index]! + 0.5} 10 ${places[index]! + 0.5}`
              }
            />
          ))}
        </svg>
        <div className="ranking" aria-hidden="true">
          {byValue.map(({ id, name, value, isSelected }) => (
            <div key={id} className={isSelected ? 'picked' : undefined}>
              <b>{written(value.lowest.value)}</b> <bdi title={name}>{name}</bdi>
            </div>
          ))}
        </div>
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('option', { name: /^Leïla Benhaddou/ }));
    await expect(canvasElement.querySelectorAll('path.picked')).toHaveLength(1);
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
