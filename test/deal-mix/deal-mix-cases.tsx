import { DealMix, Mix } from '../../src/deal-mix/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import type { WidgetCases } from '../conformance/hydration.js';
import { smallMix, smallPipeline, smallSeries, THIRTEEN } from './deal-mix-data.js';

const pipeline = smallPipeline(THIRTEEN);

/** The mix in each of its states. */
export const dealMixCases: WidgetCases = [
  ['the preset', <DealMix key="" pipeline={pipeline} />],
  [
    'a class and a deal picked',
    <DealMix key="" pipeline={pipeline} defaultSizeClass="rock" defaultRock="d2" />,
  ],
  ['without a target', <DealMix key="" pipeline={smallPipeline(THIRTEEN, { target: null })} />],
  ['over the brim, with small ones', <DealMix key="" pipeline={smallPipeline([...THIRTEEN, 900, 0.01])} />],
  ['no deals', <DealMix key="" pipeline={smallPipeline([])} />],
  ['no data', <DealMix key="" pipeline={null} />],
  [
    'another language',
    <PipelineProvider key="" pipeline={pipeline} locale="sv">
      <DealMix />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <Mix.Root key="" {...smallMix()}>
      <Mix.Title>Stones</Mix.Title>
      <Mix.Plot />
      <Mix.Table />
    </Mix.Root>,
  ],
  [
    'the parts, through time',
    <Mix.Root key="" {...smallMix()}>
      <Mix.History series={smallSeries()} />
    </Mix.Root>,
  ],
];
