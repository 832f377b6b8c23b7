import { renderHook } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { expect, test } from 'vitest';
import * as flat from '../../src/coverage-gauge/index.js';
import { Gauges, useCoverageGauges } from '../../src/coverage-gauge/index.js';
import * as frame from '../../src/frame/index.js';
import { coverage } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { QUARTER } from './coverage-data.js';
import { ownersPipeline } from './owners-data.js';

const store = createPipelineStore(ownersPipeline());
const overall = store.select(coverage, { window: QUARTER });
const groups = store.selectGroups(coverage, { window: QUARTER }, { groupBy: 'owner' });

const inRoot = (part: ReactNode): ReactElement => (
  <Gauges.Root groups={groups} overall={overall}>
    {part}
  </Gauges.Root>
);

const [item] = renderHook(() => useCoverageGauges({ groups, currency: 'EUR' })).result.current.items;

/** A part of one group, in the first one's place. */
const inItem = (part: ReactNode): ReactElement => inRoot(<Gauges.Item item={item!}>{part}</Gauges.Item>);

const inGauges: readonly PartCase[] = [
  { name: 'GaugesTitle', part: Gauges.Title, cairn: 'frame-title', around: inRoot },
  { name: 'GaugesSubtitle', part: Gauges.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'GaugesOverall', part: Gauges.Overall, cairn: 'figure', around: inRoot },
  { name: 'GaugesSort', part: Gauges.Sort, cairn: 'gauges-sort', around: inRoot, state: 'direction' },
  { name: 'GaugesList', part: Gauges.List, cairn: 'gauges-list', around: inRoot },
  { name: 'GaugesShown', part: Gauges.Shown, cairn: 'gauges-shown', around: inRoot },
  { name: 'GaugesLegend', part: Gauges.Legend, cairn: 'legend', around: inRoot },
  {
    name: 'GaugesItem',
    part: Gauges.Item,
    cairn: 'gauges-item',
    around: inRoot,
    props: { item },
    state: 'gapMinor',
  },
  { name: 'GaugesPicture', part: Gauges.Picture, cairn: 'gauge-meter', around: inItem, state: 'gapMinor' },
  { name: 'GaugesName', part: Gauges.Name, cairn: 'gauges-name', around: inItem, state: 'gapMinor' },
  { name: 'GaugesNumber', part: Gauges.Number, cairn: 'gauges-number', around: inItem, state: 'gapMinor' },
  { name: 'GaugesOf', part: Gauges.Of, cairn: 'gauges-of', around: inItem, state: 'gapMinor' },
  { name: 'GaugesZone', part: Gauges.Zone, cairn: 'gauges-zone', around: inItem, state: 'gapMinor' },
  {
    name: 'GaugesExpected',
    part: Gauges.Expected,
    cairn: 'gauges-expected',
    around: inItem,
    state: 'gapMinor',
  },
];

describeParts('Gauges parts', [
  { name: 'GaugesRoot', part: Gauges.Root, cairn: 'coverage-gauges', props: { groups, overall } },
  ...inGauges,
]);
describeLostParts('Gauges parts outside Gauges.Root', inGauges, /Gauges\.Root/);

test('every part of the namespace has a flat name as well', () => {
  const named = new Set<unknown>([...Object.values(flat), ...Object.values(frame)]);
  const missing = Object.entries(Gauges).filter(([, part]) => !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
