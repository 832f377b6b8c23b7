import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { CoverageGauge, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import type { CoverageResult } from '../../src/measures/index.js';
import { DEALS, QUARTER, smallPipeline, smallStore, UNDATED, type SmallDeal } from './coverage-data.js';
import { partText, readFacts, readLabels, readMeter } from './read-gauge.js';

const draw = (props: Partial<CoverageGaugeProps> = {}, deals: readonly SmallDeal[] = DEALS): void => {
  render(<CoverageGauge pipeline={smallPipeline(deals)} window={QUARTER} {...props} />);
};
const stateOf = (): string | null | undefined =>
  document.querySelector('[data-cairn="coverage-gauge"]')?.getAttribute('data-state');
const said = (): string[] => [partText('figure-number'), partText('gauge-of'), partText('gauge-zone')];
const isHatched = (): boolean => document.querySelector('[data-cairn="gauge-track"][data-unknown]') !== null;

describe('coverage', () => {
  test('between floor and ceiling is healthy', () => {
    draw();
    expect(stateOf()).toBeNull();
    expect(said()).toEqual(['3×', 'of €100,000 target', 'Healthy']);
    expect(readLabels()).toEqual(['floor =', 'required', '2.4×', 'ceiling', '4.8×']);
  });

  test('under the floor is low', () => {
    draw({ floor: 5.1 });
    expect(said()).toEqual(['3×', 'of €100,000 target', 'Low']);
    expect(readLabels()).toEqual(['required', '2.4×', 'floor', '3.06×', 'ceiling', '4.8×']);
  });

  test('over the ceiling is high', () => {
    draw({ ceiling: 4.9 });
    expect(said().at(-1)).toBe('High');
  });

  test('of what is left to win is told against what is left to win', () => {
    draw({ against: 'remaining' });
    expect(said()).toEqual(['5×', 'of €60,000 left to win', 'Healthy']);
    expect(readLabels()).toEqual(['floor =', 'required', '4×', 'ceiling', '8×']);
    expect(document.querySelector('[data-cairn="gauge-won"]')).toBeNull();
  });

  test.each(['arc', 'bullet'] as const)(
    'over the top is shown as such on the %s, and told in words',
    (shape) => {
      draw({ required: { method: 'fixed', multiple: 1 }, shape });
      expect(said()).toEqual(['3×', 'of €100,000 target', 'High']);
      expect(document.querySelector('[data-cairn="gauge-beyond"]')).not.toBeNull();
      expect(readLabels().slice(-2)).toEqual(['beyond', '1.8×']);
      expect(readMeter()).toMatchObject({ 'aria-valuenow': '3', 'aria-valuemax': '3' });
      expect(readMeter()['aria-valuetext']).toMatch(/ Beyond the scale, which ends at 1\.8×\.$/);
    },
  );

  test.each(['arc', 'bullet'] as const)('of less than nothing is shown as such on the %s', (shape) => {
    draw({ shape }, [...DEALS.slice(0, 2), { euros: -50_000, expected: '2026-09-01' }]);
    expect(said()).toEqual(['−0.5×', 'of €100,000 target', 'Low']);
    expect(document.querySelector('[data-cairn="gauge-beyond"]')).not.toBeNull();
    expect(readMeter()).toMatchObject({ 'aria-valuenow': '-0.5', 'aria-valuemin': '-0.5' });
    expect(readMeter()['aria-valuetext']).toMatch(/ Below the scale, which begins at 0\.$/);
  });

  test('late in the quarter, what was won still fits on the scale', () => {
    draw({}, [...DEALS, { stage: 'won', euros: 55_000, closed: '2026-08-10' }]);
    expect(readMeter()).toMatchObject({ 'aria-valuenow': '3', 'aria-valuemax': '3' });
    expect(readMeter()['aria-valuetext']).toMatch(
      /Won so far: 95% of target\..*Beyond the scale, which ends at 0\.95×\.$/,
    );
  });

  test('without a win rate has no zone, says why, and is drawn against the target', () => {
    draw(
      {},
      DEALS.filter(({ stage }) => stage === undefined),
    );
    expect(said()).toEqual(['3×', 'of €100,000 target', 'No zone']);
    expect(readLabels()).toEqual(['target', '1×']);
    expect(partText('gauge-required')).toBe(
      'Required of what is left: unknown – no value was won in the last 12 months',
    );
    expect(partText('note')).toMatch(/^No value was won in the last 12 months, so the coverage required/);
  });
});

describe('a target', () => {
  test('that is met is read as attainment', () => {
    draw({ targetMinor: 3_200_000 });
    expect(stateOf()).toBe('met');
    expect(said()).toEqual(['125%', 'of €32,000 target', 'Target met']);
    expect(screen.getByRole('meter', { name: 'Attainment' }).getAttribute('aria-valuenow')).toBe('1.25');
    expect(readFacts()[2]).toEqual(['Left to win', '€0']);
    expect(partText('gauge-required')).toBe('');
  });

  test('met twice over lies beyond the scale', () => {
    draw({ targetMinor: 2_000_000 });
    expect(said()[0]).toBe('200%');
    expect(readLabels()).toEqual(['target', '100%', 'beyond', '150%']);
  });

  test.each([
    ['that is missing', null, 'no-target', 'No target', /^There is no target for this period/],
    ['of 0', 0, 'zero-target', 'Target is 0', /^The target of this period is 0/],
    [
      'below 0',
      -5_000_000,
      'invalid-target',
      'Target below 0',
      /^The target of this period is −€50,000\. A target/,
    ],
  ])('%s is said in words, and what is known is drawn', (_, targetMinor, state, word, note) => {
    draw({ targetMinor });
    expect(stateOf()).toBe(state);
    expect(said()).toEqual(['€300K', 'open in the period', word]);
    expect(partText('note')).toMatch(note);
    expect(readLabels()).toEqual(['in all', '€340K']);
    expect(readFacts()[0]).toEqual(['Won so far', '€40,000', '1 deal']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      `${word}. Won so far: €40,000; Open in the period: €300,000.`,
    );
    expect(screen.queryByRole('meter')).toBeNull();
  });

  test('that is missing, with deals that say nothing of their close, leaves a hatched arc', () => {
    draw({ targetMinor: null }, UNDATED);
    expect(said()).toEqual(['unknown', 'open in the period', 'No target']);
    expect(isHatched()).toBe(true);
  });
});

describe('where no open deal has an expected close', () => {
  test('coverage is unknown, not 0, and what is won is drawn all the same', () => {
    draw({}, UNDATED);
    expect(stateOf()).toBe('unknown');
    expect(said()).toEqual(['unknown', 'of €100,000 target', 'No expected close']);
    expect(isHatched()).toBe(true);
    expect(document.querySelector('[data-cairn="gauge-won"]')).not.toBeNull();
    expect(readFacts()).toContainEqual(['Open in the period', 'unknown']);
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^No expected close\. Won so far: €40,000;/,
    );
  });

  test('the reader may count all open deals, and take it back', async () => {
    draw({}, UNDATED);
    await userEvent.click(screen.getByRole('button', { name: 'Count all open deals' }));
    expect(said()).toEqual(['3.6×', 'of €100,000 target', 'Healthy']);
    expect(partText('note')).toMatch(/^All open deals count, whatever their expected close\./);
    await userEvent.click(screen.getByRole('button', { name: 'Count only those expected in the period' }));
    expect(said()[0]).toBe('unknown');
  });

  test('the host may hold that choice', async () => {
    const asked: string[] = [];
    function Host() {
      const [horizon, setHorizon] = useState<CoverageResult['horizon']>('period');
      const onHorizonChange = (next: CoverageResult['horizon']): void => {
        asked.push(next);
        setHorizon(next);
      };
      const props = { window: QUARTER, horizon, onHorizonChange };
      return <CoverageGauge pipeline={smallPipeline(UNDATED)} {...props} />;
    }
    render(<Host />);
    await userEvent.click(screen.getByRole('button', { name: 'Count all open deals' }));
    expect(asked).toEqual(['all']);
    expect(said()[0]).toBe('3.6×');
  });

  test('there is no button where the host has decided', () => {
    draw({ horizon: 'period' }, UNDATED);
    expect(partText('note')).toBe(
      'No open deal has an expected close, so what this period may bring is not known.',
    );
    expect(screen.queryByRole('button', { name: 'Count all open deals' })).toBeNull();
  });
});

