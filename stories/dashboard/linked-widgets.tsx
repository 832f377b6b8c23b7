import type { ReactNode } from 'react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import {
  NO_SELECTION,
  PipelineProvider,
  usePipelineSelection,
  type PipelineProviderProps,
} from '../../src/hooks/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import './dashboard.css';

const LAST_QUARTER = { start: '2026-05-01', end: '2026-08-01' } as const;

/** Three widgets of one provider, and a control of the host's own that picks a period. */
export function LinkedWidgets(props: Omit<PipelineProviderProps, 'children'>): ReactNode {
  return (
    <PipelineProvider {...props}>
      <div className="cairn-dashboard">
        <PickedLine />
        <FunnelChart />
        <CoverageGauge />
        <WinRateComparison groupBy="team" />
      </div>
    </PipelineProvider>
  );
}

/** What is picked, in words, and how to pick a period or nothing. */
function PickedLine(): ReactNode {
  const [selection, select] = usePipelineSelection();
  const { stage, outcome, period } = selection;
  const texts = [
    stage && `stage ${stage.stageId}`,
    outcome && `outcome ${outcome.kind}`,
    period && `period ${period.period.start} to ${period.period.end}`,
  ].filter((text) => text !== null);
  return (
    <p className="cairn-dashboard-line">
      <span role="status">Picked: {texts.length === 0 ? 'nothing' : texts.join(', ')}</span>
      <button
        type="button"
        data-cairn="button"
        onClick={() => select({ period: { period: LAST_QUARTER, by: null } })}
      >
        Last quarter
      </button>
      <button type="button" data-cairn="button" onClick={() => select(NO_SELECTION)}>
        Clear
      </button>
    </p>
  );
}
