import { act, fireEvent, render, type RenderResult } from '@testing-library/react';
import { createElement, createRef, type ElementType, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { RenderedProps } from '../../src/frame/index.js';

/** What is held against a part. */
export interface PartCase {
  /** The part's flat name, as it is exported: `FunnelLabel`. */
  readonly name: string;
  readonly part: ElementType;
  /** Its `data-cairn` name. */
  readonly cairn: string;
  /** The props it cannot do without. */
  readonly props?: Readonly<Record<string, unknown>>;
  /** What stands around it in use: its Root, its step; absent = it stands alone. */
  readonly around?: (part: ReactNode) => ReactElement;
  /** A word that the state given to `render` has; absent = its state says nothing. */
  readonly state?: string;
  /** Whether it did what it does of its own when clicked; absent = it does nothing. */
  readonly isDone?: (drawn: RenderResult) => boolean;
  /** The element that the host puts in its place; default `article`. Inside a drawing, an element of drawings. */
  readonly replacement?: 'article' | 'svg';
}

const bare = (part: ReactNode): ReactElement => <>{part}</>;

/** Holds each part to what every part promises (docs: "Parts"): it is an element the host can name, style, replace and listen to. */
export function describeParts(title: string, parts: readonly PartCase[]): void {
  describe(title, () => {
    describe.each(parts)(
      '$name',
      ({ name, part: Part, cairn, props = {}, around = bare, state, isDone, replacement = 'article' }) => {
        const draw = (more: Readonly<Record<string, unknown>> = {}): RenderResult =>
          render(around(<Part {...props} {...more} />));
        const element = (): HTMLElement => {
          const [found] = document.querySelectorAll<HTMLElement>('[data-testid="it"]');
          if (!found) throw new Error(`${name} drew no element with the attributes it was given.`);
          return found;
        };

        test('names itself to style sheets and to developer tools', () => {
          draw({ 'data-testid': 'it' });
          expect(element().getAttribute('data-cairn')).toBe(cairn);
          const { displayName, render: own } = Part as { displayName?: string; render?: { name: string } };
          expect(displayName ?? own?.name).toBe(name);
        });

        test('gives its element to a ref', () => {
          const ref = createRef<HTMLElement>();
          const { unmount } = draw({ ref, 'data-testid': 'it' });
          expect(ref.current).toBe(element());
          unmount();
          expect(ref.current).toBeNull();
        });

        test('takes class, id, aria and data attributes', () => {
          draw({
            className: 'mine',
            id: 'own',
            'aria-describedby': 'note',
            'data-testid': 'it',
            'data-x': '1',
          });
          expect(element().getAttribute('class')).toBe('mine');
          expect(element().id).toBe('own');
          expect(element().getAttribute('aria-describedby')).toBe('note');
          expect(element().getAttribute('data-x')).toBe('1');
        });

        test('keeps its own name when another is given', () => {
          draw({ 'data-cairn': 'other', 'data-testid': 'it' });
          expect(element().getAttribute('data-cairn')).toBe(cairn);
        });

        test('calls the host’s handlers', () => {
          const heard: string[] = [];
          draw({
            'data-testid': 'it',
            onClick: () => heard.push('click'),
            onKeyDown: () => heard.push('key'),
            onFocus: () => heard.push('focus'),
          });
          fireEvent.click(element());
          fireEvent.keyDown(element(), { key: 'F2' });
          fireEvent.focus(element());
          expect(heard).toEqual(['click', 'key', 'focus']);
        });

        test('draws the element that `render` returns, with its attributes, ref, handlers and children', () => {
          const ref = createRef<HTMLElement>();
          const given: unknown[] = [];
          let clicks = 0;
          draw({
            ref,
            'data-testid': 'it',
            onClick: () => clicks++,
            render: (own: RenderedProps, about: unknown) => {
              given.push(about);
              return createElement(replacement, { ...own, 'data-replaced': '' } as object);
            },
          });
          fireEvent.click(element());
          expect(element().localName).toBe(replacement);
          expect(element().hasAttribute('data-replaced')).toBe(true);
          expect(element().getAttribute('data-cairn')).toBe(cairn);
          expect(ref.current).toBe(element());
          expect(clicks).toBe(1);
          expect(Object.keys(given[0] as object)).toEqual(
            state === undefined ? [] : expect.arrayContaining([state]),
          );
        });

        if (isDone) {
          test('does its own when clicked, after the host’s handler', async () => {
            let wasDone = true;
            const drawn = draw({ 'data-testid': 'it', onClick: () => (wasDone = isDone(drawn)) });
            fireEvent.click(element());
            expect(wasDone).toBe(false);
            await expect.poll(() => isDone(drawn)).toBe(true);
          });

          test('does not do its own when the host’s handler prevents it', async () => {
            const drawn = draw({
              'data-testid': 'it',
              onClick: (event: { preventDefault: () => void }) => event.preventDefault(),
            });
            await act(async () => void fireEvent.click(element()));
            expect(isDone(drawn)).toBe(false);
          });
        }
      },
    );
  });
}

/** Holds parts to saying, outside what they belong in, what is missing and how to mend it. */
export function describeLostParts(title: string, parts: readonly PartCase[], advice: RegExp): void {
  describe(title, () => {
    test.each(parts)('$name', ({ part: Part, props = {} }) => {
      // React 18 tells of the error on the console as well.
      using _ = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const draw = (): unknown => render(<Part {...props} />);
      expect(draw).toThrow(expect.objectContaining({ name: 'PipelineError', code: 'missing-provider' }));
      expect(draw).toThrow(advice);
    });
  });
}
