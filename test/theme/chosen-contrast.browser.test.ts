/// <reference types="vite/client" />
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import layered from '../../src/styles.css?inline';
import { CONTRAST_READINGS, TOKEN_LIST } from '../../src/theme/index.js';

const style = document.createElement('style');
style.textContent = layered;
beforeEach(() => document.head.append(style));
afterEach(() => {
  style.remove();
  document.body.replaceChildren();
  for (const name of ['data-cairn-theme', 'data-cairn-contrast'])
    document.documentElement.removeAttribute(name);
});

const ink = (theme: 'light' | 'dark'): string | undefined =>
  TOKEN_LIST.find(({ name }) => name === '--cairn-ink')?.[theme];
const strongInk = (theme: 'light' | 'dark'): string | undefined =>
  CONTRAST_READINGS.find(({ name }) => name === '--cairn-ink')?.[theme];

/** The ink of the innermost of elements that stand in each other, each written as its attributes. */
function inkIn(...places: string[]): string {
  document.body.innerHTML = `${places.map((attributes) => `<div ${attributes}>`).join('')}<i></i>`;
  return getComputedStyle(document.querySelector('i') ?? document.body).getPropertyValue('--cairn-ink');
}

const LIGHT = 'data-cairn-theme="light"';
const DARK = 'data-cairn-theme="dark"';
const MORE = 'data-cairn-contrast="more"';

describe('more contrast, where a host chooses it, is that of the theme it stands in', () => {
  test.each([
    ['beside a light theme', [`${LIGHT} ${MORE}`], 'light'],
    ['beside a dark theme', [`${DARK} ${MORE}`], 'dark'],
    ['alone, on a page that names no theme', [MORE], 'light'],
    ['alone, in a dark place', [DARK, MORE], 'dark'],
    ['alone, in a light island of a dark place', [DARK, LIGHT, MORE], 'light'],
    ['alone, in a dark island of a light place', [LIGHT, DARK, MORE], 'dark'],
    ['around a dark theme', [MORE, DARK], 'dark'],
    ['around a light theme, in a dark place', [DARK, MORE, LIGHT], 'light'],
  ] as const)('%s', (_, places, theme) => {
    expect(inkIn(...places)).toBe(strongInk(theme));
  });

  test('on the page itself, whose islands have it too', () => {
    document.documentElement.setAttribute('data-cairn-theme', 'dark');
    document.documentElement.setAttribute('data-cairn-contrast', 'more');
    expect(inkIn('')).toBe(strongInk('dark'));
    expect(inkIn(LIGHT)).toBe(strongInk('light'));
  });
});

test('without the attribute, and with any other value, nothing changes', () => {
  expect(inkIn(DARK)).toBe(ink('dark'));
  expect(inkIn(`${LIGHT} data-cairn-contrast="less"`)).toBe(ink('light'));
});
