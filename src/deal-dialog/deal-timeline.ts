import {
  UNMAPPED_STAGE_ID,
  type CalendarDate,
  type Deal,
  type DealKind,
  type Process,
} from '../model/index.js';
import { daysBetween, stageNameOf, standingVisit } from './deal-stay.js';
import { stageSteps } from './stage-steps.js';

/** One entry of a deal's way: a stay in a stage, a hold, or how it ended. */
export interface DealTimelineRow {
  /** Place in the timeline, 0 = the oldest. */
  readonly index: number;
  readonly stageId: string;
  /** The stage's name; for a deal without a stage what its row said; `null` where that said nothing. */
  readonly stageName: string | null;
  readonly kind: DealKind;
  /** `null` = not known. */
  readonly enteredDate: CalendarDate | null;
  /** `null` = still there, not known, or an ending. */
  readonly leftDate: CalendarDate | null;
  /** Whole days there without those on hold, up to the as-of day where it goes on; `null` = not known, or an ending. */
  readonly days: number | null;
  /** Whole days on hold meanwhile, not part of `days`. */
  readonly holdDays: number;
  /** Whether it was filled in because record and history disagree. */
  readonly isAdded: boolean;
  /** Whether the deal is there now. */
  readonly isPresent: boolean;
  /** Whether it is the ending: won, lost or disqualified. */
  readonly isEnd: boolean;
  /** Whether the deal went back to it from a later stage of the track. */
  readonly isBack: boolean;
  /** Names of the stages that the deal passed over on its way here and never visited. */
  readonly skippedNames: readonly string[];
  /** `days` ÷ `scaleDays`, 0–1; `null` where `days` is. */
  readonly share: number | null;
}

/** The way of a deal through the process. */
export interface DealTimeline {
  /** Oldest first. */
  readonly rows: readonly DealTimelineRow[];
  /** Days that a share of 1 stands for: the longest stay, or the days expected of the present one. At least 1. */
  readonly scaleDays: number;
  /** Whether it is known which stages an ended deal went through (docs/measures.md §0 "unknown path"). */
  readonly isPathKnown: boolean;
}

type Row = Omit<DealTimelineRow, 'index' | 'share'>;

/** The way of a deal as of a day. `expectedDays`: of the present stage; `null` = not known. */
export function dealTimeline(
  deal: Deal,
  process: Process,
  asOf: CalendarDate,
  expectedDays: number | null,
): DealTimeline {
  const rows = [...visitRows(deal, process, asOf), ...lastRow(deal, process, asOf)];
  let scaleDays = Math.max(1, expectedDays ?? 0);
  for (const { days } of rows) if (days !== null && days > scaleDays) scaleDays = days;
  return {
    rows: rows.map((row, index) => ({
      ...row,
      index,
      share: row.days === null ? null : row.days / scaleDays,
    })),
    scaleDays,
    isPathKnown: deal.pathKnown,
  };
}

function visitRows(deal: Deal, process: Process, asOf: CalendarDate): Row[] {
  const standing = standingVisit(deal);
  const steps = stageSteps(deal.visits, process);
  return deal.visits.map((visit, index): Row => {
    const isPresent = visit === standing && deal.kind === 'open';
    const heldDate = visit === standing && deal.kind === 'hold' ? deal.stageEnteredDate : null;
    const until = isPresent ? asOf : heldDate;
    const { stageId, enteredDate, leftDate, dwellDays, holdDays, added } = visit;
    return {
      stageId,
      stageName: stageNameOf(stageId, process),
      kind: 'open',
      enteredDate,
      leftDate: leftDate ?? heldDate,
      days: visit === standing ? daysBetween(enteredDate, until, holdDays) : dwellDays,
      holdDays,
      isAdded: added,
      isPresent,
      isEnd: false,
      isBack: steps[index]?.isBack ?? false,
      skippedNames: (steps[index]?.skippedIds ?? []).map((id) => stageNameOf(id, process) ?? id),
    };
  });
}

/** Where the deal is now, where no visit says so: on hold, ended, without a stage, or in one that no visit is to. */
function lastRow(deal: Deal, process: Process, asOf: CalendarDate): Row[] {
  const { kind, stageId, stageEnteredDate } = deal;
  if (kind === 'open' && standingVisit(deal)) return [];
  const isEnd = kind === 'won' || kind === 'lost' || kind === 'disqualified';
  const isUnmapped = stageId === UNMAPPED_STAGE_ID && kind === 'unmapped';
  return [
    {
      stageId,
      stageName: isUnmapped ? deal.unmappedStage : stageNameOf(stageId, process),
      kind,
      enteredDate: isEnd ? deal.closedDate : stageEnteredDate,
      leftDate: null,
      days: isEnd ? null : daysBetween(stageEnteredDate, asOf, 0),
      holdDays: 0,
      isAdded: false,
      isPresent: true,
      isEnd,
      isBack: false,
      skippedNames: [],
    },
  ];
}
