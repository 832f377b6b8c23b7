import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { WidgetCases } from './hydration.js';

/** Every case is drawn on a server, where there is no window, the same each time, and as a strict CSP allows. */
export function describeServerRendering(widget: string, cases: WidgetCases): void {
  describe.each(cases)('on a server, %s', (_, element) => {
    test('is drawn without a window, and without a style attribute', () => {
      expect(typeof window).toBe('undefined');
      const html = renderToString(element);
      expect(html).toMatch(new RegExp(`^(<!--\\$-->)?<section [^>]*data-cairn="${widget}"`));
      expect(html).not.toMatch(/\sstyle=|<style|<script/);
      expect(html).not.toMatch(/NaN|Infinity|undefined/);
    });

    test('is the same HTML each time, in StrictMode as well', () => {
      const html = renderToString(element);
      expect(renderToString(element)).toBe(html);
      expect(renderToString(<StrictMode>{element}</StrictMode>)).toBe(html);
    });
  });
}
