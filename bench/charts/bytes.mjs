// What a way to draw a chart adds to an app that has React: minified and gzipped, measured as the package's own sizes are.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from '@size-limit/esbuild';
import file from '@size-limit/file';
import sizeLimit from 'size-limit';
import { presentEntryPoints, root } from '../../scripts/entry-points.mjs';

const source = join(root, 'src');

/**
 * What comes from `src` comes from the built library, and what is loaded later is no part of it.
 *
 * @param {string} library
 * @returns {import('esbuild').Plugin}
 */
const asHostsGetIt = (library) => ({
  name: 'as-hosts-get-it',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind === 'dynamic-import') return { path, external: true };
      const found = join(resolveDir, path);
      return found.startsWith(source) ? { path: join(library, found.slice(source.length)) } : undefined;
    });
  },
});

/**
 * Bytes of one file with all that it imports, React apart.
 *
 * @param {string} path
 * @param {string} library
 * @returns {Promise<number>}
 */
async function bytesOf(path, library) {
  const check = {
    files: [path],
    gzip: true,
    ignore: ['react', 'react-dom'],
    modifyEsbuildConfig: (/** @type {import('esbuild').BuildOptions} */ config) => ({
      ...config,
      format: /** @type {const} */ ('esm'),
      jsx: /** @type {const} */ ('automatic'),
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [asHostsGetIt(library)],
    }),
  };
  const measured = /** @type {{ size: number }[]} */ (
    await sizeLimit([...esbuild, ...file], { checks: [check] })
  );
  return measured[0]?.size ?? 0;
}

/**
 * Bytes of a way to draw a chart.
 *
 * @param {import('./ways.mjs').Way} way
 * @param {string} library
 */
export const wayBytes = ({ path }, library) =>
  bytesOf(fileURLToPath(new URL(path, import.meta.url)), library);

/**
 * Bytes of an entry point, whole.
 *
 * @param {string} name `./funnel`
 * @param {string} library
 */
export async function entryBytes(name, library) {
  const entry = presentEntryPoints.find((each) => each.name === name);
  return entry ? bytesOf(join(library, `${entry.id}.js`), library) : 0;
}
