import type { BuildEnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { presentEntryPoints } from './scripts/entry-points.mjs';
import { ClosingLine } from './test/setup/closing-line.js';
import { LongFilesFirst } from './test/setup/long-files-first.js';
import { projects } from './test/setup/projects.js';

/** TypeScript 6 and later want declarations for `import 'cairn-ui/styles.css'`: an empty module will do. */
const cssDeclarations: Plugin = {
  name: 'css-declarations',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'css.d.ts', source: 'export {};\n' });
  },
};

/** What of the entry points is built as its own file, with all it imports (`true`), and what file by file. */
const entries = (whole: boolean): Record<string, string> =>
  Object.fromEntries(
    presentEntryPoints
      .filter((entry) => entry.whole === whole)
      .map((entry) => [entry.id.replace(/\.css$/, ''), entry.source]),
  );

/** The worker, `--mode worker`: one file that needs nothing beside it, whatever a host does to find it. */
const workerBuild: BuildEnvironmentOptions = {
  target: 'es2022',
  sourcemap: true,
  emptyOutDir: false,
  lib: { formats: ['es'], entry: entries(true) },
  minify: false,
  // Vite leaves the white space of libraries, which hosts would minify; nobody minifies this one.
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      codeSplitting: false,
      minify: true,
      // It exports nothing, and yet is a module: those who look at the file are to see that.
      footer: 'export {};',
    },
  },
};

/** The library: one file in, one file out, so that hosts shake the tree and `'use client'` stays per file. */
const libraryBuild: BuildEnvironmentOptions = {
  target: 'es2022',
  sourcemap: true,
  minify: false,
  cssCodeSplit: true,
  lib: { formats: ['es'], entry: entries(false) },
  rolldownOptions: {
    external: /^[^./]/,
    checks: { moduleLevelDirective: false },
    // Inlined constants leave their import behind, bare, and hosts' bundlers complain of it.
    optimization: { inlineConst: false },
    output: {
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: '[name].js',
      assetFileNames: (asset) => asset.originalFileNames[0]?.replace('src/', '') ?? '[name][extname]',
    },
  },
};

export default defineConfig(({ mode }) => ({
  plugins: mode === 'worker' ? [] : [cssDeclarations],
  build: mode === 'worker' ? workerBuild : libraryBuild,
  test: {
    projects,
    reporters: ['default', new ClosingLine()],
    sequence: { sequencer: LongFilesFirst },
  },
}));
