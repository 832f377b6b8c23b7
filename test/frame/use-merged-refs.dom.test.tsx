import { render } from '@testing-library/react';
import { createRef, forwardRef, useRef, type Ref } from 'react';
import { expect, test } from 'vitest';
import { useMergedRefs } from '../../src/frame/use-merged-refs.js';

const Both = forwardRef<HTMLElement, { readonly own?: (element: HTMLElement | null) => void }>(function Both(
  { own },
  ref,
) {
  const inner = useRef<HTMLElement>(null);
  return <p ref={useMergedRefs<HTMLElement>(ref, own ?? inner)} />;
});

const draw = (ref: Ref<HTMLElement>, own?: (element: HTMLElement | null) => void) => (
  <Both ref={ref} {...(own ? { own } : {})} />
);

test('fills both refs, and empties both', () => {
  const ref = createRef<HTMLElement>();
  const heard: (string | null)[] = [];
  const own = (element: HTMLElement | null): void => void heard.push(element && element.localName);
  const { unmount } = render(draw(ref, own));
  expect(ref.current?.localName).toBe('p');
  unmount();
  expect(ref.current).toBeNull();
  expect(heard).toEqual(['p', null]);
});

test('does nothing again when it is drawn again with the same refs', () => {
  const heard: (string | null)[] = [];
  const hear = (element: HTMLElement | null): void => void heard.push(element && element.localName);
  const { rerender } = render(draw(hear));
  rerender(draw(hear));
  expect(heard).toEqual(['p']);
});

test('calls what a ref returns in place of the ref with null', () => {
  const heard: string[] = [];
  const ref = (element: HTMLElement | null): (() => void) => {
    heard.push(element ? 'filled' : 'null');
    return () => heard.push('emptied');
  };
  const other: (string | null)[] = [];
  const { unmount } = render(draw(ref, (element) => void other.push(element && element.localName)));
  unmount();
  expect(heard).toEqual(['filled', 'emptied']);
  expect(other).toEqual(['p', null]);
});
