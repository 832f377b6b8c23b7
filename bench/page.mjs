// `npm run bench:page`: deals read and measured in a page, in Chromium, in a worker and without: what it takes and the longest
// task of the page. `-- --size 1000000`. Nothing is asserted but that both ways give one number.
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs';

const at = process.argv.indexOf('--size');
const size = at === -1 ? 100_000 : Number(process.argv[at + 1]);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, 'node_modules', '.cache', `cairn-bench-page-${process.pid}`);
mkdirSync(work, { recursive: true });
for (const [name, source] of [
  ['page', 'bench/page/page.ts'],
  ['worker', 'src/worker.ts'],
]) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: work,
      emptyOutDir: false,
      target: 'es2022',
      lib: { formats: ['es'], entry: { [name ?? '']: source ?? '' } },
      rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
    },
  });
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  if (path === '/page.js' || path === '/worker.js')
    response.setHeader('Content-Type', 'text/javascript').end(readFileSync(join(work, path)));
  else if (path === '/')
    response
      .setHeader('Content-Type', 'text/html')
      .end('<!doctype html><script type="module" src="/page.js"></script>');
  else response.writeHead(204).end();
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
const address = server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const executablePath = (await findChromium()) ?? undefined;
const browser = await chromium.launch({
  args: [...chromiumArgs, '--js-flags=--max-old-space-size=4000'],
  ...(executablePath === undefined ? {} : { executablePath }),
});
const won = new Set();
for (const inWorker of [true, false]) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'runInPage' in globalThis);
  const run = await page.evaluate(
    ([deals, worker]) => globalThis.runInPage(Number(deals), worker === 'worker'),
    [String(size), inWorker ? 'worker' : 'page'],
  );
  won.add(run.won);
  console.log(`${size} deals, ${inWorker ? 'in a worker' : 'in slices on the page'} (ms):`);
  for (const [name, value] of Object.entries(run)) console.log(`  ${name.padEnd(16)} ${value.toFixed(2)}`);
  await page.close();
}
await browser.close();
server.close();
rmSync(work, { recursive: true, force: true });
if (won.size !== 1) process.exitCode = 1;
