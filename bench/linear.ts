import { createCalendarDateReader, toMinorUnits } from '../src/model/index.js';
import { loadCsv } from '../src/sources/csv/index.js';
import { parseDateText } from '../src/sources/csv/date-text.js';
import { historyEntries } from '../src/sources/csv/history-text.js';
import { parseNumberText } from '../src/sources/csv/number-text.js';
import type { Line } from './report.js';
import { median, ms } from './timing.js';

/** Parsers that texts of strangers go through. */
const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  amount: (text) => toMinorUnits(text, 2),
  'date or instant': createCalendarDateReader('Europe/Brussels'),
  'number in a cell': parseNumberText,
  'date in a cell': parseDateText,
  'history in a cell': historyEntries,
  'CSV file': (text) => loadCsv(text),
};

/** Pieces that are repeated up to a length: what makes a parser look back is among them. */
const PIECES = [
  '9',
  '1,',
  '1.',
  ' ',
  '-',
  '"',
  'a"b,',
  '\n',
  '",\n"',
  '2026-',
  '2026-01-01T',
  '| ',
  '\\',
  '{1 ',
  "'",
  ';\t',
];

const LENGTHS = [250_000, 500_000, 1_000_000];
const MOST = 2.5;

const RUNS = 3;

/** What takes longer than this for a million characters is not linear, and not waited for. */
const MOST_MS = 30_000;

/** Below this a ratio is of the clock, not of the parser. */
const LEAST_MS = 2;

/** The worst ratio of time(2n) ÷ time(n) of each parser, up to a million characters. */
export async function measureParsers(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [name, parse] of Object.entries(PARSERS)) {
    let worst = { ratio: 0, piece: '', at: 0 };
    let longest = 0;
    for (const piece of PIECES) {
      let before = Infinity;
      for (const length of LENGTHS) {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const time = await median(() => parse(text), { runs: RUNS, warmUp: 1 });
        longest = Math.max(longest, time);
        if (time > MOST_MS)
          throw new Error(`The parser of ${name} took ${ms(time)} for ${length} × ${piece}.`);
        if (time >= LEAST_MS && time / before > worst.ratio)
          worst = { ratio: time / before, piece, at: time };
        before = Math.max(time, LEAST_MS);
      }
    }
    const of =
      worst.ratio === 0 ? 'too fast to tell' : `${worst.ratio.toFixed(2)} (${JSON.stringify(worst.piece)})`;
    lines.push({
      work: `parser of ${name}: time(2n) ÷ time(n), up to 1 M characters`,
      ours: `${of}, longest ${ms(longest)}`,
      floor: '',
      duckdb: '',
      target: `≤ ${MOST}`,
      met: worst.ratio <= MOST,
    });
  }
  return lines;
}
