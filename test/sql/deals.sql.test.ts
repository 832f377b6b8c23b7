import { expect, test } from 'vitest';
import { parsePipeline } from '../../src/model/index.js';
import { openDatabase } from './database.js';
import { rawDeals } from './raw-deals.js';

const input = rawDeals();
const pipeline = parsePipeline(input);
const { stageIndexById } = pipeline.process;

test('SQL over the raw rows makes the same deals as reading them does', async () => {
  const database = await openDatabase(input);
  const found = await database.rows(`
    SELECT row_index, stage, kind, created_day, closed_day, expected_day, amount_minor, owner, team, path_known,
      last_activity_day
    FROM deal ORDER BY row_index`);
  const ours = pipeline.deals.map((deal) => ({
    row_index: deal.rowIndex,
    stage: stageIndexById.get(deal.stageId) ?? null,
    kind: deal.kind,
    created_day: deal.createdDate,
    closed_day: deal.closedDate,
    expected_day: deal.expectedCloseDate,
    amount_minor: deal.amountMinor,
    owner: deal.ownerId,
    team: deal.teamId,
    path_known: deal.pathKnown,
    last_activity_day: deal.lastActivityDate,
  }));
  expect(ours.length).toBeGreaterThan(4500);
  expect(found).toEqual(ours);
  database.close();
});

test('SQL over the raw log makes the same visits as reading it does', async () => {
  const database = await openDatabase(input);
  const found = await database.rows(`
    SELECT row_index, stage, entered_day, left_day, destination, hold_days, dwell_days, is_added
    FROM visit ORDER BY row_index, number`);
  const ours = pipeline.deals.flatMap((deal) =>
    deal.visits.map((visit) => ({
      row_index: deal.rowIndex,
      stage: stageIndexById.get(visit.stageId),
      entered_day: visit.enteredDate,
      left_day: visit.leftDate,
      destination: stageIndexById.get(visit.destinationStageId ?? '') ?? null,
      hold_days: visit.holdDays,
      dwell_days: visit.dwellDays,
      is_added: visit.added,
    })),
  );
  expect(ours.length).toBeGreaterThan(10_000);
  expect(found).toEqual(ours);
  database.close();
});
