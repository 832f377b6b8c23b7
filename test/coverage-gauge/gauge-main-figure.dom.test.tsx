import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { CoverageGauge, CoverageGauges, type CoverageGaugeProps } from '../../src/coverage-gauge/index.js';
import { DEALS, QUARTER, smallPipeline, UNDATED } from './coverage-data.js';
import { ownersPipeline } from './owners-data.js';

/** A state, what draws it, and the figure that it explains first. */
const STATES: readonly (readonly [state: string, props: Partial<CoverageGaugeProps>, figure: string])[] = [
  ['open', {}, 'Coverage'],
  ['met', { targetMinor: 1_000_000 }, 'Attainment'],
  ['without a target', { targetMinor: null }, 'Open value'],
  ['of a target of 0', { targetMinor: 0 }, 'Open value'],
  ['of unknown dates', { pipeline: smallPipeline(UNDATED) }, 'Open value'],
  [
    'of unknown amounts',
    { pipeline: smallPipeline(DEALS.map((deal) => ({ ...deal, euros: null }))) },
    'Open value',
  ],
  ['empty', { pipeline: smallPipeline([]), targetMinor: null }, 'Open value'],
];

const explained = async (): Promise<string> => {
  await screen.findByRole('dialog', { name: 'How was this computed?' }, { timeout: 20_000 });
  const [option] = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' }).selectedOptions;
  return option!.text;
};

describe.each(STATES)('a gauge %s', (_, props, figure) => {
  test('explains its main figure first, by its button and by “?”', async () => {
    render(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(await explained()).toBe(figure);
    await userEvent.keyboard('{Escape}');
    screen.getByRole('button', { name: 'Table' }).focus();
    await userEvent.keyboard('?');
    expect(await explained()).toBe(figure);
  });
});

describe('gauges of owners', () => {
  test('explain a gauge by “?” as what it reads', async () => {
    render(<CoverageGauges pipeline={ownersPipeline()} window={QUARTER} />);
    const meter = screen.getByRole('meter', { name: /^Ada/ });
    meter.focus();
    await userEvent.keyboard('?');
    expect(await explained()).toBe('Coverage');
    const figure = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Figure' });
    expect(figure.selectedOptions[0]!.closest('optgroup')?.label).toBe('Ada');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(meter);
  });

  test('explain those of all by their button', async () => {
    render(<CoverageGauges pipeline={ownersPipeline()} window={QUARTER} />);
    fireEvent.click(screen.getByRole('button', { name: 'How computed?' }));
    expect(await explained()).toBe('Coverage');
  });
});
