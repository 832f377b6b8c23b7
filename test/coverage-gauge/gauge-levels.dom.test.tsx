import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CoverageGauge, Gauge, useCoverageGauge } from '../../src/coverage-gauge/index.js';
import { PipelineProvider, useCoverage } from '../../src/hooks/index.js';
import type { CoverageResult } from '../../src/measures/index.js';
import { QUARTER, smallCoverage, smallPipeline, smallStore } from './coverage-data.js';
import { partText, plain, readFacts, readMeter } from './read-gauge.js';

/** The panel is loaded when it is first opened. */
const PATIENCE = { timeout: 20_000 };

const SPOKEN =
  '3× of €100,000 target. Healthy. Won so far: 40% of target. Marks: floor = required 2.4×, ceiling 4.8×.';

describe('the same coverage is drawn', () => {
  test('in one line, from parsed data', () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    expect(screen.getByRole('region', { name: 'Coverage' })).not.toBeNull();
    expect(screen.getByRole('heading', { name: 'Coverage' })).not.toBeNull();
    expect(readMeter()['aria-valuetext']).toBe(SPOKEN);
  });

  test('in one line, from a store', () => {
    render(<CoverageGauge pipeline={smallStore()} window={QUARTER} />);
    expect(readMeter()['aria-valuetext']).toBe(SPOKEN);
  });

  test('in one line with the period alone, inside a provider', () => {
    render(
      <PipelineProvider pipeline={smallPipeline()}>
        <CoverageGauge window={QUARTER} />
      </PipelineProvider>,
    );
    expect(readMeter()['aria-valuetext']).toBe(SPOKEN);
  });

  test('as a bar', () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} shape="bullet" />);
    expect(readMeter()['aria-valuetext']).toBe(SPOKEN);
    const bar = document.querySelector('rect[data-cairn="gauge-value"]');
    expect([bar?.getAttribute('x'), bar?.getAttribute('width')]).toEqual(['0%', '41.67%']);
  });

  test('from parts, in the host’s order and with the host’s text', () => {
    function Host() {
      const coverage = useCoverage({ window: QUARTER }, { pipeline: smallPipeline() });
      return (
        <Gauge.Root coverage={coverage}>
          <Gauge.Plot>
            <Gauge.Facts>
              <Gauge.Remaining />
              <Gauge.Fact name="Next review" value="Monday">
                with all teams
              </Gauge.Fact>
            </Gauge.Facts>
            <Gauge.Dial />
          </Gauge.Plot>
          <Gauge.Title>Autumn</Gauge.Title>
        </Gauge.Root>
      );
    }
    render(<Host />);
    expect(screen.getByRole('region', { name: 'Autumn' })).not.toBeNull();
    expect(readFacts()).toEqual([
      ['Left to win', '€60,000', '5× covered · €1,304 needed a day'],
      ['Next review', 'Monday', 'with all teams'],
    ]);
    expect(readMeter()['aria-valuetext']).toBe(SPOKEN);
  });

  test('by a host of its own, from the headless hook', () => {
    function Thermometer({ coverage }: { coverage: CoverageResult }) {
      const { reading, bullet, getMeterProps } = useCoverageGauge({ coverage });
      return (
        <p {...getMeterProps()}>
          {reading.value}, {Math.round((bullet.value?.share ?? 0) * 100)} of 100
        </p>
      );
    }
    render(<Thermometer coverage={smallCoverage()} />);
    const meter = screen.getByRole('meter', { name: 'Coverage' });
    expect(meter.textContent).toBe('3, 42 of 100');
    expect(meter.getAttribute('aria-valuetext')).toBe(SPOKEN);
  });
});

describe('beside the gauge', () => {
  test('stands what was won, is open, is left to win, and is left out', () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    expect(readFacts()).toEqual([
      ['Won so far', '€40,000', '1 deal · 40% of target · pace 0.8'],
      ['Open in the period', '€300,000', '3 deals ·  1 past due (€100,000)'],
      ['Left to win', '€60,000', '5× covered · €1,304 needed a day'],
      [
        'Left out',
        'No expected close · 1 deal €10,000',
        'Expected before · 1 deal €20,000',
        'Expected after · 1 deal €30,000',
        'Amount unknown · 1 deal',
      ],
    ]);
  });

  test('stands how the required multiple was found', () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    expect(partText('gauge-required')).toBe(
      'Required of what is left: 4× = 1 ÷ value win rate 25% of the last 12 months · 2.4× of the target',
    );
  });

  test('stands that it was set where the host set it', () => {
    render(
      <CoverageGauge
        pipeline={smallPipeline()}
        window={QUARTER}
        against="remaining"
        required={{ method: 'fixed', multiple: 3 }}
      />,
    );
    expect(partText('gauge-required')).toBe('Required of what is left: 3× – set by hand, not computed');
  });

  test('stands the period, and the day it is as of', () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    expect(partText('frame-subtitle')).toBe('Jul 1 – Sep 30, 2026 · as of Aug 15, 2026');
  });

  test('stands that the target is a share by days, where the period is not its own', () => {
    const window = { start: '2026-06-01', end: '2026-08-31' };
    render(<CoverageGauge pipeline={smallPipeline()} window={window} />);
    expect(partText('gauge-target-notes')).toMatch(/its target is a share by days\./);
    expect(partText('gauge-target-notes')).toMatch(/No target covers 30 days of the period\./);
  });
});

describe('the numbers', () => {
  test.each([
    ['Coverage 3×', 'Coverage'],
    ['4×', 'Required coverage'],
    ['40% of target', 'Attainment'],
    ['pace 0.8', 'Pace'],
    ['€60,000', 'Left to win'],
    ['5× covered', 'Coverage of what remains'],
    ['€1,304 needed a day', 'Needed a day'],
  ])('%s opens how it was computed', async (name, figure) => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    await userEvent.click(screen.getByRole('button', { name }));
    await screen.findByRole('dialog', { name: 'How was this computed?' }, PATIENCE);
    const picked = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions[0];
    expect(plain(picked)).toBe(figure);
  });

  test('are explained by the button, the hero first', async () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} targetMinor={2_000_000} />);
    await userEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    await screen.findByRole('dialog', {}, PATIENCE);
    const picked = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions[0];
    expect(plain(picked)).toBe('Attainment');
  });
});

describe('by keyboard', () => {
  test('t shows the table, and t again the picture', async () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    screen.getByRole('meter', { name: 'Coverage' }).focus();
    await userEvent.keyboard('t');
    expect(screen.queryByRole('meter')).toBeNull();
    expect(screen.getByRole('table', { name: 'Coverage as numbers' })).not.toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Coverage as numbers' }));
    await userEvent.keyboard('t');
    expect(document.activeElement).toBe(screen.getByRole('meter', { name: 'Coverage' }));
  });

  test('Tab goes from the buttons to the meter, its number, and on through the account', async () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
    const stops: string[] = [];
    for (let stop = 0; stop < 18; stop++) {
      await userEvent.tab();
      stops.push(document.activeElement?.getAttribute('aria-label') ?? plain(document.activeElement));
    }
    expect(stops).toEqual([
      ...['Table', 'Download', 'How computed?', 'Coverage', 'Coverage 3×', 'of €100,000 target'],
      ...['4×', '· 2.4× of the target', '€40,000', '1 deal', '40% of target', 'pace 0.8'],
      ...['€300,000', '3 deals', '1 past due (€100,000)', '€60,000', '5× covered', '€1,304 needed a day'],
    ]);
  });
});
