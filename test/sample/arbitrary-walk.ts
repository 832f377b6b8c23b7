import fc from 'fast-check';
import type { PipelineDefinition } from '../../src/model/index.js';

const MOVES = [
  'on',
  'skip',
  'back',
  'hold',
  'resume',
  'won',
  'lost',
  'out',
  'next track',
  'reopen',
  'stay',
] as const;

/** One thing that happens to a random deal: where it goes, how long after the last, and what else is set then. */
export interface WalkStep {
  readonly move: (typeof MOVES)[number];
  /** 0 = the same day. */
  readonly afterDays: number;
  /** Major units; `null` = emptied; absent = unchanged. */
  readonly amount?: number | null;
  /** Days from the step to the new expected close; `null` = emptied; absent = unchanged. */
  readonly expectedInDays?: number | null;
  /** Owner id; `null` = nobody; absent = unchanged. */
  readonly owner?: string | null;
}

/** Amounts as they come: mostly positive, whole or in quarters (exact in binary), and the corners. */
export function amountArbitrary(negative: boolean, outOfRange: boolean): fc.Arbitrary<number | null> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 200_000 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 4_000_000 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.constant(null) },
    ...(negative ? [{ weight: 1, arbitrary: fc.integer({ min: -50_000, max: -1 }) }] : []),
    ...(outOfRange ? [{ weight: 1, arbitrary: fc.constantFrom(1e13, negative ? -1e13 : 2e13) }] : []),
  );
}

/** Steps of a deal's life; mostly onwards. */
export function stepsArbitrary(amount: fc.Arbitrary<number | null>): fc.Arbitrary<WalkStep[]> {
  const step = fc.record(
    {
      move: fc.oneof(
        { weight: 4, arbitrary: fc.constant('on' as const) },
        {
          weight: 3,
          arbitrary: fc.constantFrom('hold' as const, 'resume' as const, 'lost' as const, 'out' as const),
        },
        { weight: 4, arbitrary: fc.constantFrom(...MOVES) },
      ),
      afterDays: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.integer({ min: 1, max: 90 }) },
      ),
      amount,
      expectedInDays: fc.option(fc.integer({ min: -30, max: 200 })),
      owner: fc.option(fc.constantFrom('o0', 'o1', 'o2', 'o3')),
    },
    { requiredKeys: ['move', 'afterDays'] },
  );
  return fc.array(step, { maxLength: 12, size: 'medium' });
}

/** The stages a walk comes through: first the one it begins in, then one for each move (the same where it cannot go there). */
export function stagesOfWalk(
  { tracks }: PipelineDefinition,
  start: { readonly track: number; readonly place: number },
  moves: readonly WalkStep['move'][],
): string[] {
  let track = start.track % tracks.length;
  let openIds: string[] = [];
  let place = 0;
  const enter = (to: number): void => {
    track = to;
    openIds = (tracks[to]?.stages ?? []).filter((stage) => stage.kind === 'open').map((stage) => stage.id);
    place = 0;
  };
  const kindId = (kind: string): string | undefined =>
    tracks[track]?.stages.find((stage) => stage.kind === kind)?.id;

  enter(track);
  place = start.place % openIds.length;
  let current = openIds[place] ?? '';
  const visited = [current];
  for (const move of moves) {
    const goTo = (to: number): string => {
      if (to < openIds.length) place = Math.max(0, to);
      else if (kindId('won') !== undefined) return kindId('won')!;
      else if (track + 1 < tracks.length) enter(track + 1);
      return openIds[place] ?? current;
    };
    if (move === 'on') current = goTo(place + 1);
    else if (move === 'skip') current = goTo(place + 2);
    else if (move === 'back') current = goTo(place - 1);
    else if (move === 'resume' || move === 'reopen') current = goTo(place);
    else if (move === 'next track' && track + 1 < tracks.length) {
      enter(track + 1);
      current = openIds[0] ?? current;
    } else if (move === 'next track') current = goTo(openIds.length);
    else if (move === 'out') current = kindId('disqualified') ?? current;
    else if (move !== 'stay') current = kindId(move) ?? current;
    visited.push(current);
  }
  return visited;
}
