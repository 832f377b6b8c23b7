// `npm run bench:board`: our stage board beside others in Chromium, over 1,000, 10,000 and 50,000 deals: what it takes to
// mount it, to move a card, to drag one and to scroll, and what it keeps. `-- --size 50000`, `-- --only floor,preset`,
// `-- --rounds 15`, `-- --what mount,work,heap`. Nothing is asserted.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../scripts/find-chromium.mjs';
import { drag, load, mount, moves, openBoard, scroll, unmount } from './board/measure.mjs';
import { buildLibrary, buildSite, serve } from './board/site.mjs';
import { printTable } from './board/table.mjs';
import { kept } from './open-page.mjs';

const WAYS = ['floor', 'pragmatic', 'hello-pangea', 'parts', 'preset'];
const MEGABYTE = 1e6;
const WARM_UP = 3;

/** @param {string} name */
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? undefined : process.argv[at + 1];
};
const wanted = option('size');
const sizes = wanted === undefined ? [1000, 10_000, 50_000] : [Number(wanted)];
const ways = option('only')?.split(',') ?? WAYS;
const rounds = Number(option('rounds') ?? 9);
const what = new Set(option('what')?.split(',') ?? ['mount', 'work', 'heap']);

const work = fileURLToPath(
  new URL(`../node_modules/.cache/cairn-bench-board-${process.pid}`, import.meta.url),
);
mkdirSync(work, { recursive: true });
const { address, close } = await serve(await buildSite(work, await buildLibrary(work), 'board'));
const executablePath = (await findChromium()) ?? undefined;
const browser = await chromium.launch({
  args: [...chromiumArgs, '--js-flags=--max-old-space-size=4000'],
  ...(executablePath === undefined ? {} : { executablePath }),
});

/**
 * What a page of its own keeps: of the deals, and of the board over them.
 *
 * @param {string} way
 * @param {number} size
 */
async function heapOf(way, size) {
  const board = await openBoard(browser, address, way);
  const empty = await kept(board);
  await load(board, size);
  const loaded = await kept(board);
  await mount(board);
  const mounted = await kept(board);
  await board.page.close();
  return {
    'heap, deals (MB)': (loaded.bytes - empty.bytes) / MEGABYTE,
    'heap, board over them (MB)': (mounted.bytes - loaded.bytes) / MEGABYTE,
    'DOM nodes': mounted.nodes - loaded.nodes,
  };
}

for (const size of sizes) {
  /** @type {Map<string, Map<string, number[]>>} */
  const figures = new Map(ways.map((way) => [way, new Map()]));
  /** @type {(way: string, values: Record<string, number | readonly number[]>) => void} */
  const note = (way, values) => {
    for (const [name, value] of Object.entries(values)) {
      const known = figures.get(way)?.get(name) ?? [];
      figures.get(way)?.set(name, known.concat(value));
    }
  };
  /** @type {import('./board/measure.mjs').OpenBoard[]} */
  const boards = [];
  for (const way of ways) {
    const board = await openBoard(browser, address, way);
    await load(board, size);
    boards.push(board);
  }
  for (let round = -WARM_UP; what.has('mount') && round < rounds; round++) {
    for (const board of boards) {
      const { painted, thread } = await mount(board);
      await unmount(board);
      if (round >= 0) note(board.way, { 'mount to painted': painted, '… thread until still': thread });
    }
  }
  for (let round = 0; what.has('mount') && round < 3; round++) {
    for (const board of boards) {
      const { painted } = await mount(board, true);
      await unmount(board);
      note(board.way, { '… first over these deals': painted });
    }
  }
  for (const board of boards) await mount(board);
  for (let round = -1; what.has('work') && round < 2; round++) {
    for (const board of boards) {
      const { times, thread } = await moves(board, 20);
      const dragged = await drag(board);
      const column = await scroll(board, 'lists');
      const across = await scroll(board, 'board');
      if (round < 0) continue;
      note(board.way, {
        'one move, commit': times.map(({ commit }) => commit),
        '… painted': times.map(({ painted }) => painted),
        '… thread': thread,
        'a pointer move in a drag, thread': dragged.move,
        'a drop, thread until still': dragged.drop,
        'a frame of a column scrolled, thread': column.thread,
        '… late frames (%)': column.late * 100,
        'a frame of the board scrolled, thread': across.thread,
        '… late frames (%) ': across.late * 100,
      });
    }
  }
  for (const { page } of boards) await page.close();
  for (let round = 0; what.has('heap') && round < 3; round++) {
    for (const way of ways) note(way, await heapOf(way, size));
  }
  printTable(`${size} deals (ms where nothing else is said; × the first)`, figures);
}
await browser.close();
close();
rmSync(work, { recursive: true, force: true });
