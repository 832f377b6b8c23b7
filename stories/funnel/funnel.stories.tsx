import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import type { DealListChoice } from '../../src/deal-dialog/index.js';
import { Funnel, FunnelChart, useFunnel } from '../../src/funnel/index.js';
import { useFunnelMeasure } from '../../src/hooks/index.js';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import { amountlessPipeline, longNamesPipeline } from './odd-pipelines.js';
import './funnel-stories.css';

const meta = {
  title: 'Funnel/FunnelChart',
  component: FunnelChart,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline },
} satisfies Meta<typeof FunnelChart>;

export default meta;

type Story = StoryObj<typeof meta>;

/** One line, styled. Arrow keys walk the stages, Space selects one, Enter shows its deals, `t` shows the table. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, second] = within(canvas.getByRole('listbox')).getAllByRole('option');
    first!.focus();
    await userEvent.keyboard('{ArrowDown} ');
    await expect(second).toHaveFocus();
    await waitFor(() => expect(second).toHaveAttribute('aria-selected', 'true'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(second).toHaveAttribute('aria-selected', 'false'));
  },
};

/** By value: widths in proportion to the amounts, deals of unknown amount left out and said so. */
export const ByValue: Story = { args: { measure: 'value' } };

/** Stages side by side: names and numbers above, what did not go on beneath. Arrow keys go along the line. */
export const Horizontal: Story = {
  args: { orientation: 'horizontal' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first, second] = within(canvas.getByRole('listbox')).getAllByRole('option');
    first!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(first).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(second).toHaveFocus();
  },
};

/** Curves between the layers. */
export const Smooth: Story = { args: { shape: 'smooth' } };

/** Lying down, and smooth. */
export const HorizontalSmooth: Story = { args: { orientation: 'horizontal', shape: 'smooth' } };

/** One step after the other, without slopes. */
export const Step: Story = { args: { shape: 'step' } };

/** Areas in true proportion: each layer as wide and as thick as the square root of its number. */
export const Area: Story = { args: { proportion: 'area' } };

/** Lying down, by area. */
export const HorizontalArea: Story = { args: { orientation: 'horizontal', proportion: 'area' } };

/** Where the open deals stand today, chosen by the reader. */
export const Standing: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const select = canvas.getByRole('combobox', { name: 'Which deals count' });
    await userEvent.selectOptions(select, 'Standing now');
    await expect(canvas.getByText('Open deals standing in a stage')).toBeVisible();
    await expect(canvas.queryByRole('option', { name: /^Won/ })).toBeNull();
  },
};

/** A stage that the host has selected. */
export const Selected: Story = { args: { stage: 'trial' } };

/** Held against shares of the host's own: dashed outlines, and their shares beneath those of the stages. */
export const Benchmark: Story = {
  args: {
    benchmark: {
      name: 'Trade average',
      shares: { discovery: 0.7, qualified: 0.55, trial: 0.5, proposal: 0.45, contract: 0.3, won: 0.18 },
    },
  },
};

/** The deals created in a quarter, held against those of the quarter before. */
export const Previous: Story = {
  args: { window: { start: '2026-01-01', end: '2026-04-01' }, compare: 'previous' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('list', { name: 'Key to the marks' })).toHaveTextContent(
      'Oct 1 – Dec 31, 2025',
    );
    await expect(
      canvas.getByRole('option', { name: /^Discovery: .* points? (above|below) Oct 1 – Dec 31, 2025/ }),
    ).toBeVisible();
  },
};

/** Stage conversion beside the funnel, under its own heading: of the visits that ended or are overdue, those that went on. */
export const Conversion: Story = {
  args: { showConversion: true },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Stage conversion')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Stage conversion' })).toBeVisible();
    await expect(canvas.getByRole('columnheader', { name: 'Funnel step' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
  },
};

/** Enter shows the deals of a stage as a list, as many as its number says; the words beneath the picture show those lost. */
export const OpeningDeals: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    const step = canvas.getByRole('option', { name: /^Qualified need/ });
    step.focus();
    await userEvent.keyboard('{Enter}');
    const name = 'Qualified need · Reached';
    const list = await page.findByRole('dialog', { name }, { timeout: 20_000 });
    await expect(await within(list).findByText(/1,255 deals/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(step).toHaveFocus());
    await userEvent.keyboard(' ');
    await userEvent.click(await canvas.findByRole('button', { name: '175 lost' }));
    const lost = await page.findByRole('dialog', { name: 'Qualified need · Lost' });
    await expect(await within(lost).findByText(/175 deals/)).toBeVisible();
    await userEvent.keyboard('{Escape}');
  },
};

