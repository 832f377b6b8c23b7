import { StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Funnel, FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
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

const cases: readonly (readonly [string, ReactElement])[] = [
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

describe.each(cases)('on a server, %s', (_, element) => {
  test('is drawn without a window, and without a style attribute', () => {
    expect(typeof window).toBe('undefined');
    const html = renderToString(element);
    expect(html).toMatch(/^(<!--\$-->)?<section [^>]*data-cairn="funnel"/);
    expect(html).not.toMatch(/\sstyle=|<style|<script/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('is the same HTML each time, in StrictMode as well', () => {
    const html = renderToString(element);
    expect(renderToString(element)).toBe(html);
    expect(renderToString(<StrictMode>{element}</StrictMode>)).toBe(html);
  });
});

test('the first paint has the numbers', () => {
  const html = renderToString(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
  for (const number of ['100', '60', '40', '25']) expect(html).toContain(`<bdi>${number}</bdi>`);
});

test('names that are markup are escaped', () => {
  const small = { ...HUNDRED, stages: ['<b>Lead</b>', 'Offer', 'Contract'] };
  expect(renderToString(<FunnelChart pipeline={smallPipeline(small)} />)).not.toContain('<b>');
});
