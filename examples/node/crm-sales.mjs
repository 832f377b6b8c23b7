// Every figure of a public practice set, from Node and without React: the files as published and joined, and the same deals
// as three CRMs export them. Needs the built package:
//   npm run build
//   node examples/node/crm-sales.mjs <folder of the set>
// Prints the figures beside what they must be, and exits with 1 where one differs.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCsv } from 'cairn-ui/csv';
import { figuresOf } from './figures.mjs';
import { readPublishedFiles } from './published-files.mjs';

const AS_OF = '2017-12-31';

/** What does not hang on amounts: the same in every file. */
const COUNTS = {
  'deals won': 4238,
  'deals lost': 2473,
  'deals open': 2089,
  'open in Engaging': 1589,
  'open in Prospecting': 500,
  'win rate by unit': 0.6315005215,
  'win rate, open as not won': 0.4815909091,
  'won in Q4 2017': 1196,
  'closed in Q4 2017': 1985,
  'mean cycle of won deals': 51.7819726,
  'median cycle of won deals': 57,
  'mean cycle of lost deals': 41.4791751,
  'median cycle of lost deals': 14,
  'Darcel Schlecht won': 349,
  'Darcel Schlecht lost': 204,
  'Darcel Schlecht open': 194,
};

/** With the product's list price where a deal is not won. */
const PRICED = {
  ...COUNTS,
  'value won': 10_005_534,
  'value lost': 5_946_468,
  'value open': 4_966_215,
  'win rate by value': 0.627227479,
  'open rocks': 238,
  'share of open value in rocks': 0.327,
  'open stones': 993,
  'share of open value in stones': 0.6206,
  'open pebbles': 858,
  'share of open value in pebbles': 0.0524,
  'top 20 % of open deals hold': 0.501748,
  'Gini of open deals': 0.5375816,
  'Darcel Schlecht open value': 656_040,
  'Darcel Schlecht coverage of 320,000': 2.050125,
  'velocity a day': 60_146.849,
};

/** With the close values alone: lost deals have 0, open ones none. */
const CLOSE_VALUES = { ...COUNTS, 'value won': 10_005_534, 'value open': null };

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Name the folder that holds the set: node examples/node/crm-sales.mjs <folder>');
  process.exit(2);
}

/** @param {string} name */
async function readFileOf(name) {
  const { pipeline } = await readCsv(new Uint8Array(await readFile(join(folder ?? '', name))), {
    asOf: AS_OF,
  });
  return pipeline;
}

const sources = [
  { name: 'priced.csv', pipeline: await readFileOf('priced.csv'), expected: PRICED },
  {
    name: 'the four published files, joined',
    pipeline: await readPublishedFiles(folder, AS_OF),
    expected: PRICED,
  },
  { name: 'hubspot.csv', pipeline: await readFileOf('hubspot.csv'), expected: CLOSE_VALUES },
  { name: 'pipedrive-eu.csv', pipeline: await readFileOf('pipedrive-eu.csv'), expected: CLOSE_VALUES },
];

let differences = 0;
for (const { name, pipeline, expected } of sources) {
  console.log(`\n${name}: ${pipeline.deals.length} deals, ${pipeline.issues.length} issues`);
  const found = figuresOf(pipeline);
  for (const [figure, value] of Object.entries(expected)) {
    const is = found[figure] ?? null;
    if (is !== value) differences += 1;
    console.log(
      `  ${is === value ? '   ' : '≠  '}${figure.padEnd(38)}${String(is).padStart(16)}${is === value ? '' : `   must be ${value}`}`,
    );
  }
}
console.log(differences === 0 ? '\nAll figures are right.' : `\n${differences} figures differ.`);
process.exitCode = differences === 0 ? 0 : 1;
