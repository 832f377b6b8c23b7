import { memo, useEffect, type ReactNode } from 'react';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { CsvImport, type CsvFileState } from '../../src/csv-import/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { measurePainted } from './drop-to-painted.js';
import { ExportButton } from './export-button.js';
import { KeyFigures } from './key-figures.js';
import { filterOf, ownerIn } from './owner-select.js';
import { windowOf } from './period-stepper.js';
import { SourceBar } from './source-bar.js';
import { useUrlParams } from './use-url-params.js';
import { useWorkbenchData } from './use-workbench-data.js';
import { WorkbenchControls } from './workbench-controls.js';
import './workbench.css';
import './controls.css';
import './source-bar.css';

/** The product on one page: a pipeline in, right numbers and five widgets out. */
export function Workbench(): ReactNode {
  const [params, changeParams] = useUrlParams();
  const state = useWorkbenchData(params.asOf, changeParams);
  const { data, review } = state;
  useEffect(() => {
    if (data.file) measurePainted();
  }, [data]);
  return (
    <main className="wb" data-cairn="workbench">
      <header className="wb-head">
        <Cairn />
        <h1>Workbench</h1>
        <p className="wb-quiet">
          Sales-pipeline widgets on one data model. Put your own pipeline on the bench.
        </p>
      </header>
      <SourceBar state={state} />
      <Bench data={data} csv={review} params={params} changeParams={changeParams} />
    </main>
  );
}

interface BenchProps {
  readonly data: ReturnType<typeof useWorkbenchData>['data'];
  readonly csv: CsvFileState;
  readonly params: ReturnType<typeof useUrlParams>[0];
  readonly changeParams: ReturnType<typeof useUrlParams>[1];
}

/** Draws again when the data or the controls change, not with every step of a file being read. */
const Bench = memo(function Bench({ data, csv, params, changeParams }: BenchProps): ReactNode {
  const { pipeline, file } = data;
  const period = windowOf(pipeline, params);
  const owner = ownerIn(pipeline, params.owner);
  const filter = filterOf(owner);
  return (
    <PipelineProvider pipeline={pipeline}>
      <WorkbenchControls pipeline={pipeline} params={{ ...params, owner }} onChange={changeParams} />
      {file && (
        <CsvImport.Root csv={csv}>
          <CsvImport.Questions />
        </CsvImport.Root>
      )}
      <div className="wb-widgets">
        <div className="wb-card wb-flush">
          <FunnelChart filter={filter} />
        </div>
        <div className="wb-card wb-flush">
          <CoverageGauge
            filter={filter}
            window={period}
            horizon={params.horizon}
            onHorizonChange={(horizon) => changeParams({ horizon })}
            {...(params.targetMinor === null ? {} : { targetMinor: params.targetMinor })}
          />
        </div>
        <div className="wb-card wb-flush">
          <WinRateComparison
            groupBy="owner"
            group={owner}
            onGroupChange={(group) => changeParams({ owner: group })}
          />
        </div>
        <div className="wb-card wb-flush">
          <KeyFigures filter={filter} period={period} currency={pipeline.process.currency} />
        </div>
        <div className="wb-card wb-flush wb-wide">
          <DealMix
            filter={filter}
            window={period}
            {...(params.targetMinor === null ? {} : { targetMinor: params.targetMinor })}
          />
        </div>
        <div className="wb-card wb-flush wb-wide">
          <StageBoard filter={filter} />
        </div>
      </div>
      <ExportButton />
      <CsvImport.Root csv={csv}>
        {file && (
          <>
            <CsvImport.Review className="wb-card" />
            <CsvImport.Preview className="wb-card" />
          </>
        )}
        <CsvImport.Issues className="wb-card" pipeline={pipeline} />
      </CsvImport.Root>
    </PipelineProvider>
  );
});

/** The mark: three stones, one on the other. */
function Cairn(): ReactNode {
  return (
    <svg className="wb-mark" viewBox="0 0 32 32" role="img" aria-label="Cairn">
      <ellipse cx="16" cy="25" rx="12" ry="5" />
      <ellipse cx="15" cy="16" rx="8" ry="4.2" />
      <ellipse cx="17" cy="8.4" rx="4.4" ry="3.2" />
    </svg>
  );
}
