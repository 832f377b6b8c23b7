import { useEffect, type ReactElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useFrame } from '../../src/frame/index.js';
import { winIncidence } from '../../src/measures/index.js';
import { renderHook } from '@testing-library/react';
import * as flat from '../../src/win-rates/index.js';
import { useWinRateComparison, WinRates } from '../../src/win-rates/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { manyOwners, smallResults, smallStore } from './win-rates-data.js';

const results = smallResults(manyOwners(51));
const [row] = renderHook(() => useWinRateComparison({ groups: results.groups })).result.current.rows;

const inBareRoot = (part: ReactNode): ReactElement => <WinRates.Root {...results}>{part}</WinRates.Root>;
const inRoot = (part: ReactNode): ReactElement =>
  inBareRoot(
    <>
      <WinRates.Title />
      {part}
    </>,
  );
const inSparseRoot = (part: ReactNode): ReactElement => (
  <WinRates.Root {...results} minimumDeals={20}>
    <WinRates.Title />
    {part}
  </WinRates.Root>
);
const curves = { whole: smallStore().select(winIncidence, { from: 'open' }), groups: [] };
const inCurvesRoot = (part: ReactNode): ReactElement => (
  <WinRates.Root {...results} curves={curves}>
    <WinRates.Title />
    {part}
  </WinRates.Root>
);
const inRow = (part: ReactNode): ReactElement => inRoot(<WinRates.Row row={row!}>{part}</WinRates.Row>);

/** Shows the table in place of the picture. */
function TableShown(): null {
  const { setIsTable } = useFrame();
  useEffect(() => setIsTable(true), [setIsTable]);
  return null;
}

const inTable = (part: ReactNode): ReactElement =>
  inRoot(
    <>
      <TableShown />
      {part}
    </>,
  );

const inFrame: readonly PartCase[] = [
  { name: 'WinRatesTitle', part: WinRates.Title, cairn: 'frame-title', around: inBareRoot },
  { name: 'WinRatesSubtitle', part: WinRates.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'WinRatesOverall', part: WinRates.Overall, cairn: 'win-rates-overall', around: inRoot },
  {
    name: 'WinRatesPolicySwitch',
    part: WinRates.PolicySwitch,
    cairn: 'segmented',
    props: { onOpenChange: () => undefined },
    around: inRoot,
    state: 'value',
  },
  {
    name: 'WinRatesGroupBy',
    part: WinRates.GroupBy,
    cairn: 'win-rates-group-by',
    props: { groupings: ['owner', 'quarter'], onGroupByChange: () => undefined },
    around: inRoot,
    state: 'groupBy',
  },
  {
    name: 'WinRatesFrom',
    part: WinRates.From,
    cairn: 'win-rates-from',
    props: { process: smallStore().pipeline.process, onFromChange: () => undefined },
    around: inRoot,
    state: 'from',
  },
  {
    name: 'WinRatesTooFew',
    part: WinRates.TooFew,
    cairn: 'win-rates-too-few',
    around: inSparseRoot,
    state: 'hideTooFew',
  },
  {
    name: 'WinRatesViewSwitch',
    part: WinRates.ViewSwitch,
    cairn: 'segmented',
    props: { onViewChange: () => undefined },
    around: inRoot,
    state: 'value',
  },
  { name: 'WinCurvesChance', part: WinRates.Chance, cairn: 'win-rates-overall', around: inCurvesRoot },
  { name: 'WinCurves', part: WinRates.Curves, cairn: 'win-curves', around: inCurvesRoot },
  { name: 'WinRatesTools', part: WinRates.Tools, cairn: 'win-rates-tools', around: inRoot },
  {
    name: 'WinRatesSearch',
    part: WinRates.Search,
    cairn: 'win-rates-search',
    around: inRoot,
    state: 'query',
  },
  {
    name: 'WinRatesSortControl',
    part: WinRates.SortControl,
    cairn: 'win-rates-sort',
    around: inRoot,
    state: 'direction',
  },
  { name: 'WinRatesPlot', part: WinRates.Plot, cairn: 'win-rates-plot', around: inRoot },
  { name: 'WinRatesScale', part: WinRates.Scale, cairn: 'win-rates-scale', around: inRoot },
  { name: 'WinRatesRows', part: WinRates.Rows, cairn: 'win-rates-rows', around: inRoot },
  {
    name: 'WinRatesRow',
    part: WinRates.Row,
    cairn: 'win-rates-row',
    props: { row },
    around: inRoot,
    state: 'standing',
  },
  { name: 'WinRatesTable', part: WinRates.Table, cairn: 'table-scroller', around: inTable },
  {
    name: 'WinRatesPicked',
    part: WinRates.Picked,
    cairn: 'win-rates-picked',
    around: (part) => (
      <WinRates.Root {...results} defaultGroup={row!.id}>
        <WinRates.Title />
        {part}
      </WinRates.Root>
    ),
    state: 'standing',
  },
  { name: 'WinRatesShown', part: WinRates.Shown, cairn: 'win-rates-shown', around: inRoot },
  { name: 'WinRatesLegend', part: WinRates.Legend, cairn: 'legend', around: inRoot },
];

const inRows: readonly PartCase[] = (
  [
    ['WinRatesName', WinRates.Name, 'win-rates-name'],
    ['WinRatesDumbbell', WinRates.Dumbbell, 'win-rates-dumbbell'],
    ['WinRatesUnit', WinRates.Unit, 'win-rates-unit'],
    ['WinRatesValue', WinRates.Value, 'win-rates-value'],
    ['WinRatesSample', WinRates.Sample, 'win-rates-sample'],
    ['WinRatesStanding', WinRates.Standing, 'win-rates-standing'],
  ] as const
).map(([name, part, cairn]) => ({ name, part, cairn, around: inRow, state: 'standing' }));

describeParts('Parts of the win-rate comparison', [
  { name: 'WinRatesRoot', part: WinRates.Root, cairn: 'win-rates', props: results },
  ...inFrame,
  ...inRows,
]);
describeLostParts('Parts of the win-rate comparison outside WinRates.Root', inFrame, /Root/);
describeLostParts('Parts of a row outside WinRates.Row', inRows, /WinRates\.(?:Row|Root)/);

test('every part of the namespace that is the comparison’s own has a flat name as well', () => {
  const frame = new Set([
    'ExplainButton',
    'Actions',
    'Body',
    'Figures',
    'Foot',
    'Head',
    'Titles',
    'DownloadButton',
    'DownloadMenu',
    'TableButton',
  ]);
  const named = new Set<unknown>(Object.values(flat));
  const missing = Object.entries(WinRates).filter(([name, part]) => !frame.has(name) && !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
