/**
 * CTEs that end in `late`: how many visits were going on for longer than expected at the end of min(as_of, end − 1), as today's
 * deals tell them; who was on hold then is not among them.
 */
const late = /* sql */ `
  until AS (
    SELECT least(as_of(), coalesce(window_end() - 1, as_of())) AS day
  ), open_stay AS (
    SELECT deal_id, stay, row_number() OVER (PARTITION BY deal_id ORDER BY stay) AS number FROM stay WHERE kind = 'open'
  ), held AS (
    SELECT deal_id, stay, held_before AS held_day, day AS back_day FROM step
    WHERE held_before IS NOT NULL AND stage_before = stage
  ), going_on AS (
    SELECT visit_end.row_index, visit_end.number, visit_end.stage, until.day AS until_day, entered_day,
      coalesce(sum(date_diff('day', held_day, back_day)) FILTER (WHERE back_day <= until.day), 0) AS days_held,
      coalesce(bool_or(held_day <= until.day AND back_day > until.day), false) AS is_held
    FROM visit_end
    JOIN deal USING (row_index)
    CROSS JOIN until
    LEFT JOIN open_stay ON open_stay.deal_id = log_id AND open_stay.number = visit_end.number
    LEFT JOIN held ON held.deal_id = open_stay.deal_id AND held.stay = open_stay.stay
    WHERE entered_day <= until.day AND (left_day > until.day OR (is_standing AND (deal.kind = 'open'
      OR (deal.kind = 'hold' AND how = 'paused' AND date_diff('day', entered_day, until.day) < visit_end.hold_days + days))))
    GROUP BY visit_end.row_index, visit_end.number, visit_end.stage, until.day, entered_day
  ), late AS (
    SELECT going_on.stage,
      count(*) FILTER (WHERE date_diff('day', entered_day, until_day) - days_held > expected_days.days) AS overdue
    FROM going_on
    JOIN expected_days USING (stage)
    WHERE NOT is_held
    GROUP BY going_on.stage
  )
`;

/** Section 3, conversion of each open stage: variables `window_start`, `window_end`; until = min(as_of, end − 1). */
export const conversionSql = /* sql */ `
  WITH departed AS (
    SELECT visit_end.stage, dwell_days, visit_end.left_day,
      coalesce(destination.kind = 'won' OR (destination.kind = 'open' AND (destination.track > visit_end.track
        OR (destination.track = visit_end.track AND destination.place > visit_end.place))), false) AS is_advance
    FROM visit_end
    LEFT JOIN stage AS destination ON destination.stage = visit_end.destination
    WHERE NOT is_standing
  ), counted AS (
    SELECT stage, count(*) AS completed, count(*) FILTER (WHERE is_advance) AS advanced,
      count(dwell_days) AS dwells, coalesce(sum(dwell_days), 0) AS dwell_sum
    FROM departed
    WHERE in_window(left_day)
    GROUP BY stage
  ), ${late}
  SELECT stage.stage, coalesce(counted.completed, 0) AS completed, coalesce(advanced, 0) AS advanced,
    CASE WHEN days IS NOT NULL THEN coalesce(overdue, 0) END AS overdue,
    CASE WHEN days IS NOT NULL
      THEN coalesce(advanced, 0) / nullif(coalesce(counted.completed, 0) + coalesce(overdue, 0), 0) END AS conversion,
    days AS expected_days, dwell_sum / nullif(dwells, 0) AS mean_dwell
  FROM stage
  JOIN expected_days USING (stage)
  LEFT JOIN counted USING (stage)
  LEFT JOIN late USING (stage)
  WHERE stage.kind = 'open'
  ORDER BY stage.stage
`;

/** Section 3, how long visits that are over took. */
export const dwellSql = /* sql */ `
  SELECT stage.stage, count(dwell_days) AS visits, avg(dwell_days) AS mean, quantile_cont(dwell_days, 0.25) AS p25,
    quantile_cont(dwell_days, 0.5) AS median, quantile_cont(dwell_days, 0.75) AS p75,
    quantile_cont(dwell_days, 0.9) AS p90
  FROM stage
  LEFT JOIN visit_end ON visit_end.stage = stage.stage AND NOT is_standing AND in_window(left_day)
  WHERE stage.kind = 'open'
  GROUP BY stage.stage
  ORDER BY stage.stage
`;

/** Section 3, `method: 'km'`: the share of visits that lasts longer, day by day; `stage` is a variable. */
export const kaplanMeierSql = /* sql */ `
  WITH days AS (
    SELECT days, count(*) FILTER (WHERE how = 'left') AS ended, count(*) FILTER (WHERE how <> 'left') AS censored
    FROM visit_end
    WHERE stage = getvariable('stage') AND how <> 'unknown'
    GROUP BY days
  ), risk AS (
    SELECT *, sum(ended + censored) OVER (ORDER BY days DESC) AS at_risk FROM days
  )
  SELECT days, ended, censored, at_risk, product((at_risk - ended) / at_risk) OVER (ORDER BY days) AS survival
  FROM risk
  ORDER BY days
`;
