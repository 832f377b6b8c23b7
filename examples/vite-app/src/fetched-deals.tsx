import { CoverageGauge, CoverageGauges } from 'cairn-ui/coverage-gauge';
import { DealMix } from 'cairn-ui/deal-mix';
import { FunnelChart } from 'cairn-ui/funnel';
import { PipelineProvider } from 'cairn-ui/hooks';
import { parsePipeline, type Pipeline } from 'cairn-ui/model';
import { StageBoard } from 'cairn-ui/stage-board';
import { WinRateComparison } from 'cairn-ui/win-rates';
import { useEffect, useState } from 'react';
import address from './deals.json?url';
import { definition } from './definition.js';

/** A row as this app's server sends it: own names for everything. */
interface Row {
  readonly ref: string;
  readonly label: string;
  readonly company: string;
  readonly phase: string;
  readonly worth: number | string | null;
  readonly opened: string;
  readonly ended?: string;
  readonly due?: string;
  readonly rep: string;
  readonly squad: string;
}

interface Answer {
  readonly rows: readonly Row[];
  readonly moves: readonly { dealId: string; at: string; stage: string }[];
}

/** Asks the server for the deals and reads them as they come: each field is told once where it is. */
async function fetchPipeline(signal: AbortSignal): Promise<Pipeline<Row>> {
  const response = await fetch(address, { signal });
  const { rows, moves } = (await response.json()) as Answer;
  return parsePipeline({
    pipeline: definition,
    deals: rows,
    fields: {
      id: (row) => row.ref,
      name: (row) => row.label,
      account: (row) => row.company,
      stage: (row) => row.phase,
      amount: (row) => row.worth,
      created: (row) => row.opened,
      closed: (row) => row.ended,
      expectedClose: (row) => row.due,
      owner: (row) => row.rep,
      team: (row) => row.squad,
    },
    history: moves,
    asOf: '2026-09-30',
  });
}

const quarter = { start: '2026-08-01', end: '2026-11-01' };
const target = 40_000_000;

/** Every widget on fetched rows: skeletons until they are there, then one selection, and moves that all of them show. */
export function FetchedDeals() {
  const [pipeline, setPipeline] = useState<Pipeline<Row> | null>(null);
  const [moves, setMoves] = useState<readonly string[]>([]);

  useEffect(() => {
    const controller = new AbortController();
    fetchPipeline(controller.signal).then(setPipeline, () => undefined);
    return () => controller.abort();
  }, []);

  return (
    <section aria-label="Fetched deals">
      <PipelineProvider pipeline={pipeline}>
        <FunnelChart title="Fetched funnel" />
        <StageBoard
          onMove={({ dealId, to }) =>
            setMoves((before) => [...before, `${before.length + 1}: ${dealId} → ${to.stageId}`])
          }
        />
        <CoverageGauge window={quarter} targetMinor={target} title="Fetched coverage" />
        <CoverageGauges window={quarter} />
        <WinRateComparison groupBy="owner" title="Fetched win rates" />
        <DealMix window={quarter} targetMinor={target} />
      </PipelineProvider>
      <ol aria-label="Moves to be saved">
        {moves.map((move) => (
          <li key={move}>{move}</li>
        ))}
      </ol>
    </section>
  );
}
