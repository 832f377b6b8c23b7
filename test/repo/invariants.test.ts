import { describe, expect, test } from 'vitest';
import { textOf } from './repository-files.js';

const rows = [...textOf('docs/invariants.md').matchAll(/^\| (\d+) +\| .*? \| (.*) \|$/gm)].map(
  ([, number, tests = '']) => ({ number: Number(number), tests: tests.trim().split('; `').map(named) }),
);

/** The file and the name of a test, as the table has them. */
function named(text: string): { readonly file: string; readonly name: string } {
  const [, file = '', name = ''] = /^`?([^`]+)`: (.*)$/.exec(text) ?? [];
  return { file, name };
}

describe('docs/invariants.md', () => {
  test('has a row for every invariant', () => {
    const wanted = Array.from({ length: 44 }, (_, index) => index + 1);
    expect(rows.map(({ number }) => number)).toEqual(wanted);
  });

  test.each(rows)('names tests of invariant $number that there are', ({ tests }) => {
    for (const { file, name } of tests) expect(textOf(file)).toContain(name);
  });

  test('names files that there are', () => {
    for (const [, file = ''] of textOf('docs/invariants.md').matchAll(/`(test\/[^`]+)`/g)) {
      expect(textOf(file)).not.toBe('');
    }
  });
});
