import { createPipelineStore } from '../src/summary/index.js';
import { StoreQueries } from '../src/summary/store-queries.js';
import { tableOf } from '../src/summary/summarise.js';
import { makeColumns, OPEN_STAGES, STEPS, type Columns } from './columns.js';
import { readDeals } from './deals.js';
import { openDuckTable, type DuckTable } from './duckdb.js';
import { difference, type Figures } from './figures.js';
import { addRows, emptySums, floorFigures, settle, type FloorSums } from './floor.js';
import { askAll, oursFigures } from './ours.js';
import type { Line } from './report.js';
import { median, medianSync, ms, times, timesFor } from './timing.js';

/** What came of one size: lines to print, and sentences on wrong numbers. */
export interface Measured {
  readonly lines: readonly Line[];
  readonly wrong: readonly string[];
}

/** Measures figures at once, and again after one deal has moved, over so many deals. */
export async function measureSize(size: number): Promise<Measured> {
  const columns = makeColumns(size);
  const duck = await openDuckTable(columns);
  const pipeline = readDeals(columns);
  const wrong: string[] = [];
  const check = (name: string, found: Figures, expected: Figures): void => {
    const sentence = difference(`${name} of ${size} deals`, found, expected);
    if (sentence !== null) wrong.push(sentence);
  };

  const table = tableOf(pipeline);
  const atOnce = (): Figures => {
    const queries = new StoreQueries(pipeline, table, null);
    return oursFigures(
      askAll({
        query: (measure, args, view) => queries.query(measure, args, view),
        queryGroups: (measure, args, view) => queries.queryGroups(measure, args, view),
      }),
    );
  };
  const truth = await duck.figures();
  check('floor', floorFigures(columns), truth);
  check('ours', atOnce(), truth);
  const often = timesFor(size);
  const ours = await median(atOnce, often);
  const floor = await median(() => floorFigures(columns), often);
  const inDuck = await median(() => duck.figures(), often);
  const lines: Line[] = [
    {
      work: `all figures at once, ${size} deals`,
      ours: `${ms(ours)} = ${times(ours, floor)} floor`,
      floor: ms(floor),
      duckdb: `${ms(inDuck)} = ${times(inDuck, floor)} floor`,
      target: '≤ 1.5 × floor',
      met: ours <= 1.5 * floor,
    },
  ];
  const moved = await measureMove(columns, pipeline, duck, check);
  duck.close();
  return { lines: [...lines, moved], wrong };
}

async function measureMove(
  columns: Columns,
  pipeline: ReturnType<typeof readDeals>,
  duck: DuckTable,
  check: (name: string, found: Figures, expected: Figures) => void,
): Promise<Line> {
  const store = createPipelineStore(pipeline);
  const asked = askAll(store);
  const watched = [asked.rates, asked.stages, ...asked.cover, asked.mix];
  for (const query of watched) query.subscribe(() => undefined);
  oursFigures(asked);
  const row = openRow(columns);
  const id = `d${row}`;
  const home = columns.stage[row * STEPS + STEPS - 1]!;
  const entered = columns.day[row * STEPS + STEPS - 1]!;
  const away = home === 0 ? 1 : home - 1;
  const stages = [home, away];
  let turn = 0;
  const often = { runs: 60, warmUp: 20 };
  // There and back, so that however often it is measured the deal stands where it stood.
  const ours = medianSync(() => {
    if (turn++ % 2 === 0) store.apply({ type: 'move', dealId: id, toStageId: `s${away}` });
    else store.undo();
  }, often);
  const sums: FloorSums = emptySums();
  addRows(sums, columns, 0, columns.size, 1);
  let at = 0;
  const floor = medianSync(() => {
    addRows(sums, columns, row, row + 1, -1);
    columns.stage[row * STEPS + STEPS - 1] = stages[++at % 2]!;
    addRows(sums, columns, row, row + 1, 1);
    settle(sums);
  }, often);
  columns.stage[row * STEPS + STEPS - 1] = home;
  const inDuck = await median(
    async () => {
      columns.stage[row * STEPS + STEPS - 1] = stages[++at % 2]!;
      await duck.update(columns, row);
      await duck.figures();
    },
    { runs: columns.size >= 1_000_000 ? 5 : 11, warmUp: 2 },
  );

  // Moved and put back: the figures are what they were.
  if (turn % 2 !== 0) store.undo();
  columns.stage[row * STEPS + STEPS - 1] = home;
  columns.day[row * STEPS + STEPS - 1] = entered;
  await duck.update(columns, row);
  check('ours, after moves and their undoing,', oursFigures(asked), await duck.figures());
  return {
    work: `one deal moves, ${columns.size} deals`,
    ours: `${ms(ours)} = ${times(ours, floor)} floor`,
    floor: ms(floor),
    duckdb: ms(inDuck),
    target: '≤ 0.02 ms, flat',
    met: ours <= 0.02,
  };
}

/** A row in the middle that stands in an open stage. */
function openRow(columns: Columns): number {
  for (let row = columns.size >> 1; row < columns.size; row++) {
    if (columns.stage[row * STEPS + STEPS - 1]! < OPEN_STAGES && columns.amount[row]! >= 0) return row;
  }
  throw new Error('No deal is open.');
}
