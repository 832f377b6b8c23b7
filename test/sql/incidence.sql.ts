/** Section 2, `method: 'incidence'` (Aalen–Johansen) from an open stage: variables `track`, `place`. */
export const incidenceSql = /* sql */ `
  WITH here AS (
    SELECT row_index, outcome, moved_on, is_won FROM reach
    WHERE track = getvariable('track') AND is_known AND furthest >= getvariable('place') AND outcome <> 'unmapped'
  ), ends AS (
    SELECT here.row_index, here.outcome,
      -- The first visit to the stage, a later one or a later track.
      min(number) FILTER (WHERE track > getvariable('track')
        OR (track = getvariable('track') AND place >= getvariable('place'))) AS begins,
      max(number) FILTER (WHERE track = getvariable('track')) AS last_here, max(number) AS last_number,
      any_value(moved_on) AS moved_on
    FROM here
    JOIN visit_end USING (row_index)
    GROUP BY here.row_index, here.outcome
  ), spans AS (
    SELECT ends.*, CASE WHEN moved_on THEN (
        SELECT min(number) FROM visit_end AS later WHERE later.row_index = ends.row_index
          AND later.number > last_here AND later.track > getvariable('track')) - 1
      ELSE last_number END AS ends_with
    FROM ends
  ), times AS (
    SELECT spans.row_index, spans.outcome,
      sum(CASE WHEN is_standing THEN days ELSE date_diff('day', entered_day, left_day) - hold_days END) AS days,
      bool_or(visit_end.row_index IS NOT NULL AND
        CASE WHEN is_standing THEN how = 'unknown'
          ELSE coalesce(date_diff('day', entered_day, left_day) - hold_days < 0, true) END) AS is_unknown,
      spans.outcome = 'open' AND NOT bool_or(coalesce(is_standing AND number = ends_with, false)) AS has_no_end
    FROM spans
    LEFT JOIN visit_end ON visit_end.row_index = spans.row_index AND number BETWEEN begins AND ends_with
    GROUP BY spans.row_index, spans.outcome
  ), days AS (
    SELECT coalesce(days, 0) AS days, count(*) FILTER (WHERE outcome = 'won') AS won,
      count(*) FILTER (WHERE outcome = 'lost') AS lost, count(*) FILTER (WHERE outcome = 'disqualified') AS out,
      count(*) FILTER (WHERE outcome IN ('open', 'hold')) AS censored
    FROM times
    WHERE NOT is_unknown AND NOT has_no_end
    GROUP BY coalesce(days, 0)
  ), risk AS (
    SELECT *, sum(won + lost + out + censored) OVER (ORDER BY days DESC) AS at_risk FROM days
  ), survival AS (
    SELECT *, product((at_risk - won - lost - out) / at_risk) OVER (ORDER BY days) AS survival FROM risk
  ), before AS (
    SELECT *, coalesce(lag(survival) OVER (ORDER BY days), 1) AS survival_before FROM survival
  )
  SELECT days, at_risk, won, lost, out, censored, survival,
    sum(survival_before * won / at_risk) OVER (ORDER BY days) AS won_by,
    sum(survival_before * lost / at_risk) OVER (ORDER BY days) AS lost_by,
    sum(survival_before * out / at_risk) OVER (ORDER BY days) AS out_by
  FROM before
  ORDER BY days
`;
