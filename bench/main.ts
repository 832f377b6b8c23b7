import { measureParsers } from './linear.js';
import { measureSize } from './measure-size.js';
import { measureReading } from './reading.js';
import { table, type Line } from './report.js';
import { countTouched } from './touched.js';
import { compareWithSql } from './sql.js';

/** Deals that every measure is held against SQL with, unless `--size` says otherwise. */
const SQL_SIZE = 100_000;

/**
 * Sizes asked for: `--size 10000,100000`; default 10 k, 100 k and 1 M. `--no-parsers` leaves out the text parsers, `--no-sql` the
 * comparison of every measure with SQL; `--sql` does that alone.
 */
function sizesAsked(args: readonly string[]): number[] {
  const at = args.indexOf('--size');
  const text = at === -1 ? '10000,100000,1000000' : (args[at + 1] ?? '');
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error(`--size takes whole numbers of deals, such as 10000,1000000; not "${text}".`);
}

const lines: Line[] = [];
const wrong: string[] = [];
const isSqlAlone = process.argv.includes('--sql');
const isSizeTold = process.argv.includes('--size');
if (!process.argv.includes('--no-sql')) {
  const sizes = isSqlAlone && isSizeTold ? sizesAsked(process.argv) : [SQL_SIZE];
  for (const size of sizes) wrong.push(...(await compareWithSql(size)));
}
for (const size of isSqlAlone ? [] : sizesAsked(process.argv)) {
  const measured = await measureSize(size);
  lines.push(...measured.lines);
  wrong.push(...measured.wrong);
  const touched = countTouched(size);
  lines.push(touched.line);
  if (touched.wrong !== null) wrong.push(touched.wrong);
  lines.push(...(await measureReading(size)));
  console.log(`measured ${size} deals`);
}
if (!isSqlAlone && !process.argv.includes('--no-parsers')) lines.push(...(await measureParsers()));
if (lines.length > 0) console.log(`\n${table(lines)}\n`);
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) process.exitCode = 1;
