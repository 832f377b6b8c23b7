import type { ReactNode } from 'react';
import { NO_CURRENCY, type Pipeline } from '../../src/model/index.js';
import { DayField, TargetField } from './control-fields.js';
import { OwnerSelect } from './owner-select.js';
import { PeriodStepper } from './period-stepper.js';
import type { WorkbenchParams } from './workbench-params.js';

interface WorkbenchControlsProps {
  readonly pipeline: Pipeline;
  readonly params: WorkbenchParams;
  readonly onChange: (change: Partial<WorkbenchParams>) => void;
}

/** As of, period, target and owner: what every figure on the page depends on. */
export function WorkbenchControls({ pipeline, params, onChange }: WorkbenchControlsProps): ReactNode {
  const { process, asOf } = pipeline;
  const currency = process.currency === NO_CURRENCY ? '' : `, ${process.currency}`;
  return (
    <form className="wb-controls" aria-label="What to look at" onSubmit={(event) => event.preventDefault()}>
      <DayField label="As of" day={asOf} onChange={(day) => onChange({ asOf: day })} />
      <PeriodStepper pipeline={pipeline} params={params} onChange={onChange} />
      <TargetField
        label={`Target${currency}`}
        targetMinor={params.targetMinor}
        exponent={process.currencyExponent}
        onChange={(targetMinor) => onChange({ targetMinor })}
      />
      <OwnerSelect pipeline={pipeline} owner={params.owner} onChange={(owner) => onChange({ owner })} />
      <label>
        Covered by
        <select
          value={params.horizon}
          onChange={(event) => onChange({ horizon: event.target.value === 'all' ? 'all' : 'period' })}
        >
          <option value="period">Deals due in the period</option>
          <option value="all">All open deals</option>
        </select>
      </label>
    </form>
  );
}
