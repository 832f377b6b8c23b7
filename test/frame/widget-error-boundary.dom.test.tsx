import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WidgetErrorBoundary } from '../../src/frame/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { FunnelChart } from '../../src/funnel/index.js';
import { parsePipeline, PipelineError, twoTrackCrm } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';

const EMPTY_INPUT = { pipeline: { ...twoTrackCrm, currency: 'EUR' }, deals: [], asOf: '2026-09-30' };

let isBroken = true;
function Widget() {
  if (isBroken) throw new Error('The scale is off.');
  return <p>All well</p>;
}

beforeEach(() => {
  isBroken = true;
  // React tells of every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  return () => vi.restoreAllMocks();
});

describe('a widget that fails', () => {
  test('says so in its place, and leaves the page alone', () => {
    render(
      <>
        <h1>The page</h1>
        <WidgetErrorBoundary name="sample" section={{ id: 'mine', className: 'wide' }}>
          <Widget />
        </WidgetErrorBoundary>
      </>,
    );
    expect(screen.getByRole('heading').textContent).toBe('The page');
    const place = screen.getByRole('region', { name: 'This could not be shown.' });
    expect(place.getAttribute('data-state')).toBe('error');
    expect(place.id).toBe('mine');
    expect(place.className).toBe('wide');
    expect(screen.getByRole('alert').textContent).toContain('Whoever looks after this page');
  });

  test('says which widget it is, by the host’s title or by its own', () => {
    const store = createPipelineStore(parsePipeline(EMPTY_INPUT));
    render(
      <>
        <FunnelChart pipeline={store} trackId="nowhere" />
        <FunnelChart pipeline={store} trackId="nowhere" title="North" />
      </>,
    );
    expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
      'Sales funnel',
      'North',
    ]);
  });

  test('keeps what is meant for developers from its readers, but for a code to pass on', () => {
    function Mistaken(): never {
      throw new PipelineError('invalid-period', 'A period needs a start before its end.');
    }
    render(
      <WidgetErrorBoundary name="sample">
        <Mistaken />
      </WidgetErrorBoundary>,
    );
    const said = screen.getByRole('alert').textContent;
    expect(said).toContain('Code: invalid-period.');
    expect(said).not.toContain('A period needs');
  });

  test('does not tell a host without end that draws anew, with new keys, each time it is told', () => {
    const told = vi.fn();
    function Host() {
      const [count, setCount] = useState(0);
      return (
        <WidgetErrorBoundary
          name="sample"
          resetKeys={[{ count }]}
          onError={() => {
            told();
            setCount(count + 1);
          }}
        >
          <Widget />
        </WidgetErrorBoundary>
      );
    }
    render(<Host />);
    expect(told).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(told).toHaveBeenCalledTimes(2);
  });

  test('gives the focus to the widget that is there again', () => {
    render(
      <main>
        <p>Before</p>
        <WidgetErrorBoundary name="sample">
          <section aria-label="Sample">
            <Widget />
          </section>
        </WidgetErrorBoundary>
      </main>,
    );
    isBroken = false;
    const retry = screen.getByRole('button', { name: 'Try again' });
    retry.focus();
    fireEvent.click(retry);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Sample' }));
  });

  test('tells the host once, with where it happened', () => {
    const onError = vi.fn();
    const { rerender } = render(
      <WidgetErrorBoundary name="sample" onError={onError} resetKeys={['a']}>
        <Widget />
      </WidgetErrorBoundary>,
    );
    rerender(
      <WidgetErrorBoundary name="sample" onError={onError} resetKeys={['a']}>
        <Widget />
      </WidgetErrorBoundary>,
    );
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: 'The scale is off.' }), {
      componentStack: expect.stringContaining('Widget') as string,
    });
  });

  test('is tried again by its button', () => {
    render(
      <WidgetErrorBoundary name="sample">
        <Widget />
      </WidgetErrorBoundary>,
    );
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('All well')).not.toBeNull();
  });

  test('is tried again when what it was made from changes, once', () => {
    const onError = vi.fn();
    const draw = (key: string) => (
      <WidgetErrorBoundary name="sample" onError={onError} resetKeys={[key]}>
        <Widget />
      </WidgetErrorBoundary>
    );
    const { rerender } = render(draw('a'));
    rerender(draw('b'));
    expect(onError).toHaveBeenCalledTimes(1);
    isBroken = false;
    rerender(draw('c'));
    expect(screen.getByText('All well')).not.toBeNull();
  });

  test('tells of an error once, also when the change that broke it came with it', () => {
    const onError = vi.fn();
    const draw = (key: string) => (
      <WidgetErrorBoundary name="sample" onError={onError} resetKeys={[key]}>
        <Widget />
      </WidgetErrorBoundary>
    );
    isBroken = false;
    const { rerender } = render(draw('a'));
    isBroken = true;
    rerender(draw('b'));
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('says it in the language around', () => {
    render(
      <LocaleProvider messages={{ frame: { errorTitle: 'Det gick inte att visa.', retry: 'Försök igen' } }}>
        <WidgetErrorBoundary name="sample">
          <Widget />
        </WidgetErrorBoundary>
      </LocaleProvider>,
    );
    expect(screen.getByRole('button', { name: 'Försök igen' })).not.toBeNull();
  });

  test('tells the host what was thrown even when it is no Error', () => {
    const onError = vi.fn();
    function Odd(): never {
      throw 'odd' as unknown as Error;
    }
    render(
      <WidgetErrorBoundary name="sample" onError={onError}>
        <Odd />
      </WidgetErrorBoundary>,
    );
    expect(onError).toHaveBeenCalledWith('odd', expect.anything());
    expect(screen.getByRole('alert')).not.toBeNull();
  });
});
