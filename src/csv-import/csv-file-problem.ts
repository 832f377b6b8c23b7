import { PipelineError } from '../model/index.js';
import type { CsvForeignKind, CsvTable } from '../sources/csv/index.js';

/** Why there is nothing to show of a file. */
export type CsvFileProblem =
  /** It is no CSV text, but something else. */
  | { readonly code: 'not-text'; readonly name: string; readonly foreignKind: CsvForeignKind }
  | { readonly code: 'empty'; readonly name: string }
  | { readonly code: 'headings-only'; readonly name: string; readonly headings: readonly string[] }
  /** The browser cannot read it: a folder, or a file that was moved or changed. */
  | { readonly code: 'not-readable'; readonly name: string }
  /** Something else failed; `errorCode` is that of a `PipelineError`, `null` = of none. */
  | { readonly code: 'failed'; readonly name: string; readonly errorCode: string | null };

/** Why there is nothing to show of a table; `null` = there is. */
export function problemOfTable(name: string, table: CsvTable): CsvFileProblem | null {
  const { foreignKind, headings, rows } = table;
  if (foreignKind !== null) return { code: 'not-text', name, foreignKind };
  if (headings.length === 0) return { code: 'empty', name };
  return rows.length === 0 ? { code: 'headings-only', name, headings } : null;
}

/** Why a file could not be read; `null` = it was cancelled. */
export function problemOfError(name: string, thrown: unknown): CsvFileProblem | null {
  if (thrown instanceof PipelineError)
    return thrown.code === 'aborted' ? null : { code: 'failed', name, errorCode: thrown.code };
  if (thrown instanceof DOMException) return { code: 'not-readable', name };
  return { code: 'failed', name, errorCode: null };
}
