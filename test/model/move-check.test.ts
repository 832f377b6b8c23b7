import { describe, expect, test } from 'vitest';
import {
  moveCheck,
  moveChecks,
  parsePipeline,
  resolveProcess,
  type Deal,
  type MoveTold,
} from '../../src/model/index.js';
import { RULED } from './ruled-process.js';

const process = resolveProcess(RULED);
const given = (criterion: string) => ({
  ...{ dealId: 'd', criterion, by: 'Ada', at: '2026-05-03', note: 'Mail' },
});
const dealIn = (stage: string, more: object = {}, history: readonly string[] = [stage]): Deal =>
  parsePipeline({
    pipeline: RULED,
    deals: [{ id: 'd', stage, created: '2026-01-01', amount: 20 }],
    history: history.map((each, at) => ({ dealId: 'd', at: `2026-03-0${at + 1}`, stage: each })),
    asOf: '2026-06-30',
    ...more,
  }).deals[0]!;
const FREE = {
  evidence: [given('need'), given('budget')],
  bids: [{ dealId: 'd', decision: 'bid' as const, by: 'Ada', at: '2026-05-04' }],
};
const unmet = (deal: Deal, to: string, told: MoveTold = {}) => moveCheck(deal, to, process, told).unmet;
const kinds = (deal: Deal, to: string, told: MoveTold = {}) =>
  unmet(deal, to, told).map(({ kind, effect }) => `${kind}: ${effect}`);

describe('what a move does not meet', () => {
  test('is listed whole: required criteria without evidence, the decision to bid, and the limits of where it goes', () => {
    expect(unmet(dealIn('talk'), 'offer', { load: { count: 2, valueMinor: 4_000 } })).toEqual([
      {
        ...{ kind: 'criterion', effect: 'block', stageId: 'talk' },
        criterion: { id: 'need', name: 'The need is confirmed' },
      },
      {
        ...{ kind: 'criterion', effect: 'block', stageId: 'talk' },
        criterion: { id: 'budget', name: 'There is a budget' },
      },
      { kind: 'bid', effect: 'block', stageId: 'talk', trackId: 'sales', decision: null },
      { kind: 'limit-deals', effect: 'block', stageId: 'offer', limit: 2, now: 2, after: 3 },
      { kind: 'limit-value', effect: 'block', stageId: 'offer', limit: 5_000, now: 4_000, after: 6_000 },
    ]);
    expect(moveCheck(dealIn('talk'), 'offer', process).mayMove).toBe(false);
  });

  test('is nothing once evidence and a decision are there, and there is room', () => {
    expect(
      moveCheck(dealIn('talk', FREE), 'offer', process, { load: { count: 1, valueMinor: 3_000 } }),
    ).toEqual({
      ...{ dealId: 'd', toStageId: 'offer', unmet: [], mayMove: true },
    });
  });

  test('is a bid that was decided against, until the day it was decided otherwise', () => {
    const decided = (decision: 'bid' | 'no-bid', at: string) => ({ dealId: 'd', decision, by: 'Ada', at });
    const deal = dealIn('talk', {
      evidence: FREE.evidence,
      bids: [decided('no-bid', '2026-05-10'), decided('bid', '2026-05-20')],
    });
    expect(unmet(deal, 'offer', { until: '2026-05-19' })).toMatchObject([
      { kind: 'bid', decision: 'no-bid' },
    ]);
    expect(unmet(deal, 'offer', { until: '2026-05-20' })).toEqual([]);
  });

  test('is a way that the stage does not name', () => {
    expect(unmet(dealIn('offer'), 'deal')).toEqual([
      {
        ...{ kind: 'transition', effect: 'block', stageId: 'offer' },
        allowed: ['talk', 'won', 'lost', 'hold'],
      },
    ]);
    expect(kinds(dealIn('offer'), 'no-value')).toEqual(['transition: block', 'reason: ask']);
    expect(kinds(dealIn('offer'), 'talk')).toEqual([]);
    expect(kinds(dealIn('offer'), 'offer')).toEqual([]);
  });

  test('is that way round by hold as well, while the way back stays open', () => {
    const held = dealIn('hold', {}, ['offer', 'hold']);
    expect(kinds(held, 'deal')).toEqual(['transition: block']);
    expect(kinds(held, 'offer')).toEqual([]);
    expect(kinds(held, 'talk')).toEqual([]);
    expect(kinds(dealIn('lost', {}, ['offer', 'lost']), 'deal')).toEqual(['transition: block']);
  });

  test('is why a deal was lost, where that is required, and asked where it may be left open', () => {
    expect(unmet(dealIn('deal'), 'lost')).toEqual([
      { kind: 'reason', effect: 'block', stageId: 'lost', reasons: ['Price', 'Timing'] },
    ]);
    expect(kinds(dealIn('deal'), 'lost', { lostReason: ' ' })).toEqual(['reason: block']);
    expect(kinds(dealIn('deal'), 'lost', { lostReason: 'They have a cousin' })).toEqual([]);
    expect(kinds(dealIn('deal'), 'no-value')).toEqual(['reason: ask']);
    expect(moveCheck(dealIn('deal'), 'no-value', process).mayMove).toBe(true);
  });

  test('is a limit that warns, and no limit where what stands there is not known', () => {
    const check = moveCheck(dealIn('talk', FREE), 'deal', process, { load: { count: 1, valueMinor: 0 } });
    expect(check).toMatchObject({
      unmet: [{ kind: 'limit-deals', effect: 'warn', after: 2 }],
      mayMove: true,
    });
    expect(unmet(dealIn('talk', FREE), 'deal')).toEqual([]);
  });

  test('is no limit by value for a deal that adds none, however full the stage is', () => {
    const poor = { ...dealIn('talk', FREE), amountMinor: null };
    expect(unmet(poor, 'offer', { load: { count: 0, valueMinor: 9_000 } })).toEqual([]);
    expect(kinds({ ...poor, amountMinor: 1 }, 'offer', { load: { count: 0, valueMinor: 9_000 } })).toEqual([
      'limit-value: block',
    ]);
  });

  test('is nothing of a move to a stage that is not known, and of a deal whose stage is not, the rules of where it goes', () => {
    expect(unmet(dealIn('talk'), 'nowhere')).toEqual([]);
    expect(kinds(dealIn('Somewhere', {}, []), 'lost')).toEqual(['reason: block']);
  });
});

describe('several moves at once', () => {
  const free = dealIn('talk', FREE);
  const three = ['x', 'y', 'z'].map((id) => ({ deal: { ...free, id }, toStageId: 'offer' }));

  test('count towards a limit one after the other', () => {
    const checks = moveChecks(three, process, () => ({ count: 1, valueMinor: 0 }));
    expect(checks.map(({ unmet }) => unmet.map((rule) => ('now' in rule ? rule.now : rule.kind)))).toEqual([
      [],
      [2],
      [3, 4_000],
    ]);
  });

  test('make room where they leave', () => {
    const checks = moveChecks(
      [{ deal: { ...free, id: 'x', stageId: 'offer' }, toStageId: 'talk' }, ...three.slice(1, 2)],
      process,
      () => ({ count: 2, valueMinor: 2_000 }),
    );
    expect(checks.map(({ mayMove }) => mayMove)).toEqual([true, true]);
  });
});