/** The host holds which list is open: a button of its own opens one that no stage has. */
export const HeldByTheHost: Story = {
  render: function HeldByTheHost(args) {
    const [list, setList] = useState<DealListChoice | null>(null);
    return (
      <>
        <button
          type="button"
          onClick={() => setList({ title: 'All that were lost', filter: { kinds: ['lost'] } })}
        >
          What was lost?
        </button>
        <FunnelChart {...args} list={list} onListChange={setList} />
      </>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(canvas.getByRole('button', { name: 'What was lost?' }));
    await page.findByRole('dialog', { name: 'All that were lost' }, { timeout: 20_000 });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(page.queryByRole('dialog')).toBeNull());
  },
};

/** The data table in place of the picture; each number opens its explanation. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('columnheader', { name: 'Funnel step' })).toBeVisible();
  },
};

/** "How was this computed?" of the hero figure. The panel's code comes when it is first opened. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'How computed?' }));
    const page = within(canvasElement.ownerDocument.body);
    const name = 'How was this computed?';
    const dialog = await page.findByRole('dialog', { name }, { timeout: 20_000 });
    await expect(within(dialog).getByRole('combobox', { name: 'Figure' })).toBeVisible();
  },
};

/** Own order, text and marks from the parts: lying down, with signs of the host's own, words before the picture, and no frame. */
export const Composed: Story = {
  render: function Composed() {
    const funnel = useFunnelMeasure({ basis: 'strict' }, { pipeline: samplePipeline });
    return (
      <Funnel.Root
        className="composed"
        funnel={funnel}
        orientation="horizontal"
        shape="smooth"
        proportion="area"
        defaultStage="trial"
        aria-label="Deals that skipped nothing"
      >
        <Funnel.Body>
          <Funnel.Picked />
          <Funnel.Plot>
            {(step) => (
              <Funnel.Step key={step.id} step={step}>
                <Funnel.Label>
                  <span aria-hidden="true">{step.step.kind === 'won' ? '★ ' : '◦ '}</span>
                  {step.step.stageName ?? 'Signed'}
                </Funnel.Label>
                <Funnel.Band />
                <Funnel.Share />
              </Funnel.Step>
            )}
          </Funnel.Plot>
          <div className="composed-foot">
            Every stage, in order: <Funnel.Figure />
          </div>
        </Funnel.Body>
      </Funnel.Root>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('option', { selected: true })).toHaveAccessibleName(/^Trial on site/);
  },
};

/** No Cairn markup at all: a ribbon drawn by the host in one picture, from the shapes of `useFunnel`, with circles for those lost. */
export const Headless: Story = {
  render: function Headless() {
    const funnel = useFunnelMeasure({}, { pipeline: samplePipeline });
    const { steps, getPlotProps, getStepProps } = useFunnel({
      funnel,
      width: 700,
      height: 160,
      orientation: 'horizontal',
      shape: 'smooth',
    });
    return (
      <svg className="ribbon" viewBox="0 0 700 220" role="presentation">
        <g {...getPlotProps()} aria-label="Deals by stage">
          {steps.map((step) => {
            const { band, drop } = step;
            const name = step.step.stageName ?? 'Won';
            return (
              <g
                className="knot"
                key={step.id}
                {...getStepProps(step)}
                aria-label={`${name}: ${step.amount}`}
              >
                {band.edge && <path d={band.edge.path} />}
                <rect x={band.x} y={band.y} width={band.width} height={band.height} />
                {drop !== null && (
                  <circle
                    cx={band.x + band.width}
                    cy={190}
                    r={Math.sqrt(Math.max(0, drop))}
                    className="gone"
                  />
                )}
                <text x={band.x + 4} y={band.y + band.height / 2}>
                  {step.amount}
                </text>
              </g>
            );
          })}
        </g>
      </svg>
    );
  },
};

/** No deal passes. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** Too few deals to read much into. */
export const Sparse: Story = { args: { pipeline: sparsePipeline } };

/** Amounts that nobody filled in: unknown, not 0. */
export const UnknownAmounts: Story = { args: { pipeline: amountlessPipeline, defaultMeasure: 'value' } };

/** Twelve stages, some with names that no column has room for. */
export const LongNames: Story = { args: { pipeline: longNamesPipeline } };

/** The data has not come in. */
export const Loading: Story = { args: { pipeline: null } };

/** A wrong prop takes down this widget and says why. */
export const Failed: Story = { args: { trackId: 'no-such-track' } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** In Swedish: texts, numbers and dates. */
export const Swedish: Story = { globals: { locale: 'sv' } };

/** In German. */
export const German: Story = { globals: { locale: 'de' } };

/** In Arabic, which is written from right to left. */
export const Arabic: Story = { globals: { locale: 'ar' } };

/** Right to left. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="narrow">
        <Story />
      </div>
    ),
  ],
};
