/**
 * Section 6, of pipeline tracks: amount × days in a stage of deals that ended ÷ (days of the period × won value). Deals of
 * unknown path, of unknown days in one of these stages, or of unknown or negative amount are left out.
 * Variables: `window_start`, `window_end` (of the closings), `period_days`, `target`.
 */
export const valueFactorSql = /* sql */ `
  WITH stays AS (
    SELECT row_index, visit.stage, dwell_days FROM visit JOIN track USING (track) WHERE is_pipeline
  ), counted AS (
    SELECT deal.row_index, deal.kind, CAST(rate_minor AS HUGEINT) AS amount,
      CASE WHEN kind = 'won' THEN deal.track ELSE last_visit.track END AS ended_track
    FROM deal
    JOIN visit AS last_visit ON last_visit.row_index = deal.row_index AND last_visit.is_last
    WHERE kind IN ('won', 'lost', 'disqualified') AND path_known AND in_window(closed_day) AND rate_minor IS NOT NULL
      AND NOT EXISTS (FROM stays WHERE stays.row_index = deal.row_index AND dwell_days IS NULL)
  ), won AS (
    SELECT sum(amount) AS won_minor FROM counted JOIN track ON track.track = ended_track
    WHERE kind = 'won' AND is_pipeline
  ), value_days AS (
    SELECT stays.stage, sum(amount * dwell_days) AS value_days FROM stays JOIN counted USING (row_index)
    GROUP BY stays.stage
  ), standing_value AS (
    SELECT stage, sum(rate_minor) AS open_minor FROM deal WHERE kind = 'open' GROUP BY stage
  )
  SELECT stage.stage, coalesce(value_days, 0) / (getvariable('period_days') * won_minor) AS factor,
    coalesce(value_days, 0) / (getvariable('period_days') * won_minor) * getvariable('target') AS required_minor,
    coalesce(open_minor, 0) AS open_minor, won_minor
  FROM stage
  JOIN track ON track.track = stage.track AND is_pipeline
  CROSS JOIN won
  LEFT JOIN value_days ON value_days.stage = stage.stage
  LEFT JOIN standing_value ON standing_value.stage = stage.stage
  WHERE stage.kind = 'open'
  ORDER BY stage.stage
`;
