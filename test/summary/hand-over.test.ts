import { describe, expect, test } from 'vitest';
import { cycle, funnel, winRateFrom } from '../../src/measures/index.js';
import type { Deal, EvidenceEvent } from '../../src/model/index.js';
import { createPipelineStore, type PipelineStore } from '../../src/summary/index.js';
import { walk } from '../measures/small-pipeline.js';
import { qualifiedPipeline } from '../model/qualification-process.js';

type Steps = Parameters<typeof walk>[1][];
const LEAD: Steps = [
  ['2026-01-01', 'new'],
  ['2026-01-11', 'called'],
];
const given = (stage: string, criterion: string, at: string): EvidenceEvent => ({
  ...{ dealId: 'd1', stage, criterion, at, by: 'Ada', note: 'Mail' },
});
const EVIDENCE = [
  given('called', 'need', '2026-01-20'),
  given('offer', 'budget', '2026-02-10'),
  given('offer', 'need', '2026-02-10'),
];
const BIDS = [{ dealId: 'd1', at: '2026-02-03', decision: 'bid' as const, by: 'Ada', answers: [] }];
const ROW = { id: 'd1', amount: 100, created: '2026-01-01', expectedClose: '2026-09-01', owner: 'Ada' };

/** A store of one lead, called on, that was then moved. */
function handedOver(...moves: Steps): PipelineStore {
  const rest = { history: walk('d1', ...LEAD), evidence: EVIDENCE, bids: BIDS };
  const store = createPipelineStore(qualifiedPipeline([{ ...ROW, stage: 'called' }], rest));
  for (const [date, toStageId] of moves) store.apply({ type: 'move', dealId: 'd1', toStageId, date });
  return store;
}
const counts = (store: PipelineStore, trackId: string): number[] =>
  store.select(funnel, { trackId }).steps.map(({ count }) => count);
const stays = ({ visits }: Deal): string[] =>
  visits.map(
    ({ stageId, enteredDate, dwellDays, destinationStageId }) =>
      `${enteredDate} ${stageId} ${dwellDays ?? '…'} > ${destinationStageId ?? ''}`,
  );

const TO_OFFER: Steps[number] = ['2026-02-01', 'offer'];
const TO_WON: Steps = [TO_OFFER, ['2026-02-21', 'contract'], ['2026-03-02', 'won']];

describe('a deal handed over to the next track', () => {
  test('keeps its visits: the stay as a lead ends towards the first stage of the next track', () => {
    expect(stays(handedOver(...TO_WON).deal('d1')!)).toEqual([
      '2026-01-01 new 10 > called',
      '2026-01-11 called 21 > offer',
      '2026-02-01 offer 20 > contract',
      '2026-02-21 contract 9 > won',
    ]);
  });

  test('is the deal that its rows would tell, had they told all of it', () => {
    const rest = { history: walk('d1', ...LEAD, ...TO_WON), evidence: EVIDENCE, bids: BIDS };
    const told = qualifiedPipeline([{ ...ROW, stage: 'won', closed: '2026-03-02' }], rest).deals[0]!;
    const known = (deal: Deal) => ({ ...deal, fields: null, log: null });
    expect(known(handedOver(...TO_WON).deal('d1')!)).toEqual(known(told));
  });

  test('is won for the earlier track from that day on, and stands in the later one', () => {
    const before = handedOver();
    expect([counts(before, 'leads'), counts(before, 'sales')]).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ]);
    const store = handedOver(TO_OFFER);
    expect([counts(store, 'leads'), counts(store, 'sales')]).toEqual([
      [1, 1, 1],
      [1, 0, 0],
    ]);
    const wins = (start: string, end: string): number =>
      store.select(winRateFrom, { from: 'new', window: { start, end } }).unit.numerator;
    expect([wins('2026-01-01', '2026-02-01'), wins('2026-02-01', '2026-03-01')]).toEqual([0, 1]);
  });

  test('has one cycle, from its creation as a lead to its closing', () => {
    expect(handedOver(...TO_WON).select(cycle, {}).won.meanDays).toBe(60);
  });

  test('keeps its evidence and its bid decisions', () => {
    const before = handedOver().deal('d1')!;
    const after = handedOver(...TO_WON).deal('d1')!;
    expect(before.evidence.map(({ stageId, criterionId }) => `${stageId} ${criterionId}`)).toEqual([
      'called need',
      'offer budget',
      'offer need',
    ]);
    expect([after.evidence, after.bids]).toEqual([before.evidence, before.bids]);
  });

  test('out of a hold ends its stay as a lead on the day the hold began', () => {
    const store = handedOver(['2026-01-21', 'lead-hold'], ['2026-02-20', 'offer']);
    expect(stays(store.deal('d1')!)).toEqual([
      '2026-01-01 new 10 > called',
      '2026-01-11 called 10 > offer',
      '2026-02-20 offer … > ',
    ]);
  });

  test('and back again stands in the earlier one, where it has reached every stage; what it did stays', () => {
    const store = handedOver(TO_OFFER, ['2026-02-11', 'called']);
    expect(stays(store.deal('d1')!)).toEqual([
      '2026-01-01 new 10 > called',
      '2026-01-11 called 21 > offer',
      '2026-02-01 offer 10 > called',
      '2026-02-11 called … > ',
    ]);
    expect([counts(store, 'leads'), counts(store, 'sales')]).toEqual([
      [1, 1, 0],
      [1, 0, 0],
    ]);
    expect(store.deal('d1')!.evidence).toHaveLength(3);
    store.apply({ type: 'move', dealId: 'd1', toStageId: 'offer', date: '2026-03-01' });
    expect([counts(store, 'leads'), counts(store, 'sales')]).toEqual([
      [1, 1, 1],
      [1, 0, 0],
    ]);
  });

  test('undone is a lead again, to the same deal, and done again is handed over', () => {
    const store = handedOver(TO_OFFER);
    const after = store.deal('d1');
    store.undo();
    expect(store.deal('d1')).toEqual(handedOver().deal('d1'));
    expect([counts(store, 'leads'), counts(store, 'sales')]).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ]);
    store.redo();
    expect(store.deal('d1')).toEqual(after);
  });
});
