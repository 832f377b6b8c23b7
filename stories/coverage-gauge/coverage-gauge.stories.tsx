import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CoverageGauge, Gauge, useCoverageGauge } from '../../src/coverage-gauge/index.js';
import { useCoverage, useCycleAwareCoverage, useFormatter } from '../../src/hooks/index.js';
import { emptyPipeline, samplePipeline, sparsePipeline } from '../sample-pipeline.js';
import {
  approximatePipeline,
  lostAtZeroPipeline,
  openAmountlessPipeline,
  openOnlyPipeline,
  undatedPipeline,
} from './gauge-pipelines.js';
import './headless.css';

/** The sample's running quarter. */
const quarter = { start: '2026-08-01', end: '2026-11-01' } as const;

const meta = {
  title: 'Coverage gauge/CoverageGauge',
  component: CoverageGauge,
  tags: ['!autodocs'],
  args: { pipeline: samplePipeline, window: quarter },
} satisfies Meta<typeof CoverageGauge>;

export default meta;

type Story = StoryObj<typeof meta>;

/** One line, styled. `t` shows the table; every number with a story opens it. */
export const OneLine: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('meter', { name: 'Coverage' }).focus();
    await userEvent.keyboard('t');
    await expect(canvas.getByRole('columnheader', { name: 'Figure' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }));
    await expect(canvas.getByRole('meter', { name: 'Coverage' })).toBeVisible();
  },
};

/** The next quarter: nothing won yet, so floor and required are the same multiple of the target. */
export const NextQuarter: Story = { args: { window: { start: '2026-11-01', end: '2027-02-01' } } };

/** What of all open deals may be won by the end of the period, by how long deals took: its own line of the account, and its explanation. */
export const Expected: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^[\d.]+× of what is left$/ }));
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: 'How was this computed?' });
    await expect(within(dialog).getByRole('combobox', { name: 'Figure' })).toHaveDisplayValue(
      'Expected, share of what remains',
    );
  },
};

/** The line through time: a day of it is walked to and picked, and told beside the line. */
export const History: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [first] = await canvas.findAllByRole('option');
    first?.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight} ');
    await expect(canvas.getByRole('option', { selected: true })).toHaveAccessibleName(/^Aug 16, 2026: /);
    await userEvent.keyboard('{Escape}');
    await expect(canvas.queryByRole('option', { selected: true })).toBeNull();
  },
};

/** The line where amounts and expected closes have no history: it says that it is approximate. */
export const ApproximateHistory: Story = { args: { pipeline: approximatePipeline, history: true } };

/** The line through a quarter in which the target was met early. */
export const HistoryMet: Story = { args: { targetMinor: 60_000_000 } };

/** As a bar. */
export const Bullet: Story = { args: { shape: 'bullet' } };

/** Of what is left to win, with an own required multiple and an own floor and ceiling. */
export const OfRemaining: Story = {
  args: { against: 'remaining', required: { method: 'fixed', multiple: 3 }, floor: 2.5, ceiling: 5 },
};

/** "How was this computed?" of the hero number. */
export const Explained: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Coverage [\d.]+×$/ }));
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: 'How was this computed?' });
    await expect(within(dialog).getByRole('combobox', { name: 'Figure' })).toHaveDisplayValue('Coverage');
  },
};

/** Own order, words and marks from the parts: a strip over a page, what may be expected first, the bar bare, its edges as chips. */
export const Composed: Story = {
  render: function Composed() {
    const coverage = useCoverage({ window: quarter }, { pipeline: samplePipeline });
    const cycleAware = useCycleAwareCoverage({ window: quarter }, { pipeline: samplePipeline });
    const { reading } = useCoverageGauge({ coverage });
    const { multiple } = useFormatter('EUR');
    return (
      <Gauge.Root
        className="strip"
        data-cairn-theme="dark"
        coverage={coverage}
        cycleAware={cycleAware}
        aria-label="Autumn at a glance"
      >
        <Gauge.Body>
          <div className="strip-row">
            <Gauge.Facts>
              <Gauge.Expected className="strip-lead" />
            </Gauge.Facts>
            <div className="strip-bar">
              <Gauge.Zone />
              <Gauge.Meter>
                <Gauge.Bullet isPlain />
              </Gauge.Meter>
              <ul className="strip-chips">
                {reading.marks
                  .filter(({ id }) => id !== 'required')
                  .map(({ id, value }) => (
                    <li key={id}>
                      <bdi>
                        {id} {multiple(value)}
                      </bdi>
                    </li>
                  ))}
              </ul>
            </div>
          </div>
        </Gauge.Body>
      </Gauge.Root>
    );
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('meter', { name: 'Coverage' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: /^€[\d,]+$/ }));
    const page = within(canvasElement.ownerDocument.body);
    const dialog = await page.findByRole('dialog', { name: 'How was this computed?' });
    await expect(within(dialog).getByRole('combobox', { name: 'Figure' })).toHaveDisplayValue(
      'Expected to be won in the period',
    );
    await userEvent.keyboard('{Escape}');
  },
};

