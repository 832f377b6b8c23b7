import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '224.4 kB',
  './model': '23.6 kB',
  './summary': '46.4 kB',
  './measures': '69.7 kB',
  './layout': '7.5 kB',
  './hooks': '86.7 kB',
  './frame': '11.3 kB',
  './funnel': '33.3 kB',
  './coverage-gauge': '63.5 kB',
  './win-rates': '52.8 kB',
  './deal-mix': '55 kB',
  './stage-board': '93.4 kB',
  './deal-dialog': '55.6 kB',
  './csv-import': '73.6 kB',
  './csv': '55.7 kB',
  './remote': '48.2 kB',
  './worker': '143 kB',
  './theme': '7.5 kB',
  './messages/ar': '30.9 kB',
  './messages/de': '24.2 kB',
  './messages/sv': '23.4 kB',
  './styles.css': '18.8 kB',
  './styles.unlayered.css': '18.8 kB',
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
