import { useState, type ReactNode } from 'react';
import { CoverageGauge, CoverageGauges } from '../../src/coverage-gauge/index.js';
import { CsvImportDialog } from '../../src/csv-import/index.js';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { QUARTER, smallStore as coverageStore } from '../coverage-gauge/coverage-data.js';
import { cleanPipeline } from '../deal-dialog/deal-dialog-data.js';
import { smallStore as mixStore } from '../deal-mix/deal-mix-data.js';
import { ownersPipeline } from '../coverage-gauge/owners-data.js';
import { smallStore as funnelStore } from '../funnel/funnel-data.js';
import { boardStore } from '../stage-board/board-data.js';
import { smallStore as winRatesStore, withHistory } from '../win-rates/win-rates-data.js';

/** A hundred deals in three stages. */
export function FunnelExample(): ReactNode {
  const [store] = useState(() => funnelStore());
  return <FunnelChart pipeline={store} />;
}

/** A quarter half gone, with 40 % of its target won. */
export function GaugeExample(): ReactNode {
  const [store] = useState(() => coverageStore());
  return <CoverageGauge pipeline={store} window={QUARTER} />;
}

/** Owners who are met, low, without a target or not known, one on each line. */
export function GaugesExample(): ReactNode {
  const [store] = useState(() => createPipelineStore(ownersPipeline()));
  return <CoverageGauges pipeline={store} window={QUARTER} />;
}

/** Three owners, and deals of nobody's. */
export function WinRatesExample(): ReactNode {
  const [store] = useState(() => winRatesStore());
  return <WinRateComparison pipeline={store} groupBy="owner" />;
}

/** What the deals of two owners came to over time. */
export function WinCurvesExample(): ReactNode {
  const [pipeline] = useState(() => withHistory());
  return <WinRateComparison pipeline={pipeline} groupBy="owner" defaultView="curves" minimumDeals={1} />;
}

/** Thirteen open deals: two rocks, three stones, eight pebbles. */
export function MixExample(): ReactNode {
  const [store] = useState(() => mixStore());
  return <DealMix pipeline={store} />;
}

/** Six deals, which can be moved. */
export function BoardExample(): ReactNode {
  const [store] = useState(() => boardStore());
  return <StageBoard pipeline={store} />;
}

/** A button that opens one deal. */
export function DealExample(): ReactNode {
  const [pipeline] = useState(() => cleanPipeline());
  const [dealId, setDealId] = useState<string | null>(null);
  return (
    <>
      <button type="button" data-cairn="button" onClick={() => setDealId('acme')}>
        Open the deal
      </button>
      <DealDialog pipeline={pipeline} dealId={dealId} onDealIdChange={setDealId} />
    </>
  );
}

/** A button that opens the import. */
export function ImportExample(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" data-cairn="button" onClick={() => setOpen(true)}>
        Import deals
      </button>
      <CsvImportDialog open={open} onOpenChange={setOpen} onImport={() => undefined} />
    </>
  );
}
