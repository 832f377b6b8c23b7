import fc from 'fast-check';
import type { PipelineDefinition, Stage, StageKind, Track } from '../../src/model/index.js';

const stage = (id: string, kind: StageKind): Stage => ({ id, name: `${kind} ${id}`, kind });

interface TrackPlan {
  readonly open: readonly {
    readonly expectedDays: number | null;
    readonly probabilityBasisPoints: number | null;
  }[];
  readonly hold: boolean;
  readonly won: boolean;
  readonly lost: boolean;
  readonly disqualified: boolean;
  readonly qualified: number | null;
  readonly pipeline: boolean | null;
}

const trackPlan: fc.Arbitrary<TrackPlan> = fc.record({
  open: fc.array(
    fc.record({
      expectedDays: fc.option(fc.integer({ min: 0, max: 60 })),
      probabilityBasisPoints: fc.option(fc.integer({ min: 0, max: 10_000 })),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  hold: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  won: fc.boolean(),
  lost: fc.boolean(),
  disqualified: fc.boolean(),
  qualified: fc.option(fc.nat(5)),
  pipeline: fc.option(fc.boolean()),
});

/** Stages `t0s0, t0s1, … t0hold, t0won, t0lost, t0out`; the last track always has a won and a lost one, others may. */
function trackOf(plan: TrackPlan, index: number, isLast: boolean): Track {
  const id = `t${index}`;
  const qualified = plan.qualified === null ? null : plan.qualified % plan.open.length;
  return {
    id,
    name: `Track ${index}`,
    stages: [
      ...plan.open.map((open, place) => ({ ...stage(`${id}s${place}`, 'open'), ...open })),
      ...(plan.hold ? [stage(`${id}hold`, 'hold')] : []),
      ...(isLast || plan.won ? [stage(`${id}won`, 'won')] : []),
      ...(isLast || plan.lost ? [stage(`${id}lost`, 'lost')] : []),
      ...(plan.disqualified ? [stage(`${id}out`, 'disqualified')] : []),
    ],
    ...(plan.pipeline === null ? {} : { pipeline: plan.pipeline }),
    ...(qualified === null ? {} : { qualifiedStageId: `${id}s${qualified}` }),
  };
}

/** Four owners, two of one team, one of another, one of none; deals may name a fifth. */
export const RANDOM_OWNERS = [
  { id: 'o0', name: 'Owner 0', teamId: 'a' },
  { id: 'o1', name: 'Owner 1', teamId: 'a' },
  { id: 'o2', name: 'Owner 2', teamId: 'b' },
  { id: 'o3', name: 'Owner 3' },
] as const;

const TEAMS = [
  { id: 'a', name: 'Team A' },
  { id: 'b', name: 'Team B' },
];

/** Pipelines of one to `maxTracks` tracks with one to six open stages each, in any currency exponent, zone and fiscal year. */
export function processArbitrary(maxTracks: number, inZones: boolean): fc.Arbitrary<PipelineDefinition> {
  return fc
    .record({
      tracks: fc.array(trackPlan, { minLength: 1, maxLength: maxTracks }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      timeZone: inZones
        ? fc.constantFrom('UTC', 'Pacific/Auckland', 'America/St_Johns', 'Asia/Kathmandu')
        : fc.constant('UTC'),
      fiscalYearStart: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ tracks, ...rest }) => ({
      ...rest,
      tracks: tracks.map((plan, index) => trackOf(plan, index, index === tracks.length - 1)),
      owners: RANDOM_OWNERS,
      teams: TEAMS,
    }));
}
