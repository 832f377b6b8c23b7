import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DealMix } from '../../src/deal-mix/index.js';
import { PipelineProvider } from '../../src/hooks/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { smallPipeline, THIRTEEN, type MixDataOptions } from './deal-mix-data.js';
import { nameOf, readClasses, readNotes, textsOf } from './read-deal-mix.js';

const draw = (euros: readonly (number | null)[], options?: MixDataOptions): HTMLElement => {
  render(<DealMix pipeline={smallPipeline(euros, options)} />);
  return screen.getByRole('region');
};
const marks = (): string[] => textsOf('[data-cairn="mix-mark"]');

test('without data the shape of what will come is drawn, and said', () => {
  render(<DealMix pipeline={null} className="mine" />);
  const place = screen.getByRole('region', { name: /^Loading …/ });
  expect([place.getAttribute('aria-busy'), place.className, place.textContent]).toEqual([
    'true',
    'mine',
    'Loading … Deal mix',
  ]);
});

test('without deals the mix says so, and offers neither table nor explanation', () => {
  expect(draw([]).getAttribute('data-state')).toBe('empty');
  expect(screen.getByText('No deals to show.')).not.toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryByRole('listbox')).toBeNull();
});

describe('with a target', () => {
  test('brim and level are named with their amounts, and the picture says all of it', () => {
    draw(THIRTEEN);
    expect(marks()).toEqual(['Target', '€1.00K', 'Open', '€520', '52%']);
    expect(screen.getByRole('group', { name: /^Open deals/ }).getAttribute('aria-label')).toBe(
      'Open deals by size. €520 open in 13 deals. 52% of the target of €1,000.',
    );
    expect(readNotes()).toEqual([]);
  });

  test('a level beyond the picture says so', () => {
    draw([...THIRTEEN, 4000]);
    expect(marks()).toContain('above 3×');
    expect(readNotes()).toEqual(['The picture ends at 3× the target.']);
    expect(screen.getByRole('group', { name: /More than 3× the target/ })).not.toBeNull();
  });

  test('that is met is told', () => {
    expect(draw(THIRTEEN, { won: 1000 }).getAttribute('data-state')).toBe('met');
    expect(readNotes()).toEqual(['The target is met: what is open comes on top.']);
  });
});

describe('without a target', () => {
  test.each([
    [null, 'no-target', /^There is no target/],
    [0, 'zero-target', /^The target is 0/],
    [-5, 'invalid-target', /^The target is −€5/],
  ] as const)('%s has a state of its own, and neither brim nor level', (target, state, note) => {
    expect(draw(THIRTEEN, { target }).getAttribute('data-state')).toBe(state);
    expect(readNotes()[0]).toMatch(note);
    expect(readNotes()[1]).toMatch(/^Without a target, classes go by number of deals/);
    expect(marks()).toEqual([]);
    expect(screen.getAllByRole('option')).toHaveLength(13);
    expect(readClasses().map(({ count }) => count)).toEqual(['2', '3', '8']);
  });
});

describe('amounts', () => {
  test('that are unknown are counted, in a class of their own, and reported', () => {
    draw([...THIRTEEN, null, null]);
    expect(readClasses().at(-1)).toMatchObject({
      name: 'Size unknown',
      count: '2',
      value: 'unknown',
      valueShare: '–',
    });
    expect(readNotes()).toEqual(['2 deals have no known amount: counted, not in the value']);
  });

  test('of which none is known leave the barrel empty, and no number is made up', () => {
    draw([null, null]);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(readNotes()).toContain('No amount of any open deal is known, so there are no sizes to show.');
    expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('that are too small to be drawn are poured over the others, and told', () => {
    draw([...THIRTEEN, 0.01, 0]);
    expect(textsOf('[data-cairn="mix-heap-text"]')).toEqual(['Poured over them: 2 smaller deals, €0.01']);
    expect(screen.getAllByRole('option')).toHaveLength(13);
  });
});

test('few deals are shown with a word of caution', () => {
  expect(draw([10, 20]).hasAttribute('data-sparse')).toBe(true);
  expect(readNotes()).toEqual([
    'Only 2 deals: too few to read much into. From 10 on, figures are shown as usual.',
  ]);
});

test('names that try to be markup, or another direction, stay text', () => {
  const names = ['<img src=x onerror=alert(1)>', '\u202Eevil', '__proto__'];
  draw([500, 300, 100], { names });
  expect(screen.getAllByRole('option').map((rock) => nameOf(rock))).toEqual([
    `${names[0]}, €500, rock`,
    `${names[1]}, €300, rock`,
    '__proto__, €100, rock',
  ]);
  expect(document.querySelector('img')).toBeNull();
});

test('a wrong rule takes down this widget and says why', () => {
  using _ = { [Symbol.dispose]: muteConsole() };
  render(<DealMix pipeline={smallPipeline(THIRTEEN)} classes={{ by: 'amount', thresholdsMinor: [1, 2] }} />);
  expect(screen.getByText(/Code: invalid-argument/)).not.toBeNull();
});

/** The error is told on the console as well; returns how to have it back. */
function muteConsole(): () => void {
  const { error } = console;
  console.error = () => undefined;
  return () => {
    console.error = error;
  };
}

test('in Swedish', () => {
  render(
    <PipelineProvider pipeline={smallPipeline(THIRTEEN)} locale="sv" messages={sv}>
      <DealMix />
    </PipelineProvider>,
  );
  expect(screen.getByRole('region', { name: 'Affärsmix' })).not.toBeNull();
  expect(nameOf(screen.getAllByRole('option')[0]!)).toBe('Deal 1, 200 €, stenblock');
});

test('a number is read with the head of its column, each in the direction of its own', () => {
  render(<DealMix pipeline={smallPipeline(THIRTEEN)} locale="ar-EG" messages={ar} />);
  const numbers = [...document.querySelectorAll('[data-cairn="mix-number"] [aria-label]')];
  expect(numbers.map((number) => number.getAttribute('aria-label'))[0]).toMatch(
    /^\u200F\u2068من الصفقات\u2069 \u2068[^\u2069]+\u2069$/,
  );
});
