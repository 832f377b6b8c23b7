import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Funnel, type FunnelMeasure } from '../../src/funnel/index.js';
import { evaluate, explain, funnel, type FunnelBasis, type FunnelResult } from '../../src/measures/index.js';
import { currencyExponent, parsePipeline } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { HUNDRED, smallFunnel } from './funnel-data.js';
import { countOf, minorOf, readPicture, readTable, shortMinorOf, type PicturedStep } from './read-funnel.js';

/** Draws a funnel and reads its picture, then its table. */
function read(result: FunnelResult, measure: FunnelMeasure): { picture: PicturedStep[]; table: string[][] } {
  render(
    <Funnel.Root funnel={result} measure={measure}>
      <Funnel.Figure />
      <Funnel.TableButton />
      <Funnel.Plot />
      <Funnel.Table />
    </Funnel.Root>,
  );
  const picture = readPicture();
  fireEvent.click(document.querySelector('[aria-pressed]')!);
  const table = readTable();
  expect(document.body.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
  cleanup();
  return { picture, table };
}

const priced = { ...HUNDRED, batches: HUNDRED.batches.map((batch) => ({ ...batch, euros: 12_345.6 })) };

describe('a hundred deals', () => {
  test('are named by what their steps say in words, and by nothing beside', () => {
    render(
      <Funnel.Root funnel={smallFunnel()}>
        <Funnel.Plot />
      </Funnel.Root>,
    );
    expect(screen.getByRole('option', { name: 'Won: 25 deals, 25% of the first stage' })).not.toBeNull();
  });

  test('by deals, say one number in picture, tooltip, accessible name and table', () => {
    const { picture, table } = read(smallFunnel(priced), 'count');
    expect(picture.map(({ text, exact, share, width }) => [text, exact, share, width])).toEqual([
      ['100', '100 deals', '100%', 1000],
      ['60', '60 deals', '60%', 600],
      ['40', '40 deals', '40%', 400],
      ['25', '25 deals', '25%', 250],
    ]);
    expect(picture[1]?.spoken).toBe(
      'Offer: 60 deals, 60% of the first stage. 20 deals (33%) did not go on: 20 lost.',
    );
    const whereabouts = '20 lost, 10 disqualified, 4 on hold, 6 still there';
    expect(table).toEqual([
      ['Lead', '100', '€1,234,560', '100%', '60%', '−40', '31.3%', whereabouts],
      ['Offer', '60', '€740,736', '60%', '66.7%', '−20', '41.7%', '20 lost'],
      ['Contract', '40', '€493,824', '40%', '62.5%', '−15', '62.5%', '15 lost'],
      ['Won', '25', '€308,640', '25%', '–', '–', '–', '–'],
    ]);
  });

  test('by value, say it in money, exactly where there is room', () => {
    const { picture, table } = read(smallFunnel(priced), 'value');
    expect(picture.map(({ text, exact, share, width }) => [text, exact, share, width])).toEqual([
      ['€1.23M', '€1,234,560', '100%', 1000],
      ['€741K', '€740,736', '60%', 600],
      ['€494K', '€493,824', '40%', 400],
      ['€309K', '€308,640', '25%', 250],
    ]);
    expect(picture[1]?.spoken).toBe(
      'Offer: €740,736, 60% of the first stage. €246,912 (33%) did not go on: €247K lost.',
    );
    expect(table[1]).toEqual(['Offer', '60', '€740,736', '60%', '66.7%', '−€246,912', '41.7%', '€247K lost']);
  });
});

const BASES: readonly FunnelBasis[] = ['reached', 'entered', 'strict'];
const MEASURES: readonly FunnelMeasure[] = ['count', 'value'];

property(
  'whatever the deals, picture, tooltip, accessible name and table say one number',
  [pipelineArbitrary({ maxDeals: 20 }), fc.constantFrom(...MEASURES), fc.constantFrom(...BASES)],
  (input, measure, basis) => {
    const result = createPipelineStore(parsePipeline(input)).select(funnel, { basis });
    const { picture, table } = read(result, measure);
    const scale = 10 ** currencyExponent(result.currency);
    for (const [index, step] of result.steps.entries()) {
      const { text, exact, spoken, width } = picture[index]!;
      const [, deals = '', value = ''] = table[index]!;
      const isUnknown = step.valuedCount === 0 && step.count > 0;
      expect(countOf(deals)).toBe(step.count);
      if (isUnknown) expect(value).toBe('unknown');
      else expect(minorOf(value, scale)).toBe(step.valueMinor);
      expect(spoken).toContain(`: ${exact.replaceAll('\u00A0', ' ')}`);
      if (measure === 'count') {
        expect([countOf(text), countOf(exact)]).toEqual([step.count, step.count]);
      } else if (isUnknown) {
        expect([text, exact, width]).toEqual(['unknown', 'unknown', null]);
      } else {
        const [least, most] = shortMinorOf(text, scale);
        expect(minorOf(exact, scale)).toBe(step.valueMinor);
        expect(step.valueMinor).toBeGreaterThanOrEqual(least);
        expect(step.valueMinor).toBeLessThanOrEqual(most);
      }
    }
  },
  { runs: 60 },
);

property(
  'whatever the deals, each explanation comes to the figure it explains',
  [pipelineArbitrary({ maxDeals: 20 }), fc.constantFrom(...BASES)],
  (input, basis) => {
    const result = createPipelineStore(parsePipeline(input)).select(funnel, { basis });
    for (const { expression, value } of explain(result)) {
      if (value === null) expect(evaluate(expression)).toBeNull();
      else expect(evaluate(expression)).toBeCloseTo(value, 9);
    }
  },
  { runs: 300 },
);
