import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { FunnelChart } from '../../src/funnel/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import {
  AMOUNTLESS,
  HUNDRED,
  NOTHING,
  SPARSE,
  smallPipeline,
  smallStore,
  type SmallFunnel,
  WITH_UNKNOWN_PATH,
} from './funnel-data.js';
import { spokenOf } from './read-funnel.js';

const plain = (element: Element | null): string => element?.textContent?.replaceAll('\u00A0', ' ') ?? '';
const notes = (): string[] =>
  [...document.querySelectorAll('[data-cairn="note"], [data-cairn="left-out-item"]')].map(plain);
const basisSelect = (): HTMLElement => screen.getByRole('combobox', { name: 'Which deals count' });

describe('without data', () => {
  test('the shape of what will come is drawn, and said', () => {
    render(<FunnelChart pipeline={null} />);
    const place = screen.getByRole('region', { name: /^Loading …/ });
    expect(place.getAttribute('aria-busy')).toBe('true');
    expect(place.textContent).toBe('Loading … Sales funnel');
  });

  test('… also where the provider’s data has not come in', () => {
    render(
      <PipelineProvider pipeline={null}>
        <FunnelChart />
      </PipelineProvider>,
    );
    expect(screen.getByRole('region', { name: /^Loading …/ })).not.toBeNull();
  });

  test('a widget without provider or prop says what is missing, and leaves the page alone', () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(
      <>
        <h1>The page</h1>
        <FunnelChart />
      </>,
    );
    expect(screen.getByRole('heading', { name: 'The page' })).not.toBeNull();
    expect(screen.getByRole('alert').textContent).toContain('Code: missing-provider.');
  });

  test('what is no pipeline takes down this widget only', () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const onError = vi.fn();
    render(<FunnelChart pipeline={JSON.parse('{"deals": []}') as null} onError={onError} />);
    expect(screen.getByRole('alert')).not.toBeNull();
    expect(onError).toHaveBeenCalledTimes(1);
  });
});

