import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '70.8 kB',
  './model': '15.8 kB',
  './summary': '12.2 kB',
  './measures': '12.9 kB',
  './layout': '3.4 kB',
  './hooks': '21.0 kB',
  './frame': '7.3 kB',
  './funnel': '24.8 kB',
  './coverage-gauge': '30.3 kB',
  './win-rates': '28.2 kB',
  './csv': '45.0 kB',
  './messages/sv': '5.6 kB',
  './styles.css': '7.4 kB',
  './styles.unlayered.css': '7.3 kB',
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
