import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { WinRateComparison } from '../../src/win-rates/index.js';
import { HUNDRED, smallPipeline } from '../funnel/funnel-data.js';

const pipeline = smallPipeline(HUNDRED);
const backwards = { start: '2026-10-01', end: '2026-07-01' };

test.each<[name: string, widget: ReactElement]>([
  ['funnel', <FunnelChart key="" pipeline={pipeline} trackId="nowhere" />],
  ['coverage-gauge', <CoverageGauge key="" pipeline={pipeline} window={backwards} />],
  ['win-rates', <WinRateComparison key="" pipeline={pipeline} window={backwards} />],
])('on a server, a wrong prop of one %s leaves its skeleton there and the page whole', (name, widget) => {
  const html = renderToString(
    <main>
      <h1>The page</h1>
      {widget}
      <p>The rest</p>
    </main>,
  );
  expect(html).toContain('<h1>The page</h1>');
  expect(html).toContain('<p>The rest</p>');
  expect(html).toMatch(new RegExp(`<section [^>]*data-cairn="${name}"[^>]*data-state="loading"`));
});
