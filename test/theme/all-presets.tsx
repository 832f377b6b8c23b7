import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { CoverageGauge, CoverageGauges } from '../../src/coverage-gauge/index.js';
import { CsvImport, useCsvImport } from '../../src/csv-import/index.js';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { createSample } from '../sample/index.js';

/** Enough deals for every part to be there. */
export const SMALL = parsePipeline({ ...createSample({ dealCount: 160 }) });

const FILE = new File(
  ['Deal;Amount;Stage;Owner\nScales;1.200,50;Won;Ada\nHopper;x;Talks;Bo\n'],
  'deals.csv',
  { type: 'text/csv' },
);

function Import(): ReactElement {
  const csv = useCsvImport();
  return (
    <CsvImport.Root csv={csv}>
      <button type="button" data-cairn="button" onClick={() => csv.openFile(FILE)}>
        Read
      </button>
      <CsvImport.Drop />
      <CsvImport.Summary />
      <CsvImport.Questions />
      <CsvImport.Review />
      <CsvImport.Preview />
      <CsvImport.Issues />
      <CsvImport.Confirm />
    </CsvImport.Root>
  );
}

/** One of what a host puts on its page, and what must be done before all of it is drawn. */
export interface Preset {
  readonly name: string;
  readonly element: ReactElement;
  /** A selector of what is drawn last. */
  readonly last: string;
  readonly open?: string;
}

/** Every preset. */
export const PRESETS: readonly Preset[] = [
  { name: 'funnel', element: <FunnelChart />, last: '[data-cairn="funnel-stratum"]' },
  { name: 'gauge', element: <CoverageGauge />, last: '[data-cairn="gauge-arc"]' },
  { name: 'gauges', element: <CoverageGauges />, last: '[data-cairn="gauge-bullet"]' },
  {
    name: 'win rates',
    element: <WinRateComparison groupBy="team" />,
    last: '[data-cairn-frame] [role="option"]',
  },
  { name: 'deal mix', element: <DealMix />, last: '[data-cairn="mix-rock"]' },
  { name: 'stage board', element: <StageBoard />, last: '[data-cairn="board-card"]' },
  {
    name: 'deal dialog',
    element: <DealDialog dealId={SMALL.deals[0]?.id ?? ''} onDealIdChange={() => undefined} />,
    last: '[role="dialog"] [data-cairn]',
  },
  { name: 'CSV import', element: <Import />, last: '[data-cairn="csv-import"] table', open: 'Read' },
];

/** Draws a preset on the page and waits until all of it is there. */
export async function drawPreset({ element, last, open }: Preset): Promise<void> {
  render(<PipelineProvider pipeline={SMALL}>{element}</PipelineProvider>);
  if (open !== undefined) screen.getByRole('button', { name: open }).click();
  await waitUntil(() => document.querySelector(last) !== null);
}

/** Waits, frame by frame, until something holds. */
async function waitUntil(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** Every element of what is drawn that has an area, host things aside. */
export function drawnElements(): readonly Element[] {
  return [...document.querySelectorAll('[data-cairn], [data-cairn] *')].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.closest('[data-cairn-hidden], defs, option') === null;
  });
}

/** What an element is called where a test says which one it means. */
export function nameOf(element: Element): string {
  const own = element.getAttribute('data-cairn');
  return (
    own ?? `${element.localName} in ${element.closest('[data-cairn]')?.getAttribute('data-cairn') ?? ''}`
  );
}
