import { endOfDay, past } from './past.sql.js';

/** CTEs that end in `forecast_deal`: what was forecast at the end of `forecast_day`, and what it was at the end of `closing`. */
const forecastDeals = /* sql */ `
  moments AS (
    SELECT DISTINCT * FROM (
      ${endOfDay("CAST(getvariable('forecast_day') AS DATE)")}
      UNION ALL ${endOfDay("CAST(getvariable('closing') AS DATE)")})
  ), ${past}, now_then AS (
    SELECT past.*, coalesce(is_pipeline, false) AS is_pipeline FROM past LEFT JOIN track USING (track)
  ), forecast_deal AS (
    SELECT was.row_index, was.owner, was.amount_minor, was.rate_minor,
      coalesce(was.basis_points, stage.basis_points) AS points,
      CASE WHEN category.kind = 'closed' THEN NULL ELSE category.category_id END AS category,
      coalesce(category.kind = 'omitted', false) AS is_omitted,
      CASE
        WHEN became.kind IN ('won', 'lost') THEN became.kind
        WHEN became.kind IS NULL OR became.kind IN ('hold', 'disqualified') THEN 'withdrawn'
        WHEN window_end() > as_of() + 1 AND coalesce(in_window(became.expected_day), false) THEN 'pending'
        ELSE 'slipped'
      END AS outcome,
      CASE WHEN became.kind = 'won' THEN became.amount_minor END AS came_minor
    FROM now_then AS was
    JOIN stage ON stage.stage = was.stage
    LEFT JOIN category ON category.category = coalesce(was.category, stage.category)
    LEFT JOIN now_then AS became
      ON became.row_index = was.row_index AND became.date = CAST(getvariable('closing') AS DATE)
    WHERE was.date = CAST(getvariable('forecast_day') AS DATE) AND was.kind = 'open' AND was.is_pipeline
      AND was.expected_day IS NOT NULL AND in_window(was.expected_day) AND is_asked(was.source)
  )
`;

/**
 * Section 10 "track record": what was forecast, by category and (`is_all`) without the omitted, and what came of it, by the owner
 * of then. Variables: `window_start`, `window_end`, `forecast_day`, `closing`, `source`.
 */
export const trackRecordSql = /* sql */ `
  WITH ${forecastDeals}, asked AS (
    SELECT *, false AS is_all FROM forecast_deal
    UNION ALL BY NAME
    SELECT * EXCLUDE (category), NULL AS category, true AS is_all FROM forecast_deal WHERE NOT is_omitted
  )
  SELECT grouping(owner) = 1 AS is_whole, owner, is_all, category, count(*) AS deals,
    coalesce(sum(amount_minor), 0) AS value_minor,
    sum(CAST(amount_minor AS HUGEINT) * points) / 10000 AS weighted_minor,
    count(*) FILTER (WHERE outcome = 'won') AS won,
    coalesce(sum(amount_minor) FILTER (WHERE outcome = 'won'), 0) AS won_minor,
    count(*) FILTER (WHERE outcome = 'lost') AS lost,
    coalesce(sum(amount_minor) FILTER (WHERE outcome = 'lost'), 0) AS lost_minor,
    count(*) FILTER (WHERE outcome = 'slipped') AS slipped,
    coalesce(sum(amount_minor) FILTER (WHERE outcome = 'slipped'), 0) AS slipped_minor,
    count(*) FILTER (WHERE outcome = 'withdrawn') AS withdrawn,
    coalesce(sum(amount_minor) FILTER (WHERE outcome = 'withdrawn'), 0) AS withdrawn_minor,
    count(*) FILTER (WHERE outcome = 'pending') AS pending,
    coalesce(sum(amount_minor) FILTER (WHERE outcome = 'pending'), 0) AS pending_minor,
    coalesce(sum(came_minor), 0) AS came_minor
  FROM asked
  GROUP BY GROUPING SETS ((is_all, category), (is_all, category, owner))
`;

/** Section 10 "calibration": chances then against what was won by the end, in tenths. Variables as `trackRecordSql`. */
export const calibrationSql = /* sql */ `
  WITH ${forecastDeals}, pairs AS (
    SELECT owner, least(9, points // 1000) AS bin, CAST(points AS HUGEINT) AS points,
      CASE WHEN outcome = 'won' THEN 1 ELSE 0 END AS won
    FROM forecast_deal
    WHERE points IS NOT NULL AND outcome <> 'pending' AND NOT is_omitted
  ), bins AS (
    SELECT grouping(owner) = 1 AS is_whole, owner, bin, count(*) AS deals, sum(points) AS points, sum(won) AS won,
      sum((10000 * won - points) * (10000 * won - points)) AS squares
    FROM pairs
    GROUP BY GROUPING SETS ((bin), (bin, owner))
  )
  SELECT is_whole, owner, bin, deals, points / (deals * 10000) AS mean, won / deals AS won,
    sum(squares) OVER here / (sum(deals) OVER here * 100000000) AS brier
  FROM bins
  WINDOW here AS (PARTITION BY is_whole, owner)
`;

/**
 * Section 10 "forecast error": what was won in the window by the forecast, and by its end, each as of that day.
 * Variables as `trackRecordSql`.
 */
export const wonInWindowSql = /* sql */ `
  WITH moments AS (
    SELECT DISTINCT * FROM (
      ${endOfDay("CAST(getvariable('forecast_day') AS DATE)")}
      UNION ALL ${endOfDay("CAST(getvariable('closing') AS DATE)")})
  ), ${past}, won AS (
    SELECT past.*, date = CAST(getvariable('forecast_day') AS DATE) AS is_before,
      date = CAST(getvariable('closing') AS DATE) AS is_end
    FROM past JOIN track USING (track)
    WHERE kind = 'won' AND is_pipeline AND closed_day IS NOT NULL AND in_window(closed_day) AND is_asked(source)
  )
  SELECT grouping(owner) = 1 AS is_whole, owner,
    count(*) FILTER (WHERE is_before) AS before, coalesce(sum(amount_minor) FILTER (WHERE is_before), 0) AS before_minor,
    count(*) FILTER (WHERE is_end) AS won, coalesce(sum(amount_minor) FILTER (WHERE is_end), 0) AS won_minor
  FROM won
  GROUP BY GROUPING SETS ((), (owner))
`;
