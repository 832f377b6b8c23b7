import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import type { WidgetCases } from '../conformance/hydration.js';
import { describeServerRendering } from '../conformance/server-rendering.js';
import {
  AMOUNTLESS,
  NOTHING,
  SPARSE,
  HUNDRED,
  smallFunnel,
  smallPipeline,
  smallStore,
  WITH_UNKNOWN_PATH,
} from './funnel-data.js';

const cases: WidgetCases = [
  ['the preset', <FunnelChart key="" pipeline={smallPipeline(WITH_UNKNOWN_PATH)} />],
  [
    'the preset by value, with a stage selected',
    <FunnelChart key="" pipeline={smallStore()} measure="value" stage="s1" />,
  ],
  [
    'the preset of amounts not known',
    <FunnelChart key="" pipeline={smallPipeline(AMOUNTLESS)} measure="value" />,
  ],
  ['the preset of few deals', <FunnelChart key="" pipeline={smallPipeline(SPARSE)} />],
  ['the preset without deals', <FunnelChart key="" pipeline={smallPipeline(NOTHING)} />],
  ['the preset without data', <FunnelChart key="" pipeline={null} />],
  [
    'the preset in a provider',
    <PipelineProvider key="" pipeline={smallPipeline(HUNDRED)} locale="sv">
      <FunnelChart />
    </PipelineProvider>,
  ],
  [
    'the parts',
    <Funnel.Root key="" funnel={smallFunnel()}>
      <Funnel.Title>Sales</Funnel.Title>
      <Funnel.Plot />
      <Funnel.Table />
    </Funnel.Root>,
  ],
];

describeServerRendering('funnel', cases);

test('the first paint has the numbers', () => {
  const html = renderToString(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
  for (const number of ['100', '60', '40', '25']) expect(html).toContain(`<bdi>${number}</bdi>`);
});

test('names that are markup are escaped', () => {
  const small = { ...HUNDRED, stages: ['<b>Lead</b>', 'Offer', 'Contract'] };
  expect(renderToString(<FunnelChart pipeline={smallPipeline(small)} />)).not.toContain('<b>');
});
