import { cellText } from './cell-text.js';
import type { CsvDateOrder, CsvDecimalMark } from './csv-mapping.js';
import type { CsvTable } from './csv-table.js';
import { createDateOrderTally } from './date-order.js';
import { createDecimalMarkTally } from './decimal-mark.js';
import type { TimeSlices } from '../time-slices.js';
import { shapeOfValues, type ValueShape } from './value-shape.js';

/** What the values of one column are like; made by one pass over the whole table. */
export interface ColumnSurvey {
  /** Cells that hold something. */
  readonly filled: number;
  /** The first distinct values with their counts among the cells seen while they were collected. */
  readonly values: ReadonlyMap<string, number>;
  /** Whether `values` holds every value with its full count. */
  readonly isComplete: boolean;
  readonly shape: ValueShape;
  /** Judged on all values of the column; `undefined` where every date can be read one way only. */
  readonly dateOrder: CsvDateOrder | undefined;
  /** How its open dates are written, if all are written alike. */
  readonly dateStyle: string | null;
  /** Judged on all values of the column; `undefined` where no number has a mark. */
  readonly decimalMark: CsvDecimalMark | undefined;
}

/** Distinct values collected of a column. */
const VALUES_KEPT = 2000;
/** Rows between two looks at the clock. */
const ROWS_A_LOOK = 128;

const surveys = new WeakMap<CsvTable, readonly ColumnSurvey[]>();

/** The surveys of all columns; made once a table, in slices. @throws PipelineError `aborted` */
export async function surveyColumns(table: CsvTable, slices: TimeSlices): Promise<readonly ColumnSurvey[]> {
  const known = surveys.get(table);
  if (known !== undefined) return known;
  const columns = table.headings.map(() => createColumnTally());
  for (const [rowIndex, row] of table.rows.entries()) {
    for (let index = 0; index < columns.length; index += 1) columns[index]?.add(row[index]);
    if (rowIndex % ROWS_A_LOOK === 0 && slices.due()) await slices.turn();
  }
  const made = columns.map((column) => column.survey());
  surveys.set(table, made);
  return made;
}

function createColumnTally() {
  const values = new Map<string, number>();
  const dateOrder = createDateOrderTally();
  const decimalMark = createDecimalMarkTally();
  let filled = 0;
  let collectedFrom = 0;
  let isComplete = true;
  let holdsDates = false;
  let holdsNumbers = false;

  const shape = (): ValueShape =>
    shapeOfValues(values, collectedFrom === 0 ? 0 : values.size / collectedFrom);

  function judge(text: string): void {
    dateOrder.add(text);
    decimalMark.add(text);
  }

  return {
    add(cell: string | undefined): void {
      const text = cellText(cell);
      if (text === null) return;
      filled += 1;
      if (isComplete) {
        collectedFrom += 1;
        const count = values.get(text);
        values.set(text, (count ?? 0) + 1);
        if (count === undefined) judge(text);
        if (values.size >= VALUES_KEPT) {
          isComplete = false;
          holdsDates = shape().dates >= 0.5;
          holdsNumbers = shape().numbers >= 0.5;
        }
        return;
      }
      if (holdsDates) dateOrder.add(text);
      if (holdsNumbers) decimalMark.add(text);
    },
    survey: (): ColumnSurvey => ({
      filled,
      values,
      isComplete,
      shape: shape(),
      dateOrder: dateOrder.order,
      dateStyle: dateOrder.style,
      decimalMark: decimalMark.decimalMark,
    }),
  };
}
