import { touchedIn } from '../test/summary/touched-rows.js';
import type { Line } from './report.js';

/** All that is asked for at once here. */
const NAMES = ['win-rate', 'stage-conversion', 'coverage', 'deal-mix'];

/** How many rows are read again for one change among so many deals; a sentence where it is not one. */
export function countTouched(size: number): { readonly line: Line; readonly wrong: string | null } {
  const most = touchedIn(size, NAMES).reduce((count, { rows }) => Math.max(count, rows.length), 0);
  const line = {
    work: `rows read for one change, ${size} deals`,
    ours: String(most),
    floor: '1',
    duckdb: '',
    target: '1',
    met: most === 1,
  };
  return { line, wrong: most === 1 ? null : `One change among ${size} deals had ${most} rows read.` };
}
