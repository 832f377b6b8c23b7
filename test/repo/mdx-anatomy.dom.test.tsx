import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import {
  CoverageGauge,
  CoverageGauges,
  GAUGE_ATTRIBUTES,
  GAUGES_ATTRIBUTES,
} from '../../src/coverage-gauge/index.js';
import { CSV_IMPORT_ATTRIBUTES, CsvImportDialog } from '../../src/csv-import/index.js';
import {
  DEAL_DIALOG_ATTRIBUTES,
  DEAL_LIST_ATTRIBUTES,
  DealDialog,
  DealListDialog,
} from '../../src/deal-dialog/index.js';
import { DEAL_MIX_ATTRIBUTES, DealMix } from '../../src/deal-mix/index.js';
import type { PartAttributes } from '../../src/frame/index.js';
import { FUNNEL_ATTRIBUTES, FunnelChart } from '../../src/funnel/index.js';
import { BOARD_ATTRIBUTES, StageBoard } from '../../src/stage-board/index.js';
import { WIN_RATES_ATTRIBUTES, WinRateComparison } from '../../src/win-rates/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { csvFile, UNCLEAR } from '../../stories/csv-import/sample-files.js';
import { dialogPipeline } from '../../stories/deal-dialog/dialog-pipelines.js';
import { samplePipeline } from '../../stories/sample-pipeline.js';
import { recordPipeline } from '../deal-dialog/record-data.js';
import { anatomyOf, pathsOf } from './mdx-anatomy.js';

afterEach(cleanup);

/** The `data-cairn` names around an element, the outermost first. */
function namesAround(element: Element): string[] {
  const names: string[] = [];
  for (
    let at = element.parentElement?.closest('[data-cairn]');
    at;
    at = at.parentElement?.closest('[data-cairn]')
  )
    names.unshift(at.getAttribute('data-cairn') ?? '');
  return names;
}

/** What is drawn elsewhere than the page's tree has it: `name in its surroundings`. */
function misplaced(page: string, attributes: PartAttributes): string[] {
  const places = pathsOf(anatomyOf({ path: page, text: readFileSync(`stories/${page}`, 'utf8') }));
  const isIn = (around: readonly string[], drawn: readonly string[]): boolean => {
    let next = 0;
    for (const name of drawn) if (name === around[next]) next++;
    return next === around.length;
  };
  const wrong = Array.from(document.querySelectorAll('[data-cairn]'), (element) => ({
    name: element.getAttribute('data-cairn') ?? '',
    drawn: namesAround(element),
  })).filter(
    ({ name, drawn }) =>
      name in attributes && !places.some((place) => place.name === name && isIn(place.around, drawn)),
  );
  return [...new Set(wrong.map(({ name, drawn }) => `${name} in ${drawn.join(' > ')}`))];
}

const WIDGETS: readonly (readonly [page: string, PartAttributes, ReactElement])[] = [
  ['funnel/funnel.mdx', FUNNEL_ATTRIBUTES, <FunnelChart key="" pipeline={samplePipeline} />],
  ['coverage-gauge/coverage-gauge.mdx', GAUGE_ATTRIBUTES, <CoverageGauge key="" pipeline={samplePipeline} />],
  [
    'coverage-gauge/coverage-gauges.mdx',
    GAUGES_ATTRIBUTES,
    <CoverageGauges key="" pipeline={samplePipeline} />,
  ],
  ['win-rates/win-rates.mdx', WIN_RATES_ATTRIBUTES, <WinRateComparison key="" pipeline={samplePipeline} />],
  ['deal-mix/deal-mix.mdx', DEAL_MIX_ATTRIBUTES, <DealMix key="" pipeline={samplePipeline} />],
  ['stage-board/stage-board.mdx', BOARD_ATTRIBUTES, <StageBoard key="" pipeline={samplePipeline} />],
];

test.each(WIDGETS)('the tree in %s is the one that is drawn', (page, attributes, widget) => {
  render(widget);
  expect(misplaced(page, attributes)).toEqual([]);
});

test('… as is that of the deal dialog', async () => {
  render(<DealDialog pipeline={dialogPipeline} defaultDealId="faulty" />);
  await screen.findByRole('dialog');
  expect(misplaced('deal-dialog/deal-dialog.mdx', DEAL_DIALOG_ATTRIBUTES)).toEqual([]);
});

test('… and of a deal with criteria, a bid and changes', async () => {
  const store = createPipelineStore(recordPipeline());
  render(<DealDialog pipeline={store} defaultDealId="harbour" />);
  fireEvent.click(await screen.findByRole('button', { name: 'Give evidence for There is a budget' }));
  expect(misplaced('deal-dialog/deal-dialog.mdx', DEAL_DIALOG_ATTRIBUTES)).toEqual([]);
});

test('… and that of a list of deals', async () => {
  render(<DealListDialog pipeline={samplePipeline} defaultList={{}} />);
  await screen.findByRole('dialog');
  expect(misplaced('deal-dialog/deal-list.mdx', DEAL_LIST_ATTRIBUTES)).toEqual([]);
});

test('… and that of the CSV import', async () => {
  render(<CsvImportDialog defaultOpen onImport={() => undefined} />);
  await screen.findByRole('dialog');
  fireEvent.change(screen.getByLabelText('CSV export'), {
    target: { files: [csvFile('deals.csv', UNCLEAR)] },
  });
  await screen.findByRole('heading', { name: 'How the file was read' });
  fireEvent.click(screen.getByRole('button', { name: /^An amount that could not be read/ }));
  expect(misplaced('csv-import/csv-import.mdx', CSV_IMPORT_ATTRIBUTES)).toEqual([]);
});
