import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '176.0 kB',
  './model': '22.0 kB',
  './summary': '40.3 kB',
  './measures': '66.3 kB',
  './layout': '6.5 kB',
  './hooks': '81.4 kB',
  './frame': '10.6 kB',
  './funnel': '33.3 kB',
  './coverage-gauge': '45.4 kB',
  './win-rates': '37.2 kB',
  './deal-mix': '47.2 kB',
  './stage-board': '56.2 kB',
  './deal-dialog': '38.9 kB',
  './csv-import': '73.6 kB',
  './csv': '55.7 kB',
  './remote': '42.0 kB',
  './worker': '140 kB',
  './theme': '7.5 kB',
  './messages/ar': '24.8 kB',
  './messages/de': '19.4 kB',
  './messages/sv': '18.6 kB',
  './styles.css': '13.8 kB',
  './styles.unlayered.css': '13.8 kB',
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
