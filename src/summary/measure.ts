import type { CalendarDate, Period } from '../model/index.js';
import type { AnyPart, PartContext } from './parts/part.js';
import type { ResolvedTarget } from './resolved-target.js';
import type { Summary } from './summary.js';

/** What a measure needs beside the summary and its own arguments (docs/measures.md §0 "as of", "baseline"). */
export interface MeasureContext {
  /** The day whose end the figure is for. */
  readonly asOf: CalendarDate;
  /** Where expected days, required coverage and thresholds come from; filters and groups never change it. */
  readonly baseline: Summary;
  /** The target of the deals being measured, for a window. */
  readonly targetFor: (window: Period) => ResolvedTarget;
  /** The target of all deals, whatever the filter or group: what is frozen in the baseline is measured against it. */
  readonly baselineTargetFor: (window: Period) => ResolvedTarget;
  /** What the measure's parts were made from beside its arguments: to find them in the summary again. */
  readonly about: PartContext;
}

/**
 * A measure: a pure function of a summary, its arguments and the context. Its result is plain data (it can be sent, stored
 * and compared), tagged with the measure's name; `explain(result)` shows how each of its figures came about.
 */
export interface Measure<TArgs, TResult> {
  (summary: Summary, args: TArgs, context: MeasureContext): TResult;
  /** The tag its results carry. */
  readonly measureName: string;
  /** Parts of the summary it reads, which may be made from its arguments. */
  readonly partsOf: (args: TArgs, about: PartContext) => readonly AnyPart[];
  /** Parts of the baseline it reads. */
  readonly baselinePartsOf: (args: TArgs, about: PartContext) => readonly AnyPart[];
  /**
   * All that the result takes from the baseline, as plain data: while it says the same, a change of the baseline alone does not
   * have the measure computed again. `null` = any change does.
   */
  readonly baselineKey: BaselineKey<TArgs> | null;
}

/** See {@link Measure.baselineKey}. */
export type BaselineKey<TArgs> = (
  baseline: Summary,
  args: TArgs,
  asOf: CalendarDate,
  about: PartContext,
) => unknown;

/** Parts as they are, or made from a measure's arguments. */
export type PartsRead<TArgs> = readonly AnyPart[] | ((args: TArgs, about: PartContext) => readonly AnyPart[]);

/** Makes a function into a measure by saying what it reads. */
export function defineMeasure<TArgs, TResult extends { readonly measure: string }>(
  reads: {
    readonly measureName: TResult['measure'];
    readonly parts: PartsRead<TArgs>;
    readonly baselineParts?: PartsRead<TArgs>;
    readonly baselineKey?: BaselineKey<TArgs>;
  },
  compute: (summary: Summary, args: TArgs, context: MeasureContext) => TResult,
): Measure<TArgs, TResult> {
  const { measureName, parts, baselineParts = [], baselineKey = null } = reads;
  const measure = (summary: Summary, args: TArgs, context: MeasureContext): TResult =>
    compute(summary, args, context);
  const read = (which: PartsRead<TArgs>) =>
    typeof which === 'function' ? which : (): readonly AnyPart[] => which;
  const partsOf = read(parts);
  const baselinePartsOf = read(baselineParts);
  return Object.assign(measure, { measureName, partsOf, baselinePartsOf, baselineKey });
}
