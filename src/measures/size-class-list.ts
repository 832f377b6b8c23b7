import type { CalendarDate, Period } from '../model/index.js';
import { defineMeasure, type Measure } from '../summary/index.js';
import { classTargetMinor, mixBaselineParts } from './mix-parts.js';
import { resolvedSizeClasses, sizeClassesKey, type ResolvedSizeClasses } from './size-classes.js';
import type { SizeClassRule } from './size-classes-rule.js';

/** What {@link sizeClassList} takes. */
export interface SizeClassListArgs {
  /** Default a share of the target, as the mix has it. */
  readonly classes?: SizeClassRule;
  /** The period whose target shares are of; absent or `null` = there is no target. */
  readonly window?: Period | null;
}

/** Size classes in force (docs/measures.md §7). */
export interface SizeClassListResult extends ResolvedSizeClasses {
  readonly measure: 'size-classes';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
}

/** The size classes that the deals of a mix are put in, without the mix: to group and filter by (docs/measures.md §7). */
export const sizeClassList: Measure<SizeClassListArgs, SizeClassListResult> = /* @__PURE__ */ defineMeasure(
  {
    measureName: 'size-classes',
    parts: [],
    baselineParts: mixBaselineParts,
    baselineKey: (baseline, { classes }) => sizeClassesKey(classes, baseline),
  },
  (summary, { classes, window = null }, { asOf, baseline, about }): SizeClassListResult => ({
    measure: 'size-classes',
    asOf,
    currency: summary.process.currency,
    ...resolvedSizeClasses(classes, {
      baseline,
      targetMinor: classTargetMinor({ window }, about),
    }),
  }),
);
