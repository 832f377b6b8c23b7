import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DealMix } from '../../src/deal-mix/index.js';
import { PipelineProvider, usePipelineSelection } from '../../src/hooks/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { smallPipeline, THIRTEEN } from './deal-mix-data.js';
import { nameOf, readClasses, textsOf } from './read-deal-mix.js';

const pipeline = smallPipeline(THIRTEEN);
const rocks = (): HTMLElement[] => screen.getAllByRole('option');
const states = (): (string | null)[] => rocks().map((rock) => rock.getAttribute('data-state'));
const press = (key: string): boolean => fireEvent.keyDown(document.activeElement!, { key });

describe('the deals', () => {
  test('are one stop for Tab; arrows walk them by size, Space picks, Escape clears', () => {
    const onRockChange = vi.fn();
    render(<DealMix pipeline={pipeline} onRockChange={onRockChange} />);
    expect(rocks().filter((rock) => rock.getAttribute('tabindex') === '0')).toHaveLength(1);
    rocks()[0]!.focus();
    press('ArrowDown');
    press('ArrowRight');
    expect(document.activeElement).toBe(rocks()[2]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(rocks()[1]);
    press('End');
    expect(document.activeElement).toBe(rocks()[12]);
    press('Home');
    press(' ');
    press('Escape');
    expect(onRockChange.mock.calls).toEqual([['d1'], [null]]);
  });

  test('pointed at are told under the picture, else the one picked is', () => {
    render(<DealMix pipeline={pipeline} defaultRock="d3" />);
    const pointed = (): string => textsOf('[data-cairn="mix-pointed"]')[0]!;
    expect(pointed()).toBe('Deal 3, €60, stone');
    fireEvent.pointerEnter(rocks()[1]!);
    expect(pointed()).toBe('Deal 2, €120, rock');
    fireEvent.pointerLeave(rocks()[1]!);
    expect(pointed()).toBe('Deal 3, €60, stone');
  });

  test('are the host’s where it holds the one picked', () => {
    render(<DealMix pipeline={pipeline} rock="d2" />);
    fireEvent.click(rocks()[0]!);
    expect(states().slice(0, 2)).toEqual(['idle', 'selected']);
  });
});

describe('a class', () => {
  test('is picked by its name or its bar, and the others fade', () => {
    const onSizeClassChange = vi.fn();
    render(<DealMix pipeline={pipeline} onSizeClassChange={onSizeClassChange} />);
    const stones = screen.getByRole('button', { name: /^Stones/ });
    fireEvent.click(stones);
    expect(stones.getAttribute('aria-pressed')).toBe('true');
    expect(states().slice(0, 4)).toEqual(['faded', 'faded', 'idle', 'idle']);
    fireEvent.click(document.querySelector('[data-cairn="mix-bar"]')!);
    fireEvent.click(screen.getByRole('button', { name: /^Rocks/ }));
    expect(onSizeClassChange.mock.calls).toEqual([['stone'], ['rock'], [null]]);
  });

  test('is picked for all widgets of a provider, with the amounts it stands for', () => {
    function Told(): string {
      const [{ sizeClass }] = usePipelineSelection();
      return `picked ${JSON.stringify(sizeClass)}`;
    }
    render(
      <PipelineProvider pipeline={pipeline}>
        <DealMix />
        <Told />
      </PipelineProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: /^Stones/ }));
    expect(
      screen.getByText('picked {"id":"stone","size":{"fromMinor":2000,"belowMinor":10000},"by":"deal-mix"}'),
    ).not.toBeNull();
    expect(rocks()).toHaveLength(13);
  });

  test('go with their thresholds: what the other widgets show is what the class holds', () => {
    function Told(): string {
      const [{ sizeClass }] = usePipelineSelection();
      return `picked ${JSON.stringify(sizeClass?.size)}`;
    }
    render(
      <PipelineProvider pipeline={pipeline}>
        <DealMix />
        <Told />
      </PipelineProvider>,
    );
    fireEvent.click(screen.getByRole('button', { name: /^Rocks/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Set size classes' }));
    const field = screen.getByRole('spinbutton', { name: 'Rocks from' });
    fireEvent.change(field, { target: { value: '60' } });
    expect(screen.getByText('picked {"fromMinor":6000,"belowMinor":null}')).not.toBeNull();
  });
});

test('a class picked that a smaller number of classes has not is not picked any more, elsewhere too', () => {
  function Told(): string {
    const [{ sizeClass }] = usePipelineSelection();
    return `picked ${sizeClass?.id ?? 'none'}`;
  }
  const classesOf = (shares: readonly number[]) => ({ by: 'target-share', shares }) as const;
  const drawn = (shares: readonly number[]) => (
    <PipelineProvider pipeline={pipeline}>
      <DealMix classes={classesOf(shares)} />
      <Told />
    </PipelineProvider>
  );
  const { rerender } = render(drawn([0.1, 0.02]));
  fireEvent.click(screen.getByRole('button', { name: /^Stones/ }));
  expect(screen.getByText('picked stone')).not.toBeNull();
  rerender(drawn([0.1]));
  expect(readClasses().map(({ name }) => name)).toEqual(['Rocks', 'Pebbles']);
  expect(screen.getByText('picked none')).not.toBeNull();
});

describe('thresholds', () => {
  const open = (): void => void fireEvent.click(screen.getByRole('button', { name: 'Set size classes' }));
  const counts = (): string[] => readClasses().map(({ count }) => count);

  test('typed are taken at once, and all that is drawn follows', () => {
    const onClassesChange = vi.fn();
    render(<DealMix pipeline={pipeline} onClassesChange={onClassesChange} />);
    open();
    const field = screen.getByRole('spinbutton', { name: 'Rocks from' });
    expect((field as HTMLInputElement).value).toBe('100');
    fireEvent.change(field, { target: { value: '60' } });
    expect(onClassesChange).toHaveBeenLastCalledWith({ by: 'amount', thresholdsMinor: [6000, 2000] });
    expect(counts()).toEqual(['3', '2', '8']);
    expect(nameOf(rocks()[2]!)).toBe('Deal 3, €60, rock');
  });

  test.each(['', '20', '-3', 'x'])('typed as “%s” are told to be wrong, and not taken', (value) => {
    const onClassesChange = vi.fn();
    render(<DealMix pipeline={pipeline} onClassesChange={onClassesChange} />);
    open();
    const field = screen.getByRole('spinbutton', { name: 'Rocks from' });
    fireEvent.change(field, { target: { value: '99' } });
    fireEvent.change(field, { target: { value } });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const heard = document.getElementById(field.getAttribute('aria-describedby')!);
    expect(heard!.textContent).toBe('Give an amount from €20.01 to €10,000,000,000.');
    expect(heard!.getAttribute('role')).toBe('status');
    expect(onClassesChange).toHaveBeenCalledTimes(1);
    fireEvent.blur(field);
    expect((field as HTMLInputElement).value).toBe('99');
  });

  test('are set by keys, in steps of two digits, and never pass their neighbours', () => {
    render(<DealMix pipeline={pipeline} />);
    open();
    const handle = screen.getByRole('slider', { name: 'Stones from' });
    const value = (): string | null => handle.getAttribute('aria-valuetext');
    handle.focus();
    press('ArrowUp');
    expect(value()).toBe('€21');
    press('ArrowLeft');
    press('ArrowDown');
    expect(value()).toBe('€19');
    press('PageUp');
    expect(value()).toBe('€29');
    press('End');
    expect(value()).toBe('€99.99');
    press('Home');
    expect(value()).toBe('€0.01');
    expect(handle.getAttribute('aria-valuenow')).toBe('1');
  });

  test('are dragged along the scale', () => {
    render(<DealMix pipeline={pipeline} />);
    open();
    const handle = screen.getByRole('slider', { name: 'Rocks from' });
    const scale = document.querySelector('[data-mix-scale]')!;
    scale.getBoundingClientRect = () => new DOMRect(0, 0, 400, 32);
    fireEvent.pointerDown(handle, { button: 0, clientX: 300 });
    fireEvent.pointerMove(handle, { clientX: 300 });
    expect(handle.getAttribute('aria-valuetext')).toBe('€100');
    fireEvent.pointerMove(handle, { clientX: 350 });
    expect(handle.getAttribute('aria-valuetext')).toBe('€320');
    expect(counts()).toEqual(['0', '5', '8']);
    fireEvent.pointerUp(handle, { clientX: 350 });
    fireEvent.pointerMove(handle, { clientX: 10 });
    expect(handle.getAttribute('aria-valuetext')).toBe('€320');
  });

  test('are not offered where the host holds the classes and does not listen', () => {
    render(<DealMix pipeline={pipeline} classes={{ by: 'amount', thresholdsMinor: [5000] }} />);
    expect(screen.queryByRole('button', { name: 'Set size classes' })).toBeNull();
    expect(readClasses().map(({ name }) => name)).toEqual(['Rocks', 'Pebbles']);
  });
});

test('the picture follows a deal that changes in a store', () => {
  const store = createPipelineStore(pipeline);
  const { rerender } = render(<DealMix pipeline={store} />);
  store.apply({ type: 'edit', dealId: 'd13', changes: { amountMinor: 50_000 } });
  rerender(<DealMix pipeline={store} />);
  expect(nameOf(rocks()[0]!)).toBe('Deal 13, €500, rock');
});
