'use client';

import { useMemo } from 'react';
import type { CalendarDate, Deal, DealKind, PipelineIssue, Process } from '../model/index.js';
import { dealBid, dealCriteria, type DealBid, type DealStageCriteria } from './deal-criteria.js';
import type { DealFault } from './deal-fault.js';
import { dealFaults, everythingSeen, issuesOfDeal } from './deal-faults.js';
import type { CanSeeField } from './deal-field.js';
import { dealFieldViews, type DealFieldView, type DealPeople } from './deal-field-views.js';
import { dealHappenings, type DealHappenings } from './deal-happenings.js';
import { dealTimeline, type DealTimeline } from './deal-timeline.js';

/** What {@link useDealDetails} takes. Arguments should stay the same objects while they say the same. */
export interface UseDealDetailsOptions<TFields = unknown> extends DealPeople {
  /** The deal; `null` = it is not there, or no longer. */
  readonly deal: Deal<TFields> | null;
  /** What was found in the data: `pipeline.issues`; those of other deals are left aside. Default none. */
  readonly issues?: readonly PipelineIssue[] | undefined;
  readonly process: Process;
  /** The day whose end the deal is shown at. */
  readonly asOf: CalendarDate;
  /** Whole days a deal should need at most in this one's stage; `null` = not known; default the stage's own setting. */
  readonly expectedDays?: number | null | undefined;
  /** Whether deals tell next steps at all; default yes. Where none does, that this one has none is no fault of it. */
  readonly knowsNextSteps?: boolean | undefined;
  /** Which fields may be seen; default all. */
  readonly canSee?: CanSeeField<TFields> | undefined;
}

/** Where a deal stands. */
export interface DealStageView {
  readonly stageId: string;
  /** For a deal without a stage what its row said; `null` where that said nothing. */
  readonly name: string | null;
  readonly kind: DealKind;
  /** The day it came there, or ended; `null` = not known. */
  readonly enteredDate: CalendarDate | null;
  /** Whole days there, hold left out; `null` = not known, or the deal has ended. */
  readonly days: number | null;
  /** Of an open deal; `null` = not known. */
  readonly expectedDays: number | null;
  /** Whole days more than expected; `null` = not overdue. Fractions of an expected day are rounded up. */
  readonly overdueDays: number | null;
}

/** A deal as plain data to show. */
export interface UseDealDetailsResult<TFields = unknown> {
  readonly deal: Deal<TFields> | null;
  /** `null` = may not be seen, or there is no deal. */
  readonly name: string | null;
  /** `null` = may not be seen, or there is no deal. */
  readonly stage: DealStageView | null;
  /** Those that may be seen. */
  readonly fields: readonly DealFieldView[];
  /** `null` = may not be seen, or there is no deal. */
  readonly timeline: DealTimeline | null;
  /** What happened during entries of the timeline, by their index: changes that may be seen, and activities. */
  readonly happenings: ReadonlyMap<number, DealHappenings>;
  /** What the stages of the deal ask for; empty where stages may not be seen. */
  readonly criteria: readonly DealStageCriteria[];
  /** `null` = the deal's track asks for no bid, or stages may not be seen. */
  readonly bid: DealBid | null;
  /** Those about fields that may be seen. */
  readonly faults: readonly DealFault[];
}

const NO_HAPPENINGS: ReadonlyMap<number, DealHappenings> = new Map();
const NO_CRITERIA: readonly DealStageCriteria[] = [];
const NO_ISSUES: readonly PipelineIssue[] = [];

/** A deal's fields, stages and data faults as plain data: what the deal dialog draws, for a host that draws it itself. */
export function useDealDetails<TFields = unknown>({
  deal,
  issues = NO_ISSUES,
  process,
  asOf,
  expectedDays,
  owners,
  teams,
  knowsNextSteps,
  canSee,
}: UseDealDetailsOptions<TFields>): UseDealDetailsResult<TFields> {
  const id = deal?.id ?? null;
  const rowIndex = deal?.rowIndex ?? null;
  const own = useMemo(
    () => (id === null ? NO_ISSUES : issuesOfDeal(issues, { id, rowIndex })),
    [issues, id, rowIndex],
  );
  return useMemo(() => {
    if (!deal) {
      const nothing = { happenings: NO_HAPPENINGS, criteria: NO_CRITERIA, bid: null };
      return { deal, name: null, stage: null, fields: [], timeline: null, faults: [], ...nothing };
    }
    // A deal given is one of the host's rows, so what the host asks of its row can be asked of it.
    const sees = (canSee as CanSeeField | undefined) ?? everythingSeen;
    const expected = expectedDaysOf(deal, process, expectedDays);
    const timeline = dealTimeline(deal, process, asOf, expected);
    const isStageSeen = sees('stage', deal);
    return {
      deal,
      name: sees('name', deal) ? deal.name : null,
      stage: isStageSeen ? stageView(deal, timeline, expected) : null,
      fields: dealFieldViews(deal, process, { owners, teams }, sees),
      timeline: isStageSeen ? timeline : null,
      happenings: isStageSeen ? dealHappenings(deal, process, timeline, sees) : NO_HAPPENINGS,
      criteria: isStageSeen ? dealCriteria(deal, process, asOf) : NO_CRITERIA,
      bid: isStageSeen ? dealBid(deal, process) : null,
      faults: dealFaults({
        deal,
        asOf,
        issues: own,
        process,
        expectedDays: expected,
        owners,
        knowsNextSteps,
        canSee: sees,
      }),
    };
  }, [deal, process, asOf, expectedDays, owners, teams, knowsNextSteps, canSee, own]);
}

/** Days expected of an open deal in its stage; what is no number of days is not known. */
function expectedDaysOf(deal: Deal, process: Process, given: number | null | undefined): number | null {
  if (deal.kind !== 'open') return null;
  const at = process.stages[process.stageIndexById.get(deal.stageId) ?? -1];
  const days = given === undefined ? (at?.stage.expectedDays ?? null) : given;
  return days !== null && Number.isFinite(days) && days >= 0 ? days : null;
}

function stageView(deal: Deal, { rows }: DealTimeline, expectedDays: number | null): DealStageView {
  const last = rows.at(-1);
  const days = last?.days ?? null;
  const isOverdue = days !== null && expectedDays !== null && days > expectedDays;
  return {
    stageId: deal.stageId,
    name: last?.stageName ?? null,
    kind: deal.kind,
    enteredDate: last?.enteredDate ?? null,
    days,
    expectedDays,
    overdueDays: isOverdue ? Math.ceil(days - expectedDays) : null,
  };
}
