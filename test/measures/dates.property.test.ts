import fc from 'fast-check';
import {
  addDays,
  parsePipeline,
  type CalendarDate,
  type Deal,
  type Period,
  type Pipeline,
  type Visit,
} from '../../src/model/index.js';
import { coverage, cycle, funnel, velocity, winRate } from '../../src/measures/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';
import { windowsOf } from './all-results.js';
import { expectSame } from './expect-same.js';

/** The whole pipeline some days later; a period moves as it is, whatever months it then covers. */
function shifted(pipeline: Pipeline, days: number): Pipeline {
  const later = (date: CalendarDate): CalendarDate => addDays(date, days);
  const maybe = (date: CalendarDate | null): CalendarDate | null => date && later(date);
  const visit = (each: Visit): Visit => ({
    ...each,
    enteredDate: maybe(each.enteredDate),
    leftDate: maybe(each.leftDate),
  });
  const deal = (each: Deal): Deal => ({
    ...each,
    createdDate: maybe(each.createdDate),
    closedDate: maybe(each.closedDate),
    expectedCloseDate: maybe(each.expectedCloseDate),
    stageEnteredDate: maybe(each.stageEnteredDate),
    visits: each.visits.map(visit),
  });
  return {
    ...pipeline,
    asOf: later(pipeline.asOf),
    deals: pipeline.deals.map(deal),
    targets: pipeline.targets.map((target) => ({ ...target, period: movedPeriod(target.period, days) })),
  };
}

const movedPeriod = ({ start, end }: Period, days: number): Period => ({
  start: addDays(start, days),
  end: addDays(end, days),
});

function figures(pipeline: Pipeline, quarter: Period): unknown {
  const store = createPipelineStore(pipeline);
  const covered = store.select(coverage, { window: quarter, required: { method: 'win-rate' } });
  return [
    store.select(winRate, { window: quarter, open: 'range' }).valueRange,
    store.select(cycle, { window: quarter }).won,
    store.select(cycle, {}).lost,
    store.select(velocity, { window: quarter, scope: 'all' }).perDayMinor,
    store.select(funnel, {}).steps,
    [covered.coverage, covered.target, covered.pace, covered.neededPerDayMinor, covered.openPastDue],
  ];
}

property(
  'all dates some days later: cycles, rates, funnel and coverage are the same; 400 years later the required coverage too',
  [
    pipelineArbitrary({ instants: false }).map((input) => parsePipeline(input)),
    fc.integer({ min: -2000, max: 2000 }),
  ],
  (pipeline, days) => {
    const { quarter } = windowsOf(pipeline);
    const now = figures(pipeline, quarter);
    expectSame(figures(shifted(pipeline, days), movedPeriod(quarter, days)), now);

    const cycleOfCalendar = 146_097;
    const required = (each: Pipeline, window: Period): unknown => {
      const result = createPipelineStore(each).select(coverage, { window, required: { method: 'win-rate' } });
      return [result.required.valueWinRate, result.zone, result.floor];
    };
    const far = shifted(pipeline, cycleOfCalendar);
    expectSame(required(far, movedPeriod(quarter, cycleOfCalendar)), required(pipeline, quarter));
  },
);
