import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { DealMix, Mix, useDealMix } from '../../src/deal-mix/index.js';
import { useDealMixMeasure, useDealMixSeries, useLargestOpenDeals } from '../../src/hooks/index.js';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import { fallingAmounts, pipelineOf } from './made-pipelines.js';
import './headless.css';

const mixed = pipelineOf([180_000, 140_000, 110_000, ...fallingAmounts(40, 55_000)]);

const meta = {
  title: 'Deal mix/DealMix',
  component: DealMix,
  tags: ['!autodocs'],
  args: { pipeline: mixed },
} satisfies Meta<typeof DealMix>;

export default meta;

type Story = StoryObj<typeof meta>;

/** One line, styled. Arrow keys walk the deals by size, Space picks one, Enter opens it, Escape clears, `t` shows the table. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, second] = within(canvas.getByRole('listbox')).getAllByRole('option');
    first!.focus();
    await userEvent.keyboard('{ArrowRight} ');
    await expect(second).toHaveFocus();
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Escape}');
    await expect(second).toHaveAttribute('aria-selected', 'false');
  },
};

/** Enter on a circle opens the deal; so does the button under the picture once it is picked. */
export const OpenADeal: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const body = within(canvasElement.ownerDocument.body);
    const [first] = within(canvas.getByRole('listbox')).getAllByRole('option');
    await userEvent.click(first!);
    await userEvent.click(canvas.getByRole('button', { name: 'Open deal: Alder group' }));
    await body.findByRole('dialog', { name: 'Alder group' });
    await userEvent.keyboard('{Escape}');
    first!.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await body.findByRole('dialog', { name: 'Alder group' })).toBeVisible();
  },
};

/** The host holds which deal is open: its own button opens one, and knows which one is. */
export const HeldByTheHost: Story = {
  render: function HeldByTheHost(args) {
    const [deal, setDeal] = useState<string | null>(null);
    return (
      <>
        <p>
          <button type="button" onClick={() => setDeal('open 2')}>
            Open the third largest
          </button>{' '}
          <output>{deal === null ? 'None is open.' : `Open is ${deal}.`}</output>
        </p>
        <DealMix {...args} deal={deal} onDealChange={setDeal} />
      </>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const body = within(canvasElement.ownerDocument.body);
    await userEvent.click(canvas.getByRole('button', { name: 'Open the third largest' }));
    await expect(canvas.getByText('Open is open 2.')).toBeInTheDocument();
    await body.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(canvas.getByText('None is open.')).toBeVisible());
  },
};

/** The deals of a class as a list: as many as the button says. */
export const DealsOfAClass: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 3 deals: Rocks' }));
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', { name: /^Rocks/ });
    await expect(within(dialog).getAllByRole('row')).toHaveLength(4);
  },
};

const pebbles = pipelineOf([
  180_000,
  140_000,
  ...Array.from({ length: 3000 }, (_, index) => 90 + (index % 40)),
]);

/** Thousands of pebbles: one heap, which says how many they are and lists them. */
export const ThousandsOfPebbles: Story = {
  args: { pipeline: pebbles },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const heap = canvas.getByRole('button', { name: /^Poured over them: 3,000 smaller deals/ });
    heap.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', {
      name: /^Smaller deals/,
    });
    await expect(within(dialog).getByText(/3,000/)).toBeVisible();
  },
};

/** The sample that all widgets show: thousands of deals, of which the largest are drawn and the others poured over them. */
export const Sample: Story = { args: { pipeline: samplePipeline } };

/** A class is picked: the others are pale. */
export const Picked: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const stones = canvas.getByRole('button', { name: /^Stones/ });
    await userEvent.click(stones);
    await expect(stones).toHaveAttribute('aria-pressed', 'true');
  },
};

/** Thresholds typed: the whole picture follows. */
export const Thresholds: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Set size classes' }));
    const field = canvas.getByRole('spinbutton', { name: 'Rocks from' });
    await userEvent.clear(field);
    await userEvent.type(field, '30000');
    await expect(canvas.getByRole('button', { name: /^Rocks/ })).toHaveTextContent('€30,000 and more');
    const handle = canvas.getByRole('slider', { name: 'Stones from' });
    handle.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(handle).toHaveAttribute('aria-valuetext', '€21,000');
  },
};

