import { describe, expect, test } from 'vitest';
import { filesOf, linesWith } from './repository-files.js';

const source = filesOf('src', /\.tsx?$/);
const tests = [...filesOf('test', /\.tsx?$/), ...filesOf('stories', /\.tsx?$/)].filter(
  ({ path }) => !path.startsWith('test/repo/'),
);

describe('src has no', () => {
  test.each([
    ['markup made from text', /innerHTML|dangerouslySetInnerHTML/],
    ['text run as code', /\beval\(|new Function/],
    ['format that depends on the machine', /toLocale(?:Date|Time)?String\(\)/],
    ['spread of data into arguments', /Math\.(?:max|min)\(\.\.\./],
    ['inline style', /\sstyle=|\bstyle: \{/],
    ['loosened type', /:\s*any\b|\bas any\b|<any>|@ts-(?:ignore|expect-error|nocheck)/],
    ['check switched off', /(?:eslint|oxlint|stylelint)-disable|prettier-ignore/],
    ['import of the whole of d3', /from 'd3'/],
    ['default export', /export default/],
    ['enum', /\benum\s+[A-Z]/],
    ['word of something left for later', /\b(?:TODO|FIXME|HACK)\b|not implemented|for now|\bstub\b/i],
    ['line on the console', /\bconsole\./],
  ])('%s', (_, pattern) => {
    expect(linesWith(source, pattern)).toEqual([]);
  });
});

test('src reads the clock in useToday alone', () => {
  const clocks = linesWith(source, /Date\.now\(|new Date\(\)/).filter(
    (line) => !line.startsWith('src/hooks/use-today.ts:'),
  );
  expect(clocks).toEqual([]);
});

describe('tests do not', () => {
  test.each([
    ['skip, stand alone or wait to be written', /\b(?:test|it|describe)\.(?:only|skip|todo|fails)\b/],
    ['run again', /\bretry:\s*\d/],
    ['sleep', /waitForTimeout|setTimeout\(r(?:esolve)?,/],
    ['assert what cannot fail', /expect\(true\)|toBeTruthy\(\)|toBeDefined\(\)/],
  ])('%s', (_, pattern) => {
    expect(linesWith(tests, pattern)).toEqual([]);
  });
});

describe('no file holds', () => {
  const all = filesOf('', /\.(?:[cm]?[jt]sx?|json|css|md|mdx|html|sh)$|run$/);

  test('a path of somebody’s machine', () => {
    const folders = ['work', 'farm', 'root', 'tmp', 'Users', 'home'].join('|');
    expect(linesWith(all, new RegExp(`(?:^|[^.a-zA-Z0-9_/-])/(?:${folders})/`))).toEqual([]);
  });

  test('a download address in a lock file', () => {
    const locks = all.filter(({ path }) => path.endsWith('package-lock.json'));
    expect(locks.map(({ path }) => path)).toContain('package-lock.json');
    expect(linesWith(locks, /"resolved": "http/)).toEqual([]);
  });
});
