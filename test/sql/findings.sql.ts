/**
 * Section 13: the figures that findings rest on and no other measure tells. Rows of `code`, `owner`, `what`, `value`.
 * Variables: `recent_start`, `recent_end`.
 */
export const findingsSql = /* sql */ `
  WITH bounds AS (
    SELECT CAST(getvariable('recent_start') AS DATE) AS recent_start, CAST(getvariable('recent_end') AS DATE) AS recent_end
  ), created AS (
    SELECT deal.*, recent_start, recent_end FROM deal, bounds WHERE created_day >= recent_start AND created_day < recent_end
  ), first_activity AS (
    SELECT deal_id, min(day_of(told_at)) AS day FROM raw_activity WHERE day_of(told_at) <= as_of() GROUP BY deal_id
  ), responses AS (
    SELECT created.row_index,
      CASE
        WHEN first_activity.day IS NOT NULL THEN greatest(0, date_diff('day', created_day, first_activity.day))
        WHEN last_activity_day IS NULL THEN date_diff('day', created_day, as_of())
      END AS days,
      created_day <= as_of() - 14 AS is_due, last_activity_day IS NULL AND kind = 'open' AND visits <= 1 AS is_untouched
    FROM created
    LEFT JOIN first_activity ON first_activity.deal_id = log_id
  ), halves AS (
    SELECT stage.stage, stage.place >= ceil(places / 2) AS is_late
    FROM stage
    JOIN track ON track.track = stage.track AND is_pipeline
    JOIN place_count ON place_count.track = stage.track
    WHERE stage.kind = 'open'
  ), activities AS (
    SELECT row_number() OVER () AS activity, row_index, day_of(told_at) AS day, find_stage(raw_activity.stage) AS stage
    FROM raw_activity
    JOIN deal ON log_id = deal_id, bounds
    WHERE day_of(told_at) >= recent_start AND day_of(told_at) < least(recent_end, as_of() + 1)
  ), fallen AS (
    -- The last visit that had begun by then, unless it was over.
    SELECT activity, arg_max(CASE WHEN left_day < activities.day THEN NULL ELSE struct_pack(v := visit.stage) END, number) AS visit
    FROM activities
    JOIN visit ON visit.row_index = activities.row_index AND entered_day <= activities.day
      AND number = (SELECT max(number) FROM visit AS last WHERE last.row_index = activities.row_index
        AND last.entered_day <= activities.day)
    GROUP BY activity
  ), worked AS (
    SELECT coalesce(activities.stage, fallen.visit.v) AS stage FROM activities LEFT JOIN fallen USING (activity)
  ), months AS (
    SELECT CAST(unnest(generate_series(date_trunc('month', as_of() + 1) - INTERVAL 12 MONTH,
      date_trunc('month', as_of() + 1) - INTERVAL 1 MONTH, INTERVAL 1 MONTH)) AS DATE) AS month
  ), whole_months AS (
    SELECT month FROM months WHERE month >= (SELECT date_trunc('month', min(created_day)) FROM deal)
  ), by_month AS (
    SELECT month, (SELECT count(*) FROM deal WHERE date_trunc('month', created_day) = month) AS created,
      (SELECT coalesce(sum(amount_minor), 0) FROM deal JOIN track USING (track)
        WHERE kind = 'won' AND is_pipeline AND date_trunc('month', closed_day) = month) AS won_minor
    FROM whole_months
  )
  SELECT 'too-little-coming-in' AS code, NULL AS owner, 'arrivals' AS what, CAST(count(*) AS DOUBLE) AS value FROM created
  UNION ALL
  SELECT 'leads-not-followed-up', NULL, 'share', count(*) FILTER (WHERE is_untouched) / count(*)
  FROM responses WHERE is_due
  UNION ALL
  SELECT 'slow-response', NULL, 'days', quantile_cont(days, 0.5) FROM responses
  UNION ALL
  SELECT 'slow-response', NULL, 'deals', count(days) FROM responses
  UNION ALL
  SELECT 'attention-at-the-end', NULL, 'activities', count(*) FILTER (WHERE is_late) / count(*)
  FROM worked JOIN halves USING (stage)
  UNION ALL
  SELECT 'attention-at-the-end', NULL, 'share', count(*) FILTER (WHERE is_late) / count(*)
  FROM deal JOIN halves USING (stage) WHERE kind = 'open'
  UNION ALL
  SELECT 'late-first-record', NULL, 'share', count(*) FILTER (WHERE visit.place > 0) / count(*)
  FROM created JOIN visit ON visit.row_index = created.row_index AND number = 1 AND NOT is_added
  UNION ALL
  SELECT 'too-many-open-deals', owner, 'deals', count(*) FROM deal WHERE kind = 'open' AND owner IS NOT NULL GROUP BY owner
  UNION ALL
  SELECT 'uneven-wins', NULL, 'variation', stddev_pop(won_minor) / avg(won_minor) FROM by_month
  UNION ALL
  SELECT 'uneven-wins', NULL, 'months', count(*) FROM by_month
  UNION ALL
  SELECT 'uneven-inflow', NULL, 'variation', stddev_pop(created) / avg(created) FROM by_month
  UNION ALL
  SELECT 'uneven-inflow', NULL, 'months', count(*) FROM by_month
  UNION ALL
  SELECT 'old-tail', NULL, 'overdue', count(*) FILTER (WHERE is_overdue) / count(*)
  FROM deal JOIN track USING (track) LEFT JOIN standing USING (row_index) WHERE kind = 'open' AND is_pipeline
  UNION ALL
  SELECT 'old-tail', NULL, 'cycle', quantile_cont(date_diff('day', created_day, closed_day), 0.5)
  FROM deal WHERE kind = 'won' AND closed_day >= created_day
`;