describe('a gauge', () => {
  test('without deals says so, and tells what is left to win', () => {
    draw({}, []);
    expect(stateOf()).toBe('empty');
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    expect(screen.queryByRole('meter')).toBeNull();
    expect(readFacts()).toContainEqual(['Left to win', '€100,000', '0× covered · €2,174 needed a day']);
  });

  test('whose data has not come in is the shape of what will come', () => {
    render(<CoverageGauge pipeline={null} window={QUARTER} />);
    const place = screen.getByRole('region', { name: /^Loading …/ });
    expect(place.getAttribute('aria-busy')).toBe('true');
  });

  test('given a wrong period says why, tells the host, and is tried again with another', async () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    const store = smallStore();
    const backwards = { start: '2026-10-01', end: '2026-07-01' };
    const { rerender } = render(<CoverageGauge pipeline={store} window={backwards} onError={onError} />);
    expect(screen.getByRole('alert').textContent).toContain('Code: invalid-period.');
    expect(onError).toHaveBeenCalledTimes(1);
    rerender(<CoverageGauge pipeline={store} window={QUARTER} onError={onError} />);
    expect(said()[0]).toBe('3×');
  });
});

test('the button that turns to all open deals keeps the focus, and turns back', async () => {
  draw({}, UNDATED);
  await userEvent.click(screen.getByRole('button', { name: 'Count all open deals' }));
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: 'Count only those expected in the period' }),
  );
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Count all open deals' }));
});

