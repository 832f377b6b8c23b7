import type { CalendarDate, PipelineIssueCode } from '../model/index.js';
import type { DealField } from './deal-field.js';

/** What can be wrong with a deal as it stands today (docs/measures.md §12 "integrity"). */
export type DealFaultCode =
  | 'no-amount'
  | 'no-expected-close'
  | 'expected-close-past'
  | 'overdue'
  | 'no-next-step'
  | 'skipped-stage'
  | 'no-owner'
  | 'unknown-owner'
  | 'unmapped-stage';

/** What there is to say of a fault beyond its name. */
export type DealFaultDetail =
  | { readonly type: 'date'; readonly date: CalendarDate }
  /** Whole days in the stage, and how many are expected. */
  | { readonly type: 'days'; readonly days: number; readonly expectedDays: number }
  /** Names of stages. */
  | { readonly type: 'names'; readonly names: readonly string[] }
  /** As somebody typed it. */
  | { readonly type: 'text'; readonly text: string };

/** A fault in a deal's data: of today, or found when its row was read and not mended since. */
export type DealFault =
  | {
      readonly source: 'state';
      readonly code: DealFaultCode;
      readonly field: DealField;
      readonly detail: DealFaultDetail | null;
      readonly count: 1;
    }
  | {
      readonly source: 'issue';
      readonly code: PipelineIssueCode;
      /** `null` = none of the fields known here, or the whole row. */
      readonly field: DealField | null;
      /** What was found first. */
      readonly detail: DealFaultDetail | null;
      /** How many times. */
      readonly count: number;
    };
