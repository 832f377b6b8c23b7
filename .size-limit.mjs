import { presentEntryPoints } from './scripts/entry-points.mjs';

/**
 * What each entry point may add to a host's page: minified, gzipped, with dependencies and English messages,
 * without React. A budget is what was measured plus 5 %, and is only ever lowered without a word.
 *
 * @type {Record<string, string>}
 */
const budgets = {
  '.': '70 kB',
  './model': '20 kB',
  './summary': '20 kB',
  './measures': '20 kB',
  './layout': '10 kB',
  './hooks': '30 kB',
  './funnel': '12 kB',
  './coverage-gauge': '7 kB',
  './win-rates': '12 kB',
  './csv': '30 kB',
  './messages/sv': '5 kB',
  './styles.css': '10 kB',
  './styles.unlayered.css': '10 kB',
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
