/// <reference types="vite/client" />
import { afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import layered from '../../src/styles.css?inline';
import {
  COLOUR_TOKENS,
  CONTRAST_READINGS,
  hexOf,
  readColour,
  TOKEN_LIST,
  tokensToCss,
  type CairnTheme,
} from '../../src/theme/index.js';

const THEME: CairnTheme = {
  name: 'Made up',
  both: { '--cairn-radius': '9px', '--cairn-row': '33px' },
  light: { '--cairn-won': '#0a0a0a' },
  dark: { '--cairn-won': '#f0f0f0' },
};

const added: HTMLElement[] = [];
function show(css: string, markup: string): void {
  for (const text of [layered, css]) {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
    added.push(style);
  }
  document.body.innerHTML = markup;
}

const emulate = (features: readonly { name: string; value: string }[]): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features: [...features] });

const root = document.documentElement;
afterEach(async () => {
  delete root.dataset['cairnContrast'];
  for (const style of added.splice(0)) style.remove();
  document.body.replaceChildren();
  await emulate([
    { name: 'prefers-contrast', value: '' },
    { name: 'prefers-color-scheme', value: '' },
  ]);
});

const read = (name: string): string =>
  getComputedStyle(document.querySelector('i') ?? document.body).getPropertyValue(name);

const [LIGHT, DARK, MORE] = [
  'data-cairn-theme="light"',
  'data-cairn-theme="dark"',
  'data-cairn-contrast="more"',
];

describe('a theme on the whole page', () => {
  const css = tokensToCss(THEME);
  test.each([
    ['<i></i>', '#0a0a0a'],
    [`<div ${LIGHT}><i></i></div>`, '#0a0a0a'],
    [`<div ${DARK}><i></i></div>`, '#f0f0f0'],
    [`<div ${DARK}><div ${LIGHT}><i></i></div></div>`, '#0a0a0a'],
  ])('in %s reads %s', (markup, won) => {
    show(css, markup);
    expect(read('--cairn-won')).toBe(won);
    expect(read('--cairn-radius')).toBe('9px');
  });

  test('leaves Cairn’s own dark reading of a colour that it names for light alone', () => {
    show(tokensToCss({ ...THEME, dark: {} }), `<div ${DARK}><i></i></div>`);
    expect(read('--cairn-won')).toBe(COLOUR_TOKENS.find(({ name }) => name === '--cairn-won')?.dark);
  });

  test('follows the system where the page names no theme', async () => {
    await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
    show(css, '<i></i>');
    expect(read('--cairn-won')).toBe('#f0f0f0');
  });

  test('leaves a density that is named further in', () => {
    show(css, '<div data-cairn-density="compact"><i></i></div>');
    expect(read('--cairn-row')).toBe('28px');
  });

  test('gives its own heights where none is named', () => {
    show(css, '<i></i>');
    expect(read('--cairn-row')).toBe('33px');
  });

  const strong = CONTRAST_READINGS.find(({ name }) => name === '--cairn-won')?.light;

  test('stands back where the reader asks the system for more contrast', async () => {
    await emulate([{ name: 'prefers-contrast', value: 'more' }]);
    show(css, '<i></i>');
    expect(read('--cairn-won')).toBe(strong);
    expect(read('--cairn-radius')).toBe('9px');
  });

  test('stands back where more contrast is chosen', () => {
    show(css, `<div ${MORE}><div ${LIGHT}><i></i></div></div>`);
    expect(read('--cairn-won')).toBe(strong);
  });
});

describe('a theme inside what a selector finds', () => {
  const css = tokensToCss(THEME, '.made-up');
  const own = COLOUR_TOKENS.find(({ name }) => name === '--cairn-won')?.light;
  test.each([
    ['<i></i>', own],
    ['<div class="made-up"><i></i></div>', '#0a0a0a'],
    [`<div class="made-up" ${DARK}><i></i></div>`, '#f0f0f0'],
    [`<div ${DARK}><div class="made-up"><i></i></div></div>`, '#f0f0f0'],
    [`<div ${DARK}><div ${LIGHT}><div class="made-up"><i></i></div></div></div>`, '#0a0a0a'],
    [`<div class="made-up"><div ${DARK}><i></i></div></div>`, '#f0f0f0'],
  ])('in %s reads %s', (markup, won) => {
    show(css, markup);
    expect(read('--cairn-won')).toBe(won);
  });
});

describe('a theme inside what a list of selectors finds', () => {
  const css = tokensToCss(THEME, '.one, .two');
  test.each(['one', 'two'])('reads by the theme of the page in .%s', (name) => {
    show(css, `<div class="${name}"><i></i></div>`);
    expect(read('--cairn-won')).toBe('#0a0a0a');
    show(css, `<div ${DARK}><div class="${name}"><i></i></div></div>`);
    expect(read('--cairn-won')).toBe('#f0f0f0');
    show(css, `<div class="${name}"><div ${DARK}><i></i></div></div>`);
    expect(read('--cairn-won')).toBe('#f0f0f0');
  });
});

