import { expect, test } from 'vitest';
import { filesOf, textOf } from './repository-files.js';

/** The package of an import, and what of it is named: `@scope/name`, `/file.js`. */
const PACKAGE = /^((?:@[^/]+\/)?[^/]+)(\/.+)?$/;

/** Whether webpack finds it from a package of type `module`: by an exports map, or as a file named in full. */
function isFound(specifier: string): boolean {
  const [, name = '', path = ''] = PACKAGE.exec(specifier) ?? [];
  if (path === '' || /\.m?js$/.test(path)) return true;
  return 'exports' in (JSON.parse(textOf(`node_modules/${name}/package.json`)) as object);
}

test('a folder of a package that has no exports map is not found', () => {
  expect(isFound('@atlaskit/pragmatic-drag-and-drop/combine')).toBe(false);
});

test('what src imports of packages is found by every bundler', () => {
  const wrong = filesOf('src', /(?<!\.d)\.tsx?$/).flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import\()\s*'([^'.][^']*)'/g)]
      .map(([, specifier = '']) => specifier)
      .filter((specifier) => !isFound(specifier))
      .map((specifier) => `${path} ${specifier}`),
  );
  expect(wrong).toEqual([]);
});
