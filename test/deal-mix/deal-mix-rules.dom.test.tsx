import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DealMix, Mix } from '../../src/deal-mix/index.js';
import { smallMix, smallPipeline, THIRTEEN } from './deal-mix-data.js';
import { readClasses, readNotes, textsOf } from './read-deal-mix.js';

const pipeline = smallPipeline(THIRTEEN);
const open = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Set size classes' }));
const kind = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Classed by' });
const choose = (value: string): void => void fireEvent.change(kind(), { target: { value } });
const counts = (): string[] => readClasses().map(({ count }) => count);
const names = (): string[] => readClasses().map(({ name }) => name);
const told = (): string[] => textsOf('[data-cairn="mix-rule-text"] > p');
const number = (count: string): void =>
  void fireEvent.click(
    within(screen.getByRole('radiogroup', { name: 'Number of classes' })).getByRole('radio', { name: count }),
  );

test('the rule is chosen, and the number of classes; all that is drawn follows, in words too', () => {
  const onClassesChange = vi.fn();
  render(<DealMix pipeline={pipeline} onClassesChange={onClassesChange} />);
  open();
  expect([kind().value, ...told()]).toEqual([
    'target-share',
    'Of the target, at least: Rocks 10% · Stones 2%.',
  ]);
  choose('quantile');
  expect(onClassesChange).toHaveBeenLastCalledWith({ by: 'quantile', shares: [0.1, 0.3] });
  expect(told()).toEqual(['Of the deals, largest first: Rocks 10% · Stones 30% · Pebbles 60%.']);
  choose('natural-breaks');
  number('4');
  expect(onClassesChange).toHaveBeenLastCalledWith({ by: 'natural-breaks', count: 4 });
  expect(names()).toEqual(['Boulders', 'Rocks', 'Stones', 'Pebbles']);
  expect(counts()).toEqual(['1', '1', '3', '8']);
});

test('own thresholds begin as the classes stand, and have a way back', () => {
  render(<DealMix pipeline={pipeline} defaultClasses={{ by: 'target-share', shares: [0.15, 0.05] }} />);
  open();
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Rocks from' }), { target: { value: '60' } });
  expect([kind().value, ...counts(), ...told()]).toEqual([
    'amount',
    '3',
    '0',
    '10',
    'Set by hand: thresholds stay where they are put.',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Back to “Share of the target”' }));
  expect([kind().value, ...counts(), ...told()]).toEqual([
    'target-share',
    '1',
    '2',
    '10',
    'Of the target, at least: Rocks 15% · Stones 5%.',
  ]);
  expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
});

test('a kind that was left comes back as it was, the host’s own shares too', () => {
  const onClassesChange = vi.fn();
  const classes = { by: 'target-share', shares: [0.15, 0.05] } as const;
  render(<DealMix pipeline={pipeline} defaultClasses={classes} onClassesChange={onClassesChange} />);
  open();
  choose('natural-breaks');
  choose('target-share');
  expect(onClassesChange).toHaveBeenLastCalledWith(classes);
});

test('own thresholds of more classes keep those there were', () => {
  const onClassesChange = vi.fn();
  render(
    <DealMix
      pipeline={pipeline}
      defaultClasses={{ by: 'amount', thresholdsMinor: [10_000, 3000] }}
      onClassesChange={onClassesChange}
    />,
  );
  open();
  number('4');
  expect(onClassesChange).toHaveBeenLastCalledWith({
    by: 'amount',
    thresholdsMinor: [25_000, 10_000, 3000],
  });
  number('2');
  expect(onClassesChange).toHaveBeenLastCalledWith({ by: 'amount', thresholdsMinor: [10_000] });
});

test.each([
  [3, 'There is no target to take shares of. In its place: number of deals.', /number of deals/],
  [
    4,
    'There is no target to take shares of. In its place: natural breaks.',
    /natural breaks between amounts/,
  ],
])('without a target what stands in for %i classes is told', (count, text, note) => {
  render(<DealMix pipeline={smallPipeline(THIRTEEN, { target: null })} />);
  open();
  number(String(count));
  expect([kind().value, told()[0]]).toEqual(['target-share', text]);
  expect(readNotes()[1]).toMatch(note);
});

test('without amounts there is nothing to take thresholds from, and the rule can still be chosen', () => {
  render(
    <DealMix
      pipeline={smallPipeline(Array.from({ length: 12 }, () => null))}
      filter={{ stageIds: ['open'] }}
      defaultClasses={{ by: 'natural-breaks', count: 3 }}
    />,
  );
  open();
  expect(kind().value).toBe('natural-breaks');
  expect(screen.queryByRole('slider')).toBeNull();
});

test('where nothing is known to take thresholds from, that is said', () => {
  const { mix } = smallMix();
  render(
    <Mix.Root mix={{ ...mix, fallback: 'no-amounts' }} onClassesChange={() => undefined}>
      <Mix.Thresholds />
    </Mix.Root>,
  );
  open();
  expect(told()).toEqual(['No amount is known to take thresholds from.']);
});
