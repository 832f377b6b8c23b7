import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { describeServerRendering } from '../conformance/server-rendering.js';
import { gaugeCases, gaugesCases } from './gauge-cases.js';
import { QUARTER, smallPipeline } from './coverage-data.js';
import { historicPipeline } from './historic-data.js';

describeServerRendering('coverage-gauge', gaugeCases);
describeServerRendering('coverage-gauges', gaugesCases);

test('the first paint has the number, its arc, and what it is of', () => {
  const html = renderToString(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
  expect(html).toContain('>3<span data-cairn="figure-unit">×</span>');
  expect(html).toContain('of €100,000 target');
  expect(html).toMatch(/data-cairn="gauge-value"[^>]* d="M/);
});

test('room is kept for the line through time, which comes later, where there will be one', () => {
  const room = /data-cairn="gauge-history" data-state="loading" aria-hidden="true"/;
  const html = renderToString(<CoverageGauge pipeline={historicPipeline()} window={QUARTER} />);
  expect(html).toMatch(room);
  expect(html).toContain('Coverage through the period');
  expect(renderToString(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />)).not.toMatch(room);
});
