import { PipelineProvider } from '../../src/hooks/index.js';
import { WinRateComparison, WinRates } from '../../src/win-rates/index.js';
import type { WidgetCases } from '../conformance/hydration.js';
import { FOUR, manyOwners, smallPipeline, smallResults } from './win-rates-data.js';

const pipeline = smallPipeline(FOUR);

/** The comparison in each of its states. */
export const winRatesCases: WidgetCases = [
  ['the preset', <WinRateComparison key="" pipeline={pipeline} />],
  ['a selected group', <WinRateComparison key="" pipeline={pipeline} defaultGroup="Bob" />],
  ['ranges', <WinRateComparison key="" pipeline={pipeline} defaultOpen="range" />],
  [
    'more groups than are shown at first',
    <WinRateComparison key="" pipeline={smallPipeline(manyOwners(60))} />,
  ],
  ['no deals', <WinRateComparison key="" pipeline={smallPipeline([])} />],
  ['no data', <WinRateComparison key="" pipeline={null} />],
  [
    'another language',
    <PipelineProvider key="" pipeline={pipeline} locale="sv">
      <WinRateComparison />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <WinRates.Root key="" {...smallResults()}>
      <WinRates.Title>Who wins</WinRates.Title>
      <WinRates.Plot />
      <WinRates.Table />
    </WinRates.Root>,
  ],
];
