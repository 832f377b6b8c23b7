import { PipelineError } from '../../src/model/index.js';
import type { CsvForeignKind, CsvTable } from '../../src/sources/csv/index.js';

const KINDS: Readonly<Record<CsvForeignKind, string>> = {
  png: 'a PNG picture',
  jpeg: 'a JPEG photo',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  pdf: 'a PDF document',
  xlsx: 'an Excel workbook. Save the sheet as CSV first',
  zip: 'a ZIP archive. Unpack it first',
  xls: 'an old Excel workbook. Save the sheet as CSV first',
  gzip: 'a gzip archive. Unpack it first',
  html: 'a web page',
  xml: 'XML',
  json: 'JSON',
  binary: 'something other than text',
};

/** Why there is nothing to show of a file, in words; `null` = there is. */
export function fileProblem(name: string, table: CsvTable): string | null {
  const { foreignKind, headings, rows } = table;
  if (foreignKind !== null) return `“${name}” is not a CSV file: it holds ${KINDS[foreignKind]}.`;
  if (headings.length === 0) return `“${name}” is empty.`;
  if (rows.length === 0)
    return `“${name}” has headings (${shortList(headings)}) and not one row beneath them.`;
  return null;
}

/** Why a file could not be read, in words; `null` = it was cancelled. */
export function readingProblem(name: string, thrown: unknown): string | null {
  if (thrown instanceof PipelineError && thrown.code === 'aborted') return null;
  if (thrown instanceof DOMException)
    return `The browser could not read “${name}”. It may be a folder, or have been moved or changed since it was chosen: choose it again.`;
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return `“${name}” could not be read: ${why}`;
}

const HEADINGS_SHOWN = 4;

function shortList(headings: readonly string[]): string {
  const shown = headings.slice(0, HEADINGS_SHOWN).join(', ');
  return headings.length > HEADINGS_SHOWN ? `${shown} …` : shown;
}
