// `npm run bench:leak`: mounts and unmounts our board 1,000 times in Chromium and looks what is still there. `-- --times 200`.
// Nodes or listeners that grow with the mounts fail it.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs';
import { load, openBoard } from './board/measure.mjs';
import { buildLibrary, buildSite, serve } from './board/site.mjs';
import { kept } from './open-page.mjs';

const at = process.argv.indexOf('--times');
const times = at === -1 ? 1000 : Number(process.argv[at + 1]);
/** What is loaded late, and what React keeps of the last board, is there once however often it is mounted. */
const WARM_UP = 10;
/** Of one board there would be thousands. */
const ALLOWED = 50;

const work = fileURLToPath(
  new URL(`../node_modules/.cache/cairn-bench-leak-${process.pid}`, import.meta.url),
);
mkdirSync(work, { recursive: true });
const { address, close } = await serve(await buildSite(work, await buildLibrary(work), 'board'));
const executablePath = (await findChromium()) ?? undefined;
const browser = await chromium.launch({
  args: chromiumArgs,
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const way of ['preset', 'parts']) {
  const board = await openBoard(browser, address, way);
  await load(board, 1000);
  const remount = (/** @type {number} */ count) =>
    board.page.evaluate(async (count) => (await globalThis.boardBench).remount(count), count);
  await remount(WARM_UP);
  const before = await kept(board);
  await remount(times);
  const after = await kept(board);
  console.log(`${way}, mounted and unmounted ${times} times: still there`);
  for (const what of /** @type {const} */ (['nodes', 'listeners', 'bytes'])) {
    console.log(`  ${what.padEnd(10)} ${before[what]} before, ${after[what]} after`);
  }
  if (after.nodes - before.nodes > ALLOWED || after.listeners - before.listeners > ALLOWED)
    process.exitCode = 1;
  await board.page.close();
}
await browser.close();
close();
rmSync(work, { recursive: true, force: true });
