import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { expect } from 'vitest';
import { CoverageGauge, CoverageGauges } from '../../src/coverage-gauge/index.js';
import { CsvImportDialog } from '../../src/csv-import/index.js';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { DealMix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { parsePipeline } from '../../src/model/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { createSample, toCsv } from '../sample/index.js';

/** Two years of a sales team's work: 2,000 deals of the seeded sample. */
export const SAMPLE = parsePipeline(createSample());

/** Forty deals as a file with eight of their columns, dirty rows among them. */
const CSV = toCsv(createSample({ dealCount: 40, dirtyShare: 0.2 }).deals, {
  columns: [
    ['dealId', 'Deal ID'],
    ['title', 'Deal name'],
    ['stage', 'Stage'],
    ['value', 'Amount'],
    ['openedOn', 'Created'],
    ['closedOn', 'Closed'],
    ['rep', 'Owner'],
    ['region', 'Region'],
  ],
});

/** A preset on the sample, and when it is all there. */
export interface SamplePreset {
  readonly name: string;
  readonly element: ReactElement;
  readonly ready: () => Promise<void>;
  /** Of the picture, where it is not all that stands on the page. */
  readonly isDialog?: true;
}

async function drawn(selector: string): Promise<void> {
  await expect.poll(() => document.querySelector(selector)).not.toBeNull();
}

async function readFile(): Promise<void> {
  const input = (await screen.findByRole('dialog')).querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(input!, new File([CSV], 'deals.csv', { type: 'text/csv' }));
  await drawn('[data-cairn="csv-import-preview"] table');
}

/** Every preset, as a host puts it on its page. */
export const SAMPLE_PRESETS: readonly SamplePreset[] = [
  { name: 'funnel', element: <FunnelChart />, ready: () => drawn('[data-cairn="funnel-stratum"]') },
  { name: 'gauge', element: <CoverageGauge />, ready: () => drawn('[data-cairn="gauge-history-line"]') },
  { name: 'gauges', element: <CoverageGauges />, ready: () => drawn('[data-cairn="gauge-bullet"]') },
  {
    name: 'win-rates',
    element: <WinRateComparison groupBy="owner" />,
    ready: () => drawn('[data-cairn-frame] [role="option"]'),
  },
  { name: 'mix', element: <DealMix />, ready: () => drawn('[data-cairn="mix-rock"]') },
  { name: 'board', element: <StageBoard />, ready: () => drawn('[data-cairn="board-card"]') },
  {
    name: 'deal',
    element: <DealDialog dealId="D-11650" />,
    ready: () => drawn('[data-cairn="deal-details-stays"]'),
    isDialog: true,
  },
  {
    name: 'import',
    element: <CsvImportDialog open onImport={() => undefined} />,
    ready: readFile,
    isDialog: true,
  },
];
