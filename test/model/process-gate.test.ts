import { describe, expect, test } from 'vitest';
import { gateCheck, resolveProcess, type EvidenceEvent } from '../../src/model/index.js';
import { qualificationProcess, qualifiedDeal } from './qualification-process.js';

const process = resolveProcess(qualificationProcess);
const given = (criterion: string, stage: string, at = '2026-05-03'): EvidenceEvent => ({
  ...{ dealId: 'd1', criterion, stage, by: 'Ada', at, note: 'Mail' },
});
const log = (...stages: string[]) =>
  stages.map((stage, index) => ({ dealId: 'd1', at: `2026-03-0${index + 1}`, stage }));
const check = (stage: string, to: string, evidence: EvidenceEvent[] = [], history = log(stage)) => {
  const { unmet, ...rest } = gateCheck(qualifiedDeal(stage, { evidence, history }), to, process);
  return { ...rest, unmet: unmet.map(({ id }) => id) };
};
const NO_GATE = { gate: 'off', stageId: null, unmet: [], mayLeave: true };

describe('a gate', () => {
  test('that blocks holds a deal back while a required criterion has no evidence', () => {
    expect(check('offer', 'contract')).toEqual({
      ...{ gate: 'block', stageId: 'offer', unmet: ['budget', 'need'], mayLeave: false },
    });
    expect(check('offer', 'contract', [given('budget', 'offer')])).toMatchObject({
      ...{ unmet: ['need'], mayLeave: false },
    });
    expect(check('offer', 'contract', [given('budget', 'offer'), given('need', 'offer')])).toEqual({
      ...{ gate: 'block', stageId: 'offer', unmet: [], mayLeave: true },
    });
  });

  test('is not opened by the evidence of another stage’s criterion of the same id, nor by a tick', () => {
    const others = [given('budget', 'offer'), given('need', 'called')];
    expect(check('offer', 'contract', others).unmet).toEqual(['need']);
    const tick = { ...given('need', 'offer'), note: null };
    expect(check('offer', 'contract', [given('budget', 'offer'), tick]).mayLeave).toBe(false);
  });

  test('that warns lets it pass and says what is unmet, and so does one that is off', () => {
    expect(check('called', 'offer')).toEqual({
      ...{ gate: 'warn', stageId: 'called', unmet: ['need'], mayLeave: true },
    });
    expect(check('new', 'called')).toEqual({ gate: 'off', stageId: 'new', unmet: ['owner'], mayLeave: true });
  });

  test('is asked of moves forward: to a later stage, a later track, or won', () => {
    expect(check('offer', 'won').mayLeave).toBe(false);
    expect(check('called', 'contract').gate).toBe('warn');
    expect(check('new', 'won').stageId).toBe('new');
  });

  test('is not asked of moves back, to hold, to lost, to no value, or to where the deal stands', () => {
    for (const to of ['called', 'new', 'hold', 'lead-hold', 'lost', 'no-value', 'offer', 'nowhere'])
      expect(check('offer', to)).toEqual(NO_GATE);
  });

  test('is not gone round by hold or by lost', () => {
    expect(check('hold', 'contract', [], log('offer', 'hold'))).toMatchObject({
      stageId: 'offer',
      mayLeave: false,
    });
    expect(check('hold', 'offer', [], log('offer', 'hold'))).toEqual(NO_GATE);
    expect(check('lost', 'won', [], log('offer', 'lost')).mayLeave).toBe(false);
    expect(check('lost', 'offer', [], log('offer', 'lost'))).toEqual(NO_GATE);
  });

  test('is none where a deal stands in no stage that is known, was never in one, or was won', () => {
    expect(check('Somewhere', 'won', [], [])).toEqual(NO_GATE);
    expect(check('lost', 'won', [], [])).toEqual(NO_GATE);
    expect(check('won', 'contract', [], log('offer', 'won'))).toEqual(NO_GATE);
  });

  test('looks at the evidence there was on the day of the move', () => {
    const evidence = [given('budget', 'offer'), given('need', 'offer', '2026-06-10')];
    const deal = qualifiedDeal('offer', { evidence });
    expect(gateCheck(deal, 'won', process, '2026-06-09').mayLeave).toBe(false);
    expect(gateCheck(deal, 'won', process, '2026-06-10').mayLeave).toBe(true);
  });
});
