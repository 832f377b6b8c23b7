import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CAIRN_MARKS } from '../../src/frame/index.js';
import { COLOUR_TOKENS, TOKEN_LIST } from '../../src/theme/index.js';
import { readRules } from './read-css.js';

const sheet = (path: string): string => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
const imports = (path: string): string[] => sheet(path).match(/^@import .*$/gm) ?? [];

const sheets = readdirSync(new URL('../../src', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((path) => /[/\\][^/\\]+\.css$/.test(path))
  .map((path) => path.replaceAll('\\', '/'));
const looks = sheets.filter((path) => !path.startsWith('theme/tokens'));

describe('styles.css', () => {
  test('puts every stylesheet of src into the layer, once', () => {
    const inLayer = imports('styles.css').map(
      (line) => /^@import '\.\/(.+)' layer\(cairn\);$/.exec(line)?.[1],
    );
    expect(new Set(inLayer)).toEqual(new Set(sheets));
    expect(inLayer).toHaveLength(sheets.length);
  });

  test('has an unlayered twin in the same order', () => {
    const layered = imports('styles.css').map((line) => line.replace(' layer(cairn)', ''));
    expect(imports('styles.unlayered.css')).toEqual(layered);
  });
});

describe.each(looks)('%s', (path) => {
  test('keeps every selector inside :where(), so that one class of the host wins', () => {
    const bare = readRules(path).filter(
      ({ where }) => !/(^|\s):where\(/.test(where.replace(/^@\w+ [^:]*?\) /, '')),
    );
    expect(bare.map(({ where }) => where)).toEqual([]);
  });

  test('makes no room by margin or padding, which a reset would take away', () => {
    const reset = readRules(path).flatMap(({ where, declarations }) =>
      [...declarations]
        .filter(
          ([key, value]) => /^(margin|padding)/.test(key) && value !== '0' && !/::(before|after)/.test(where),
        )
        .map(([key]) => `${where} ${key}`),
    );
    expect(reset).toEqual([]);
  });

  test('uses only colours and sizes that are tokens', () => {
    const known = new Set<string>(TOKEN_LIST.map(({ name }) => name));
    const used = [...sheet(path).matchAll(/var\((--cairn-[a-z0-9-]+)/g)].map(([, name = '']) => name);
    const own = new Set(
      [...sheet(path).matchAll(/^\s*(--cairn-[a-z0-9-]+):/gm)].map(([, name = '']) => name),
    );
    expect(used.filter((name) => !known.has(name) && !own.has(name))).toEqual([]);
    expect(sheet(path).match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)\(/gi) ?? []).toEqual([]);
  });
});

/** The mark of each widget's look; a room of sheets that is not here fails. */
const MARKS: Readonly<Record<string, keyof typeof CAIRN_MARKS>> = {
  funnel: 'data-cairn-funnel',
  'coverage-gauge': 'data-cairn-coverage-gauge',
  'win-rates': 'data-cairn-win-rates',
  'deal-mix': 'data-cairn-deal-mix',
  'stage-board': 'data-cairn-board',
  'deal-dialog': 'data-cairn-deal-dialog',
  'csv-import': 'data-cairn-csv-import',
};
/** What carries a mark itself, and so is not within it. */
const BEARER =
  /\[data-cairn='(funnel|coverage-gauges?|win-rates|deal-mix|board|board-dialog|board-rules-dialog|deal-dialog|deal-list|csv-import|csv-import-dialog)'\][^ >]*\)$/;
const rooms = new Set(sheets.map((path) => path.slice(0, path.indexOf('/'))));

describe.each([...rooms].filter((room) => room !== 'theme' && room !== 'frame'))('rules of %s', (room) => {
  const within = `:where([${MARKS[room]}]) `;
  const places = sheets
    .filter((path) => path.startsWith(`${room}/`))
    .flatMap((path) => readRules(path).map(({ where }) => where));

  test('reach what its mark is on: browsers dismiss them at once elsewhere', () => {
    expect(places.filter((where) => !where.startsWith(within) && !BEARER.test(where))).toEqual([]);
  });

  test('do not look for what carries the mark within it', () => {
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((where) => where.startsWith(within) && BEARER.test(where))).toEqual([]);
  });
});

test('a colour token is a colour, and says what it is for', () => {
  expect(COLOUR_TOKENS.filter(({ use }) => !use.endsWith('.'))).toEqual([]);
});
