import type { ReactElement } from 'react';
import { CoverageGauge, CoverageGauges, Gauge } from '../../src/coverage-gauge/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { ownersPipeline } from './owners-data.js';
import { historicPipeline } from './historic-data.js';
import { QUARTER, smallCoverage, smallPipeline, UNDATED } from './coverage-data.js';

const full = smallPipeline();

/** Gauges of every kind, for what must hold of each of them. */
export const gaugeCases: readonly (readonly [string, ReactElement])[] = [
  ['the preset', <CoverageGauge key="" pipeline={full} window={QUARTER} />],
  ['a bar', <CoverageGauge key="" pipeline={full} window={QUARTER} shape="bullet" />],
  [
    'over the top',
    <CoverageGauge key="" pipeline={full} window={QUARTER} required={{ method: 'fixed', multiple: 1 }} />,
  ],
  ['with its past', <CoverageGauge key="" pipeline={historicPipeline()} window={QUARTER} />],
  ['a target met', <CoverageGauge key="" pipeline={full} window={QUARTER} targetMinor={1_000_000} />],
  ['no target', <CoverageGauge key="" pipeline={full} window={QUARTER} targetMinor={null} />],
  ['no expected close', <CoverageGauge key="" pipeline={smallPipeline(UNDATED)} window={QUARTER} />],
  ['no deals', <CoverageGauge key="" pipeline={smallPipeline([])} window={QUARTER} />],
  ['no data', <CoverageGauge key="" pipeline={null} window={QUARTER} />],
  [
    'another language',
    <PipelineProvider key="" pipeline={full} locale="sv" messages={{ coverageGauge: { title: 'Täckning' } }}>
      <CoverageGauge window={QUARTER} />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <Gauge.Root key="" coverage={smallCoverage()}>
      <Gauge.Title id="own">Autumn</Gauge.Title>
      <Gauge.Dial />
      <Gauge.Table />
    </Gauge.Root>,
  ],
];

/** Gauges of groups, likewise. */
export const gaugesCases: readonly (readonly [string, ReactElement])[] = [
  ['by owner', <CoverageGauges key="" pipeline={ownersPipeline()} window={QUARTER} />],
  ['by owner, in arcs', <CoverageGauges key="" pipeline={ownersPipeline()} window={QUARTER} shape="arc" />],
  ['by owner, no data', <CoverageGauges key="" pipeline={null} window={QUARTER} />],
];
