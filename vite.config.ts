import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { presentEntryPoints } from './scripts/entry-points.mjs';
import { ClosingLine } from './test/setup/closing-line.js';
import { projects } from './test/setup/projects.js';

/** TypeScript 6 and later want declarations for `import 'cairn-ui/styles.css'`: an empty module will do. */
const cssDeclarations: Plugin = {
  name: 'css-declarations',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'css.d.ts', source: 'export {};\n' });
  },
};

/** The library: one file in, one file out, so that hosts shake the tree and `'use client'` stays per file. */
export default defineConfig({
  plugins: [cssDeclarations],
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssCodeSplit: true,
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(
        presentEntryPoints.map((entry) => [entry.id.replace(/\.css$/, ''), entry.source]),
      ),
    },
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
  },
  test: { projects, reporters: ['default', new ClosingLine()] },
});
