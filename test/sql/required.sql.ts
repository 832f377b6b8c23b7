import { past } from './past.sql.js';

/**
 * Section 5, required by conversion: of the last eight whole quarters (fiscal) before a window, what was open and expected in
 * them at the same elapsed day, and what of it was won by their end. Variables: `window_start`, `window_end` (a quarter).
 */
export const requiredByConversionSql = /* sql */ `
  WITH quarters AS (
    SELECT CAST(window_start() - to_months(CAST(3 * n AS INTEGER)) AS DATE) AS start_day,
      CAST(window_start() - to_months(CAST(3 * n - 3 AS INTEGER)) AS DATE) AS end_day
    FROM generate_series(1, 8) AS series(n)
  ), snapshots AS (
    SELECT *, least(start_day + CAST(date_diff('day', window_start(), as_of()) AS INTEGER), end_day - 1) AS day FROM quarters
  ), rebuilt AS (
    SELECT * FROM snapshots
    WHERE day >= (SELECT greatest(min(past_event.day) FILTER (WHERE past_event.stage IS NOT NULL),
      min(past_event.day) FILTER (WHERE sets_expected))
      FROM past_event JOIN ever_deal ON deal_id = log_id)
  ), days AS (
    SELECT start_day, end_day, day FROM rebuilt UNION SELECT start_day, end_day, end_day - 1 FROM rebuilt
  ), moments AS (
    SELECT ever_deal.row_index, days.day AS date, days.day, coalesce(max(number), 0) AS number
    FROM ever_deal
    JOIN (SELECT DISTINCT day FROM days) AS days
      ON (created_day IS NULL OR created_day <= days.day) AND (removed_day IS NULL OR removed_day > days.day)
    LEFT JOIN past_event ON deal_id = log_id AND past_event.day <= days.day
    GROUP BY ever_deal.row_index, days.day
  ), ${past}, in_pipeline AS (
    SELECT past.* FROM past JOIN track USING (track) WHERE is_pipeline
  ), ended AS (
    SELECT rebuilt.*, in_pipeline.* FROM rebuilt JOIN in_pipeline ON date = end_day - 1 WHERE kind = 'won'
  ), expected AS (
    SELECT rebuilt.start_day, count(*) AS deals, count(was.rate_minor) AS valued, sum(was.rate_minor) AS value_minor,
      count(ended.row_index) AS won, count(was.rate_minor) FILTER (WHERE ended.row_index IS NOT NULL) AS won_valued,
      sum(was.rate_minor) FILTER (WHERE ended.row_index IS NOT NULL) AS won_minor
    FROM rebuilt
    JOIN in_pipeline AS was ON was.date = rebuilt.day
    LEFT JOIN ended ON ended.start_day = rebuilt.start_day AND ended.row_index = was.row_index
    WHERE was.kind = 'open' AND was.expected_day >= rebuilt.start_day AND was.expected_day < rebuilt.end_day
    GROUP BY rebuilt.start_day
  ), at_once AS (
    SELECT start_day, count(*) AS deals, coalesce(sum(ended.amount_minor), 0) AS value_minor
    FROM ended
    JOIN ever_deal USING (row_index)
    WHERE created_day >= start_day AND created_day < end_day
      AND ended.closed_day >= start_day AND ended.closed_day < end_day
    GROUP BY start_day
  )
  SELECT CAST(rebuilt.start_day AS VARCHAR) AS start, CAST(rebuilt.day AS VARCHAR) AS date,
    coalesce(expected.deals, 0) AS expected, coalesce(expected.value_minor, 0) AS expected_minor,
    coalesce(won, 0) AS won, coalesce(won_minor, 0) AS won_minor,
    known_value(won, won_valued, won_minor) / nullif(known_value(expected.deals, valued, expected.value_minor), 0) AS rate,
    coalesce(at_once.deals, 0) AS created_and_won, coalesce(at_once.value_minor, 0) AS created_and_won_minor,
    sum(expected.value_minor) OVER () / sum(won_minor) OVER () AS multiple
  FROM rebuilt
  LEFT JOIN expected USING (start_day)
  LEFT JOIN at_once USING (start_day)
  ORDER BY start DESC
`;
