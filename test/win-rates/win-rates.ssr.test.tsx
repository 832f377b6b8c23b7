import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { describeServerRendering } from '../conformance/server-rendering.js';
import { winRatesCases } from './win-rates-cases.js';
import { FOUR, smallPipeline } from './win-rates-data.js';

describeServerRendering('win-rates', winRatesCases);

test('the server draws every row with its numbers and marks, without an inline style', () => {
  const html = renderToString(<WinRateComparison pipeline={smallPipeline(FOUR)} />).replaceAll('\u00A0', ' ');
  expect(html).toContain('Ann: 60% of deals won, 12 of 20; 95% interval 39% to 78%');
  expect(html.match(/role="option"/g)).toHaveLength(4);
  expect(html).toContain('cx="60%"');
  expect(html).not.toMatch(/\sstyle=/);
});
