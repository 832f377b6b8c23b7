import { act, render, renderHook } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useToday } from '../../src/hooks/index.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-09-30T21:58:30Z'));
  return () => vi.useRealTimers();
});

function Today({ zone, seen }: { readonly zone?: string; readonly seen: (string | null)[] }) {
  const today = useToday(zone);
  seen.push(today);
  return <p>{today ?? 'not yet'}</p>;
}

describe('today', () => {
  test('is not known on the server, nor in the first render, so that both agree', () => {
    const seen: (string | null)[] = [];
    expect(renderToString(<Today seen={seen} />)).toBe('<p>not yet</p>');
    render(<Today seen={seen} />);
    expect(seen).toEqual([null, null, '2026-09-30']);
  });

  test.each([
    [undefined, '2026-09-30'],
    ['Europe/Brussels', '2026-09-30'],
    ['Pacific/Auckland', '2026-10-01'],
    ['America/St_Johns', '2026-09-30'],
  ])('is the date in zone %s', (zone, date) => {
    expect(renderHook(() => useToday(zone)).result.current).toBe(date);
  });

  test('changes at the zone’s midnight, and draws nothing before', () => {
    const seen: (string | null)[] = [];
    render(<Today zone="Europe/Brussels" seen={seen} />);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(seen).toEqual([null, '2026-09-30']);
    act(() => void vi.advanceTimersByTime(60_000));
    expect(seen).toEqual([null, '2026-09-30', '2026-10-01']);
  });

  test('follows the zone it is asked for', () => {
    const { result, rerender } = renderHook(({ zone }) => useToday(zone), {
      initialProps: { zone: 'Europe/Brussels' },
    });
    rerender({ zone: 'Pacific/Auckland' });
    expect(result.current).toBe('2026-10-01');
  });

  test('leaves no timer behind', () => {
    const { unmount } = renderHook(() => useToday());
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
