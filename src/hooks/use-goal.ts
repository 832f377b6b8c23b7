'use client';

import { goal, type GoalArgs, type GoalResult } from '../measures/index.js';
import { useMeasure, type MeasureOptions } from './use-measure.js';

/** How many deals each stage needs for a target to be met, kept right while deals change (docs/measures.md §8). */
export function useGoal(args: GoalArgs, options?: MeasureOptions): GoalResult {
  return useMeasure(goal, args, options);
}
