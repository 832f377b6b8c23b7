import type { Owner, Team } from './people.js';
import type { Stage, StageKind, Track } from './stage.js';

/** How sure a seller is of a deal, as a class (docs/measures.md §10). */
export interface ForecastCategory {
  /** Unique among the categories. */
  readonly id: string;
  /** Shown to people. */
  readonly name: string;
  /** `closed`: won deals, at most one category; `omitted`: deals in no forecast; default `open`. */
  readonly kind?: 'open' | 'closed' | 'omitted';
}

/** What the deals are read against: tracks and stages, currency, calendar and people. */
export interface PipelineDefinition {
  /** Shown to people; absent = no name. */
  readonly name?: string;
  /** At least one, in the order deals move on through them. */
  readonly tracks: readonly Track[];
  /** The reporting currency, ISO 4217, e.g. `EUR`. */
  readonly currency: string;
  /** IANA name of the zone in which instants become calendar dates; default `UTC`. */
  readonly timeZone?: string;
  /** First month of the fiscal year, 1–12; default 1. A fiscal year is named by the year in which it ends. */
  readonly fiscalYearStart?: number;
  /** Owners known beforehand; owners that only deals name are added as they are met. */
  readonly owners?: readonly Owner[];
  /** Teams known beforehand; teams that only deals name are added as they are met. */
  readonly teams?: readonly Team[];
  /** How sure deals are, the least sure first; default pipeline, best case, commit, closed, omitted. */
  readonly forecastCategories?: readonly ForecastCategory[];
}

/** A stage with its place: what summaries and measures need to read a stage index. */
export interface StageAt {
  readonly stage: Stage;
  readonly kind: StageKind;
  /** Index of the track in the definition. */
  readonly trackIndex: number;
  /** Place among the open stages of its track, 0 first; `null` for a stage that is not open. */
  readonly openIndex: number | null;
}

/** A checked definition: defaults filled in, every stage in one list whose order is the stage index used everywhere. */
export interface Process {
  readonly name: string | null;
  readonly tracks: readonly Track[];
  readonly currency: string;
  /** Digits after the decimal mark of the reporting currency (ISO 4217), 0–4. */
  readonly currencyExponent: number;
  readonly timeZone: string;
  readonly fiscalYearStart: number;
  /** All stages of all tracks, in definition order. */
  readonly stages: readonly StageAt[];
  /** Stage id → index in `stages`; `UNMAPPED_STAGE_ID` is not in it. */
  readonly stageIndexById: ReadonlyMap<string, number>;
  /** For each track: indexes (in `stages`) of its open stages, in order. */
  readonly openStageIndexes: readonly (readonly number[])[];
  /** For each track: whether coverage, velocity, mix and forecast read it. */
  readonly pipelineTracks: readonly boolean[];
  /** The least sure first; deals and summaries name them by id, and by index. */
  readonly forecastCategories: readonly ForecastCategory[];
}
