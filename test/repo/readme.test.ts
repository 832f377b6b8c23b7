import { describe, expect, test } from 'vitest';
import { processTemplates } from '../../src/model/index.js';
import { fieldReaders } from '../../src/model/row-values.js';
import { typeErrorsOf } from './code-blocks.js';
import { filesOf, textOf } from './repository-files.js';

const readme = textOf('README.md');
const data = textOf('docs/data.md');
const pages = [{ path: 'README.md', text: readme }, ...filesOf('docs', /\.md$/)];

/** Those that the page does not name in code. */
const unnamed = (page: string, names: readonly string[]): string[] =>
  names.filter((name) => !page.includes(`\`${name}\``));

test('every TypeScript block of the README and of docs compiles by itself, under strict', () => {
  expect(typeErrorsOf(pages)).toEqual([]);
}, 120_000);

describe('docs/data.md names', () => {
  test('every field that is read by default, as does the README', () => {
    const fields = Object.keys(fieldReaders());
    expect(unnamed(data, fields)).toEqual([]);
    expect(unnamed(readme, fields).filter((field) => field !== 'amountMinor')).toEqual([]);
  });

  test('every code and action of an issue', () => {
    const declared = textOf('src/model/pipeline-issue.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm);
    expect(
      unnamed(
        data,
        [...declared].map(([, code = '']) => code),
      ),
    ).toEqual([]);
  });

  test('every stage of every template', () => {
    const stages = processTemplates.flatMap(({ tracks }) => tracks.flatMap((track) => track.stages));
    expect(
      unnamed(
        data,
        stages.map(({ id }) => id),
      ),
    ).toEqual([]);
  });
});
