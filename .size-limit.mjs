import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '68.7 kB',
  './model': '15.7 kB',
  './summary': '11.9 kB',
  './measures': '11.7 kB',
  './layout': '3.5 kB',
  './hooks': '21.5 kB',
  './frame': '12 kB',
  './funnel': '25.9 kB',
  './coverage-gauge': '30.8 kB',
  './win-rates': '29 kB',
  './csv': '41.8 kB',
  './messages/sv': '5.2 kB',
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
