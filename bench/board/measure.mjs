// What is measured of one board in its page, through the browser's own instruments.

/** @typedef {import('./contender.js').BenchMove} BenchMove */

import { openPage, pause, worked } from '../open-page.mjs';

const SETTLED_MS = 250;
const FRAME_MS = 16;
const DRAG_MOVES = 210;

/**
 * Opens the page of a board, alone in front.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {string} way
 */
export async function openBoard(browser, address, way) {
  const options = { viewport: { width: 2040, height: 900 } };
  const opened = await openPage(browser, `${address}/?board=${way}`, options, way);
  await opened.page.waitForFunction(() => 'boardBench' in globalThis);
  await opened.page.evaluate(async () => void (await globalThis.boardBench));
  return { way, ...opened };
}

/** @typedef {Awaited<ReturnType<typeof openBoard>>} OpenBoard */

/**
 * @param {OpenBoard} board
 * @param {number} size
 */
export const load = ({ page }, size) =>
  page.evaluate(async (size) => (await globalThis.boardBench).load(size), size);

/**
 * Mounts the board: until painted, and what the thread did until it was still.
 *
 * @param {OpenBoard} board
 * @param {boolean} [afresh] over deals that nobody has asked anything of
 */
export async function mount(board, afresh = false) {
  await board.page.bringToFront();
  const before = await worked(board);
  const painted = await board.page.evaluate(
    async (afresh) => (await globalThis.boardBench).mount(afresh),
    afresh,
  );
  await pause(SETTLED_MS);
  return { painted, thread: (await worked(board)) - before };
}

/** @param {OpenBoard} board */
export const unmount = ({ page }) => page.evaluate(async () => (await globalThis.boardBench).unmount());

/**
 * Cards to and fro between columns that are in sight, most of them near the top: the times of each move.
 *
 * @param {OpenBoard} board
 * @param {number} moves
 */
export async function moves(board, moves) {
  await board.page.bringToFront();
  const before = await worked(board);
  const times = await board.page.evaluate(async (moves) => {
    const bench = await globalThis.boardBench;
    const times = [];
    for (let at = 0; at < moves; at++) {
      const here = { column: at % 4, index: 1 };
      const there = { column: ((at % 4) + 2) % 6, index: 2 };
      times.push(await bench.move({ from: here, to: there }));
    }
    return times;
  }, moves);
  return { times, thread: ((await worked(board)) - before) / moves };
}

/**
 * A drag by the mouse over all columns, up and down: what the thread does for one pointer move, and for the drop.
 *
 * @param {OpenBoard} board
 */
export async function drag(board) {
  const { page } = board;
  await page.bringToFront();
  await page.evaluate(async () => {
    document.querySelector('#root')?.classList.add('wide');
    document.querySelector((await globalThis.boardBench).selectors.board)?.scrollTo(0, 0);
  });
  await pause(SETTLED_MS);
  const lists = await page.evaluate(async () =>
    [...document.querySelectorAll((await globalThis.boardBench).selectors.lists)].map((list) => {
      list.scrollTo(0, 0);
      const { left, top, width, height } = list.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  const [first] = lists;
  const last = lists.at(-1);
  if (!first || !last) throw new Error(`${board.way} has no columns.`);
  await page.mouse.move(first.x, first.y);
  await page.mouse.down();
  await page.mouse.move(first.x + 4, first.y + 4);
  await page.mouse.move(first.x + 12, first.y + 12, { steps: 4 });
  await pause(SETTLED_MS);
  const before = await worked(board);
  for (let at = 1; at <= DRAG_MOVES; at++) {
    // Over all columns and back, three times; up and down over two cards, too far from the ends for anything to scroll.
    const across = Math.abs((((at * 6) / DRAG_MOVES + 1) % 2) - 1);
    await page.mouse.move(
      first.x + (last.x - first.x) * across,
      first.y + 110 * Math.sin((at / DRAG_MOVES) * 40),
    );
    await pause(FRAME_MS);
  }
  const dragged = await worked(board);
  const isCarried = await page.evaluate(
    () => document.querySelector('.lifted, .drop, [data-edge], [data-carrying], [data-drop]') !== null,
  );
  if (!isCarried) console.error(`${board.way}: the drag did not hold.`);
  await page.mouse.up();
  await pause(SETTLED_MS);
  const dropped = await worked(board);
  await page.evaluate(() => document.querySelector('#root')?.classList.remove('wide'));
  return { move: (dragged - before) / DRAG_MOVES, drop: dropped - dragged };
}

const SCROLL_FRAMES = 120;

/**
 * Scrolls the first column, or the board to its end and back: late frames, and what the thread does for one frame.
 *
 * @param {OpenBoard} board
 * @param {'lists' | 'board'} what
 */
export async function scroll(board, what) {
  await board.page.bringToFront();
  await pause(SETTLED_MS);
  const before = await worked(board);
  const times = await board.page.evaluate(async ([what, frames]) => {
    const bench = await globalThis.boardBench;
    const element = document.querySelector(bench.selectors[what]);
    if (!element) return [];
    if (what === 'lists') {
      element.scrollTo(0, 0);
      return bench.scroll(element, { x: 0, y: 60 }, frames);
    }
    element.scrollTo(0, 0);
    const there = await bench.scroll(element, { x: 8, y: 0 }, frames / 2);
    return [...there, ...(await bench.scroll(element, { x: -8, y: 0 }, frames / 2))];
  }, /** @type {const} */ ([what, SCROLL_FRAMES]));
  const thread = ((await worked(board)) - before) / SCROLL_FRAMES;
  return { late: times.filter((time) => time > 20).length / times.length, thread };
}
