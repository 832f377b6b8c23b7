// `npm run bench`: builds bench/main.ts with what it measures, as hosts get it, and runs it in a Node of its own with room.
// What follows `--` goes to it: npm run bench -- --size 100000
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
// In node_modules, so that the built file finds the packages it imports.
const work = fileURLToPath(new URL(`../node_modules/.cache/cairn-bench-${process.pid}`, import.meta.url));
mkdirSync(work, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'bench/main.ts', outDir: work, target: 'node20', minify: false },
});
const child = spawn(
  process.execPath,
  [
    '--expose-gc',
    '--max-old-space-size=12000',
    ...(process.env['BENCH_NODE_OPTIONS']?.split(' ') ?? []),
    `${work}/main.js`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
child.on('exit', (code) => {
  rmSync(work, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
