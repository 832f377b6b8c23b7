import { StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CoverageGauge } from '../../src/coverage-gauge/index.js';
import { gaugeCases } from './gauge-cases.js';
import { QUARTER, smallPipeline } from './coverage-data.js';

describe.each(gaugeCases)('on a server, %s', (_, element: ReactElement) => {
  test('is drawn without a window, and without a style attribute', () => {
    expect(typeof window).toBe('undefined');
    const html = renderToString(element);
    expect(html).toMatch(/^(<!--\$-->)?<section [^>]*data-cairn="coverage-gauge"/);
    expect(html).not.toMatch(/\sstyle=|<style|<script/);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('is the same HTML each time, in StrictMode as well', () => {
    const html = renderToString(element);
    expect(renderToString(element)).toBe(html);
    expect(renderToString(<StrictMode>{element}</StrictMode>)).toBe(html);
  });
});

test('the first paint has the number, its arc, and what it is of', () => {
  const html = renderToString(<CoverageGauge pipeline={smallPipeline()} window={QUARTER} />);
  expect(html).toContain('>3<span data-cairn="figure-unit">×</span>');
  expect(html).toContain('of €100,000 target');
  expect(html).toMatch(/data-cairn="gauge-value"[^>]* d="M/);
});
