import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DealMix } from '../../src/deal-mix/index.js';
import { describeServerRendering } from '../conformance/server-rendering.js';
import { dealMixCases } from './deal-mix-cases.js';
import { smallPipeline, THIRTEEN } from './deal-mix-data.js';

describeServerRendering('deal-mix', dealMixCases);

test('the server draws every deal with its name, without an inline style', () => {
  const html = renderToString(<DealMix pipeline={smallPipeline(THIRTEEN)} />);
  expect(html).toContain('>Deal 1, €200, rock</text>');
  expect(html.match(/role="option"/g)).toHaveLength(13);
  expect(html).not.toMatch(/\sstyle=/);
});
