import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} EntryPoint
 * @property {string} name what a host imports, after the package's name: `.`, `./model`, `./styles.css`
 * @property {string} id the built file without `dist/` and `.js`: `model/index`, `styles.css`
 * @property {string} source the file it is built from, from the root: `src/model/index.ts`
 * @property {string} output the built file, from the root: `dist/model/index.js`
 * @property {boolean} css
 * @property {boolean} whole built into one file with all that it imports
 */

/** @type {Record<string, string | { types: string, default: string }>} */
const exportsMap = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports;

/**
 * Every entry point that package.json declares. The map is the only list of them: the build, the sizes and
 * the tests read it here.
 *
 * @type {EntryPoint[]}
 */
export const entryPoints = Object.entries(exportsMap).flatMap(([name, target]) => {
  if (typeof target === 'string') return [];
  const output = target.default.replace('./', '');
  const css = output.endsWith('.css');
  const id = output.replace(/^dist\//, '').replace(/\.js$/, '');
  const source = css ? `src/${id}` : `src/${id}.ts`;
  return [{ name, id, source, output, css, whole: name === './worker' }];
});

/** The entry points whose source is there: rooms not yet built are left out of a build. */
export const presentEntryPoints = entryPoints.filter((entry) => existsSync(join(root, entry.source)));
