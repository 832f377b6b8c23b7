import { toDayNumber } from '../model/index.js';
import {
  expectedPart,
  FIXED_FAULT,
  integrityPart,
  NO_DAY,
  standingPart,
  TOLD,
  toldPart,
  type CellTable,
  type MeasureContext,
  type Summary,
} from '../summary/index.js';
import type { HealthArgs, Integrity, IntegrityFault } from './health-result.js';
import { overdueTest } from './overdue.js';

/** How many deals of a baseline tell something; 0 = none does. */
export function toldCount(baseline: Summary, what: number): number {
  const cells = baseline.part(toldPart);
  let count = 0;
  for (let cell = 0; cell < cells.size; cell++) if (cells.key(cell, 0) === what) count += cells.count(cell);
  return count;
}

/** Counts the open deals of pipeline tracks, by what is wrong with them (docs/measures.md §12). */
export function integrityOf(
  summary: Summary,
  { inactiveDays, probabilityTolerance }: Required<Pick<HealthArgs, 'inactiveDays' | 'probabilityTolerance'>>,
  context: Pick<MeasureContext, 'asOf' | 'baseline'>,
): Integrity {
  const today = toDayNumber(context.asOf);
  const isOverdue = overdueTest(context);
  const knowsSteps = toldCount(context.baseline, TOLD.nextStep) > 0;
  const knowsActivity = toldCount(context.baseline, TOLD.activity) > 0;
  const isPipeline = pipelineStages(summary);
  const cells = summary.part(integrityPart(probabilityTolerance));
  const fixed = (bit: number) => countWhere(cells, isPipeline, (cell) => (cells.key(cell, 1) & bit) !== 0);
  const isQuiet = (cell: number): boolean =>
    knowsActivity && cells.key(cell, 4) !== NO_DAY && today - cells.key(cell, 4) > inactiveDays;
  const isPast = (day: number): boolean => day !== NO_DAY && day < today;
  const faulty = knowsSteps ? ~0 : ~FIXED_FAULT.noNextStep;
  const isFaultless = (cell: number): boolean =>
    (cells.key(cell, 1) & faulty) === 0 &&
    !isOverdue(cells.key(cell, 0), cells.key(cell, 2)) &&
    !isPast(cells.key(cell, 3)) &&
    !isQuiet(cell);
  const expected = summary.part(expectedPart);
  const standing = summary.part(standingPart);
  const counts: Record<IntegrityFault, number | null> = {
    'no-amount': fixed(FIXED_FAULT.noAmount),
    'no-expected-close': fixed(FIXED_FAULT.noExpectedClose),
    'expected-close-past': countWhere(expected, isPipeline, (cell) => isPast(expected.key(cell, 1))),
    overdue: countWhere(standing, isPipeline, (cell) =>
      isOverdue(standing.key(cell, 0), standing.key(cell, 1)),
    ),
    'no-activity': knowsActivity ? countWhere(cells, isPipeline, isQuiet) : null,
    'no-next-step': knowsSteps ? fixed(FIXED_FAULT.noNextStep) : null,
    'skipped-stage': fixed(FIXED_FAULT.skippedStage),
    'no-owner': fixed(FIXED_FAULT.noOwner),
    'probability-out-of-line': fixed(FIXED_FAULT.probability),
  };
  return {
    openCount: countWhere(cells, isPipeline, () => true),
    faultlessCount: countWhere(cells, isPipeline, isFaultless),
    faults: (Object.keys(counts) as IntegrityFault[]).map((fault) => ({ fault, count: counts[fault] })),
  };
}

/** Whether each stage, by its index, is an open one of a pipeline track. */
export function pipelineStages({ process }: Summary): boolean[] {
  return process.stages.map(
    ({ kind, trackIndex }) => kind === 'open' && process.pipelineTracks[trackIndex] === true,
  );
}

/** How many deals there are in the cells of some stages, their first key, that a test lets through. */
function countWhere(cells: CellTable, isIn: readonly boolean[], test: (cell: number) => boolean): number {
  let count = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    if (isIn[cells.key(cell, 0)] === true && test(cell)) count += cells.count(cell);
  }
  return count;
}
