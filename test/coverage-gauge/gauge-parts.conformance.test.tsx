import type { ReactElement, ReactNode } from 'react';
import { expect, test } from 'vitest';
import * as flat from '../../src/coverage-gauge/index.js';
import { Gauge } from '../../src/coverage-gauge/index.js';
import * as frame from '../../src/frame/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { smallCoverage } from './coverage-data.js';
import { historicResults } from './historic-data.js';

const coverage = smallCoverage();
const past = historicResults();
const { cycleAware } = past;
/** Prorated, without a target period that covers it all. */
const elsewhen = smallCoverage({ window: { start: '2026-06-01', end: '2026-08-31' }, horizon: 'all' });

const inRoot = (part: ReactNode): ReactElement => (
  <Gauge.Root coverage={coverage} cycleAware={cycleAware}>
    <Gauge.Title />
    {part}
  </Gauge.Root>
);
const inHistory = (part: ReactNode): ReactElement => <Gauge.Root coverage={past.coverage}>{part}</Gauge.Root>;
const inLine = (part: ReactNode): ReactElement =>
  inHistory(<Gauge.History series={past.series}>{part}</Gauge.History>);
const elsewhere = (part: ReactNode): ReactElement => <Gauge.Root coverage={elsewhen}>{part}</Gauge.Root>;

const inGauge: readonly PartCase[] = [
  {
    name: 'GaugeTitle',
    part: Gauge.Title,
    cairn: 'frame-title',
    around: (part) => <Gauge.Root coverage={coverage}>{part}</Gauge.Root>,
  },
  { name: 'GaugeSubtitle', part: Gauge.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'GaugePlot', part: Gauge.Plot, cairn: 'gauge-plot', around: inRoot },
  { name: 'GaugeDial', part: Gauge.Dial, cairn: 'gauge-dial', around: inRoot },
  { name: 'GaugeMeter', part: Gauge.Meter, cairn: 'gauge-meter', around: inRoot, state: 'value' },
  {
    name: 'GaugeArc',
    part: Gauge.Arc,
    cairn: 'gauge-arc',
    around: inRoot,
    state: 'value',
    replacement: 'svg',
  },
  {
    name: 'GaugeBullet',
    part: Gauge.Bullet,
    cairn: 'gauge-bullet',
    around: inRoot,
    state: 'value',
    replacement: 'svg',
  },
  { name: 'GaugeReadout', part: Gauge.Readout, cairn: 'gauge-readout', around: inRoot },
  { name: 'GaugeNumber', part: Gauge.Number, cairn: 'figure-number', around: inRoot },
  { name: 'GaugeOf', part: Gauge.Of, cairn: 'gauge-of', around: inRoot },
  { name: 'GaugeZone', part: Gauge.Zone, cairn: 'gauge-zone', around: inRoot },
  { name: 'GaugeRequired', part: Gauge.Required, cairn: 'gauge-required', around: inRoot },
  { name: 'GaugeFacts', part: Gauge.Facts, cairn: 'gauge-facts', around: inRoot },
  { name: 'GaugeWon', part: Gauge.Won, cairn: 'gauge-fact', around: inRoot },
  { name: 'GaugeOpen', part: Gauge.Open, cairn: 'gauge-fact', around: inRoot },
  { name: 'GaugeRemaining', part: Gauge.Remaining, cairn: 'gauge-fact', around: inRoot },
  { name: 'GaugeExpected', part: Gauge.Expected, cairn: 'gauge-fact', around: inRoot },
  { name: 'GaugeLeftOut', part: Gauge.LeftOut, cairn: 'gauge-fact', around: inRoot },
  {
    name: 'GaugeHistory',
    part: Gauge.History,
    cairn: 'gauge-history',
    props: { series: past.series },
    around: inHistory,
  },
  { name: 'GaugeHistoryReading', part: Gauge.HistoryReading, cairn: 'gauge-history-head', around: inLine },
  {
    name: 'GaugeHistoryLine',
    part: Gauge.HistoryLine,
    cairn: 'gauge-history-line',
    around: inLine,
    replacement: 'svg',
  },
  {
    name: 'GaugeHistoryLabels',
    part: Gauge.HistoryLabels,
    cairn: 'gauge-history-labels',
    around: inLine,
    replacement: 'svg',
  },
  { name: 'GaugeNotes', part: Gauge.Notes, cairn: 'gauge-notes', around: elsewhere },
  { name: 'GaugeTargetNotes', part: Gauge.TargetNotes, cairn: 'gauge-target-notes', around: elsewhere },
];

describeParts('Gauge parts', [
  { name: 'GaugeRoot', part: Gauge.Root, cairn: 'coverage-gauge', props: { coverage } },
  ...inGauge,
  {
    name: 'GaugeFact',
    part: Gauge.Fact,
    cairn: 'gauge-fact',
    props: { name: 'Next review' },
    around: inRoot,
  },
  {
    name: 'GaugeKindMark',
    part: Gauge.KindMark,
    cairn: 'kind-mark',
    props: { kind: 'won' },
    replacement: 'svg',
  },
]);
describeLostParts('Gauge parts outside Gauge.Root', inGauge, /Gauge\.Root/);

test('every part of the namespace has a flat name as well', () => {
  const named = new Set<unknown>([...Object.values(flat), ...Object.values(frame)]);
  const missing = Object.entries(Gauge).filter(([, part]) => !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
