/// <reference types="vite/client" />
import { page } from 'vitest/browser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import styles from '../../src/styles.css?inline';
import { COLOUR_TOKENS, SIZE_TOKENS, type TokenGroup } from '../../src/theme/index.js';
import { drawnElements, drawPreset, nameOf, PRESETS } from './all-presets.js';

const sheet = document.createElement('style');
beforeAll(async () => {
  await page.viewport(1200, 900);
  sheet.textContent = `${styles}\nbody { margin: 0 }`;
  document.head.append(sheet);
});
afterEach(() => document.documentElement.removeAttribute('style'));
afterAll(() => sheet.remove());

const setTokens = (tokens: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
};

const hasText = (element: Element): boolean =>
  [...element.childNodes].some(
    ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== '',
  );

/** The tokens of a group that are lengths in a unit, each twice as long. */
function doubled(group: TokenGroup, unit: string): Record<string, string> {
  const lengths = SIZE_TOKENS.filter((token) => token.group === group && token.light.endsWith(unit));
  return Object.fromEntries(
    lengths.map(({ name, light }) => [name, `${2 * Number.parseFloat(light)}${unit}`]),
  );
}

/** What is not as it should be, each name once. */
const once = (faults: readonly string[]): readonly string[] => [...new Set(faults)].toSorted();

/** The browser's own controls take one colour, by `accent-color`. */
const OWN_PAINT = 'input[type="range"], input[type="checkbox"], input[type="file"]';

/** Every token is a green of its own here, and what is mixed of two of them is one between them. */
const isOfTokens = (paint: string): boolean =>
  /^rgba?\(\d+, 100, 50/.test(paint) ||
  // A hatch, whose lines are looked at by themselves.
  paint.startsWith('url("#') ||
  /^oklch\(0\.44\d* 0\.11\d* 152/.test(paint) ||
  // The same, where it was mixed in that space.
  /^oklab\(0\.44\d* -0\.(?:10|099)\d* 0\.05\d*/.test(paint);

function paintsOf(element: Element): readonly string[] {
  const style = getComputedStyle(element);
  const isShape =
    element instanceof SVGElement && element.matches('path, circle, rect, line, ellipse, polygon, text');
  const lines = (['Top', 'Right', 'Bottom', 'Left'] as const)
    .filter((side) => style[`border${side}Width`] !== '0px')
    .map((side) => style[`border${side}Color`]);
  const paints = [
    ...(hasText(element) && !isShape ? [style.color] : []),
    style.backgroundColor,
    ...lines,
    ...(style.outlineStyle === 'none' ? [] : [style.outlineColor]),
    ...(isShape ? [style.fill, style.stroke] : []),
    ...(style.boxShadow.match(/(?:rgba?|oklch|color)\([^)]*\)/g) ?? []),
  ];
  return paints.filter((paint) => paint !== 'none' && paint !== 'rgba(0, 0, 0, 0)');
}

/** How large an element is, and its lines. */
function shapeOf(element: Element): string {
  const style = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  const { borderTopWidth, borderBottomWidth, boxShadow, backgroundSize, strokeWidth } = style;
  return [width, height, borderTopWidth, borderBottomWidth, boxShadow, backgroundSize, strokeWidth].join(' ');
}

describe.each(PRESETS)('in the $name', (preset) => {
  test('every colour is a token’s', async () => {
    setTokens(Object.fromEntries(COLOUR_TOKENS.map(({ name }, at) => [name, `rgb(${at + 1}, 100, 50)`])));
    setTokens({ '--cairn-elevation': '0 0 9px rgb(200, 100, 50)' });
    await drawPreset(preset);
    const raw = drawnElements().flatMap((element) =>
      element.matches(OWN_PAINT)
        ? []
        : paintsOf(element)
            .filter((paint) => !isOfTokens(paint))
            .map((paint) => `${nameOf(element)}: ${paint}`),
    );
    expect(once(raw)).toEqual([]);
  });

  test('every text is in the family, and as large as the sizes make it, but for those drawn to scale', async () => {
    await drawPreset(preset);
    const texts = drawnElements().filter(
      (element) => hasText(element) && !element.matches('svg text, title, desc'),
    );
    const sizes = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(texts.length).toBeGreaterThan(5);
    setTokens({ '--cairn-font': 'Georgia, serif', ...doubled('type', 'rem') });
    const drawn = [...document.querySelectorAll('[data-cairn] svg text')];
    const strangers = [...texts, ...drawn].filter(
      (text) => getComputedStyle(text).fontFamily !== 'Georgia, serif',
    );
    expect(once(strangers.map(nameOf))).toEqual([]);
    const others = texts.filter((text, at) => {
      const size = Number.parseFloat(getComputedStyle(text).fontSize);
      return Math.abs(size - 2 * (sizes[at] ?? 0)) > 0.1;
    });
    expect(once(others.map((text) => `${nameOf(text)} ${getComputedStyle(text).fontSize}`))).toEqual([]);
  });

  test('corners are of the radius, or half of it', async () => {
    setTokens({ '--cairn-radius': '11px', '--cairn-radius-raised': '17px' });
    await drawPreset(preset);
    const corners = drawnElements().flatMap((element) => {
      const { borderStartStartRadius: corner } = getComputedStyle(element);
      return element.matches(OWN_PAINT) || ['0px', '5.5px', '11px', '17px'].includes(corner)
        ? []
        : [`${nameOf(element)} ${corner}`];
    });
    expect(once(corners)).toEqual([]);
    expect(
      drawnElements().some((element) => /1[17]px/.test(getComputedStyle(element).borderStartStartRadius)),
    ).toBe(true);
  });

  test('what moves moves in one of the two times', async () => {
    setTokens({ '--cairn-motion-short': '777ms', '--cairn-motion-long': '888ms' });
    await drawPreset(preset);
    const times = drawnElements().flatMap((element) =>
      getComputedStyle(element)
        .transitionDuration.split(', ')
        .filter((time) => !['0s', '0.777s', '0.888s'].includes(time))
        .map((time) => `${nameOf(element)} ${time}`),
    );
    expect(once(times)).toEqual([]);
  });

  test.each([
    ['space', doubled('space', 'px')],
    ['density', doubled('density', 'px')],
    ['strokes', doubled('stroke', 'px')],
  ])('%s is made of tokens', async (_, tokens) => {
    await drawPreset(preset);
    const before = drawnElements().map(shapeOf);
    setTokens(tokens);
    expect(drawnElements().map(shapeOf)).not.toEqual(before);
  });
});
