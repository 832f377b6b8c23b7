import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Host, hostModes, startHost } from './host.js';

declare global {
  /** The longest task of the page since it was asked to look, in milliseconds; 0 = none of 50 or more. */
  var longestTask: number;
}

describe.each(hostModes)('a worker in an app with %s, under the strict policy', (mode) => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost(mode);
  });
  afterAll(() => host.close());

  test('reads 100,000 deals, and figures are right after a change', async () => {
    const { page, complaints } = await host.open('/');
    const many = page.getByRole('region', { name: 'Many deals' });
    await many.getByRole('button', { name: 'Read 100,000 deals in a worker' }).waitFor();
    await page.evaluate(() => {
      globalThis.longestTask = 0;
      const note = (list: PerformanceObserverEntryList): void => {
        for (const { duration } of list.getEntries())
          globalThis.longestTask = Math.max(globalThis.longestTask, duration);
      };
      new PerformanceObserver(note).observe({ type: 'longtask' });
    });

    await many.getByRole('button', { name: 'Read 100,000 deals in a worker' }).click();
    await many.getByText('100000 deals, 25000 of 100000 won').waitFor();
    await many.getByRole('button', { name: 'Remove one' }).click();
    await many.getByText('100000 deals, 24999 of 99999 won').waitFor();

    const longest = await page.evaluate(() => globalThis.longestTask);
    console.info(`${mode}: longest task of the page ${longest === 0 ? 'under 50' : longest} ms`);
    expect(page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([host.address]);
    expect(complaints).toEqual([]);
  }, 60_000);
});
