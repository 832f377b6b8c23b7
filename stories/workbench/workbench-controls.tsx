import type { ReactNode } from 'react';
import {
  NO_CURRENCY,
  nextPeriod,
  periodContaining,
  previousPeriod,
  type Period,
  type Pipeline,
} from '../../src/model/index.js';
import { createFormatter } from '../../src/messages/index.js';
import type { WorkbenchParams } from './use-url-params.js';

interface WorkbenchControlsProps {
  readonly pipeline: Pipeline;
  readonly params: WorkbenchParams;
  readonly onChange: (change: Partial<WorkbenchParams>) => void;
  readonly locale: string;
}

/** The period the Workbench looks at. */
export function windowOf({ process, asOf }: Pipeline, { unit, periodOf }: WorkbenchParams): Period {
  return periodContaining(periodOf ?? asOf, unit, { fiscalYearStart: process.fiscalYearStart });
}

/** As of, period, target and owner: what every figure on the page depends on. */
export function WorkbenchControls({ pipeline, params, onChange, locale }: WorkbenchControlsProps): ReactNode {
  const { process, asOf, owners } = pipeline;
  const options = { fiscalYearStart: process.fiscalYearStart };
  const window = windowOf(pipeline, params);
  const scale = 10 ** process.currencyExponent;
  const format = createFormatter({
    locale,
    currency: process.currency,
    currencyExponent: process.currencyExponent,
  });
  return (
    <form className="wb-controls" aria-label="What to look at" onSubmit={(event) => event.preventDefault()}>
      <label>
        As of
        <input
          type="date"
          value={asOf}
          onChange={(event) => onChange({ asOf: event.target.value || null })}
        />
      </label>
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
        <button
          type="button"
          data-cairn="button"
          aria-label="Earlier period"
          onClick={() => onChange({ periodOf: previousPeriod(window, params.unit, options).start })}
        >
          ‹
        </button>
        <output>{format.period(window)}</output>
        <button
          type="button"
          data-cairn="button"
          aria-label="Later period"
          onClick={() => onChange({ periodOf: nextPeriod(window, params.unit, options).start })}
        >
          ›
        </button>
      </div>
      <label>
        Target{process.currency === NO_CURRENCY ? '' : `, ${process.currency}`}
        <input
          type="number"
          placeholder="as in the data"
          value={params.targetMinor === null ? '' : params.targetMinor / scale}
          onChange={(event) =>
            onChange({
              targetMinor: event.target.value === '' ? null : Math.round(Number(event.target.value) * scale),
            })
          }
        />
      </label>
      <label>
        Owner
        <select
          value={params.owner ?? ''}
          onChange={(event) => onChange({ owner: event.target.value || null })}
        >
          <option value="">All owners</option>
          {owners
            .slice()
            .sort((one, other) => one.name.localeCompare(other.name, locale))
            .map((owner) => (
              <option key={owner.id} value={owner.id}>
                {owner.name}
              </option>
            ))}
        </select>
      </label>
      <label>
        Covered by
        <select
          value={params.horizon}
          onChange={(event) => onChange({ horizon: event.target.value === 'all' ? 'all' : 'period' })}
        >
          <option value="period">Deals expected in the period</option>
          <option value="all">All open deals</option>
        </select>
      </label>
    </form>
  );
}
