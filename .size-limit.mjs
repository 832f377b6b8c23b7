import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '114.6 kB',
  './model': '16.2 kB',
  './summary': '16.1 kB',
  './measures': '18.6 kB',
  './layout': '6.5 kB',
  './hooks': '32.4 kB',
  './frame': '8.7 kB',
  './funnel': '28.3 kB',
  './coverage-gauge': '34.0 kB',
  './win-rates': '32.1 kB',
  './deal-mix': '40.4 kB',
  './stage-board': '42.8 kB',
  './deal-dialog': '36.0 kB',
  './csv-import': '70.1 kB',
  './csv': '52.8 kB',
  './remote': '42.0 kB',
  './worker': '140 kB',
  './messages/sv': '14.3 kB',
  './styles.css': '12.3 kB',
  './styles.unlayered.css': '12.2 kB',
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
