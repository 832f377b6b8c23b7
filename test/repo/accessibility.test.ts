import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, textOf } from './repository-files.js';

const page = textOf('stories/accessibility.mdx');

test.each(['trees', 'walks'])(
  'the page on accessibility shows every file of test/accessibility/%s',
  (folder) => {
    const files = readdirSync(new URL(`../accessibility/${folder}`, import.meta.url));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !page.includes(`test/accessibility/${folder}/${file}?raw`))).toEqual([]);
  },
);

test('the statement on accessibility names tests that are there', () => {
  const named = [...textOf('docs/accessibility.md').matchAll(/`(test\/[^`*]+)`/g)].map(([, file]) => file);
  const there = new Set(filesOf('test', /\.tsx?$/).map(({ path }) => path));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => file === undefined || !there.has(file))).toEqual([]);
});
