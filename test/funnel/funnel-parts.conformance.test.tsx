import { useEffect, type ReactElement, type ReactNode } from 'react';
import { Funnel, FunnelChart, useFunnel, type FunnelStepView } from '../../src/funnel/index.js';
import * as frame from '../../src/frame/index.js';
import { useFrame } from '../../src/frame/index.js';
import * as flat from '../../src/funnel/index.js';
import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeLostParts, describeParts, type PartCase } from '../conformance/part-conformance.js';
import { stageConversion } from '../../src/measures/index.js';
import { smallFunnel, smallPipeline, smallStore, WITH_UNKNOWN_PATH } from './funnel-data.js';

const funnel = smallFunnel(WITH_UNKNOWN_PATH);
const first = (): FunnelStepView => renderHook(() => useFunnel({ funnel })).result.current.steps[0]!;
const step = first();

const inRoot = (part: ReactNode): ReactElement => (
  <Funnel.Root funnel={funnel}>
    <Funnel.Title />
    {part}
  </Funnel.Root>
);
function ShowTable() {
  const { setIsTable } = useFrame();
  useEffect(() => setIsTable(true), [setIsTable]);
  return null;
}
const inTable = (part: ReactNode): ReactElement =>
  inRoot(
    <>
      <ShowTable />
      {part}
    </>,
  );
const inStep = (part: ReactNode): ReactElement => inRoot(<Funnel.Step step={step}>{part}</Funnel.Step>);

const inFrame: readonly PartCase[] = [
  {
    name: 'FunnelTitle',
    part: Funnel.Title,
    cairn: 'frame-title',
    around: (part) => <Funnel.Root funnel={funnel}>{part}</Funnel.Root>,
  },
  { name: 'FunnelSubtitle', part: Funnel.Subtitle, cairn: 'frame-subtitle', around: inRoot },
  { name: 'FunnelPlot', part: Funnel.Plot, cairn: 'funnel-plot', around: inRoot },
  {
    name: 'FunnelStep',
    part: Funnel.Step,
    cairn: 'funnel-step',
    props: { step },
    around: inRoot,
    state: 'amount',
  },
  {
    name: 'FunnelDropOff',
    part: Funnel.DropOff,
    cairn: 'funnel-drop-off',
    props: { step },
    around: inRoot,
    state: 'drop',
  },
  { name: 'FunnelFigure', part: Funnel.Figure, cairn: 'figure', around: inRoot },
  {
    name: 'FunnelMeasureSwitch',
    part: Funnel.MeasureSwitch,
    cairn: 'segmented',
    props: { onMeasureChange: () => undefined },
    around: inRoot,
    state: 'value',
  },
  {
    name: 'FunnelPicked',
    part: Funnel.Picked,
    cairn: 'funnel-picked',
    around: (part) => (
      <Funnel.Root funnel={funnel} defaultStage="s0">
        <Funnel.Title />
        {part}
      </Funnel.Root>
    ),
    state: 'amount',
  },
  {
    name: 'FunnelBasisSelect',
    part: Funnel.BasisSelect,
    cairn: 'funnel-basis',
    props: { onBasisChange: () => undefined },
    around: inRoot,
    state: 'basis',
  },
  { name: 'FunnelTable', part: Funnel.Table, cairn: 'table-scroller', around: inTable },
  { name: 'FunnelUnknownPath', part: Funnel.UnknownPath, cairn: 'note', around: inRoot, state: 'policy' },
];

const conversion = smallStore(WITH_UNKNOWN_PATH).select(stageConversion, {});
const held = { benchmark: { shares: { s1: 0.7 } }, conversion, showConversion: true };
const heldStep = renderHook(() => useFunnel({ funnel, ...held })).result.current.steps[1]!;
const inHeld = (part: ReactNode): ReactElement => (
  <Funnel.Root funnel={funnel} {...held}>
    <Funnel.Title />
    {part}
  </Funnel.Root>
);
const inHeldStep = (part: ReactNode): ReactElement =>
  inHeld(<Funnel.Step step={heldStep}>{part}</Funnel.Step>);

const heldParts: readonly PartCase[] = [
  { name: 'FunnelLegend', part: Funnel.Legend, cairn: 'legend', around: inHeld },
  { name: 'FunnelConversionHead', part: Funnel.ConversionHead, cairn: 'funnel-heads', around: inHeld },
];
const heldStepParts: readonly PartCase[] = [
  { name: 'FunnelGhost', part: Funnel.Ghost, cairn: 'funnel-ghost', around: inHeldStep, state: 'amount' },
  {
    name: 'FunnelConversion',
    part: Funnel.Conversion,
    cairn: 'funnel-conversion',
    around: inHeldStep,
    state: 'amount',
  },
];

const inSteps: readonly PartCase[] = [
  { name: 'FunnelLabel', part: Funnel.Label, cairn: 'funnel-label', around: inStep, state: 'amount' },
  {
    name: 'FunnelBand',
    part: Funnel.Band,
    cairn: 'funnel-band',
    around: inStep,
    state: 'amount',
    replacement: 'svg',
  },
  { name: 'FunnelNumber', part: Funnel.Number, cairn: 'funnel-number', around: inStep, state: 'amount' },
  { name: 'FunnelShare', part: Funnel.Share, cairn: 'funnel-share', around: inStep, state: 'amount' },
];

const pipeline = smallPipeline(WITH_UNKNOWN_PATH);

describeParts('Funnel parts', [
  { name: 'FunnelChart', part: FunnelChart, cairn: 'funnel', props: { pipeline } },
  { name: 'FunnelRoot', part: Funnel.Root, cairn: 'funnel', props: { funnel } },
  ...inFrame,
  ...inSteps,
  ...heldParts,
  ...heldStepParts,
]);
describeLostParts('Funnel parts outside Funnel.Root', inFrame, /Funnel\.Root/);
describeLostParts('Parts of a step outside Funnel.Step', inSteps, /Funnel\.(?:Step|Root)/);

test('every part of the namespace has a flat name as well', () => {
  const named = new Set<unknown>([...Object.values(flat), ...Object.values(frame)]);
  const missing = Object.entries(Funnel).filter(([, part]) => !named.has(part));
  expect(missing.map(([name]) => name)).toEqual([]);
});
