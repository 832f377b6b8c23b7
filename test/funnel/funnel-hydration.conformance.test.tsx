import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { describeHydration, type WidgetCases } from '../conformance/hydration.js';
import { AMOUNTLESS, NOTHING, SPARSE, smallFunnel, smallPipeline, WITH_UNKNOWN_PATH } from './funnel-data.js';

const full = smallPipeline(WITH_UNKNOWN_PATH);
const cases: WidgetCases = [
  ['the preset', <FunnelChart key="" pipeline={full} />],
  ['the preset by value', <FunnelChart key="" pipeline={full} defaultMeasure="value" defaultStage="s1" />],
  ['unknown amounts', <FunnelChart key="" pipeline={smallPipeline(AMOUNTLESS)} measure="value" />],
  ['few deals', <FunnelChart key="" pipeline={smallPipeline(SPARSE)} />],
  ['no deals', <FunnelChart key="" pipeline={smallPipeline(NOTHING)} />],
  ['no data', <FunnelChart key="" pipeline={null} />],
  [
    'another language',
    <PipelineProvider key="" pipeline={full} locale="sv" messages={{ funnel: { title: 'Säljtratt' } }}>
      <FunnelChart />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <Funnel.Root key="" funnel={smallFunnel()}>
      <Funnel.Title id="own">Sales</Funnel.Title>
      <Funnel.Plot />
    </Funnel.Root>,
  ],
];

describeHydration(cases);
