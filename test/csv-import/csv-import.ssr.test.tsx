import { StrictMode, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CsvImport, CsvImportDialog } from '../../src/csv-import/index.js';
import { OPEN, readState } from './csv-files.js';

const onServer = (element: ReactElement): string => renderToString(<StrictMode>{element}</StrictMode>);

test('a dialog, open or closed, is nothing on a server', () => {
  expect(typeof window).toBe('undefined');
  const html = [true, false].map((open) =>
    onServer(<CsvImportDialog open={open} onImport={() => undefined} />),
  );
  expect(html.map((each) => each.replaceAll(/<!--.*?-->/g, ''))).toEqual(['', '']);
});

test('parts are drawn without a window, and without a style attribute', async () => {
  const csv = await readState(OPEN);
  const draw = (): string =>
    onServer(
      <CsvImport.Root csv={csv}>
        <CsvImport.Drop />
        <CsvImport.Questions />
        <CsvImport.Review />
        <CsvImport.Preview />
        <CsvImport.Issues />
        <CsvImport.Confirm />
      </CsvImport.Root>,
    );
  expect(draw()).toContain('What the file does not tell');
  expect(draw()).not.toMatch(/\sstyle=|<style|<script|NaN|Infinity|undefined/);
  expect(draw()).toBe(draw());
});
