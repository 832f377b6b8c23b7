/**
 * Section 7: open deals of pipeline tracks by size class, how closed ones fared, with thresholds in minor units.
 * Variables: `rock`, `stone`, `window_start`, `window_end`.
 */
export const dealMixSql = /* sql */ `
  WITH sized AS (
    SELECT deal.*, CASE
        WHEN rate_minor IS NULL THEN 'unknown'
        WHEN rate_minor >= getvariable('rock') THEN 'rock'
        WHEN rate_minor >= getvariable('stone') THEN 'stone'
        ELSE 'pebble'
      END AS class,
      kind IN ('won', 'lost') AND in_window(closed_day) AS is_closed,
      date_diff('day', created_day, closed_day) AS days
    FROM deal
    LEFT JOIN visit AS last_visit ON last_visit.row_index = deal.row_index AND last_visit.is_last
    JOIN track ON is_pipeline AND track.track = CASE
      WHEN kind = 'lost' AND last_visit.track IS NOT NULL THEN last_visit.track ELSE deal.track END
  )
  SELECT class, count(*) FILTER (WHERE kind = 'open') AS deals,
    coalesce(sum(amount_minor) FILTER (WHERE kind = 'open'), 0) AS value_minor,
    deals / sum(deals) OVER () AS count_share,
    CASE WHEN class <> 'unknown' THEN value_minor / sum(value_minor) FILTER (WHERE class <> 'unknown') OVER () END
      AS value_share,
    count(*) FILTER (WHERE is_closed AND kind = 'won') AS won, count(*) FILTER (WHERE is_closed AND kind = 'lost') AS lost,
    won / nullif(won + lost, 0) AS win_rate,
    sum(rate_minor) FILTER (WHERE is_closed AND kind = 'won') / sum(rate_minor) FILTER (WHERE is_closed)
      AS value_win_rate,
    avg(days) FILTER (WHERE is_closed AND kind = 'won' AND closed_day IS NOT NULL AND days >= 0) AS mean_cycle
  FROM sized
  GROUP BY class
  ORDER BY class
`;

/** Section 7, concentration of the open deals of known amount; variables: `target`. */
export const concentrationSql = /* sql */ `
  WITH sizes AS (
    SELECT CAST(rate_minor AS HUGEINT) AS x, row_number() OVER (ORDER BY rate_minor) AS i, count(*) OVER () AS n
    FROM deal JOIN track USING (track)
    WHERE kind = 'open' AND is_pipeline AND rate_minor IS NOT NULL
  )
  SELECT count(*) AS deals, sum(x) AS value_minor, max(x) AS largest_minor, max(x) / getvariable('target') AS of_target,
    sum(x) FILTER (WHERE i > n - (n + 4) // 5) / sum(x) AS top_share,
    sum((2 * i - n - 1) * x) / (count(*) * sum(x)) AS gini,
    sum(CAST(x AS DOUBLE) * x) / pow(sum(x), 2) AS hhi
  FROM sizes
`;

/** Section 7, thresholds by quantile: the top tenth and the next three tenths of the open deals; rounded up. */
export const quantileSql = /* sql */ `
  SELECT ceil(quantile_cont(rate_minor, 0.9)) AS rock, ceil(quantile_cont(rate_minor, 0.6)) AS stone
  FROM deal JOIN track USING (track)
  WHERE kind = 'open' AND is_pipeline AND rate_minor IS NOT NULL
`;
