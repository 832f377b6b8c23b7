import { previousPeriod, type CalendarDate, type Period, type PeriodUnit } from '../model/index.js';
import { createdPart, qualifiedPart, defineMeasure, type Measure } from '../summary/index.js';
import { createdLeads, qualifiedLeads, qualifiedTrack } from './lead-counts.js';
import type { LeftOut } from './left-out.js';
import { hasPrevious, isRunning, seriesPeriods, type SeriesArgs } from './period-series.js';
import { rate, type Rate } from './rate.js';
import type { Tally } from './tally.js';

/** What {@link leadVelocity} takes; every field has a default. */
export interface LeadVelocityArgs extends SeriesArgs {
  /**
   * Whose qualified stage leads must reach; default the first track that marks one. Where none does, leads are counted as they
   * are created. @throws PipelineError `invalid-argument` for a track that is not there or marks none
   */
  readonly trackId?: string;
}

/** The leads of one period. */
export interface LeadPeriod {
  readonly period: Period;
  /** Leads that first reached the qualified stage in it (or were created in it). */
  readonly leads: Tally;
  /** Those of the period before; `null` = the calendar has none before it. */
  readonly previousCount: number | null;
  /** (leads − those of the period before) ÷ those of the period before: 0.2 = 20 % more; `null` where that had none. */
  readonly growth: Rate;
  /** Whether days of it are still to come: its figures are not those of a whole period. */
  readonly isRunning: boolean;
}

/** How many leads qualify in each period, and how much that grows (docs/measures.md §9). */
export interface LeadVelocityResult {
  readonly measure: 'lead-velocity';
  readonly asOf: CalendarDate;
  /** ISO 4217 code of every amount here. */
  readonly currency: string;
  readonly unit: PeriodUnit;
  /** `created` where no track marks a qualified stage. */
  readonly by: 'qualified' | 'created';
  /** The qualified stage; `null` by creation. */
  readonly stageId: string | null;
  readonly stageName: string | null;
  /** Oldest first, without gaps; none that begins after `asOf`. */
  readonly periods: readonly LeadPeriod[];
  readonly leftOut: readonly LeftOut[];
}

/** Leads that first reached the qualified stage in a period against the period before (docs/measures.md §9). */
export const leadVelocity: Measure<LeadVelocityArgs, LeadVelocityResult> = /* @__PURE__ */ defineMeasure(
  { measureName: 'lead-velocity', parts: [createdPart, qualifiedPart] },
  (summary, args, { asOf }): LeadVelocityResult => {
    const { process } = summary;
    const { unit = 'month' } = args;
    const shown = seriesPeriods(args, asOf, process);
    const [first] = shown;
    const before =
      first && hasPrevious(first)
        ? [previousPeriod(first, unit, { fiscalYearStart: process.fiscalYearStart })]
        : [];
    const track = qualifiedTrack(summary, args.trackId);
    const counted = [...before, ...shown];
    const { found, leftOut } =
      track === null ? createdLeads(summary, counted) : qualifiedLeads(summary, track, counted);
    const stageId = track === null ? null : (process.tracks[track]!.qualifiedStageId ?? null);
    const stage = process.stages[process.stageIndexById.get(stageId ?? '') ?? -1]?.stage;
    const periods = shown.map((period, index): LeadPeriod => {
      const leads = found[index + before.length]!;
      const previousCount = found[index + before.length - 1]?.count ?? null;
      return {
        period,
        leads,
        previousCount,
        growth: previousCount === null ? rate(0, 0) : rate(leads.count - previousCount, previousCount),
        isRunning: isRunning(period, asOf),
      };
    });
    return {
      measure: 'lead-velocity',
      asOf,
      currency: process.currency,
      unit,
      by: track === null ? 'created' : 'qualified',
      stageId,
      stageName: stage?.name ?? null,
      periods,
      leftOut,
    };
  },
);