describe('without deals', () => {
  test('the funnel says so, and offers neither table nor explanation', () => {
    render(<FunnelChart pipeline={smallPipeline(NOTHING)} />);
    const place = screen.getByRole('region', { name: 'Sales funnel' });
    expect(place.getAttribute('data-state')).toBe('empty');
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('counted as standing now, the funnel can be led back to where there are some', () => {
    const ended: SmallFunnel = { stages: ['Lead'], batches: [{ count: 3, stages: 1, now: 'closed-won' }] };
    render(<FunnelChart pipeline={smallPipeline(ended)} defaultBasis="standing" />);
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    fireEvent.change(basisSelect(), { target: { value: 'reached' } });
    expect(screen.getByRole('option', { name: /^Lead: 3 deals/ })).not.toBeNull();
  });

  test('the host that holds the basis is asked for another', () => {
    const onBasisChange = vi.fn();
    const held = { basis: 'standing', onBasisChange } as const;
    render(<FunnelChart pipeline={smallPipeline(NOTHING)} {...held} />);
    fireEvent.change(basisSelect(), { target: { value: 'entered' } });
    expect(onBasisChange.mock.calls).toEqual([['entered']]);
  });

  test('there is no choice where the host holds the basis and wants to hear of none', () => {
    render(<FunnelChart pipeline={smallPipeline(NOTHING)} basis="standing" />);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});

describe('with few deals', () => {
  test('figures are shown with a word of caution', () => {
    render(<FunnelChart pipeline={smallPipeline(SPARSE)} />);
    const place = screen.getByRole('region', { name: 'Sales funnel' });
    expect(place.hasAttribute('data-sparse')).toBe(true);
    expect(notes()).toEqual([
      'Only 7 deals: too few to read much into. From 10 on, figures are shown as usual.',
    ]);
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(3);
  });

  test('a step that nothing was lost at has no sign before its 0', () => {
    render(<FunnelChart pipeline={smallPipeline({ ...SPARSE, batches: SPARSE.batches.slice(1) })} />);
    const [first] = document.querySelectorAll('[data-cairn="funnel-drop-off"]');
    expect(plain(first ?? null)).toBe('00%');
  });
});

describe('with deals whose way is not known', () => {
  test('it says how many, how they ended, and that they are not counted', () => {
    render(<FunnelChart pipeline={smallPipeline(WITH_UNKNOWN_PATH)} />);
    expect(notes()).toEqual([
      '5 ended deals (3 won, 2 lost) have no stage history. They are not in the funnel.Count from the first stage',
    ]);
  });

  test('its button counts them from the first stage, and takes it back', () => {
    render(<FunnelChart pipeline={smallPipeline(WITH_UNKNOWN_PATH)} />);
    const counts = (): string[] =>
      [...document.querySelectorAll('[data-cairn="funnel-number"]')].map((each) => each.textContent ?? '');
    expect(counts()).toEqual(['100', '60', '40', '25']);
    fireEvent.click(screen.getByRole('button', { name: 'Count from the first stage' }));
    expect(counts()[0]).toBe('105');
    expect(notes()[0]).toMatch(/They are counted from the first stage\./);
    fireEvent.click(screen.getByRole('button', { name: 'Leave out' }));
    expect(counts()).toEqual(['100', '60', '40', '25']);
  });

  test('there is no button where the host has decided', () => {
    render(<FunnelChart pipeline={smallPipeline(WITH_UNKNOWN_PATH)} unknownPath="first-stage" />);
    expect(screen.queryByRole('button', { name: 'Leave out' })).toBeNull();
    expect(notes()[0]).toMatch(/They are counted from the first stage\.$/);
  });

  test('an empty funnel still offers them', () => {
    const small = { ...HUNDRED, batches: [{ count: 1, stages: 0, now: 'closed-lost' }] };
    render(<FunnelChart pipeline={smallPipeline(small)} />);
    expect(screen.getByText('No deals to show.')).not.toBeNull();
    expect(notes()[0]).toMatch(/^1 ended deal \(1 lost\) has no stage history\. It is not in the funnel\./);
    fireEvent.click(screen.getByRole('button', { name: 'Count from the first stage' }));
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(4);
  });
});

describe('with amounts that are not known', () => {
  test('the value of a stage is unknown, not 0, and its layer is hatched', () => {
    render(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} measure="value" />);
    const [lead, offer, won] = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(spokenOf(lead)).toBe('Lead: unknown');
    expect(lead?.querySelector('[data-cairn-hatch]')).not.toBeNull();
    expect(offer?.querySelector('[data-cairn="funnel-stratum"]')).toBeNull();
    expect(spokenOf(won)).toBe('Won: €0');
    expect(document.querySelector('[data-cairn="figure-number"]')?.textContent).toBe('unknown');
    expect(notes().at(-1)).toBe('12 deals have no known amount: counted, not in the value');
  });

  test('… and in the table', () => {
    render(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} />);
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(screen.getAllByRole('cell', { name: 'unknown' })).toHaveLength(2);
  });

  test('by deals they count like any other, and nothing is said of them', () => {
    render(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} />);
    expect(screen.getByRole('option', { name: /^Lead: 12 deals/ })).not.toBeNull();
    expect(notes()).toEqual([]);
  });

  test('a stage that nothing came to is a dashed line', () => {
    render(<FunnelChart pipeline={smallPipeline(AMOUNTLESS)} />);
    const strata = [...document.querySelectorAll('[data-cairn="funnel-stratum"]')];
    expect(strata.map((stratum) => [stratum.hasAttribute('data-empty'), stratum.getAttribute('d')])).toEqual([
      [false, 'M0 50V0H1000V100H0V49'],
      [false, expect.stringMatching(/^M333\.3\d* 50V0H666\.6\d*V100H333\.3\d*V49$/)],
      [true, 'M500 0V0H500V100H500V100'],
    ]);
  });
});

describe('on the basis of stages entered', () => {
  const SKIPPED: SmallFunnel = {
    stages: ['Lead', 'Offer', 'Contract'],
    batches: [{ count: 12, stages: 0, now: 'Offer' }],
  };

  test('deals that skipped the first stage are there to be seen', () => {
    render(<FunnelChart pipeline={smallStore(SKIPPED)} basis="entered" />);
    expect(screen.queryByText('No deals to show.')).toBeNull();
    expect(within(screen.getByRole('listbox')).getAllByRole('option').map(spokenOf)[0]).toBe(
      'Lead: 0 deals. 12 deals more came to the next step.',
    );
  });
});

describe('with a wrong prop', () => {
  test('the widget says what is wrong, and is right again when the prop is', () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = smallStore();
    const { rerender } = render(<FunnelChart pipeline={store} trackId="no-such-track" />);
    expect(screen.getByRole('alert').textContent).toContain('Code: invalid-argument.');
    rerender(<FunnelChart pipeline={store} trackId="sales" />);
    expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(4);
  });

  test('a locale that is none is said, not thrown at the page', () => {
    using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<FunnelChart pipeline={smallStore()} locale="sv_SE" />);
    expect(screen.getByRole('alert').textContent).toContain('Code: invalid-argument.');
  });
});

describe('the switch between deals and value', () => {
  test('is the reader’s where the host does not hold it', () => {
    const onMeasureChange = vi.fn();
    render(<FunnelChart pipeline={smallStore()} defaultMeasure="value" onMeasureChange={onMeasureChange} />);
    expect(screen.getByRole('region').getAttribute('data-measure')).toBe('value');
    fireEvent.click(screen.getByRole('radio', { name: 'Deals' }));
    expect(screen.getByRole('region').getAttribute('data-measure')).toBe('count');
    expect(onMeasureChange.mock.calls).toEqual([['count']]);
  });

  test('is not there where the host holds it and does not hear', () => {
    render(<FunnelChart pipeline={smallStore()} measure="value" />);
    expect(screen.queryByRole('radiogroup')).toBeNull();
  });

  test('is there where the host holds it and hears', () => {
    render(<FunnelChart pipeline={smallStore()} measure="value" onMeasureChange={() => undefined} />);
    fireEvent.click(screen.getByRole('radio', { name: 'Deals' }));
    expect(screen.getByRole('region').getAttribute('data-measure')).toBe('value');
  });
});
