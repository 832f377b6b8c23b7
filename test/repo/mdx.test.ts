import { describe, expect, test } from 'vitest';
import * as coverageGauge from '../../src/coverage-gauge/index.js';
import * as csvImport from '../../src/csv-import/index.js';
import * as dealDialog from '../../src/deal-dialog/index.js';
import * as dealMix from '../../src/deal-mix/index.js';
import { FRAME_ATTRIBUTES, type PartAttributes } from '../../src/frame/index.js';
import * as funnel from '../../src/funnel/index.js';
import * as stageBoard from '../../src/stage-board/index.js';
import * as winRates from '../../src/win-rates/index.js';
import { typeErrorsOf } from './code-blocks.js';
import { anatomyOf } from './mdx-anatomy.js';
import { filesOf, textOf } from './repository-files.js';

interface Widget {
  readonly page: string;
  /** What its parts are called: `Funnel.Step`. */
  readonly namespace: string;
  readonly parts: object;
  readonly attributes: PartAttributes;
}

const WIDGETS: readonly Widget[] = [
  {
    page: 'funnel/funnel.mdx',
    namespace: 'Funnel',
    parts: funnel.Funnel,
    attributes: funnel.FUNNEL_ATTRIBUTES,
  },
  {
    page: 'coverage-gauge/coverage-gauge.mdx',
    namespace: 'Gauge',
    parts: coverageGauge.Gauge,
    attributes: coverageGauge.GAUGE_ATTRIBUTES,
  },
  {
    page: 'coverage-gauge/coverage-gauges.mdx',
    namespace: 'Gauges',
    parts: coverageGauge.Gauges,
    attributes: coverageGauge.GAUGES_ATTRIBUTES,
  },
  {
    page: 'win-rates/win-rates.mdx',
    namespace: 'WinRates',
    parts: winRates.WinRates,
    attributes: winRates.WIN_RATES_ATTRIBUTES,
  },
  {
    page: 'deal-mix/deal-mix.mdx',
    namespace: 'Mix',
    parts: dealMix.Mix,
    attributes: dealMix.DEAL_MIX_ATTRIBUTES,
  },
  {
    page: 'stage-board/stage-board.mdx',
    namespace: 'Board',
    parts: stageBoard.Board,
    attributes: stageBoard.BOARD_ATTRIBUTES,
  },
  {
    page: 'deal-dialog/deal-dialog.mdx',
    namespace: 'DealDetails',
    parts: dealDialog.DealDetails,
    attributes: dealDialog.DEAL_DIALOG_ATTRIBUTES,
  },
  {
    page: 'csv-import/csv-import.mdx',
    namespace: 'CsvImport',
    parts: csvImport.CsvImport,
    attributes: csvImport.CSV_IMPORT_ATTRIBUTES,
  },
];

const mdxPages = filesOf('stories', /\.mdx$/);
const ofFrame = new Set(Object.keys(FRAME_ATTRIBUTES));

test('every TypeScript block of the docs compiles by itself, under strict', () => {
  expect(mdxPages.length).toBeGreaterThanOrEqual(WIDGETS.length);
  expect(typeErrorsOf(mdxPages)).toEqual([]);
}, 120_000);

describe.each(WIDGETS)('the anatomy in $page', ({ page, namespace, parts, attributes }) => {
  const lines = anatomyOf({ path: page, text: textOf(`stories/${page}`) });

  test('has every part there is, and no other', () => {
    const named = lines.flatMap(({ part }) => (part?.startsWith(`${namespace}.`) ? [part] : []));
    const there = Object.keys(parts).map((name) => `${namespace}.${name}`);
    expect([...new Set(named)].toSorted()).toEqual(there.toSorted());
  });

  test('has every name that the widget draws, and beside them only the frame’s', () => {
    const named = new Set(
      lines.map(({ name }) => name).filter((name) => name in attributes || !ofFrame.has(name)),
    );
    expect([...named].toSorted()).toEqual(Object.keys(attributes).toSorted());
  });
});

test('a section of docs/measures.md that the docs speak of is there', () => {
  const sections = new Set(
    [...textOf('docs/measures.md').matchAll(/^## (\d+)\./gm)].map(([, number]) => number),
  );
  const spoken = mdxPages.flatMap(({ path, text }) =>
    [...text.matchAll(/docs\/measures\.md §(\d+)/g)].map(([, number]) => ({ path, number })),
  );
  expect(spoken.length).toBeGreaterThan(0);
  expect(spoken.filter(({ number }) => !sections.has(number))).toEqual([]);
});
