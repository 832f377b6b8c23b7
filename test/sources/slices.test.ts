import { describe, expect, test } from 'vitest';
import {
  loadCsv,
  pipelineFromCsv,
  readCsv,
  type CsvInput,
  type CsvProgress,
} from '../../src/sources/csv/index.js';
import { lines } from './csv-text.js';

const rows = Array.from(
  { length: 12_000 },
  (_, index) => `D-${index},Deal ${index},${index % 2 === 0 ? 'Won' : 'Demo'},${index}`,
);
const file = lines('Deal ID,Name,Stage,Amount', ...rows);
const blob = new Blob([file]);

describe('Progress', () => {
  test('tells bytes and rows, then deals, and ends with all of them', async () => {
    const told: CsvProgress[] = [];
    await readCsv(blob, { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ bytesRead: blob.size, bytesTotal: blob.size, rows: 12_000, deals: 12_000 });
    const whileReading = told.filter(({ deals }) => deals === 0);
    expect(whileReading.length).toBeGreaterThan(2);
    for (const key of ['bytesRead', 'rows', 'deals'] as const) {
      expect(told.map((progress) => progress[key])).toEqual(
        told.map((progress) => progress[key]).toSorted((a, b) => a - b),
      );
    }
  });

  test('does not know the size of a stream before its end', async () => {
    const told: CsvProgress[] = [];
    await loadCsv(blob.stream(), { onProgress: (progress) => told.push(progress) });
    expect(told[0]?.bytesTotal).toBe(null);
    expect(told.at(-1)).toMatchObject({ bytesRead: blob.size, bytesTotal: blob.size });
  });
});

describe('Cancel', () => {
  const aborted = expect.objectContaining({ name: 'PipelineError', code: 'aborted' }) as unknown;

  test('before the beginning', async () => {
    await expect(readCsv(file, { signal: AbortSignal.abort() })).rejects.toEqual(aborted);
  });

  test('while the file is read', async () => {
    const controller = new AbortController();
    let last = 0;
    const onProgress = ({ rows: read }: CsvProgress): void => {
      last = read;
      if (read > 1000) controller.abort();
    };
    await expect(readCsv(blob, { signal: controller.signal, onProgress })).rejects.toEqual(aborted);
    expect(last).toBeLessThan(12_000);
  });

  test('while rows become deals', async () => {
    const table = await loadCsv(blob);
    const controller = new AbortController();
    const onProgress = (): void => controller.abort();
    await expect(pipelineFromCsv(table, { signal: controller.signal, onProgress })).rejects.toEqual(aborted);
  });

  test('lets go of the stream', async () => {
    const controller = new AbortController();
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(new TextEncoder().encode('a,b,1\n'.repeat(30_000))),
      cancel() {
        cancelled = true;
      },
    });
    const onProgress = ({ rows: read }: CsvProgress): void => {
      if (read > 50_000) controller.abort();
    };
    await expect(readCsv(endless, { signal: controller.signal, onProgress })).rejects.toEqual(aborted);
    expect(cancelled).toBe(true);
  });
});

test('The page gets its turns while a file is read', async () => {
  let turns = 0;
  let isReading = true;
  const count = (): void => {
    turns += 1;
    if (isReading) setImmediate(count);
  };
  setImmediate(count);
  await readCsv(file);
  isReading = false;
  expect(turns).toBeGreaterThan(5);
});

test('A large file gives the same deals from text, bytes, a Blob and a stream', async () => {
  const inputs: CsvInput[] = [file, new TextEncoder().encode(file), blob, blob.stream()];
  for (const input of inputs) {
    const { pipeline, issues } = await readCsv(input, { currency: 'EUR' });
    expect([pipeline.deals.length, pipeline.deals[11_999]?.amountMinor, issues.length]).toEqual([
      12_000, 1_199_900, 2,
    ]);
  }
});

test('What is no file is a mistake', async () => {
  await expect(loadCsv(42 as unknown as string)).rejects.toMatchObject({ code: 'invalid-argument' });
  await expect(loadCsv(null as unknown as string)).rejects.toMatchObject({ code: 'invalid-argument' });
});