/** Says every colour, and the strokes that more contrast makes thicker, otherwise than Cairn. */
const LOUD: CairnTheme = {
  name: 'Loud',
  both: {
    '--cairn-stroke-mark': '1px',
    '--cairn-stroke-focus': '1px',
    '--cairn-elevation': '0 0 9px #f0f',
    '--cairn-color-scheme': 'only dark',
  },
  light: Object.fromEntries(COLOUR_TOKENS.map(({ name }) => [name, '#ff00ff'])),
  dark: Object.fromEntries(COLOUR_TOKENS.map(({ name }) => [name, '#00ff00'])),
};

/** The same, with its colours in what is the same in light and in dark. */
const LOUD_IN_BOTH: CairnTheme = { ...LOUD, both: { ...LOUD.light, ...LOUD.both }, light: {}, dark: {} };

const GIVEN_BACK = [
  ...COLOUR_TOKENS.map(({ name }) => name),
  '--cairn-elevation',
  '--cairn-color-scheme',
  '--cairn-stroke-mark',
  '--cairn-stroke-focus',
] as const;

/** The tokens that do not read as Cairn says them for more contrast, in one theme. */
const notCairns = (theme: 'light' | 'dark'): string[] =>
  GIVEN_BACK.flatMap((token) => {
    const ours = [...CONTRAST_READINGS, ...TOKEN_LIST].find(({ name }) => name === token)?.[theme];
    return read(token) === ours ? [] : [`${token}: ${read(token)}`];
  });

describe.each([LOUD, LOUD_IN_BOTH])('of a page whose theme says every colour', (theme) => {
  test.each([
    ['inside it', `<div ${MORE}><i></i></div>`, 'light'],
    ['in a dark place of it', `<div ${DARK}><div ${MORE}><i></i></div></div>`, 'dark'],
    ['beside a dark theme in it', `<div ${DARK} ${MORE}><i></i></div>`, 'dark'],
    ['around a light theme in it', `<div ${MORE}><div ${LIGHT}><i></i></div></div>`, 'light'],
  ] as const)('more contrast that is chosen %s keeps nothing', (_, markup, reading) => {
    show(tokensToCss(theme), markup);
    expect(notCairns(reading)).toEqual([]);
  });

  test('more contrast that is chosen on the page itself keeps nothing', () => {
    root.dataset['cairnContrast'] = 'more';
    show(tokensToCss(theme), '<i></i>');
    expect(notCairns('light')).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'more contrast asked of a %s system keeps nothing',
    async (reading) => {
      await emulate([
        { name: 'prefers-contrast', value: 'more' },
        { name: 'prefers-color-scheme', value: reading },
      ]);
      show(tokensToCss(theme), '<i></i>');
      expect(notCairns(reading)).toEqual([]);
    },
  );

  test('more contrast that is chosen in the dark of the system keeps nothing', async () => {
    await emulate([{ name: 'prefers-color-scheme', value: 'dark' }]);
    show(tokensToCss(theme), `<div ${MORE}><i></i></div>`);
    expect(notCairns('dark')).toEqual([]);
  });
});

test('colours and strokes that are the same in light and in dark hold in an island of either', () => {
  show(tokensToCss(LOUD_IN_BOTH), `<div ${DARK}><i></i></div>`);
  expect(read('--cairn-won')).toBe('#ff00ff');
  expect(read('--cairn-stroke-mark')).toBe('1px');
  show('', `<div ${LIGHT}><i></i></div>`);
  expect(read('--cairn-won')).toBe('#ff00ff');
});

test('a theme that says nothing is a comment', () => {
  expect(tokensToCss({ name: 'Empty', both: {}, light: {}, dark: {} })).toBe(
    '/* Empty: tokens for Cairn. */\n',
  );
});

test('the hex of each colour is what the browser paints, within a step', () => {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) throw new Error('No canvas.');
  const apart = COLOUR_TOKENS.flatMap(({ name, light, dark }) =>
    [light, dark].flatMap((css) => {
      const colour = readColour(css);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      const hex = colour === null ? '' : hexOf(colour);
      const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
      const gaps = [red, green, blue].map((part, at) => Math.abs((part ?? 0) - (parts[at] ?? NaN)));
      return gaps.every((gap) => gap <= 1)
        ? []
        : [`${name} ${css}: ${hex}, not ${[red, green, blue].join(' ')}`];
    }),
  );
  expect(apart).toEqual([]);
});