describe('amounts that nobody knows', () => {
  const AMOUNTLESS = { euros: null, expected: '2026-09-01' } as const;

  test('of every open deal make coverage unknown, not 0× and low', () => {
    draw({}, [...DEALS.filter(({ stage }) => stage !== undefined), AMOUNTLESS, AMOUNTLESS]);
    expect(said()).toEqual(['unknown', 'of €100,000 target', 'Amounts unknown']);
    expect(readFacts()).toContainEqual(['Open in the period', 'unknown', '2 deals']);
    expect(partText('note')).toBe(
      'Deals are open, but no amount of any is known, so neither is what they cover.',
    );
    expect(document.body.textContent).not.toMatch(/0×|€0/);
  });

  test('of every won deal make what was won, attainment and what is left unknown, not €0', () => {
    draw({ against: 'remaining' }, [
      { stage: 'won', euros: null, closed: '2026-08-10' },
      { euros: 300_000, expected: '2026-09-01' },
    ]);
    expect(said()).toEqual(['unknown', 'of what is left to win', 'Amounts unknown']);
    expect(readFacts().slice(0, 1)).toEqual([['Won so far', 'unknown', '1 deal']]);
    expect(readFacts()).toContainEqual(['Left to win', 'unknown']);
  });

  test('or are 0 for every lost deal, as exports have them, put the multiple required in doubt', () => {
    draw({}, [
      DEALS[0]!,
      { stage: 'lost', euros: 0, closed: '2026-03-10' },
      { euros: 100_000, expected: '2026-09-01' },
    ]);
    expect(said().at(-1)).toBe('Healthy');
    expect(partText('note')).toMatch(/^Every deal lost in the last 12 months has an amount of 0/);
  });

  test('are told as unknown where a deal left out has none', () => {
    draw({}, [...DEALS.slice(0, 3), { euros: null, expected: '2027-03-01' }]);
    expect(readFacts().at(-1)).toContain('Expected after · 1 deal unknown');
  });
});
