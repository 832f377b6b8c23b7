import { parsePipeline, type HistoryEvent } from '../../src/model/index.js';
import { createPipelineStore } from '../../src/summary/index.js';
import { expectSame } from '../measures/expect-same.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

const dayOf = (event: HistoryEvent): string => String(event.at).slice(0, 10);

function logsByDeal(history: Iterable<HistoryEvent>): Map<string, HistoryEvent[]> {
  const logs = new Map<string, HistoryEvent[]>();
  for (const event of history) {
    const log = logs.get(event.dealId);
    if (log) log.push(event);
    else logs.set(event.dealId, [event]);
  }
  return logs;
}

property(
  'a log replayed as moves gives the visits, ends and days that parsing the log gives',
  [pipelineArbitrary({ dirt: false, instants: false })],
  (input) => {
    const parsed = parsePipeline(input);
    const logs = logsByDeal(input.history ?? []);
    const begun = input.deals.filter((row) => logs.has(row.id ?? ''));
    const store = createPipelineStore(
      parsePipeline({
        ...input,
        deals: begun.map((row) => ({ ...row, stage: logs.get(row.id!)![0]!.stage ?? null, closed: null })),
        history: begun.map((row) => logs.get(row.id!)![0]!),
      }),
    );
    for (const [dealId, [, ...later]] of logs) {
      for (const event of later) {
        store.apply({ type: 'move', dealId, toStageId: event.stage!, date: dayOf(event) });
      }
    }
    for (const deal of parsed.deals) {
      if (!logs.has(deal.id)) continue;
      const replayed = store.deal(deal.id)!;
      for (const field of ['visits', 'kind', 'stageId', 'closedDate', 'pathKnown'] as const) {
        expectSame(replayed[field], deal[field]);
      }
      // Going from one hold to another, a deal keeps the day its hold began: see move-deal.ts.
      if (deal.kind !== 'hold') expectSame(replayed.stageEnteredDate, deal.stageEnteredDate);
    }
  },
);
