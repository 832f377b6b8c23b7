import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { CoverageGauge, Gauge, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import { QUARTER, smallPipeline } from './coverage-data.js';
import { HISTORIC, historicPipeline, historicResults } from './historic-data.js';
import { loadLine } from './load-line.js';
import { partText, readTable } from './read-gauge.js';

beforeAll(loadLine);

const LINE = 'Coverage through the period';
const draw = (props: Partial<CoverageGaugeProps> = {}): void => {
  render(<CoverageGauge pipeline={historicPipeline()} window={QUARTER} {...props} />);
};
const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? '').replaceAll('\u00A0', ' ');
const names = (): string[] => screen.getAllByRole('option').map(nameOf);
const told = (): string => partText('gauge-history-shown');
/** The rows of the second table. */
const rowsOf = (name: string): string[][] => {
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  expect(screen.getByRole('table', { name })).not.toBeNull();
  return readTable().filter((row) => row.length > 3);
};

describe('the line through time', () => {
  test('has a point at the end of each week, and on the day it is as of', () => {
    draw();
    expect(names()).toEqual([
      'Jul 5, 2026: 0.9× of €100,000 target. Low.',
      'Jul 12, 2026: 0.9× of €100,000 target. Low.',
      'Jul 19, 2026: 0.9× of €100,000 target. Low.',
      'Jul 26, 2026: 0.5× of €100,000 target. Low.',
      'Aug 2, 2026: 0.5× of €100,000 target. Low.',
      'Aug 9, 2026: 2.5× of €100,000 target. High.',
      'Aug 15, 2026: 2.5× of €100,000 target. High.',
    ]);
  });

  test('ends with the number of the gauge, told beside it', () => {
    draw();
    expect(partText('figure-number')).toBe('2.5×');
    expect(told()).toMatch(/^Aug 15 2\.5× /);
  });

  test('is not drawn where no history tells what amounts were, unless it is asked for: then it says that it is approximate', () => {
    draw({ pipeline: smallPipeline() });
    expect(screen.queryByRole('listbox', { name: LINE })).toBeNull();
    draw({ pipeline: smallPipeline(), history: true });
    expect(screen.getByRole('listbox', { name: LINE })).not.toBeNull();
    expect(partText('gauge-history-note')).toMatch(/^Approximate: /);
  });

  test('is not drawn where it is not wanted, nor of all open deals', () => {
    draw({ history: false });
    draw({ horizon: 'all' });
    expect(screen.queryByRole('listbox', { name: LINE })).toBeNull();
  });

  test('is of the days that are asked for', () => {
    draw({ historyDays: { days: ['2026-07-10', '2026-07-31', '2026-08-15'] } });
    expect(names().map((name) => name.split(':')[0])).toEqual([
      'Jul 10, 2026',
      'Jul 31, 2026',
      'Aug 15, 2026',
    ]);
  });

  test('has a table of its own', () => {
    draw();
    expect(rowsOf('Coverage through time').at(-1)).toEqual([
      'Aug 15, 2026',
      '2.5×',
      '4.17×',
      'High',
      '40%',
      '€250,000',
      '2',
      '€40,000',
    ]);
    expect(
      within(screen.getByRole('row', { name: /^Aug 15, 2026/ }))
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toEqual(['2.5×', '4.17×', '40%', '€250,000', '2', '€40,000']);
  });
});

describe('it says what it is', () => {
  test('on a day that is not known: a gap, hatched, and no 0', () => {
    draw({
      history: true,
      pipeline: historicPipeline(
        HISTORIC.map((deal, index) => (index === 5 || index === 6 ? { ...deal, euros: null } : deal)),
      ),
    });
    expect(names()[0]).toBe('Jul 5, 2026: unknown');
    expect(document.querySelectorAll('[data-cairn="gauge-history-unknown"]')).toHaveLength(5);
    expect(document.querySelectorAll('[data-cairn="gauge-history-dot"]')).toHaveLength(2);
  });

  test('from the day on that the target was met', () => {
    draw({ targetMinor: 4_000_000 });
    expect(names().at(-1)).toBe('Aug 15, 2026: 100% of €40,000 target. Target met.');
    expect(told()).toBe('Aug 15 100% Target met');
    expect(document.querySelectorAll('[data-cairn="gauge-history-dot"][data-of="met"]')).toHaveLength(4);
  });

  test('over the top', () => {
    draw({ required: { method: 'fixed', multiple: 0.1 } });
    expect(names().at(-1)).toMatch(/2\.5× of €100,000 target\. High\. Beyond the scale, which ends at /);
    expect(document.querySelectorAll('[data-cairn="gauge-history-beyond"]')).not.toHaveLength(0);
  });

  test('of what was left to win, where the gauge is', () => {
    draw({ against: 'remaining' });
    expect(names().at(-1)).toMatch(/^Aug 15, 2026: 4\.17× of €60,000 left to win\./);
    expect(names()[0]).toMatch(/^Jul 5, 2026: 0\.9× of €100,000 left to win\./);
  });

  test.each([null, 0, -1])('nothing, with a target of %s', (targetMinor) => {
    draw({ targetMinor, history: true });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('nothing, before the period begins', () => {
    draw({ window: { start: '2026-10-01', end: '2027-01-01' }, targetMinor: 100, history: true });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('all of it, after the period has ended', () => {
    draw({ window: { start: '2026-04-01', end: '2026-07-01' }, targetMinor: 10_000_000 });
    expect(names().at(-1)).toMatch(/^Jun 30, 2026: /);
    expect(names()).toHaveLength(14);
  });
});

describe('by keyboard', () => {
  test('it is one stop; arrows, Home and End walk it, Space picks the day that is told, Escape lets it go', async () => {
    const onPointChange = vi.fn<(date: string | null) => void>();
    draw({ onPointChange });
    screen.getAllByRole('option')[0]!.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(nameOf(document.activeElement!)).toMatch(/^Jul 12/);
    await userEvent.keyboard('{End}');
    expect(nameOf(document.activeElement!)).toMatch(/^Aug 15/);
    await userEvent.keyboard('{Home} ');
    expect(onPointChange).toHaveBeenLastCalledWith('2026-07-05');
    expect(told()).toMatch(/^Jul 5 0\.9×/);
    expect(screen.getByRole('option', { selected: true })).toBe(document.activeElement);
    await userEvent.keyboard('{Escape}');
    expect(told()).toMatch(/^Aug 15/);
  });

  test.each(['{Enter}', '?'])(
    '%s opens how the number of a day was computed, and closing gives the focus back',
    async (key) => {
      draw();
      const [first] = screen.getAllByRole('option');
      first!.focus();
      await userEvent.keyboard(key);
      await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
      const picked = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions[0]!;
      expect(picked.textContent).toBe('Coverage');
      expect(picked.closest('optgroup')?.label).toBe('Jul 5, 2026');
      await userEvent.keyboard('{Escape}');
      expect(document.activeElement).toBe(first);
    },
  );

  test('neither opens anything of a day that is not known, and Enter with Ctrl is the browser’s', async () => {
    const noAmounts = HISTORIC.map((deal, index) =>
      index === 5 || index === 6 ? { ...deal, euros: null } : deal,
    );
    draw({ history: true, pipeline: historicPipeline(noAmounts) });
    screen.getByRole('option', { name: 'Jul 5, 2026: unknown' }).focus();
    await userEvent.keyboard('{Enter}?');
    screen.getAllByRole('option').at(-1)!.focus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

test('the host holds the day that is picked', () => {
  const { coverage, series } = historicResults();
  render(
    <Gauge.Root coverage={coverage} point="2026-07-12">
      <Gauge.History series={series} />
    </Gauge.Root>,
  );
  fireEvent.click(screen.getAllByRole('option')[3]!);
  expect(told()).toMatch(/^Jul 12/);
});
