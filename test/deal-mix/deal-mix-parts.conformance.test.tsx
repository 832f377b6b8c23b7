import { renderHook } from '@testing-library/react';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Mix, useDealMix } from '../../src/deal-mix/index.js';
import * as flat from '../../src/deal-mix/index.js';
import { useFrame } from '../../src/frame/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { smallMix, smallSeries, THIRTEEN } from './deal-mix-data.js';

const results = smallMix([...THIRTEEN, 0.01]);
const series = smallSeries();
const view = renderHook(() => useDealMix(results)).result.current;
const [rock] = view.rocks;
const [sizeClass] = view.classes;
const onClassesChange = (): void => undefined;

const inBareRoot = (part: ReactNode): ReactElement => (
  <Mix.Root {...results} onClassesChange={onClassesChange}>
    {part}
  </Mix.Root>
);
const inRoot = (part: ReactNode): ReactElement =>
  inBareRoot(
    <>
      <Mix.Title />
      {part}
    </>,
  );
const inSparse = (part: ReactNode): ReactElement => (
  <Mix.Root {...smallMix([10, 20])}>
    <Mix.Title />
    {part}
  </Mix.Root>
);
const inBarrel = (part: ReactNode): ReactElement => inRoot(<Mix.Barrel>{part}</Mix.Barrel>);
const inRocks = (part: ReactNode): ReactElement =>
  inBarrel(<Mix.Rocks>{(each) => (each.index === 0 ? <g key="0">{part}</g> : null)}</Mix.Rocks>);

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

const inMix: readonly PartCase[] = [
  { name: 'MixTitle', part: Mix.Title, cairn: 'frame-title', around: inBareRoot },
  { name: 'MixSubtitle', part: Mix.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'MixNotes', part: Mix.Notes, cairn: 'mix-notes', around: inSparse },
  { name: 'MixPlot', part: Mix.Plot, cairn: 'mix-plot', around: inRoot },
  {
    name: 'MixBarrel',
    part: Mix.Barrel,
    cairn: 'mix-barrel',
    around: inRoot,
    state: 'circles',
    replacement: 'svg',
  },
  { name: 'MixRocks', part: Mix.Rocks, cairn: 'mix-rocks', around: inBarrel, replacement: 'svg' },
  {
    name: 'MixRock',
    part: Mix.Rock,
    cairn: 'mix-rock',
    props: { rock },
    around: inRocks,
    state: 'classId',
    replacement: 'svg',
  },
  {
    name: 'MixHistory',
    part: Mix.History,
    cairn: 'mix-history',
    props: { series },
    around: inRoot,
    state: 'days',
  },
  {
    name: 'MixHistoryTable',
    part: Mix.HistoryTable,
    cairn: 'table-scroller',
    props: { series },
    around: inTable,
  },
  {
    name: 'MixViewSwitch',
    part: Mix.ViewSwitch,
    cairn: 'segmented',
    props: { view: 'today', onViewChange: () => undefined },
    around: inRoot,
    state: 'value',
  },
  { name: 'MixReadout', part: Mix.Readout, cairn: 'mix-readout', around: inRoot },
  { name: 'MixResilience', part: Mix.Resilience, cairn: 'mix-resilience', around: inRoot },
  { name: 'MixClasses', part: Mix.Classes, cairn: 'mix-classes', around: inRoot },
  {
    name: 'MixClass',
    part: Mix.Class,
    cairn: 'mix-class',
    props: { sizeClass },
    around: inRoot,
    state: 'countShare',
  },
  { name: 'MixRule', part: Mix.Rule, cairn: 'mix-rule', around: inRoot, state: 'by' },
  { name: 'MixThresholds', part: Mix.Thresholds, cairn: 'mix-thresholds', around: inRoot },
  { name: 'MixConcentration', part: Mix.Concentration, cairn: 'mix-concentration', around: inRoot },
  { name: 'MixLegend', part: Mix.Legend, cairn: 'legend', around: inRoot },
  { name: 'MixTable', part: Mix.Table, cairn: 'table-scroller', around: inTable },
  { name: 'MixDealTable', part: Mix.DealTable, cairn: 'table-scroller', around: inTable },
];

describeParts('Parts of the deal mix', [
  { name: 'MixRoot', part: Mix.Root, cairn: 'deal-mix', props: results },
  { name: 'MixFacts', part: Mix.Facts, cairn: 'mix-facts' },
  ...inMix,
]);
describeLostParts('Parts of the deal mix outside Mix.Root', inMix, /Root/);

test('every part of the namespace that is the mix’s own has a flat name as well', () => {
  const frame = new Set([
    'DownloadButton',
    'DownloadMenu',
    'ExplainButton',
    'Actions',
    'Body',
    'Figures',
    'Foot',
    'Head',
    'Titles',
    'TableButton',
  ]);
  const named = new Set<unknown>(Object.values(flat));
  const missing = Object.entries(Mix).filter(([name, part]) => !frame.has(name) && !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
