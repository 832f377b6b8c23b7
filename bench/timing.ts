import { Bench } from 'tinybench';

/** How often something is measured, after a few runs that are not. */
export interface Times {
  readonly runs: number;
  readonly warmUp: number;
}

/** The median time of some work, in milliseconds. */
export async function median(work: () => unknown, { runs, warmUp }: Times): Promise<number> {
  const bench = new Bench({
    time: 0,
    warmupTime: 0,
    iterations: runs,
    warmupIterations: warmUp,
    throws: true,
  });
  bench.add('work', async () => {
    await work();
  });
  await bench.run();
  return p50(bench);
}

/** Likewise of work that waits for nothing: small times are not spoilt by a promise. */
export function medianSync(work: () => void, { runs, warmUp }: Times): number {
  const bench = new Bench({
    time: 0,
    warmupTime: 0,
    iterations: runs,
    warmupIterations: warmUp,
    throws: true,
  });
  bench.add('work', work);
  bench.runSync();
  return p50(bench);
}

function p50(bench: Bench): number {
  const result = bench.tasks[0]?.result;
  if (result && 'latency' in result) return result.latency.p50;
  throw new Error('The work was not measured.');
}

/** How often to measure work over so many deals. */
export function timesFor(size: number): Times {
  return size >= 1_000_000
    ? { runs: 7, warmUp: 2 }
    : size >= 100_000
      ? { runs: 15, warmUp: 4 }
      : { runs: 40, warmUp: 10 };
}

/** Milliseconds to read: three figures that count. */
export function ms(time: number): string {
  return `${time >= 100 ? time.toFixed(0) : time >= 10 ? time.toFixed(1) : time.toPrecision(3)} ms`;
}

/** How many times as long (or large) as something else. */
export function times(one: number, other: number): string {
  return `${(one / other).toPrecision(3)} ×`;
}
