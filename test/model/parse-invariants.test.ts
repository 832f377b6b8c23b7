import fc from 'fast-check';
import { expect } from 'vitest';
import {
  addDays,
  differenceInDays,
  parsePipeline,
  type Deal,
  type HistoryEvent,
  type ParseInput,
} from '../../src/model/index.js';
import { property } from '../property.js';
import { salesPipeline } from './sales-pipeline.js';

/** Deals with a believable life: created, moved through stages day by day, perhaps closed. Days count from 2017-01-01. */
const anyLife = fc.record({
  created: fc.integer({ min: 0, max: 200 }),
  stays: fc.array(
    fc.tuple(fc.constantFrom('qualify', 'propose', 'negotiate', 'on-hold'), fc.integer({ min: 0, max: 60 })),
    {
      minLength: 1,
      maxLength: 4,
    },
  ),
  end: fc.constantFrom(null, 'won', 'lost', 'no-value'),
  amount: fc.option(fc.integer({ min: -1000, max: 1_000_000 }), { nil: null }),
  hasHistory: fc.boolean(),
});
type Life = typeof anyLife extends fc.Arbitrary<infer T> ? T : never;
const anyLives = fc.array(anyLife, { maxLength: 40 });

function inputOf(
  lives: readonly Life[],
  firstDay = '2017-01-01',
): ParseInput<Readonly<Record<string, unknown>>> {
  const history: HistoryEvent[] = [];
  const deals = lives.map((life, index) => {
    const id = `D${index}`;
    let day = life.created;
    const events: HistoryEvent[] = [];
    for (const [stage, days] of life.stays) {
      events.push({ dealId: id, at: addDays(firstDay, day), sequence: events.length, stage });
      day += days;
    }
    if (life.end !== null)
      events.push({ dealId: id, at: addDays(firstDay, day), sequence: events.length, stage: life.end });
    if (life.hasHistory) history.push(...events);
    return {
      id,
      stage: events.at(-1)?.stage ?? null,
      amount: life.amount,
      created: addDays(firstDay, life.created),
      closed: life.end === null ? null : addDays(firstDay, day),
    };
  });
  return { pipeline: salesPipeline, asOf: addDays(firstDay, 500), deals, history };
}

/** A deal with its dates as days from the first one. */
function relative(deal: Deal, firstDay: string) {
  const since = (date: string | null) => (date === null ? null : differenceInDays(date, firstDay));
  return {
    ...deal,
    fields: null,
    createdDate: since(deal.createdDate),
    closedDate: since(deal.closedDate),
    stageEnteredDate: since(deal.stageEnteredDate),
    visits: deal.visits.map((visit) => ({
      ...visit,
      enteredDate: since(visit.enteredDate),
      leftDate: since(visit.leftDate),
    })),
    log: deal.log.map((entry) => ({ ...entry, date: since(entry.date) })),
  };
}

property(
  'dates n days on, 400 years to either side, give the same deals n days on',
  [anyLives, fc.oneof(fc.integer({ min: -146_097, max: 146_097 }), fc.constantFrom(-146_097, 146_097))],
  (lives, days) => {
    const firstDay = addDays('2017-01-01', days);
    const moved = parsePipeline(inputOf(lives, firstDay)).deals.map((deal) => relative(deal, firstDay));
    const still = parsePipeline(inputOf(lives)).deals.map((deal) => relative(deal, '2017-01-01'));
    expect(moved).toEqual(still);
  },
);

property(
  'calendar dates give the same deals under eight time zones',
  [anyLives],
  (lives) => {
    const input = inputOf(lives);
    const { deals, issues } = parsePipeline(input);
    for (const timeZone of [
      ...['Europe/Stockholm', 'America/New_York', 'America/St_Johns', 'Asia/Kolkata', 'Pacific/Apia'],
      ...['Pacific/Kiritimati', 'Australia/Lord_Howe'],
    ]) {
      const zoned = parsePipeline({ ...input, pipeline: { ...salesPipeline, timeZone } });
      expect(zoned.deals).toEqual(deals);
      expect(zoned.issues).toEqual(issues);
    }
  },
  { runs: 200 },
);

property('any order of rows and events gives the same deals', [anyLives], (lives) => {
  const input = inputOf(lives);
  const reversed = parsePipeline({
    ...input,
    deals: [...input.deals].reverse(),
    history: [...(input.history ?? [])].reverse(),
  });
  const withoutIndex = (deals: readonly Deal[]) => deals.map((deal) => ({ ...deal, rowIndex: null }));
  expect(withoutIndex([...reversed.deals].reverse())).toEqual(withoutIndex(parsePipeline(input).deals));
});

property('parsing twice gives what parsing once gives', [anyLives], (lives) => {
  const input = inputOf(lives);
  const once = parsePipeline(input);
  expect(parsePipeline(input)).toEqual(once);
  const again = parsePipeline<Deal>({
    ...input,
    deals: once.deals,
    fields: {
      stage: (deal) => deal.stageId,
      amountMinor: (deal) => deal.originalAmountMinor,
      created: (deal) => deal.createdDate,
      closed: (deal) => deal.closedDate,
      stageEntered: (deal) => deal.stageEnteredDate,
      owner: (deal) => deal.ownerId,
    },
  });
  expect(again.deals.map((deal) => ({ ...deal, fields: null }))).toEqual(
    once.deals.map((deal) => ({ ...deal, fields: null })),
  );
});

property('frozen input is read, and left as it was', [anyLives], (lives) => {
  const input = inputOf(lives);
  const before = structuredClone({ deals: input.deals, history: input.history });
  for (const row of input.deals) Object.freeze(row);
  for (const event of input.history ?? []) Object.freeze(event);
  parsePipeline(
    Object.freeze({
      ...input,
      deals: Object.freeze([...input.deals]),
      history: Object.freeze([...(input.history ?? [])]),
    }),
  );
  expect({ deals: input.deals, history: input.history }).toEqual(before);
});

property(
  'a deal’s visits follow one another, and stay plus hold is the time between',
  [anyLives],
  (lives) => {
    for (const { visits } of parsePipeline(inputOf(lives)).deals) {
      for (const [index, visit] of visits.entries()) {
        const next = visits[index + 1];
        if (next) expect((visit.leftDate ?? '') <= (next.enteredDate ?? '')).toBe(true);
        if (visit.dwellDays === null) continue;
        expect(visit.dwellDays).toBeGreaterThanOrEqual(0);
        expect(visit.dwellDays + visit.holdDays).toBe(
          differenceInDays(visit.leftDate ?? '', visit.enteredDate ?? ''),
        );
      }
    }
  },
);
