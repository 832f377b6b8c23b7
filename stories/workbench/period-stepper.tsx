import type { ReactNode } from 'react';
import { useFormatter } from '../../src/hooks/index.js';
import {
  nextPeriod,
  periodContaining,
  previousPeriod,
  type Period,
  type Pipeline,
} from '../../src/model/index.js';
import { isDayToAskFor, type WorkbenchParams } from './workbench-params.js';

/** The period the Workbench looks at. */
export function windowOf({ process, asOf }: Pipeline, { unit, periodOf }: WorkbenchParams): Period {
  return periodContaining(periodOf ?? asOf, unit, { fiscalYearStart: process.fiscalYearStart });
}

interface PeriodStepperProps {
  readonly pipeline: Pipeline;
  readonly params: WorkbenchParams;
  readonly onChange: (change: Partial<WorkbenchParams>) => void;
}

/** The length of the period, and steps to those before and after it. */
export function PeriodStepper({ pipeline, params, onChange }: PeriodStepperProps): ReactNode {
  const format = useFormatter(pipeline.process.currency);
  const window = windowOf(pipeline, params);
  const options = { fiscalYearStart: pipeline.process.fiscalYearStart };
  const step = (name: string, sign: string, to: typeof nextPeriod): ReactNode => {
    // Data may lie anywhere in the calendar; steps go no further than can be asked for.
    const isWithin = isDayToAskFor(window.start) && isDayToAskFor(window.end);
    const start = isWithin ? to(window, params.unit, options).start : null;
    return (
      <button
        type="button"
        data-cairn="icon-button"
        aria-label={name}
        disabled={!isDayToAskFor(start)}
        onClick={() => onChange({ periodOf: start })}
      >
        {sign}
      </button>
    );
  };
  return (
    <div className="wb-period">
      <label>
        Period
        <select
          value={params.unit}
          onChange={(event) => onChange({ unit: event.target.value as WorkbenchParams['unit'] })}
        >
          <option value="month">Month</option>
          <option value="quarter">Quarter</option>
          <option value="year">Year</option>
        </select>
      </label>
      <div className="wb-stepper">
        {step('Earlier period', '‹', previousPeriod)}
        <output aria-label="Period shown">{format.period(window)}</output>
        {step('Later period', '›', nextPeriod)}
      </div>
    </div>
  );
}
