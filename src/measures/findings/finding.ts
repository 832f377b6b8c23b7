import type { Unit } from '../explain/expression.js';

/** What can stand out (docs/measures.md §13). */
export type FindingCode =
  | 'low-conversion'
  | 'over-capacity'
  | 'high-bar'
  | 'bar-lowered'
  | 'too-little-coming-in'
  | 'leads-not-followed-up'
  | 'slow-response'
  | 'attention-at-the-end'
  | 'late-first-record'
  | 'few-deals-carry'
  | 'lone-rock'
  | 'too-many-open-deals'
  | 'went-back'
  | 'skipped'
  | 'slipped'
  | 'withdrawn'
  | 'uneven-wins'
  | 'uneven-inflow'
  | 'old-tail'
  | 'too-many-stages';

/** How much a finding matters. */
export type FindingSeverity = 'info' | 'warning' | 'critical';

/** What the numbers of a finding are. */
export type EvidenceName =
  /** What the finding was held against: its setting's. */
  | 'limit'
  | 'conversion'
  /** The same in the time before, or the benchmark told. */
  | 'before'
  /** Of the stage before. */
  | 'previous'
  | 'previousBefore'
  | 'overdue'
  | 'arrivals'
  /** As many as there would be, had it gone on as before. */
  | 'usual'
  | 'needed'
  | 'share'
  | 'deals'
  | 'all'
  | 'days'
  | 'activities'
  | 'variation'
  | 'months'
  | 'coverage'
  | 'ceiling'
  | 'old'
  | 'cycle'
  | 'stages';

/** A number that a finding rests on. */
export interface FindingNumber {
  readonly value: number;
  readonly unit: Unit;
  /** What it is a ratio of; `null` = it is none. */
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The numbers of a finding, by what they are. */
export type FindingEvidence = { readonly [Name in EvidenceName]?: FindingNumber };

/** Where something was found, and what shows it. */
export interface Found {
  /** The stage it is about; absent = none in particular. */
  readonly stageId?: string;
  readonly trackId?: string;
  readonly ownerId?: string;
  readonly evidence: FindingEvidence;
}

/** Something that stands out. Plain data; message catalogues word it by its code. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  /** `null` = of no stage, track or owner in particular. */
  readonly stageId: string | null;
  readonly trackId: string | null;
  readonly ownerId: string | null;
  /** Their names. */
  readonly stageName: string | null;
  readonly trackName: string | null;
  readonly ownerName: string | null;
  readonly evidence: FindingEvidence;
}
