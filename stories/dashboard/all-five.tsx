import { useMemo, type ReactNode } from 'react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import type { Pipeline } from '../../src/model/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import './dashboard.css';

/** What {@link AllFive} takes. */
export interface AllFiveProps {
  /** Parsed data; `null` = not here yet. */
  readonly pipeline: Pipeline | null;
}

/** All five widgets of one pipeline: what is picked in one narrows the others, and a move on the board is in all of them. */
export function AllFive({ pipeline }: AllFiveProps): ReactNode {
  const store = useMemo(() => pipeline && createPipelineStore(pipeline), [pipeline]);
  return (
    <PipelineProvider pipeline={store}>
      <div className="cairn-dashboard cairn-dashboard-five">
        <FunnelChart />
        <CoverageGauge />
        <WinRateComparison groupBy="team" />
        <DealMix />
        <StageBoard />
      </div>
    </PipelineProvider>
  );
}