/** No Cairn markup at all: a sight glass that fills from below, its marks named beside it, from `useCoverageGauge`. */
export const Headless: Story = {
  render: function Headless() {
    const coverage = useCoverage({ window: quarter }, { pipeline: samplePipeline });
    const { reading, bullet, getMeterProps } = useCoverageGauge({ coverage });
    const share = bullet.value?.share ?? null;
    return (
      <div className="glass" {...getMeterProps()}>
        <svg viewBox="0 0 290 232" direction="ltr" aria-hidden="true">
          <rect className="glass-wall" x="16" y="8" width="72" height="208" rx="34" />
          <svg x="22" y="14" width="60" height="196" overflow="hidden">
            <rect className="glass-ground" width="60" height="196" rx="29" />
            {share !== null && (
              <path
                className="glass-fill"
                d={`M0 ${196 - 196 * share}q15 -9 30 0t30 0V196H0Z`}
                clipPath="url(#glass-inside)"
              />
            )}
            <clipPath id="glass-inside">
              <rect width="60" height="196" rx="29" />
            </clipPath>
          </svg>
          {bullet.marks.map(({ ids, share: at, value }) => (
            <g key={ids.join()}>
              <path className="glass-tick" d={`M84 ${210 - 196 * at}h22`} />
              <text x="112" y={214 - 196 * at}>
                {value.toFixed(1)} {ids.join(' = ')}
              </text>
            </g>
          ))}
          {reading.value !== null && share !== null ? (
            <text className="glass-value" x="52" y={204 - 98 * share}>
              {reading.value.toFixed(1)}
            </text>
          ) : (
            <text className="glass-unknown" x="52" y="120">
              ?
            </text>
          )}
        </svg>
      </div>
    );
  },
  play: async ({ canvasElement }) => {
    const meter = within(canvasElement).getByRole('meter', { name: 'Coverage' });
    await expect(meter).toHaveAttribute('aria-valuetext', expect.stringMatching(/Low/));
    await expect(within(meter).getByText('1.7')).toBeVisible();
  },
};

/** The target is met: the arc reads how much was won of it. */
export const Met: Story = { args: { targetMinor: 50_000_000 } };

/** Well over the target. */
export const MetTwice: Story = { args: { targetMinor: 20_000_000 } };

/** There is no target: what is won and what is open are drawn all the same. */
export const NoTarget: Story = { args: { targetMinor: null } };

/** A target of nothing: somebody on leave. */
export const ZeroTarget: Story = { args: { targetMinor: 0 } };

/** A target that cannot be. */
export const InvalidTarget: Story = { args: { targetMinor: -5_000_000 } };

/** No open deal says when it will close; the reader may count them all. */
export const NoExpectedClose: Story = {
  args: { pipeline: undatedPipeline },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('img', { name: /^No expected close/ })).toBeVisible();
  },
};

/** … and has. */
export const AllOpenDeals: Story = {
  args: { pipeline: undatedPipeline },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Count all open deals' }));
    await expect(canvas.getByRole('meter', { name: 'Coverage' })).toBeVisible();
  },
};

/** No open deal has an amount: what they cover is unknown, not 0×. */
export const UnknownAmounts: Story = {
  args: { pipeline: openAmountlessPipeline },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('img', { name: /^Amounts unknown/ })).toBeVisible();
  },
};

/** Every deal lost has an amount of 0, so that the multiple required is put in doubt. */
export const LostAtZero: Story = {
  args: { pipeline: lostAtZeroPipeline },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/^Every deal lost in the last 12 months/)).toBeVisible();
  },
};

/** Far more open than could be worked: the arc ends in a tip, and says where the scale ends. */
export const OverTheTop: Story = { args: { required: { method: 'fixed', multiple: 0.3 } } };

/** The same as a bar. */
export const OverTheTopBullet: Story = { args: { ...OverTheTop.args, shape: 'bullet' } };

/** No value was won in twelve months: the multiple required is not known, and is not made up. */
export const NoRequired: Story = { args: { pipeline: openOnlyPipeline } };

/** Nothing open, nothing won. */
export const Empty: Story = { args: { pipeline: emptyPipeline } };

/** Seven deals: coverage is there, and what is required of it cannot be told from so few. */
export const Sparse: Story = { args: { pipeline: sparsePipeline } };

/** The data has not come in. */
export const Loading: Story = { args: { pipeline: null } };

/** A wrong prop takes down this widget and says why. */
export const Failed: Story = { args: { window: { start: '2026-11-01', end: '2026-08-01' } } };

/** Dark. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** Right to left: the arc runs the other way, its words do not. */
export const Rtl: Story = { globals: { direction: 'rtl' } };

/** 320 px wide. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div className="gauge-narrow">
        <Story />
      </div>
    ),
  ],
};
