import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CoverageGauge, Gauge } from '../../src/coverage-gauge/index.js';
import { DEALS, QUARTER, smallCoverage, smallPipeline } from './coverage-data.js';
import { readLabels } from './read-gauge.js';

const LARGE = DEALS.map((deal) => ({ ...deal, euros: (deal.euros ?? 0) * 99 }));

/** The lines beside the arc at what is required, without their name: so many times what is left to win. */
function linesAt(multiple: number, locale: string): string[] {
  render(
    <CoverageGauge
      pipeline={smallPipeline()}
      window={QUARTER}
      required={{ method: 'fixed', multiple }}
      against="remaining"
      locale={locale}
    />,
  );
  return readLabels();
}

test.each(['sv', 'fr', 'nb', 'fi', 'cs'])('in %s a number keeps the gap of its thousands', (locale) => {
  expect(linesAt(1234.56, locale)).toContain('1 234,56×');
});

test.each([
  ['de', '33,7', 'Mio. €'],
  ['nl', '€ 33,7', 'mln.'],
  ['de-CH', 'EUR 33.7', 'Mio.'],
  ['ar-EG', '\u200F٣٣٫٧', 'مليون €'],
])('in %s an amount is broken where its unit begins', (locale, number, unit) => {
  render(
    <CoverageGauge pipeline={smallPipeline(LARGE)} window={QUARTER} targetMinor={null} locale={locale} />,
  );
  expect(readLabels().slice(-2)).toEqual([number, unit]);
});

test('where no gap comes before the unit, it is broken after what stands first', () => {
  const francs = { ...smallCoverage({ targetMinor: null }, LARGE), currency: 'CHF' };
  render(
    <Gauge.Root coverage={francs}>
      <Gauge.Plot />
    </Gauge.Root>,
  );
  expect(readLabels().slice(-2)).toEqual(['CHF', '33.7M']);
});
