import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Funnel, FunnelChart, useFunnel } from '../../src/funnel/index.js';
import { PipelineProvider, useFunnelMeasure } from '../../src/hooks/index.js';
import type { FunnelResult } from '../../src/measures/index.js';
import { HUNDRED, smallFunnel, smallPipeline, smallStore } from './funnel-data.js';
import { spokenOf } from './read-funnel.js';

const NAMES = [
  'Lead: 100 deals, 100% of the first stage. 40 deals (40%) did not go on: 20 lost, 10 disqualified, 4 on hold, 6 still there.',
  'Offer: 60 deals, 60% of the first stage. 20 deals (33%) did not go on: 20 lost.',
  'Contract: 40 deals, 40% of the first stage. 15 deals (38%) did not go on: 15 lost.',
  'Won: 25 deals, 25% of the first stage',
];
const namesOf = (steps: readonly HTMLElement[]): string[] => steps.map((step) => spokenOf(step));

describe('the same funnel is drawn', () => {
  test('in one line, from parsed data', () => {
    render(<FunnelChart pipeline={smallPipeline(HUNDRED)} />);
    expect(screen.getByRole('region', { name: 'Sales funnel' })).not.toBeNull();
    expect(screen.getByRole('heading', { name: 'Sales funnel' })).not.toBeNull();
    expect(namesOf(within(screen.getByRole('listbox')).getAllByRole('option'))).toEqual(NAMES);
  });

  test('in one line, from a store', () => {
    render(<FunnelChart pipeline={smallStore()} />);
    expect(namesOf(within(screen.getByRole('listbox')).getAllByRole('option'))).toEqual(NAMES);
  });

  test('in one line without a prop, inside a provider', () => {
    render(
      <PipelineProvider pipeline={smallPipeline(HUNDRED)}>
        <FunnelChart />
      </PipelineProvider>,
    );
    expect(namesOf(within(screen.getByRole('listbox')).getAllByRole('option'))).toEqual(NAMES);
  });

  test('from parts, in the host’s order and with the host’s text', () => {
    const funnel = smallFunnel();
    render(
      <Funnel.Root funnel={funnel}>
        <Funnel.Plot>
          {(step) => (
            <Funnel.Step key={step.id} step={step}>
              <Funnel.Number />
              <Funnel.Label>{step.step.stageName?.toUpperCase() ?? 'DONE'}</Funnel.Label>
            </Funnel.Step>
          )}
        </Funnel.Plot>
        <Funnel.Title>The second quarter</Funnel.Title>
      </Funnel.Root>,
    );
    expect(screen.getByRole('region', { name: 'The second quarter' })).not.toBeNull();
    const steps = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(namesOf(steps)).toEqual(NAMES);
    expect(steps.map((step) => [...step.children].slice(1).map((part) => part.textContent))).toEqual([
      ['100', 'LEAD'],
      ['60', 'OFFER'],
      ['40', 'CONTRACT'],
      ['25', 'DONE'],
    ]);
  });

  test('without looks, from the hook', () => {
    function Headless({ funnel }: { readonly funnel: FunnelResult }) {
      const { steps, getPlotProps, getStepProps } = useFunnel({ funnel, width: 100, height: 70 });
      return (
        <div {...getPlotProps()} aria-label="Stages">
          {steps.map((step) => (
            <i key={step.id} {...getStepProps(step)}>
              {`${step.id} ${step.amount} ${step.band.width}`}
            </i>
          ))}
        </div>
      );
    }
    const { container } = render(<Headless funnel={smallFunnel()} />);
    expect(
      within(screen.getByRole('listbox'))
        .getAllByRole('option')
        .map((step) => step.textContent),
    ).toEqual(['s0 100 100', 's1 60 60', 's2 40 40', 'won 25 25']);
    expect(container.querySelector('[data-cairn]')).toBeNull();
  });
});

describe('the preset', () => {
  test('passes filter, track, basis and the policy on unknown paths to the measure', () => {
    const pipeline = smallPipeline(HUNDRED);
    render(
      <FunnelChart
        pipeline={pipeline}
        trackId="sales"
        basis="strict"
        filter={{ dimensions: { owner: ['nobody'] } }}
      />,
    );
    expect(screen.getByText('No deals to show.')).not.toBeNull();
  });

  test('gives class, id, data attributes and its ref to its section, whatever stands there', () => {
    const elements: HTMLElement[] = [];
    const place = {
      className: 'wide',
      id: 'funnel',
      'data-test': 'x',
      ref: (element: HTMLElement | null) => void (element && elements.push(element)),
    };
    const { rerender } = render(<FunnelChart {...place} pipeline={null} />);
    rerender(<FunnelChart {...place} pipeline={smallPipeline(HUNDRED)} />);
    expect(elements.map(({ id, className, dataset }) => [id, className, dataset['test']])).toEqual([
      ['funnel', 'wide', 'x'],
      ['funnel', 'wide', 'x'],
    ]);
    expect(elements.map((element) => element.getAttribute('data-state'))).toEqual(['loading', null]);
  });

  test('is titled by the host', () => {
    render(<FunnelChart pipeline={smallStore()} title="North" subtitle="All deals" />);
    expect(screen.getByRole('region', { name: 'North' }).textContent).toContain('All deals');
  });

  test('keeps its name when the title has the host’s own id', () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.Title id="mine">North</Funnel.Title>
      </Funnel.Root>,
    );
    expect(screen.getByRole('region', { name: 'North' })).not.toBeNull();
  });

  test('has a name without a title', () => {
    render(<Funnel.Root funnel={smallFunnel()} />);
    expect(screen.getByRole('region', { name: 'Sales funnel' })).not.toBeNull();
  });

  test('is named by the host’s aria-label', () => {
    render(<FunnelChart pipeline={smallStore()} aria-label="North" />);
    expect(screen.getByRole('region', { name: 'North' })).not.toBeNull();
  });
});

test('the hook that measures and the preset say the same', () => {
  function Count() {
    return (
      <p>
        {useFunnelMeasure()
          .steps.map((step) => step.count)
          .join(' ')}
      </p>
    );
  }
  render(
    <PipelineProvider pipeline={smallPipeline(HUNDRED)}>
      <Count />
    </PipelineProvider>,
  );
  expect(screen.getByText('100 60 40 25')).not.toBeNull();
});
