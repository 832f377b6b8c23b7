import assert from 'node:assert/strict';
import { Comparisons, expectRows } from './compare.js';

/** Section 0: deals and their visits, before anything is measured. */
export const dealsComparisons = new Comparisons();

dealsComparisons.add(
  'SQL over the raw rows makes the same deals as reading them does',
  async ({ store, database, indexOf }) => {
    const found = await database.rows(`
      SELECT row_index, stage, deal.kind, created_day, closed_day, expected_day, amount_minor, owner, team, path_known,
        last_activity_day, basis_points, category_id AS category, next_step
      FROM deal LEFT JOIN category USING (category) ORDER BY row_index`);
    const ours = store.pipeline.deals.map((deal) => ({
      row_index: deal.rowIndex,
      stage: indexOf(deal.stageId),
      kind: deal.kind,
      created_day: deal.createdDate,
      closed_day: deal.closedDate,
      expected_day: deal.expectedCloseDate,
      amount_minor: deal.amountMinor,
      owner: deal.ownerId,
      team: deal.teamId,
      path_known: deal.pathKnown,
      last_activity_day: deal.lastActivityDate,
      basis_points: deal.probabilityBasisPoints,
      category: deal.forecastCategory,
      next_step: deal.nextStep?.trim() || null,
    }));
    assert.ok(ours.length > 4000);
    expectRows(ours, found);
  },
);

dealsComparisons.add(
  'SQL over the raw log makes the same visits as reading it does',
  async ({ store, database, indexOf }) => {
    const found = await database.rows(`
      SELECT row_index, stage, entered_day, left_day, destination, hold_days, dwell_days, is_added
      FROM visit ORDER BY row_index, number`);
    const ours = store.pipeline.deals.flatMap((deal) =>
      deal.visits.map((visit) => ({
        row_index: deal.rowIndex,
        stage: indexOf(visit.stageId),
        entered_day: visit.enteredDate,
        left_day: visit.leftDate,
        destination: visit.destinationStageId === null ? null : indexOf(visit.destinationStageId),
        hold_days: visit.holdDays,
        dwell_days: visit.dwellDays,
        is_added: visit.added,
      })),
    );
    assert.ok(ours.length > 9000);
    expectRows(ours, found);
  },
);
