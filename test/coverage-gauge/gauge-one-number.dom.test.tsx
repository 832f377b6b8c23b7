import { cleanup, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { expect } from 'vitest';
import { Gauge } from '../../src/coverage-gauge/index.js';
import type { CoverageResult } from '../../src/measures/index.js';
import { createFormatter } from '../../src/messages/index.js';
import { property } from '../property.js';
import { smallCoverage, type SmallDeal } from './coverage-data.js';
import { partText, readLabels, readMeter, readTable } from './read-gauge.js';

const formatter = createFormatter({ locale: 'en', currency: 'EUR', currencyExponent: 2 });

interface GaugeReadings {
  readonly number: string;
  readonly meter: Readonly<Record<string, string | null>>;
  readonly labels: readonly string[];
  readonly table: ReadonlyMap<string, string>;
}

/** Draws a coverage and reads its picture, what it says to assistive technology, then its table. */
function read(coverage: CoverageResult, shape: 'arc' | 'bullet'): GaugeReadings {
  render(
    <Gauge.Root coverage={coverage} shape={shape}>
      <Gauge.TableButton />
      <Gauge.Plot />
      <Gauge.Table />
      <Gauge.Notes />
    </Gauge.Root>,
  );
  const readings = { number: partText('figure-number'), meter: readMeter(), labels: readLabels() };
  expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  fireEvent.click(document.querySelector('[aria-pressed]')!);
  expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  const table = new Map(readTable().map(([name = '', number = '']) => [name, number]));
  cleanup();
  return { ...readings, table };
}

const days = fc.constantFrom(null, '2026-06-10', '2026-07-20', '2026-08-15', '2026-09-30', '2026-12-01');
const deals: fc.Arbitrary<SmallDeal[]> = fc.array(
  fc.record({
    stage: fc.constantFrom('offer' as const, 'won' as const, 'lost' as const),
    euros: fc.option(fc.integer({ min: -50_000, max: 200_000 }), { freq: 5, nil: null }),
    expected: days,
    closed: fc.constantFrom('2026-02-10', '2026-07-20', '2026-08-15', null),
  }),
  { maxLength: 12 },
);
const targets = fc.constantFrom(undefined, null, 0, -100, 1, 12_345_678, 10_000_000);

property(
  'whatever the deals, picture, accessible name, table and measure say one number',
  [
    deals,
    targets,
    fc.constantFrom('target' as const, 'remaining' as const),
    fc.constantFrom('arc' as const, 'bullet' as const),
  ],
  (given, targetMinor, against, shape) => {
    const coverage = smallCoverage(targetMinor === undefined ? { against } : { against, targetMinor }, given);
    const { number, meter, labels, table } = read(coverage, shape);
    const ofRemaining = coverage.coverageOfRemaining?.value ?? null;
    if (coverage.coverage) {
      const value = coverage.coverage.value!;
      const row = against === 'target' ? 'Coverage of the target' : 'Coverage of what is left to win';
      expect(number).toBe(formatter.multiple(value));
      expect(meter['aria-valuetext']?.startsWith(`${number} of €`)).toBe(true);
      expect(Number(meter['aria-valuenow'])).toBe(value);
      expect(Number(meter['aria-valuemin'])).toBeLessThanOrEqual(value);
      expect(Number(meter['aria-valuemax'])).toBeGreaterThanOrEqual(value);
      expect(table.get(row)).toBe(number);
      expect(table.get('Coverage of what is left to win')).toBe(
        ofRemaining === null ? 'unknown' : formatter.multiple(ofRemaining),
      );
    } else if (coverage.state === 'met') {
      expect(number).toBe(formatter.share(coverage.attainment!.value!));
      expect(Number(meter['aria-valuenow'])).toBe(coverage.attainment!.value);
    } else {
      expect(meter['role']).not.toBe('meter');
    }
    for (const label of labels) expect(label).not.toBe('');
    const { won } = coverage;
    const isWonKnown = won.count === 0 || won.valuedCount > 0;
    expect(table.get('Won so far')).toBe(isWonKnown ? formatter.money(won.valueMinor) : 'unknown');
  },
  { runs: 100 },
);
