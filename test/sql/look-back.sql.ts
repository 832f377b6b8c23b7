import { endOfDay, past } from './past.sql.js';

/**
 * Section 14: what became of deals that were open (or of no known stage) on a past day, by the owner and stage of then.
 * Variables: `date`, `source`.
 */
export const lookBackSql = /* sql */ `
  WITH moments AS (${endOfDay("CAST(getvariable('date') AS DATE)")}), ${past}, found AS (
    SELECT past.owner, past.stage, past.amount_minor AS then_minor, past.rate_minor, deal.amount_minor AS now_minor,
      CASE
        WHEN removed_day IS NOT NULL THEN 'deleted'
        WHEN deal.kind = 'unmapped' THEN 'unknown'
        WHEN deal.kind <> 'open' THEN deal.kind
        WHEN past.stage IS NULL THEN 'unknown'
        WHEN deal.stage = past.stage THEN 'same'
        WHEN deal.track > past.track OR (deal.track = past.track AND deal.place > past.place) THEN 'further'
        ELSE 'back'
      END AS outcome
    FROM past
    JOIN ever_deal AS deal USING (row_index)
    WHERE past.kind IN ('open', 'unmapped') AND is_asked(past.source)
  ), counted AS (
    SELECT grouping(owner) = 1 AS is_whole, owner, grouping(stage) = 1 AS is_every_stage, stage, outcome,
      count(*) AS deals, coalesce(sum(then_minor), 0) AS value_minor, coalesce(sum(now_minor), 0) AS now_minor,
      count(then_minor) AS valued, count(now_minor) AS valued_now,
      known_value(count(*), count(rate_minor), coalesce(sum(rate_minor), 0)) AS known_minor,
      count(rate_minor) AS rated, coalesce(sum(rate_minor), 0) AS rate_minor
    FROM found
    GROUP BY GROUPING SETS ((outcome), (outcome, stage), (outcome, owner), (outcome, owner, stage))
  ), wholes AS (
    SELECT *, sum(deals) OVER here AS all_deals,
      known_value(sum(deals) OVER here, sum(rated) OVER here, sum(rate_minor) OVER here) AS all_minor
    FROM counted
    WINDOW here AS (PARTITION BY is_whole, owner, is_every_stage, stage)
  )
  SELECT is_whole, owner, is_every_stage, stage, outcome, deals, value_minor, now_minor, valued, valued_now,
    deals / all_deals AS unit, known_minor / nullif(all_minor, 0) AS value
  FROM wholes
`;
