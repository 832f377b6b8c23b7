import { act, renderHook } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { useControllable, type ControllableOptions } from '../../src/hooks/index.js';

const held = (options: ControllableOptions<string | null>) =>
  renderHook((props: ControllableOptions<string | null>) => useControllable(props), {
    initialProps: options,
  });

describe('a value', () => {
  test('held here starts with its default, changes when asked, and tells', () => {
    const onChange = vi.fn();
    const { result } = held({ value: undefined, defaultValue: 'a', onChange });
    expect(result.current[0]).toBe('a');
    act(() => result.current[1]('b'));
    expect(result.current[0]).toBe('b');
    expect(onChange.mock.calls).toEqual([['b']]);
  });

  test('held by the host stays as the host has it, and tells what was asked for', () => {
    const onChange = vi.fn();
    const { result, rerender } = held({ value: 'a', defaultValue: 'z', onChange });
    act(() => result.current[1]('b'));
    expect(result.current[0]).toBe('a');
    expect(onChange.mock.calls).toEqual([['b']]);
    rerender({ value: 'b', defaultValue: 'z', onChange });
    expect(result.current[0]).toBe('b');
  });

  test('that is null is held by the host as well', () => {
    const { result } = held({ value: null, defaultValue: 'a', onChange: undefined });
    act(() => result.current[1]('b'));
    expect(result.current[0]).toBeNull();
  });

  test('may be a function, which is kept, not called', () => {
    const [one, other] = [() => 'one', () => 'other'];
    const { result } = renderHook(() =>
      useControllable<() => string>({ value: undefined, defaultValue: one, onChange: undefined }),
    );
    act(() => result.current[1](other));
    expect(result.current[0]).toBe(other);
  });

  test('is changed by the same function as long as the same is asked for', () => {
    const onChange = vi.fn();
    const options = { value: undefined, defaultValue: 'a', onChange };
    const { result, rerender } = held(options);
    const [, before] = result.current;
    rerender(options);
    expect(result.current[1]).toBe(before);
  });
});
