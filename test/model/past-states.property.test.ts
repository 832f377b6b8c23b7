import { describe, expect } from 'vitest';
import fc from 'fast-check';
import {
  addDays,
  dealAt,
  dealMoments,
  parsePipeline,
  pipelineAt,
  type Deal,
  type Pipeline,
} from '../../src/model/index.js';
import { property } from '../property.js';
import { pipelineArbitrary } from '../sample/arbitrary.js';

/** Days before `asOf` to look back. */
const daysBack = fc.integer({ min: 0, max: 500 });

const inputs = pipelineArbitrary({ dirt: false, maxDeals: 12 });

/** What a past state is held to: all of a deal but what only today's rows tell, such as the team of an owner whom the definition gives none. */
function told(deal: Deal): unknown {
  const { log: _log, fields: _fields, unmappedStage: _stage, teamId: _team, ...rest } = deal;
  return rest;
}

const byId = (pipeline: Pipeline): unknown[] =>
  pipeline.deals.map(told).toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

describe('a past date', () => {
  property('is rebuilt as parsing as of that date would have read it', [inputs, daysBack], (input, back) => {
    const past = addDays(input.asOf, -back);
    const rebuilt = pipelineAt(parsePipeline(input), past);
    expect(byId(rebuilt)).toEqual(byId(parsePipeline({ ...input, asOf: past })));
  });
});

describe('through time', () => {
  property(
    'no deal vanishes or doubles: once there it stays, but for those removed, and at the end it is today’s',
    [pipelineArbitrary({ maxDeals: 12 }), fc.uniqueArray(daysBack, { minLength: 2, maxLength: 5 })],
    (input, days) => {
      const pipeline = parsePipeline(input);
      const dates = days.toSorted((one, other) => other - one).map((back) => addDays(input.asOf, -back));
      let before: string[] = [];
      for (const date of [...dates, input.asOf]) {
        const { deals, removedDeals } = pipelineAt(pipeline, date);
        const ids = deals.map(({ id }) => id);
        const removed = new Set(removedDeals.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(before.filter((id) => !ids.includes(id) && !removed.has(id))).toEqual([]);
        const late = deals.filter(({ createdDate }) => createdDate !== null && createdDate > date);
        expect(late).toEqual([]);
        before = ids;
      }
      expect(before).toEqual(pipeline.deals.map(({ id }) => id));
    },
  );
});

describe('the moments of a deal', () => {
  property(
    'say at the end of each day what the deal was then',
    [pipelineArbitrary({ maxDeals: 6, foreignCurrency: false }), daysBack],
    (input, back) => {
      const pipeline = parsePipeline(input);
      const past = addDays(input.asOf, -back);
      for (const deal of pipeline.deals) {
        const was = dealAt(deal, past, pipeline);
        const moment = dealMoments(deal, pipeline).findLast(({ date }) => date <= past);
        expect(state(moment?.deal ?? null)).toEqual(state(was));
      }
    },
  );
});

/** Where a deal stood, and with what. */
function state(deal: Deal | null): unknown {
  if (!deal) return null;
  const { stageId, kind, amountMinor, ownerId, teamId, expectedCloseDate, probabilityBasisPoints } = deal;
  return { stageId, kind, amountMinor, ownerId, teamId, expectedCloseDate, probabilityBasisPoints };
}
