import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WidgetErrorBoundary } from '../../src/frame/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';

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
    expect(screen.getByRole('alert').textContent).toContain('The scale is off.');
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
    expect(onError).toHaveBeenCalledTimes(2);
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

  test('shows what was thrown even when it is no Error', () => {
    function Odd(): never {
      throw 'odd' as unknown as Error;
    }
    render(
      <WidgetErrorBoundary name="sample">
        <Odd />
      </WidgetErrorBoundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('odd');
  });
});