/** The rule of the classes chosen: natural breaks, five classes; a threshold moved makes them own ones, with a way back. */
export const Rules: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Set size classes' }));
    const kind = canvas.getByRole('combobox', { name: 'Classed by' });
    await userEvent.selectOptions(kind, 'Natural breaks');
    await userEvent.click(canvas.getByRole('radio', { name: '5' }));
    const classes = canvas.getByRole('group', { name: 'Size classes' });
    await expect(within(classes).getByRole('group', { name: 'Gravel' })).toBeVisible();
    canvas.getByRole('slider', { name: 'Rocks from' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(kind).toHaveDisplayValue('Own thresholds');
    await userEvent.click(canvas.getByRole('button', { name: 'Back to “Natural breaks”' }));
    await expect(kind).toHaveDisplayValue('Natural breaks');
  },
};

/** Shares of a target that there is not: what stands in is said. */
export const RulesWithoutTarget: Story = {
  args: { pipeline: pipelineOf(fallingAmounts(50, 90_000), { target: null }) },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Set size classes' }));
    await expect(canvas.getByText(/^There is no target to take shares of/)).toBeVisible();
  },
};

/** Two classes: the rocks, and all the others. */
export const TwoClasses: Story = { args: { defaultClasses: { by: 'quantile', shares: [0.2] } } };

/** Six classes by natural breaks. */
export const SixClasses: Story = { args: { defaultClasses: { by: 'natural-breaks', count: 6 } } };

