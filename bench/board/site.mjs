// A page of the bench, built as hosts build theirs (production React, the built library) and served.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'src');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * What the bench takes from `src` comes from the built library in its place.
 *
 * @param {string} library
 * @returns {import('vite').Plugin}
 */
const asHostsGetIt = (library) => ({
  name: 'as-hosts-get-it',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    if (!found?.id.startsWith(source) || !/\.tsx?$/.test(found.id)) return found;
    return join(library, found.id.slice(source.length).replace(/\.tsx?$/, '.js'));
  },
});

/**
 * Builds the library into a folder; where it is then.
 *
 * @param {string} work
 */
export async function buildLibrary(work) {
  const library = join(work, 'library');
  await build({ root, logLevel: 'error', build: { outDir: library, sourcemap: false } });
  return library;
}

/**
 * Builds the pages of a folder of the bench over a built library; where they are then.
 *
 * @param {string} work
 * @param {string} library
 * @param {string} folder `board`, `charts`
 * @param {readonly string[]} [pages] names of the HTML files
 */
export async function buildSite(work, library, folder, pages = ['index']) {
  const site = join(root, 'bench', folder);
  await build({
    root: site,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [asHostsGetIt(library)],
    // One React, whoever brings one along.
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir: join(work, 'site'),
      target: 'es2022',
      minify: process.env['BENCH_READABLE'] === undefined,
      rolldownOptions: { input: pages.map((page) => join(site, `${page}.html`)) },
    },
  });
  return join(work, 'site');
}

/**
 * Serves a folder; the address, and how to stop.
 *
 * @param {string} folder
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : pathname;
    const type = Object.entries(TYPES).find(([extension]) => extension === extname(path))?.[1];
    if (type === undefined) response.writeHead(204).end();
    else response.setHeader('Content-Type', type).end(readFileSync(join(folder, path)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}
