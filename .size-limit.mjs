import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '252.7 kB',
  './model': '23.6 kB',
  './summary': '48.8 kB',
  './measures': '74.1 kB',
  './layout': '9.0 kB',
  './hooks': '93.2 kB',
  './frame': '11.3 kB',
  './funnel': '45.1 kB',
  './coverage-gauge': '63.5 kB',
  './win-rates': '58 kB',
  './deal-mix': '59.0 kB',
  './stage-board': '98.3 kB',
  './deal-dialog': '58.6 kB',
  './csv-import': '73.6 kB',
  './csv': '55.7 kB',
  './remote': '51.0 kB',
  './worker': '153.4 kB',
  './theme': '7.5 kB',
  './messages/ar': '33.9 kB',
  './messages/de': '26.7 kB',
  './messages/sv': '25.9 kB',
  './styles.css': '20.6 kB',
  './styles.unlayered.css': '20.6 kB',
};

/** Parts that are loaded when first opened are no part of what a page starts with. */
const lazyPartsApart = {
  name: 'lazy-parts-apart',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

export default presentEntryPoints.map((entry) => ({
  name: entry.name,
  path: entry.output,
  limit: budgets[entry.name],
  gzip: true,
  ignore: ['react', 'react-dom'],
  modifyEsbuildConfig: (/** @type {import('esbuild').BuildOptions} */ config) => ({
    ...config,
    format: 'esm',
    plugins: [lazyPartsApart],
  }),
}));
