import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import {
  coverage,
  creation,
  cycle,
  cycleAwareCoverage,
  dealMix,
  flow,
  forecast,
  funnel,
  goal,
  health,
  leadVelocity,
  lookBack,
  losses,
  movement,
  pipelineValueFactor,
  stageConversion,
  stageDwell,
  velocity,
  winRate,
  type FigureName,
  type MeasureResult,
} from '../../src/measures/index.js';
import type { Measure } from '../../src/summary/index.js';
import { LiveFindings } from './live-findings.js';
import { exportName, LiveMeasure } from './live-measure.js';

const meta = { title: 'Measures', tags: ['!autodocs'] } satisfies Meta;
export default meta;

/** The fiscal quarter that the sample's day is in, and the year up to that day. */
const QUARTER = { start: '2026-08-01', end: '2026-11-01' };
const YEAR = { start: '2025-10-01', end: '2026-10-01' };

/** A measure of the sample, its figures and their formulas. */
function live<TArgs>(measure: Measure<TArgs, MeasureResult>, args: TArgs, figure?: FigureName): StoryObj {
  return {
    render: () => <LiveMeasure measure={measure} args={args} {...(figure && { figure })} />,
    play: async ({ canvasElement }) => {
      const region = within(canvasElement).getByRole('region', { name: `${exportName(measure)}, live` });
      await expect(within(region).getByText('Formula')).toBeVisible();
      await expect(region).not.toHaveTextContent(/NaN|Infinity|undefined/);
    },
  };
}

export const WinRate = live(winRate, { window: YEAR });
export const Funnel = live(funnel, {}, 'step-unit');
export const StageConversion = live(stageConversion, { window: YEAR }, 'stage-conversion');
export const StageDwell = live(stageDwell, {});
export const Cycle = live(cycle, { window: YEAR });
export const Velocity = live(velocity, { window: YEAR }, 'velocity');
export const Coverage = live(coverage, { window: QUARTER }, 'required-coverage');
export const CycleAwareCoverage = live(cycleAwareCoverage, { window: QUARTER });
export const PipelineValueFactor = live(pipelineValueFactor, { window: QUARTER });
export const DealMix = live(dealMix, {});
export const Goal = live(goal, { window: QUARTER }, 'goal-needed');
export const LeadVelocity = live(leadVelocity, { unit: 'month' }, 'lead-growth');
export const Creation = live(creation, { unit: 'quarter' }, 'created-value');
export const Forecast = live(forecast, { window: QUARTER }, 'forecast-target-chance');
export const Flow = live(flow, { from: '2026-08-01', to: '2026-09-30' });
export const Movement = live(movement, { window: QUARTER });
export const Health = live(health, { window: QUARTER }, 'health');
export const Losses = live(losses, { window: YEAR });
export const LookBack = live(lookBack, { date: '2026-06-30' });

/** What stands out in the sample, in words. */
export const Findings: StoryObj = {
  render: () => <LiveFindings />,
  play: async ({ canvasElement }) => {
    const findings = within(canvasElement).getAllByRole('listitem');
    await expect(findings[0]).toHaveTextContent(/\d/);
    for (const finding of findings) await expect(finding).not.toHaveTextContent(/NaN|undefined|–$/);
  },
};
