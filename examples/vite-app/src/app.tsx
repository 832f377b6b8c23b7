import { CoverageGauge } from 'cairn-ui/coverage-gauge';
import { FunnelChart } from 'cairn-ui/funnel';
import { PipelineProvider } from 'cairn-ui/hooks';
import { WinRateComparison } from 'cairn-ui/win-rates';
import { FetchedDeals } from './fetched-deals.js';
import { FileBench } from './file-bench.js';
import { FunnelLevels } from './funnel-levels.js';
import { pipeline } from './pipeline.js';
import { WorkerBench } from './worker-bench.js';

const quarter = { start: '2026-08-01', end: '2026-11-01' };

/** The page: three widgets in ten lines, all of them on fetched rows, a file that the reader picks, and many deals in a worker. */
export function App() {
  return (
    <main>
      <h1>An app with Cairn</h1>
      <PipelineProvider pipeline={pipeline}>
        <FunnelChart />
        <CoverageGauge window={quarter} targetMinor={40_000_000} />
        <WinRateComparison groupBy="owner" />
        <FunnelLevels />
      </PipelineProvider>
      <FetchedDeals />
      <FileBench />
      <WorkerBench />
    </main>
  );
}
