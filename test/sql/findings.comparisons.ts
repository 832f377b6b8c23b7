import assert from 'node:assert/strict';
import { coverage, findings, type FindingSettings } from '../../src/measures/index.js';
import { Comparisons, expectSameRows } from './compare.js';
import { findingsSql } from './findings.sql.js';

/** Section 13. */
export const findingsComparisons = new Comparisons();

const QUARTER = { start: '2026-08-01', end: '2026-11-01' };

/** Limits that find everything: what is too little is so up to any number, what is too much from nothing on. */
const EVERYTHING: FindingSettings = {
  'too-little-coming-in': { limit: 1e9 },
  'leads-not-followed-up': { limit: 0 },
  'slow-response': { limit: 0 },
  'attention-at-the-end': { limit: 0 },
  'late-first-record': { limit: 0 },
  'too-many-open-deals': { limit: 0 },
  'uneven-wins': { limit: 0 },
  'uneven-inflow': { limit: 0 },
  'old-tail': { limit: 0 },
};

/** What is compared of each finding; the rest is the limit, or is held against SQL as a measure of its own. */
const FIGURES = new Map([
  ['too-little-coming-in', ['arrivals']],
  ['leads-not-followed-up', ['share']],
  ['slow-response', ['days', 'deals']],
  ['attention-at-the-end', ['activities', 'share']],
  ['late-first-record', ['share']],
  ['too-many-open-deals', ['deals']],
  ['uneven-wins', ['variation', 'months']],
  ['uneven-inflow', ['variation', 'months']],
  ['old-tail', ['overdue', 'cycle']],
]);

findingsComparisons.add("the figures that findings rest on are SQL's", async ({ store, database }) => {
  // Little is left to win, so that coverage is over its ceiling.
  const targetMinor = store.select(coverage, { window: QUARTER }).won.valueMinor + 1_000_000;
  const result = store.select(findings, {
    window: QUARTER,
    targetMinor,
    lookBack: false,
    settings: EVERYTHING,
  });
  const { recent } = result;
  assert.deepEqual(recent, { start: '2026-05-18', end: '2026-08-16' });
  const ours = result.findings.flatMap(({ code, ownerId, evidence }) =>
    Object.entries(evidence)
      .filter(([what]) => FIGURES.get(code)?.includes(what) === true)
      .map(([what, { value }]) => ({
        code,
        owner: ownerId,
        what,
        value,
      })),
  );
  const theirs = await database.rows(findingsSql, {
    recent_start: recent.start,
    recent_end: recent.end,
  });
  assert.deepEqual([...new Set(ours.map(({ code }) => code))].toSorted(), [...FIGURES.keys()].toSorted());
  expectSameRows(ours, theirs, ['code', 'owner', 'what']);
});
