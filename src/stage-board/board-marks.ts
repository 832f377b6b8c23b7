import type { StageTotal } from '../measures/index.js';
import { addDays, differenceInDays, PipelineError, type CalendarDate, type Deal } from '../model/index.js';
import type { SizeFilter, StageAgeFilter } from '../summary/index.js';
import type { MarkedDeals } from './board-filter.js';

/** Days without activity after which an open deal is stale, where nothing else is said. */
export const STALE_DAYS = 30;

/** How much longer, or shorter, deals of a size may take. */
export interface BoardSizeAllowance {
  /** At or above this amount, minor units of the reporting currency; up to the next larger allowance. */
  readonly fromMinor: number;
  /** So many times the days of the stage: 2 = twice as long. Above 0. */
  readonly factor: number;
}

/** When a card is marked. */
export interface BoardMarkOptions {
  /** Days without activity after which an open deal is stale; default {@link STALE_DAYS}; `null` = none is. */
  readonly staleDays?: number | null | undefined;
  /** The same for single stages, by id. */
  readonly staleDaysByStage?: Readonly<Record<string, number | null>> | undefined;
  /**
   * Deals of which sizes may take longer, in the stage and without activity; default none: then a card is overdue exactly where
   * its stage counts it so (docs/measures.md §3). A deal of unknown or negative amount has the days of the stage.
   */
  readonly sizes?: readonly BoardSizeAllowance[] | undefined;
}

/** Tells which deals are marked: each by itself, and all of them as data for a filter. They say the same. */
export interface BoardMarker {
  /** Whether sizes differ: then the count of overdue deals is not the one of the measure. */
  readonly isBySize: boolean;
  /** Days that a deal may be in a stage of so many expected ones; `null` = not known. */
  readonly allowedDays: (deal: Deal, expectedDays: number | null) => number | null;
  /** Whole days since something was last done for a stale deal; `null` = it is not stale. */
  readonly staleDays: (deal: Deal, asOf: CalendarDate) => number | null;
  /** The deals marked on a day, of the stages given. */
  readonly marked: (stages: readonly StageTotal[], asOf: CalendarDate) => MarkedDeals;
}

/** Makes a {@link BoardMarker}. @throws PipelineError `invalid-argument` where days or a factor are none */
export function boardMarker({
  staleDays = STALE_DAYS,
  staleDaysByStage = {},
  sizes = [],
}: BoardMarkOptions = {}): BoardMarker {
  const byStage = new Map(Object.entries(staleDaysByStage));
  for (const days of [staleDays, ...byStage.values()]) assertDays(days);
  const bands = sizes.toSorted((one, other) => other.fromMinor - one.fromMinor);
  for (const { factor } of bands) assertFactor(factor);
  const factorOf = (amountMinor: number | null): number =>
    amountMinor === null || amountMinor < 0
      ? 1
      : (bands.find(({ fromMinor }) => amountMinor >= fromMinor)?.factor ?? 1);
  const staleAfter = (stageId: string): number | null => {
    const own = byStage.get(stageId);
    return own === undefined ? staleDays : own;
  };
  /** One entry a size; one for all where sizes do not differ. */
  const entries = (stageId: string, days: number | null, asOf: CalendarDate): StageAgeFilter[] => {
    if (days === null) return [];
    const entry = (factor: number, sizes?: SizeFilter[]): StageAgeFilter => ({
      stageId,
      before: addDays(asOf, -Math.floor(days * factor)),
      ...(sizes && { sizes }),
    });
    if (bands.length === 0) return [entry(1)];
    const ranged = bands.map(({ fromMinor, factor }, index) =>
      entry(factor, [{ fromMinor, belowMinor: bands[index - 1]?.fromMinor ?? null }]),
    );
    const smallest = bands.at(-1)!.fromMinor;
    return [...ranged, entry(1, ['unknown', { fromMinor: null, belowMinor: smallest }])];
  };
  return {
    isBySize: bands.length > 0,
    allowedDays: ({ amountMinor }, expectedDays) =>
      expectedDays === null ? null : expectedDays * factorOf(amountMinor),
    staleDays: ({ kind, stageId, amountMinor, lastActivityDate }, asOf) => {
      const limit = kind === 'open' ? staleAfter(stageId) : null;
      if (limit === null || lastActivityDate === null) return null;
      const days = differenceInDays(asOf, lastActivityDate);
      return days > Math.floor(limit * factorOf(amountMinor)) ? days : null;
    },
    marked: (stages, asOf) => {
      const open = stages.filter(({ kind }) => kind === 'open');
      return {
        overdue: open.flatMap(({ stageId, expectedDays }) => entries(stageId, expectedDays, asOf)),
        stale: open.flatMap(({ stageId }) => entries(stageId, staleAfter(stageId), asOf)),
      };
    },
  };
}

function assertDays(days: number | null): void {
  if (days === null || (Number.isFinite(days) && days >= 0)) return;
  throw new PipelineError(
    'invalid-argument',
    `A deal cannot be stale after ${String(days)} days. Give days from 0 on, or null for no such mark.`,
  );
}

function assertFactor(factor: number): void {
  if (Number.isFinite(factor) && factor > 0) return;
  throw new PipelineError(
    'invalid-argument',
    `Deals of a size cannot take ${String(factor)} times as long. Give a factor above 0: 2 is twice as long.`,
  );
}
