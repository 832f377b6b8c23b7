import {
  addDays,
  differenceInDays,
  type Deal,
  type Period,
  type Pipeline,
  type Target,
} from '../../src/model/index.js';
import type { CoverageArgs } from '../../src/measures/index.js';
import { isIn, ofKind, ofPipelineTracks, totalOf, valueFraction } from './oracle.js';

/** Section 5, as far as it is numbers; `null` = the states or the data give none. */
export interface OracleCoverage {
  readonly target: number | null;
  readonly openMinor: number;
  readonly pastDueMinor: number;
  readonly wonMinor: number;
  readonly state: string;
  readonly coverage: number | null;
  readonly attainment: number | null;
  readonly pace: number | null;
  readonly neededPerDay: number | null;
  readonly required: number | null;
}

/** Section 5 for some deals of a pipeline, with the target given or found. */
export function oracleCoverage(
  pipeline: Pipeline,
  deals: readonly Deal[],
  { window, horizon = 'period', against = 'target', targetMinor }: CoverageArgs,
): OracleCoverage {
  const { asOf } = pipeline;
  const read = ofPipelineTracks(pipeline, deals);
  const open = ofKind(read, 'open');
  const counted = horizon === 'all' ? open : open.filter((deal) => isIn(deal.expectedCloseDate, window));
  const won = ofKind(read, 'won').filter((deal) => isIn(deal.closedDate, window) && deal.closedDate! <= asOf);
  const target = targetMinor === undefined ? oracleTarget(pipeline, window) : targetMinor;
  const wonMinor = totalOf(won);
  const openMinor = totalOf(counted);
  const state =
    target === null
      ? 'no-target'
      : target < 0
        ? 'invalid-target'
        : target === 0
          ? 'zero-target'
          : wonMinor >= target
            ? 'met'
            : 'open';
  const noneHasAmount = (some: readonly Deal[]): boolean =>
    some.length > 0 && some.every((deal) => deal.amountMinor === null);
  const isUnknown =
    (horizon === 'period' && open.length > 0 && open.every((deal) => deal.expectedCloseDate === null)) ||
    noneHasAmount(counted) ||
    (against === 'remaining' && noneHasAmount(won));
  const base = target === null ? 0 : against === 'target' ? target : target - wonMinor;
  const hasGoal = (state === 'open' || state === 'met') && !noneHasAmount(won);
  const total = differenceInDays(window.end, window.start);
  const gone = Math.min(total, Math.max(0, differenceInDays(asOf, window.start) + 1));
  const remaining = hasGoal ? Math.max(0, target! - wonMinor) : null;
  return {
    target,
    openMinor,
    pastDueMinor: totalOf(
      counted.filter((deal) => deal.expectedCloseDate !== null && deal.expectedCloseDate < asOf),
    ),
    wonMinor,
    state,
    coverage: state === 'open' && !isUnknown ? openMinor / base : null,
    attainment: hasGoal ? wonMinor / target! : null,
    pace: hasGoal && gone > 0 ? wonMinor / target! / (gone / total) : null,
    neededPerDay: remaining === null || gone === total ? null : remaining / (total - gone),
    required: oracleRequired(pipeline),
  };
}

/** 1 ÷ value win rate of the last 12 months, of the whole pipeline. */
function oracleRequired(pipeline: Pipeline): number | null {
  const end = addDays(pipeline.asOf, 1);
  const year = String(Number(end.slice(0, 4)) - 1);
  const start = `${year}${end.slice(4)}`.replace(/-02-29$/, '-03-01');
  const closed = ofPipelineTracks(pipeline, pipeline.deals).filter((deal) =>
    isIn(deal.closedDate, { start, end }),
  );
  const [won, all] = valueFraction(ofKind(closed, 'won'), ofKind(closed, 'lost'));
  return won === 0 ? null : all / won;
}

/** The target of the whole: its own, else the sum of its teams' (their own, else their members') and of teamless owners'. */
export function oracleTarget({ targets, owners, teams }: Pipeline, window: Period): number | null {
  const of = (holds: (target: Target) => boolean): number | null =>
    shareByDays(targets.filter(holds), window);
  const sum = (parts: readonly (number | null)[]): number | null => {
    const known = parts.filter((part) => part !== null);
    return known.length === 0 ? null : known.reduce((total, part) => total + part, 0);
  };
  const ownersOf = (teamId: string | null): number | null =>
    sum(
      owners
        .filter((owner) => (owner.teamId ?? null) === teamId)
        .map((owner) => of((target) => target.ownerId === owner.id)),
    );
  const own = of((target) => target.ownerId == null && target.teamId == null);
  if (own !== null) return own;
  const ofTeams = teams.map(
    (team) => of((target) => target.teamId === team.id && target.ownerId == null) ?? ownersOf(team.id),
  );
  return sum([...ofTeams, ownersOf(null)]);
}

/** Day by day: on each day the shortest targets that cover it; those of exactly the window before all others. */
function shareByDays(targets: readonly Target[], window: Period): number | null {
  const exact = targets.filter(({ period }) => period.start === window.start && period.end === window.end);
  if (exact.length > 0) return exact.reduce((total, target) => total + target.amountMinor, 0);
  const lengthOf = ({ period }: Target): number => differenceInDays(period.end, period.start);
  const days = new Map<Target, number>();
  for (let day = window.start; day < window.end; day = addDays(day, 1)) {
    const covering = targets.filter(({ period }) => day >= period.start && day < period.end);
    const shortest = covering.map(lengthOf).sort((one, other) => one - other)[0];
    for (const target of covering) {
      if (lengthOf(target) === shortest) days.set(target, (days.get(target) ?? 0) + 1);
    }
  }
  if (days.size === 0) return null;
  let total = 0;
  for (const [target, count] of days) total += halfToEven(target.amountMinor * count, lengthOf(target));
  return total;
}

function halfToEven(numerator: number, denominator: number): number {
  const whole = Math.trunc(numerator / denominator);
  const rest = Math.abs(numerator % denominator) * 2;
  const isUp = rest > denominator || (rest === denominator && whole % 2 !== 0);
  return isUp ? whole + Math.sign(numerator) : whole;
}
