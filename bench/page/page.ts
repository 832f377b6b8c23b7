import { dealMix, funnel, winRate } from '../../src/measures/index.js';
import { genericSixStage } from '../../src/model/index.js';
import { createRemoteStore } from '../../src/sources/remote/index.js';

/** What one run in the page took, in milliseconds. */
export interface PageRun {
  /** Rows sent or read, parsed, checked and in columns. */
  readonly open: number;
  /** The first of each: a pass over the deals. */
  readonly winRate: number;
  readonly winRateByOwner: number;
  readonly funnel: number;
  readonly dealMix: number;
  /** A window that was not asked for before. */
  readonly otherWindow: number;
  /** One move, until the figures that are listened to are right: the median of 50. */
  readonly move: number;
  /** The longest task of the page until the deals were there; 0 = none of 50 or more. */
  readonly longestOpening: number;
  /** The longest one from then on. */
  readonly longestMeasuring: number;
  readonly won: number;
}

declare global {
  var runInPage: (size: number, inWorker: boolean) => Promise<PageRun>;
}

const pipeline = { tracks: genericSixStage.tracks, currency: 'EUR' };
const stages = genericSixStage.tracks.flatMap((track) => track.stages);
const CHUNK = 1000;
const MOVES = 50;

const two = (number: number): string => String(number).padStart(2, '0');

const row = (index: number): object => ({
  id: `d${index}`,
  name: `Deal ${index}`,
  stage: stages[index % stages.length]!.id,
  amount: (index * 7919) % 99_991,
  created: `2025-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
  closed: index % 3 === 0 ? `2026-${two(1 + (index % 9))}-${two(1 + (index % 25))}` : null,
  expectedClose: `2026-11-${two(1 + (index % 29))}`,
  owner: `o${index % 50}`,
});

async function* rows(size: number): AsyncGenerator<object[]> {
  for (let from = 0; from < size; from += CHUNK) {
    await Promise.resolve();
    yield Array.from({ length: Math.min(CHUNK, size - from) }, (_, index) => row(from + index));
  }
}

globalThis.runInPage = async (size, inWorker) => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const takeLongest = async (): Promise<number> => {
    // Long tasks are told of in a task of their own.
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    const taken = longest;
    longest = 0;
    return taken;
  };
  const timed = async <TResult>(work: () => Promise<TResult>): Promise<readonly [number, TResult]> => {
    const start = performance.now();
    const result = await work();
    return [performance.now() - start, result];
  };
  const createWorker = (): Worker => new Worker('/worker.js', { type: 'module' });
  const input = { pipeline, asOf: '2026-09-30', deals: rows(size) };
  const [open, store] = await timed(() => createRemoteStore(inWorker ? { createWorker, input } : { input }));
  const longestOpening = await takeLongest();
  const [first, { unit }] = await timed(() => store.measure(winRate, {}));
  const [byOwner] = await timed(() => store.measureGroups(winRate, {}, { groupBy: 'owner' }));
  const [ofFunnel] = await timed(() => store.measure(funnel, {}));
  const [ofMix] = await timed(() => store.measure(dealMix, {}));
  const window = { start: '2026-07-01', end: '2026-10-01' };
  const [other] = await timed(() => store.measure(winRate, { window }));
  const stops = [store.query(winRate, {}), store.query(funnel, {})].map((query) =>
    query.subscribe(() => undefined),
  );
  const moves: number[] = [];
  for (let index = 0; index < MOVES; index++) {
    const dealId = `d${index * 100}`;
    const [took] = await timed(() => store.apply({ type: 'move', dealId, toStageId: 'lost' }).done);
    moves.push(took);
  }
  for (const stop of stops) stop();
  store.dispose();
  const longestMeasuring = await takeLongest();
  observer.disconnect();
  return {
    open,
    winRate: first,
    winRateByOwner: byOwner,
    funnel: ofFunnel,
    dealMix: ofMix,
    otherWindow: other,
    move: moves.toSorted((one, another) => one - another)[MOVES / 2]!,
    longestOpening,
    longestMeasuring,
    won: unit.numerator,
  };
};