/** What was open at the end of each of the last twelve months. Arrow keys walk months and classes, Enter picks a class. */
export const ThroughTime: Story = {
  args: { pipeline: samplePipeline, defaultView: 'through-time' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const picture = await canvas.findByRole('group', { name: /^Open deals by size over time/ });
    const days = within(picture).getAllByRole('listbox');
    await expect(days).toHaveLength(12);
    const [rocks, stones] = within(days.at(-1)!).getAllByRole('option').toReversed();
    rocks!.focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(stones).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    const [, before] = within(days.at(-2)!).getAllByRole('option').toReversed();
    await expect(before).toHaveFocus();
    await expect(canvas.getByRole('button', { name: /^Stones/ })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('{Escape}');
  },
};

/** The same by number of deals: those without an amount are drawn as well. */
export const ThroughTimeByCount: Story = {
  args: { pipeline: samplePipeline, defaultView: 'through-time' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const measure = await canvas.findByRole('radiogroup', { name: 'Show by' });
    await userEvent.click(within(measure).getByRole('radio', { name: 'Deals' }));
    await expect(canvas.getByRole('group', { name: /Deals$/ })).toBeVisible();
  },
};

/** The switch: from today to the mix through time, and its table. */
export const ThroughTimeTable: Story = {
  args: { pipeline: samplePipeline },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('radio', { name: 'Over time' }));
    await canvas.findByRole('group', { name: /^Open deals by size over time/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Rocks, Value' })).toBeVisible();
  },
};

/** One deal is most of what is open. */
export const LoneRock: Story = {
  args: { pipeline: pipelineOf([420_000, ...fallingAmounts(24, 18_000)]) },
};

/** More is open than the target: stones over the brim. */
export const OverTheBrim: Story = {
  args: { pipeline: pipelineOf(fallingAmounts(120, 150_000), { target: 1_000_000 }) },
};

/** More than can be drawn: the level says so. */
export const FarOver: Story = {
  args: { pipeline: pipelineOf(fallingAmounts(120, 150_000), { target: 200_000 }) },
};

/** No target: a vessel whose brim stands for nothing. */
export const NoTarget: Story = {
  args: { pipeline: pipelineOf(fallingAmounts(50, 90_000), { target: null }) },
};

/** The target is met. */
export const Met: Story = {
  args: { pipeline: pipelineOf(fallingAmounts(50, 60_000), { target: 500_000, won: 510_000 }) },
};

/** Amounts that nobody wrote down. */
export const UnknownAmounts: Story = {
  args: { pipeline: pipelineOf([...fallingAmounts(30, 90_000), ...Array.from({ length: 12 }, () => null)]) },
};

/** The data tables in place of the picture; each number opens its explanation. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Of value' })).toBeVisible();
  },
};

/** "How was this computed?" of the share of the rocks. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const classes = canvas.getByRole('group', { name: 'Size classes' });
    await userEvent.click(within(classes).getAllByRole('button', { name: /^Of deals/ })[0]!);
    const dialog = await within(canvasElement.ownerDocument.body).findByRole('dialog', {
      name: 'How was this computed?',
    });
    await expect(within(dialog).getByRole('combobox', { name: 'Figure' })).toHaveDisplayValue(
      'Share of open deals',
    );
  },
};

/** Own order and text from the parts: a sheet for a review, the months first, then who weighs what. */
export const Composed: Story = {
  render: function Composed() {
    const mix = useDealMixMeasure({ targetMinor: 100_000_000 }, { pipeline: samplePipeline });
    const series = useDealMixSeries(
      { targetMinor: 100_000_000, unit: 'quarter', span: { start: '2025-07-01', end: '2026-10-01' } },
      { pipeline: samplePipeline },
    );
    return (
      <Mix.Root mix={mix} className="review-sheet">
        <Mix.Head>
          <Mix.Title>Are we living on fewer, larger deals?</Mix.Title>
        </Mix.Head>
        <Mix.Body>
          <Mix.History series={series} />
          <div className="review-lines">
            {mix.classes.map(({ id, open, valueShare }) => (
              <p key={id}>
                <strong>{id}</strong>
                {` – ${open.count} deals hold ${Math.round((valueShare.value ?? 0) * 100)} % of what is open.`}
              </p>
            ))}
          </div>
          <Mix.Concentration />
        </Mix.Body>
      </Mix.Root>
    );
  },
};

/** No Cairn markup at all: a dry-stone wall, each deal a block as wide as its share, laid in courses by class. */
export const Headless: Story = {
  render: function Headless() {
    const mix = useDealMixMeasure({ targetMinor: 100_000_000 }, { pipeline: mixed });
    const deals = useLargestOpenDeals(40, { pipeline: mixed });
    const { rocks, classes, getRocksProps, getRockProps } = useDealMix({ mix, deals });
    return (
      <div className="wall" aria-label="Deals, laid as a wall" {...getRocksProps()}>
        {classes
          .filter(({ open }) => open.count > 0)
          .map((each) => {
            const course = rocks.filter(({ classId }) => classId === each.id);
            const whole = course.reduce((sum, { valueMinor }) => sum + valueMinor, 0);
            const starts = course.map((_, index) =>
              course.slice(0, index).reduce((sum, { valueMinor }) => sum + valueMinor, 0),
            );
            return (
              <div key={each.id} className="course" role="group" aria-label={each.id}>
                <span aria-hidden="true">{each.id}</span>
                <svg viewBox="0 0 400 34" role="presentation">
                  {course.map((rock, index) => (
                    <g
                      key={rock.id}
                      aria-label={`${rock.deal.name}, ${rock.valueMinor / 100}`}
                      {...getRockProps(rock)}
                    >
                      <rect
                        className={rock.isFaded ? 'pale' : undefined}
                        x={(starts[index]! / whole) * 400 + 1}
                        y={1}
                        width={Math.max(1, (rock.valueMinor / whole) * 400 - 2)}
                        height={32}
                        rx={3}
                      />
                    </g>
                  ))}
                </svg>
              </div>
            );
          })}
      </div>
    );
  },
};

/** No deal passes. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** Too few deals to read much into. */
export const Sparse: Story = { args: { pipeline: sparsePipeline } };

/** The data has not come in. */
export const Loading: Story = { args: { pipeline: null } };

/** A wrong prop takes down this widget and says why. */
export const Failed: Story = { args: { classes: { by: 'amount', thresholdsMinor: [1, 2] } } };

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
