import { act, renderHook, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/csv-import/csv-import-text.js';
import { csvImportMessages } from '../../src/messages/en/index.js';
import { useWorkbenchData } from '../../stories/workbench/use-workbench-data.js';
import type { WorkbenchParams } from '../../stories/workbench/workbench-params.js';

const HEADINGS = 'Deal name,Stage,Amount,Created,Closed\n';
const SMALL = `${HEADINGS}Kiln,Won,100,2026-01-01,2026-02-01\n`;
const OTHER = `${HEADINGS}Loom,Won,100,2025-01-01,2025-02-01\nMill,Lost,90,2025-01-01,2025-03-01\n`;

/** A file whose bytes come when they are let go. */
function heldFile(name: string, text: string) {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const bytes = new TextEncoder().encode(text);
  const file = Object.assign(new File([text], name), {
    slice: (from: number, to: number) => ({
      arrayBuffer: async () => {
        await held;
        return bytes.slice(from, to).buffer;
      },
    }),
  });
  return { file, letGo: () => act(async () => letGo()) };
}

const readyFile = (name: string, content: BlobPart): File => new File([content], name);

/** The hook with the values that it sets back, as the Workbench has them. */
function bench() {
  return renderHook(() => {
    const [asOf, setAsOf] = useState<string | null>(null);
    const state = useWorkbenchData(asOf, (change: Partial<WorkbenchParams>) => {
      if (change.asOf !== undefined) setAsOf(change.asOf);
    });
    const { problem } = state.csv;
    const error = problem && problemText(problem, csvImportMessages);
    return { ...state, ...state.csv, error, asOf, setAsOf };
  });
}

type Bench = ReturnType<typeof bench>['result'];

const shown = ({ current }: Bench): string | null => current.data.file?.name ?? null;

async function withSmallFile(): Promise<Bench> {
  const { result } = bench();
  act(() => result.current.openFile(readyFile('small.csv', SMALL)));
  await waitFor(() => expect(shown(result)).toBe('small.csv'));
  return result;
}

describe('data on the Workbench', () => {
  test('is the sample first', () => {
    const { result } = bench();
    expect(shown(result)).toBeNull();
    expect(result.current.data.pipeline.rowCount).toBe(2000);
  });

  test('is a second file although the day of the first was set by hand', async () => {
    const result = await withSmallFile();
    act(() => result.current.setAsOf('2026-01-15'));
    await waitFor(() => expect(result.current.data.pipeline.asOf).toBe('2026-01-15'));
    act(() => result.current.openFile(readyFile('other.csv', OTHER)));
    await waitFor(() => expect(shown(result)).toBe('other.csv'));
    expect(result.current.asOf).toBeNull();
    expect(result.current.data.pipeline.asOf).toBe('2025-03-01');
    expect(result.current.progress).toBeNull();
  });

  test('can be asked for another day while a second file comes in', async () => {
    const result = await withSmallFile();
    const other = heldFile('other.csv', OTHER);
    act(() => result.current.openFile(other.file));
    act(() => result.current.setAsOf('2026-01-15'));
    await waitFor(() => expect(result.current.data.pipeline.asOf).toBe('2026-01-15'));
    expect(shown(result)).toBe('small.csv');
    expect(result.current.progress).not.toBeNull();
    await other.letGo();
    await waitFor(() => expect(shown(result)).toBe('other.csv'));
    expect(result.current.data.pipeline.asOf).toBe('2025-03-01');
  });

  test('is the file chosen last, whichever comes in first', async () => {
    const { result } = bench();
    const slow = heldFile('slow.csv', SMALL);
    act(() => result.current.openFile(slow.file));
    act(() => result.current.openFile(readyFile('other.csv', OTHER)));
    await waitFor(() => expect(shown(result)).toBe('other.csv'));
    await slow.letGo();
    expect(shown(result)).toBe('other.csv');
    expect(result.current.error).toBeNull();
  });

  test('stays, with its day, when a load is cancelled', async () => {
    const result = await withSmallFile();
    act(() => result.current.setAsOf('2026-01-15'));
    await waitFor(() => expect(result.current.data.pipeline.asOf).toBe('2026-01-15'));
    const other = heldFile('other.csv', OTHER);
    act(() => result.current.openFile(other.file));
    act(() => result.current.cancel());
    await other.letGo();
    expect(result.current.progress).toBeNull();
    expect(result.current.asOf).toBe('2026-01-15');
    expect(shown(result)).toBe('small.csv');
  });

  test('is the sample again, for good, although a file was coming in', async () => {
    const { result } = bench();
    const slow = heldFile('slow.csv', SMALL);
    act(() => result.current.openFile(slow.file));
    act(() => result.current.openSample());
    await slow.letGo();
    expect(shown(result)).toBeNull();
    expect(result.current.progress).toBeNull();
  });

  test('is the sample as of its own day after a file as of another', async () => {
    const result = await withSmallFile();
    act(() => result.current.setAsOf('2026-01-15'));
    act(() => result.current.openSample());
    expect(result.current.asOf).toBeNull();
    expect(result.current.data.pipeline.asOf).toBe('2026-09-30');
  });

  test.each<[string, BlobPart, string]>([
    ['empty.csv', '', '“empty.csv” is empty.'],
    [
      'headings.csv',
      HEADINGS,
      '“headings.csv” has headings (Deal name, Stage, Amount, Created, …) and not one row beneath them.',
    ],
    [
      'photo.csv',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      '“photo.csv” is not a CSV file: it holds a PNG picture.',
    ],
    [
      'page.csv',
      '<!doctype html><title>Sign in</title>',
      '“page.csv” is not a CSV file: it holds a web page.',
    ],
  ])('stays when there is nothing to show of a file: %s', async (name, content, problem) => {
    const result = await withSmallFile();
    act(() => result.current.openFile(readyFile(name, content)));
    await waitFor(() => expect(result.current.error).toBe(problem));
    expect(shown(result)).toBe('small.csv');
    expect(result.current.progress).toBeNull();
    act(() => result.current.openSample());
    expect(result.current.error).toBeNull();
  });

  test('stays when the browser cannot read a file, and says so', async () => {
    const { result } = bench();
    const folder = Object.assign(new File(['x'], 'folder'), {
      slice: () => ({
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
      }),
    });
    act(() => result.current.openFile(folder));
    await waitFor(() =>
      expect(result.current.error).toMatch(/^The browser could not read “folder”\. It may be a folder/),
    );
    expect(result.current.progress).toBeNull();
  });

  test('keeps its day and its mapping when a new reading is cancelled', async () => {
    const result = await withSmallFile();
    const { mapping } = result.current.data.file!.result;
    act(() => {
      result.current.setAsOf('2026-01-15');
      result.current.remap({ ...mapping, currency: 'SEK' });
    });
    act(() => result.current.cancel());
    expect(result.current.asOf).toBeNull();
    expect(result.current.data.pipeline.process.currency).toBe('XXX');
  });

  test('is read again as its reader corrected it', async () => {
    const result = await withSmallFile();
    const { mapping } = result.current.data.file!.result;
    act(() => result.current.remap({ ...mapping, currency: 'SEK' }));
    await waitFor(() => expect(result.current.data.pipeline.process.currency).toBe('SEK'));
  });
});
