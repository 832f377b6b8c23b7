/** Section 4: cycles of won and lost deals from creation. Variables: `window_start`, `window_end`. */
export const cycleSql = /* sql */ `
  SELECT kinds.kind, count(days) AS deals, coalesce(sum(days), 0) AS sum_days, avg(days) AS mean,
    quantile_cont(days, 0.25) AS p25, quantile_cont(days, 0.5) AS median, quantile_cont(days, 0.75) AS p75,
    quantile_cont(days, 0.9) AS p90, count(*) FILTER (WHERE backwards < 0) AS closed_before_created
  FROM (VALUES ('lost'), ('won')) AS kinds(kind)
  LEFT JOIN (
    SELECT kind, date_diff('day', created_day, closed_day) AS backwards,
      CASE WHEN date_diff('day', created_day, closed_day) >= 0 THEN date_diff('day', created_day, closed_day) END
        AS days
    FROM deal
    WHERE closed_day IS NOT NULL AND in_window(closed_day)
  ) AS ended ON ended.kind = kinds.kind
  GROUP BY kinds.kind
  ORDER BY kinds.kind
`;

/** Section 4: deal size, known amounts, negative ones included. */
export const sizeSql = /* sql */ `
  SELECT kind, count(amount_minor) AS deals, sum(amount_minor) AS sum_minor,
    sum(amount_minor) / count(amount_minor) AS mean, quantile_cont(amount_minor, 0.5) AS median
  FROM deal
  WHERE kind = 'open' OR (kind IN ('won', 'lost') AND in_window(closed_day))
  GROUP BY kind
  ORDER BY kind
`;

/**
 * Section 4: velocity of pipeline tracks. In a track that marks a qualified stage, win rate and cycle are from there
 * (`scope` qualified); others are taken whole.
 */
export const velocitySql = /* sql */ `
  WITH read AS (
    SELECT track.track, CASE WHEN getvariable('scope') = 'qualified' THEN stage.place END AS place
    FROM track
    LEFT JOIN stage ON stage.stage_id = qualified_stage_id
    WHERE is_pipeline
  ), ended AS (
    SELECT deal.*, CASE WHEN kind = 'won' OR last_visit.track IS NULL THEN deal.track ELSE last_visit.track END
      AS ended_track
    FROM deal
    LEFT JOIN visit AS last_visit ON last_visit.row_index = deal.row_index AND last_visit.is_last
    WHERE kind IN ('won', 'lost') AND in_window(closed_day)
  ), closings AS (
    SELECT is_won FROM reach JOIN read USING (track)
    WHERE read.place IS NOT NULL AND is_known AND furthest >= read.place AND (is_won OR outcome = 'lost')
      AND in_window(closed_day)
    UNION ALL
    SELECT kind = 'won' FROM ended JOIN read ON read.track = ended_track WHERE read.place IS NULL
  ), qualified AS (
    SELECT visit.row_index, visit.track, arg_min(entered_day, number) AS day
    FROM visit
    JOIN read ON read.track = visit.track AND visit.place >= read.place
    GROUP BY visit.row_index, visit.track
  ), cycles AS (
    SELECT date_diff('day', CASE WHEN read.place IS NULL THEN created_day ELSE qualified.day END, closed_day) AS days
    FROM ended
    JOIN read ON read.track = ended_track
    LEFT JOIN qualified ON qualified.row_index = ended.row_index AND qualified.track = ended_track
    WHERE kind = 'won' AND closed_day IS NOT NULL
  ), factors AS (
    SELECT
      (SELECT count(*) FROM deal JOIN read USING (track) WHERE kind = 'open' AND deal.place >= coalesce(read.place, 0))
        AS open_deals,
      (SELECT avg(amount_minor) FROM ended JOIN read ON read.track = ended_track WHERE kind = 'won') AS mean_won,
      (SELECT count(*) FILTER (WHERE is_won) FROM closings) AS wins,
      (SELECT count(*) FROM closings) AS closed,
      (SELECT count(days) FROM cycles WHERE days >= 0) AS cycles,
      (SELECT avg(days) FROM cycles WHERE days >= 0) AS mean_cycle
  )
  SELECT *, open_deals * mean_won * wins / closed / mean_cycle AS per_day FROM factors
`;
