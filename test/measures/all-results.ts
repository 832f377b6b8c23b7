import { addDays, periodContaining, type Period, type Pipeline } from '../../src/model/index.js';
import {
  FINDING_DEFAULTS,
  coverage,
  coverageSeries,
  creation,
  cycle,
  cycleAwareCoverage,
  dealMix,
  dealMixSeries,
  dealSize,
  flow,
  lookBack,
  losses,
  movement,
  findings,
  forecast,
  funnel,
  goal,
  health,
  leadVelocity,
  pipelineValueFactor,
  stageConversion,
  stageDwell,
  stageTotals,
  trackRecord,
  velocity,
  winIncidence,
  winRate,
  winRateSeries,
  type MeasureResult,
} from '../../src/measures/index.js';
import type { PipelineStore, ViewOptions } from '../../src/summary/index.js';

/** The quarter of the as-of day, and the year before it. */
export function windowsOf({ asOf }: Pick<Pipeline, 'asOf'>): { quarter: Period; lastYear: Period } {
  const quarter = periodContaining(asOf, 'quarter');
  return { quarter, lastYear: { start: addDays(quarter.start, -365), end: quarter.start } };
}

/** The quarter after, but for the last that there is. */
const afterwards = (quarter: Period): Period =>
  quarter.end > '9999' ? quarter : { start: quarter.end, end: addDays(quarter.end, 91) };

/** Findings of what lies below a limit. */
const LOW_IS_BAD: ReadonlySet<string> = new Set(['low-conversion', 'high-bar', 'too-little-coming-in']);

/** The least deal, or share, is one too many. */
const EVERYTHING_STANDS_OUT = Object.fromEntries(
  Object.keys(FINDING_DEFAULTS).map((code) => [code, { least: 0, limit: LOW_IS_BAD.has(code) ? 1000 : 0 }]),
);

