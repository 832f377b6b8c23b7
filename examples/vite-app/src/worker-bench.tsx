import { winRate } from 'cairn-ui/measures';
import { createRemoteStore, type LoadProgress, type RemoteStore } from 'cairn-ui/remote';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { definition } from './definition.js';

const createWorker = () => new Worker(new URL('cairn-ui/worker', import.meta.url), { type: 'module' });

const COUNT = 100_000;
const CHUNK = 2000;

/** A made-up file of many deals, in pieces, so that making it does not hold up the page either. */
async function manyDeals(): Promise<Blob> {
  const pieces = ['Deal ID,Stage,Amount,Created,Closed\n'];
  for (let from = 0; from < COUNT; from += CHUNK) {
    let piece = '';
    for (let deal = from; deal < from + CHUNK; deal++) {
      const month = String(1 + (deal % 9)).padStart(2, '0');
      piece += `R-${deal},${deal % 4 === 0 ? 'won' : 'lost'},${deal % 977},2025-${month}-03,2026-${month}-17\n`;
    }
    pieces.push(piece);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(pieces, { type: 'text/csv' });
}

/** Many deals, read in a worker; a figure of them, and a move. */
export function WorkerBench() {
  const [progress, setProgress] = useState<LoadProgress | 'failed' | null>(null);
  const [store, setStore] = useState<RemoteStore | null>(null);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);
  useEffect(() => () => store?.dispose(), [store]);

  async function load() {
    controller.current?.abort();
    const { signal } = (controller.current = new AbortController());
    try {
      const csv = await manyDeals();
      const input = { csv, process: definition, asOf: '2026-09-30' };
      setStore(await createRemoteStore({ createWorker, input, signal, onProgress: setProgress }));
    } catch {
      if (!signal.aborted) setProgress('failed');
    }
  }

  return (
    <section aria-label="Many deals">
      <button type="button" onClick={() => void load()}>
        Read 100,000 deals in a worker
      </button>
      {progress === 'failed' && <p role="alert">The deals could not be read.</p>}
      {store ? (
        <WonOf store={store} />
      ) : (
        progress &&
        progress !== 'failed' && <progress value={progress.done} max={progress.total ?? undefined} />
      )}
    </section>
  );
}

function WonOf({ store }: { store: RemoteStore }) {
  const query = store.query(winRate, {});
  const result = useSyncExternalStore(query.subscribe, query.get, () => null);
  return (
    <>
      <p>
        {store.head.dealCount} deals,{' '}
        {result ? `${result.unit.numerator} of ${result.unit.denominator} won` : 'being added up'}
      </p>
      <button type="button" onClick={() => void store.apply({ type: 'remove', dealId: 'R-0' })}>
        Remove one
      </button>
    </>
  );
}
