import { measureParsers } from './linear.js';
import { measureSize } from './measure-size.js';
import { measureReading } from './reading.js';
import { table, type Line } from './report.js';

/** Sizes asked for: `--size 10000,100000`; default 10 k, 100 k and 1 M. `--no-parsers` leaves out the text parsers. */
function sizesAsked(args: readonly string[]): number[] {
  const at = args.indexOf('--size');
  const text = at === -1 ? '10000,100000,1000000' : (args[at + 1] ?? '');
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new Error(`--size takes whole numbers of deals, such as 10000,1000000; not "${text}".`);
}

const lines: Line[] = [];
const wrong: string[] = [];
for (const size of sizesAsked(process.argv)) {
  const measured = await measureSize(size);
  lines.push(...measured.lines);
  wrong.push(...measured.wrong);
  lines.push(...(await measureReading(size)));
  console.log(`measured ${size} deals`);
}
if (!process.argv.includes('--no-parsers')) lines.push(...(await measureParsers()));
console.log(`\n${table(lines)}\n`);
for (const sentence of wrong) console.error(sentence);
if (wrong.length > 0) process.exitCode = 1;
