import { toDayNumber } from '../../model/index.js';
import { firstStagesPart } from '../../summary/index.js';
import { rate } from '../rate.js';
import { plainNumber, ratioNumber } from './finding-number.js';
import type { FindingRule } from './finding-source.js';

/**
 * Of the deals created in the recent days, `limit` or more were first recorded in the second open stage of their track or later.
 * Least: those deals whose first stage is known.
 */
export const lateFirstRecord: FindingRule = ({ summary, recent }, { limit, least }) => {
  const start = toDayNumber(recent.start);
  const end = toDayNumber(recent.end);
  const { stages } = summary.process;
  const cells = summary.part(firstStagesPart);
  let known = 0;
  let late = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const day = cells.key(cell, 0);
    const place = stages[cells.key(cell, 1)]?.openIndex ?? null;
    if (day < start || day >= end || place === null) continue;
    known += cells.count(cell);
    if (place > 0) late += cells.count(cell);
  }
  const share = rate(late, known);
  if (share.value === null || known < least) return null;
  if (share.value < limit) return [];
  return [{ evidence: { share: ratioNumber('share', share), limit: plainNumber('share', limit) } }];
};