/** Every measure, with the choices that change what it reads: to be asked for one by one. */
export function measurings(store: PipelineStore, view: ViewOptions = {}): (() => MeasureResult)[] {
  const { quarter, lastYear } = windowsOf(store.pipeline);
  const { tracks } = store.pipeline.process;
  const rich = { window: quarter, targetMinor: 5_000_000 };
  return [
    () => store.select(winRate, {}, view),
    () => store.select(winRate, { window: quarter, open: 'range', disqualified: 'as-lost' }, view),
    () => store.select(winRate, { window: lastYear, by: 'created', open: 'as-lost' }, view),
    () => store.select(winRateSeries, { unit: 'quarter', open: 'range' }, view),
    () => store.select(winRateSeries, { window: lastYear, by: 'created', open: 'as-lost' }, view),
    ...tracks.map(
      ({ id }) =>
        () =>
          store.select(funnel, { trackId: id }, view),
    ),
    () => store.select(funnel, { basis: 'entered' }, view),
    () => store.select(funnel, { basis: 'strict', unknownPath: 'first-stage' }, view),
    () => store.select(funnel, { unknownPath: 'first-stage' }, view),
    ...tracks.map(
      ({ id }) =>
        () =>
          store.select(funnel, { trackId: id, basis: 'standing' }, view),
    ),
    () => store.select(cycle, {}, view),
    () => store.select(cycle, { window: lastYear }, view),
    ...tracks
      .filter((track) => track.qualifiedStageId !== undefined)
      .map(
        ({ id }) =>
          () =>
            store.select(cycle, { from: 'qualified', trackId: id }, view),
      ),
    () => store.select(stageTotals, {}, view),
    () => store.select(stageConversion, {}, view),
    () => store.select(stageConversion, { window: lastYear }, view),
    () => store.select(stageConversion, { window: quarter }, view),
    () => store.select(stageDwell, { window: lastYear }, view),
    () => store.select(stageDwell, { method: 'km' }, view),
    ...store.pipeline.process.openStageIndexes
      .flatMap((indexes) => indexes.slice(-2))
      .map((index) => store.pipeline.process.stages[index]!.stage.id)
      .map((from) => () => store.select(winIncidence, { from }, view)),
    () => store.select(pipelineValueFactor, { window: quarter }, view),
    () => store.select(pipelineValueFactor, { ...rich, closed: lastYear }, view),
    () => store.select(cycleAwareCoverage, { window: quarter }, view),
    () => store.select(cycleAwareCoverage, { ...rich, window: afterwards(quarter) }, view),
    () => store.select(coverage, { ...rich, horizon: 'all', required: { method: 'pvf' } }, view),
    () => store.select(goal, rich, view),
    () => store.select(health, { window: quarter }, view),
    () => store.select(findings, { window: quarter }, view),
    () =>
      store.select(
        findings,
        { ...rich, lookBack: false, ceiling: 0.1, settings: EVERYTHING_STANDS_OUT },
        view,
      ),
    () => store.select(health, { ...rich, closed: lastYear, inactiveDays: 7, probabilityTolerance: 0 }, view),
    () => store.select(trackRecord, { window: quarter }, view),
    () => store.select(trackRecord, { window: lastYear, day: lastYear.start }, view),
    () => store.select(forecast, rich, view),
    () => store.select(forecast, { window: { start: lastYear.start, end: quarter.end }, trials: 100 }, view),
    () => store.select(coverageSeries, rich, view),
    () => store.select(coverageSeries, { window: lastYear, unit: 'month' }, view),
    () => store.select(movement, { window: quarter }, view),
    () => store.select(movement, { window: lastYear, period: quarter }, view),
    () => store.select(losses, {}, view),
    () => store.select(losses, { window: quarter }, view),
    () => store.select(lookBack, { date: lastYear.start }, view),
    () => store.select(flow, { from: lastYear.start, to: quarter.start }, view),
    () => store.select(flow, { from: quarter.start, to: quarter.end, mode: 'ranked', period: quarter }, view),
    () => store.select(leadVelocity, {}, view),
    () =>
      store.select(creation, { unit: 'quarter', window: { start: lastYear.start, end: quarter.end } }, view),
    () => store.select(goal, { window: quarter, against: 'remaining', closed: lastYear }, view),
    () => store.select(dealSize, {}, view),
    () => store.select(dealSize, { window: quarter }, view),
    () => store.select(dealMix, {}, view),
    () => store.select(dealMix, { window: quarter, classes: { by: 'natural-breaks', count: 4 } }, view),
    () => store.select(dealMix, { ...rich, classes: { by: 'quantile', shares: [0.2] } }, view),
    () => store.select(dealMixSeries, {}, view),
    () => store.select(dealMixSeries, { ...rich, span: lastYear, unit: 'quarter' }, view),
    () =>
      store.select(
        dealMixSeries,
        { days: [lastYear.start, quarter.start], classes: { by: 'quantile', shares: [0.2] } },
        view,
      ),
    () => store.select(velocity, { window: lastYear }, view),
    () => store.select(velocity, { scope: 'all' }, view),
    () => store.select(velocity, { scale: { openCount: 1.1, winRate: 1.5, meanCycleDays: 0.9 } }, view),
    ...tracks
      .flatMap(({ stages }) => stages.find(({ kind }) => kind === 'open') ?? [])
      .slice(0, 1)
      .map(
        ({ id }) =>
          () =>
            store.select(cycle, { from: { stageId: id } }, view),
      ),
    () => store.select(coverage, { window: quarter }, view),
    () => store.select(coverage, { window: quarter, required: { method: 'conversion' } }, view),
    () => store.select(coverage, { ...rich, horizon: 'all', ceiling: 3 }, view),
    () => store.select(coverage, { ...rich, against: 'remaining', floor: 1.5 }, view),
  ];
}

/** The results of {@link measurings}. */
export function allResults(store: PipelineStore, view: ViewOptions = {}): MeasureResult[] {
  return measurings(store, view).map((measuring) => measuring());
}

/** A number in some data, however deep, that is not finite; `undefined` = there is none. */
export function notFinite(data: unknown): number | undefined {
  if (typeof data === 'number') return Number.isFinite(data) ? undefined : data;
  if (typeof data !== 'object' || data === null) return undefined;
  for (const value of Object.values(data)) {
    const found = notFinite(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
