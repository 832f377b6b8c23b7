import type { CalendarDate, Period } from '../../model/index.js';
import type { RequiredMethod } from '../coverage-result.js';
import type { Finding, FindingCode } from './finding.js';
import type { FindingSettings } from './finding-defaults.js';

/** The spans of days that findings are from. */
export interface FindingWindows {
  readonly recent: Period;
  /** `null` = the calendar begins with `recent`. */
  readonly past: Period | null;
  /** The target period before; `null` likewise. */
  readonly lastPeriod: Period | null;
}

/** What {@link findings} takes. */
export interface FindingsArgs {
  /** The period whose target is to be met. */
  readonly window: Period;
  /** Minor units; absent = from the pipeline's targets. */
  readonly targetMinor?: number | null;
  /** The days looked at; default the 90 up to `asOf`. */
  readonly recent?: Period;
  /** What they are held against; default the 365 days before them. */
  readonly past?: Period;
  /** The target period that slips and forecasts are of; default the one before `window`, as long. */
  readonly lastPeriod?: Period;
  /** Conversion of stages by id, 0–1, to be held against in place of their own past. */
  readonly benchmarks?: Readonly<Record<string, number>>;
  /** How the required coverage is found, and the ceiling of coverage, as in `coverage`. */
  readonly required?: RequiredMethod;
  readonly ceiling?: number;
  /** Limits, least samples and severities in place of {@link FINDING_DEFAULTS}. */
  readonly settings?: FindingSettings;
  /** `false` = leaves out what asks for every deal's past: went back, skipped, slipped, withdrawn. Default `true`. */
  readonly lookBack?: boolean;
}

/** What stands out (docs/measures.md §13). */
export interface FindingsResult extends FindingWindows {
  readonly measure: 'findings';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly window: Period;
  /** In the order of docs/measures.md §13, those of stages from the first to the last. */
  readonly findings: readonly Finding[];
  /** Codes of which nothing can be said: too few deals, or too little is known. */
  readonly notJudged: readonly FindingCode[];
}
