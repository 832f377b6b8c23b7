import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { BenchBoard, BenchMove, Contender } from './contender.js';
import { inFrame } from '../in-frame.js';
import { rowsOf } from './rows.js';

/** Times and selectors of one board, in a page of its own; times are milliseconds. */
export interface BoardBench {
  readonly selectors: Pick<Contender, 'lists' | 'cards' | 'board'>;
  /** Makes so many deals as the host has them. */
  readonly load: (size: number) => void;
  /** Draws the board: until it is painted with its cards. `afresh`: over deals that nobody has asked anything of. */
  readonly mount: (afresh: boolean) => Promise<number>;
  readonly unmount: () => void;
  /** Makes a move: until the page has it (`commit`) and until it is painted. */
  readonly move: (move: BenchMove) => Promise<{ readonly commit: number; readonly painted: number }>;
  /** Scrolls an element by so much a frame: the time of each frame. */
  readonly scroll: (element: Element, by: { x: number; y: number }, frames: number) => Promise<number[]>;
  /** Mounts and unmounts the board so many times. */
  readonly remount: (times: number) => Promise<void>;
}

declare global {
  var boardBench: Promise<BoardBench>;
}

const ways: Record<string, () => Promise<Contender>> = {
  floor: async () => (await import('./floor.js')).floor,
  pragmatic: async () => (await import('./pragmatic.js')).pragmatic,
  'hello-pangea': async () => (await import('./hello-pangea.js')).helloPangea,
  parts: async () => (await import('./ours.js')).parts,
  preset: async () => (await import('./ours.js')).preset,
};

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

async function benchOf(way: string): Promise<BoardBench> {
  const { make, ...selectors } = await ways[way]!();
  const place = document.querySelector('#root')!;
  let board: BenchBoard | null = null;
  let root: Root | null = null;
  const draw = (): void => {
    root = createRoot(place);
    flushSync(() => root?.render(board?.element));
  };
  const unmount = (): void => {
    root?.unmount();
    root = null;
  };
  return {
    selectors,
    unmount,
    load: (size) => {
      board = make(rowsOf(size));
    },
    mount: async (afresh) => {
      if (afresh) board = board?.afresh?.() ?? board;
      const start = await inFrame(draw);
      while (!document.querySelector(selectors.cards)) await inFrame(() => undefined);
      return performance.now() - start;
    },
    move: async (move) => {
      let committed = 0;
      const start = await inFrame(() => {
        flushSync(() => board?.move(move));
        committed = performance.now();
      });
      return { commit: committed - start, painted: performance.now() - start };
    },
    scroll: async (element, { x, y }, frames) => {
      const times: number[] = [];
      let before = await frame();
      for (let count = 0; count < frames; count++) {
        element.scrollBy(x, y);
        const now = await frame();
        times.push(now - before);
        before = now;
      }
      return times;
    },
    remount: async (times) => {
      for (let count = 0; count < times; count++) {
        await inFrame(draw);
        // Half of them are gone before what is loaded late has come.
        if (count % 2 === 0) await inFrame(() => undefined);
        unmount();
      }
    },
  };
}

globalThis.boardBench = benchOf(new URLSearchParams(location.search).get('board') ?? 'floor');
