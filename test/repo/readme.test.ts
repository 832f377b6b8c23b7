import { expect, test } from 'vitest';
import { typeErrorsOf } from './code-blocks.js';
import { filesOf, textOf } from './repository-files.js';

const pages = [{ path: 'README.md', text: textOf('README.md') }, ...filesOf('docs', /\.md$/)];

test('every TypeScript block of the README and of docs compiles by itself, under strict', () => {
  expect(typeErrorsOf(pages)).toEqual([]);
}, 60_000);
