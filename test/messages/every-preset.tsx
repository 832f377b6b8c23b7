import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect } from 'vitest';
import type { ReactElement } from 'react';
import { CoverageGauge, CoverageGauges } from '../../src/coverage-gauge/index.js';
import { CsvImportDialog } from '../../src/csv-import/index.js';
import { DealDialog } from '../../src/deal-dialog/index.js';
import { DealMix, Mix } from '../../src/deal-mix/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { de } from '../../src/messages/de/index.js';
import type { Messages } from '../../src/messages/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { StageBoard } from '../../src/stage-board/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { historicPipeline } from '../coverage-gauge/historic-data.js';
import { DEALS, QUARTER, smallPipeline as coverageData, UNDATED } from '../coverage-gauge/coverage-data.js';
import { fileOf, OPEN } from '../csv-import/csv-files.js';
import { CLEAN, CLEAN_HISTORY, parse } from '../deal-dialog/deal-dialog-data.js';
import { smallMix, smallPipeline as mixData, smallSeries, THIRTEEN } from '../deal-mix/deal-mix-data.js';
import { AMOUNTLESS, smallPipeline as funnelData, SPARSE, WITH_UNKNOWN_PATH } from '../funnel/funnel-data.js';
import { boardPipeline } from '../stage-board/board-data.js';
import { FOUR, smallPipeline as winRateData, withHistory } from '../win-rates/win-rates-data.js';

/** A language as a page sets it. */
export interface Language {
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly messages: Messages;
}

/** The languages that have a catalogue. */
export const LANGUAGES = {
  English: { locale: 'en', direction: 'ltr', messages: {} },
  Swedish: { locale: 'sv', direction: 'ltr', messages: sv },
  German: { locale: 'de', direction: 'ltr', messages: de },
  Arabic: { locale: 'ar-EG', direction: 'rtl', messages: ar },
} satisfies Readonly<Record<string, Language>>;

const LARGE = DEALS.map((deal) => ({ ...deal, euros: (deal.euros ?? 0) * 99 }));
const SERIES = smallSeries();
const FAULTY = { ...CLEAN, amount: null, owner: null, nextStep: null, expectedClose: '2026-05-01' };

/** Widgets that stand in a page, in the states that say most. */
export const WIDGETS: Readonly<Record<string, () => ReactElement>> = {
  'the funnel': () => <FunnelChart pipeline={funnelData(WITH_UNKNOWN_PATH)} />,
  'the funnel of a few deals': () => <FunnelChart pipeline={funnelData(SPARSE)} />,
  'the funnel of unknown amounts': () => (
    <FunnelChart pipeline={funnelData(AMOUNTLESS)} defaultMeasure="value" />
  ),
  'the funnel that is empty': () => <FunnelChart pipeline={funnelData({ stages: ['Lead'], batches: [] })} />,
  'the gauge': () => <CoverageGauge pipeline={coverageData()} window={QUARTER} />,
  'the gauge without a target': () => (
    <CoverageGauge pipeline={coverageData(LARGE)} window={QUARTER} targetMinor={null} />
  ),
  'the gauge over its end': () => (
    <CoverageGauge pipeline={coverageData()} window={QUARTER} required={{ method: 'fixed', multiple: 0.3 }} />
  ),
  'the gauge as a bar': () => (
    <CoverageGauge pipeline={coverageData(LARGE)} window={QUARTER} shape="bullet" />
  ),
  'the gauge with its past': () => <CoverageGauge pipeline={historicPipeline()} window={QUARTER} />,
  'gauges by owner': () => <CoverageGauges pipeline={historicPipeline()} window={QUARTER} />,
  'the gauge of unknown dates': () => <CoverageGauge pipeline={coverageData(UNDATED)} window={QUARTER} />,
  'the win rates': () => <WinRateComparison pipeline={winRateData(FOUR)} />,
  'the win rates as a range': () => <WinRateComparison pipeline={winRateData(FOUR)} defaultOpen="range" />,
  'the win rates over time': () => (
    <WinRateComparison pipeline={withHistory()} defaultView="curves" minimumDeals={1} />
  ),
  'the mix': () => <DealMix pipeline={mixData(THIRTEEN)} />,
  'the mix without a target': () => <DealMix pipeline={mixData(THIRTEEN)} targetMinor={null} />,
  'the mix over time': () => (
    <Mix.Root {...smallMix()}>
      <Mix.Title />
      <Mix.TableButton />
      <Mix.History series={SERIES} />
      <Mix.HistoryTable series={SERIES} />
    </Mix.Root>
  ),
  'the board': () => <StageBoard pipeline={boardPipeline()} />,
};

/** Dialogs: each is opened, and given to the test once it shows what it has to. */
export const DIALOGS: Readonly<
  Record<string, { readonly dialog: () => ReactElement; readonly ready: () => Promise<void> }>
> = {
  'the deal dialog': {
    dialog: () => <DealDialog pipeline={parse([FAULTY], CLEAN_HISTORY)} dealId="acme" expectedDays={10} />,
    ready: () => appeared('deal-details-days-bar'),
  },
  'the CSV import before a file': {
    dialog: () => <CsvImportDialog open onOpenChange={() => undefined} onImport={() => undefined} />,
    ready: () => appeared('csv-import-drop'),
  },
  'the CSV import': {
    dialog: () => <CsvImportDialog open onOpenChange={() => undefined} onImport={() => undefined} />,
    ready: async () => {
      const input = (await screen.findByRole('dialog')).querySelector<HTMLInputElement>('input[type="file"]');
      await userEvent.upload(input!, fileOf(OPEN));
      await appeared('csv-import-preview');
    },
  },
};

async function appeared(part: string): Promise<void> {
  await expect.poll(() => document.querySelector(`[data-cairn="${part}"]`)).not.toBeNull();
}

/** Waits for what is loaded when it is first drawn. */
export async function whenDrawn(container: HTMLElement): Promise<HTMLElement> {
  await expect
    .poll(() => container.querySelector('[data-cairn="win-curves"]:empty'), { timeout: 20_000 })
    .toBeNull();
  return container;
}

/** Draws something in a language, on a page that runs as its script does. */
export function drawIn({ locale, direction, messages }: Language, element: ReactElement): HTMLElement {
  document.documentElement.dir = direction;
  document.documentElement.lang = locale;
  const { container } = render(
    <LocaleProvider locale={locale} messages={messages}>
      {element}
    </LocaleProvider>,
  );
  return container;
}
