import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CAIRN_MARKS, FRAME_ATTRIBUTES, type PartAttributes } from '../../src/frame/index.js';

const source = new URL('../../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);

/** Names of the theme's own, which no part of a widget draws yet. */
const THEME_NAMES = ['icon-button'];
/** What a host sets on its page. */
const HOST_MARKS = ['data-cairn-theme', 'data-cairn-contrast', 'data-cairn-density'];

async function documented(): Promise<PartAttributes> {
  const lists = await Promise.all(
    files
      .filter((path) => /^(?!frame\/)[^/]+\/[^/]+-attributes\.ts$/.test(path))
      .map(async (path) => (await import(new URL(path, source).href)) as Record<string, PartAttributes>),
  );
  return Object.assign(
    {},
    FRAME_ATTRIBUTES,
    ...lists.flatMap((list) => Object.values(list)),
  ) as PartAttributes;
}

const selectors = files
  .filter((path) => path.endsWith('.css'))
  .flatMap((path) => {
    const css = readFileSync(new URL(path, source), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    return [...css.matchAll(/([^{};]*)\{/g)].map(([, selector = '']) => ({ path, selector }));
  });

test('style sheets speak of parts that are documented, by the names they have', async () => {
  const names = new Set([...Object.keys(await documented()), ...THEME_NAMES]);
  const strangers = selectors.flatMap(({ path, selector }) =>
    [...selector.matchAll(/\[data-cairn='([^']+)'\]/g)]
      .filter(([, name = '']) => !names.has(name))
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(strangers).toEqual([]);
});

test('… and of attributes that are documented for them', async () => {
  const list = await documented();
  const known = new Set([
    'data-cairn',
    ...Object.keys(CAIRN_MARKS),
    ...HOST_MARKS,
    ...Object.values(list).flatMap((attributes) => Object.keys(attributes)),
  ]);
  const strangers = selectors.flatMap(({ path, selector }) =>
    [...selector.matchAll(/\[(data-[a-z-]+)/g)]
      .filter(([, name = '']) => !known.has(name))
      .map(([, name]) => `${path}: ${name}`),
  );
  expect(strangers).toEqual([]);
});
