import { describe, expect, test } from 'vitest';
import { resolveProcess, type Stage, type Track } from '../../src/model/index.js';

const mistake = (stage: Partial<Stage>, track: Partial<Track> = {}): string | null => {
  try {
    resolveProcess({
      currency: 'EUR',
      tracks: [
        {
          ...{ id: 'sales', name: 'Sales', ...track },
          stages: [
            { id: 'talk', name: 'Talk', kind: 'open', ...stage },
            { id: 'lost', name: 'Lost', kind: 'lost' },
          ],
        },
      ],
    });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const bad = (stage: object, track: Partial<Track> = {}): string | null => mistake(stage, track);

describe('the rules of a stage are checked:', () => {
  test('transitions name stages of the pipeline, none of them where nothing goes on', () => {
    expect(bad({ transitions: ['lost'] })).toBe(null);
    expect(bad({ transitions: [] })).toBe(null);
    expect(bad({ transitions: ['gone'] })).toBe('unknown-stage');
    expect(bad({ transitions: 'lost' })).toBe('invalid-definition');
  });

  test('a limit is of deals, of value, or of both, above nothing', () => {
    expect(bad({ limit: { deals: 3 } })).toBe(null);
    expect(bad({ limit: { deals: 3, valueMinor: 100, over: 'block' } })).toBe(null);
    for (const limit of [{}, { deals: 0 }, { deals: 1.5 }, { valueMinor: -1 }, { deals: 1, over: 'stop' }])
      expect(bad({ limit })).toBe('invalid-definition');
  });

  test('a reason is asked for at an end that is not won, and what is offered are texts', () => {
    expect(bad({ kind: 'lost', endReason: { rule: 'ask', reasons: ['Price'] } })).toBe(null);
    expect(bad({ kind: 'disqualified', endReason: { rule: 'require' } })).toBe(null);
    expect(bad({ kind: 'open', endReason: { rule: 'ask' } })).toBe('invalid-definition');
    for (const endReason of [
      { rule: 'off' },
      { rule: 'ask', reasons: [''] },
      { rule: 'ask', reasons: ['a', 'a'] },
    ])
      expect(bad({ kind: 'lost', endReason })).toBe('invalid-definition');
  });

  test('a gate that asks for a bid is a gate, on a track with a checklist', () => {
    const track: Partial<Track> = {
      bidChecklist: { items: [{ id: 'need', name: 'Need', weight: 1 }], thresholdBasisPoints: 5000 },
    };
    expect(bad({ gate: 'warn', gateAsksBid: true }, track)).toBe(null);
    expect(bad({ gateAsksBid: true }, track)).toBe('invalid-definition');
    expect(bad({ gate: 'block', gateAsksBid: true })).toBe('invalid-definition');
  });
});
