/**
 * Section 2: the funnel of a track, those won last (`place` = number of open stages).
 * Variables: `track` (its index), `basis`, `unknown_path`.
 */
export const funnelSql = /* sql */ `
  WITH here AS (
    SELECT reach.*, coalesce(depth, 0) AS depth FROM reach
    LEFT JOIN strict_depth USING (row_index, track)
    WHERE track = getvariable('track') AND is_known
    UNION ALL
    SELECT * EXCLUDE (places) REPLACE (CASE WHEN is_won THEN places ELSE 0 END AS furthest), 1 AS depth
    FROM (
      SELECT reach.* FROM reach
      WHERE track = getvariable('track') AND NOT is_known AND outcome IN ('won', 'lost', 'disqualified')
        AND getvariable('unknown_path') = 'first-stage'
    )
    JOIN place_count USING (track)
  ), step AS (
    SELECT unnest(range(places + 1)) AS place, places FROM place_count WHERE track = getvariable('track')
  ), counted AS (
    SELECT step.place, places, here.*, CASE getvariable('basis')
        WHEN 'reached' THEN furthest >= step.place
        WHEN 'strict' THEN depth > least(step.place, places - 1) AND (step.place < places OR is_won)
        ELSE (step.place = places AND is_won) OR (step.place = 0 AND NOT is_known)
          OR EXISTS (FROM visit WHERE visit.row_index = here.row_index AND visit.track = here.track
            AND visit.place = step.place)
      END AS is_at,
      furthest >= step.place AS has_reached, furthest = step.place AND step.place < places AS stops_here,
      CASE WHEN is_overdue THEN 'overdue' WHEN outcome IN ('open', 'unmapped') THEN 'standing' ELSE outcome END AS fate
    FROM step, here
  )
  SELECT place,
    count(*) FILTER (WHERE is_at) AS deals, coalesce(sum(rate_minor) FILTER (WHERE is_at), 0) AS value_minor,
    count(*) FILTER (WHERE stops_here AND fate = 'lost') AS lost,
    count(*) FILTER (WHERE stops_here AND fate = 'disqualified') AS disqualified,
    count(*) FILTER (WHERE stops_here AND fate = 'hold') AS held,
    count(*) FILTER (WHERE stops_here AND fate = 'standing') AS standing,
    count(*) FILTER (WHERE stops_here AND fate = 'overdue') AS overdue,
    coalesce(sum(rate_minor) FILTER (WHERE stops_here AND fate = 'overdue'), 0) AS overdue_minor,
    coalesce(sum(rate_minor) FILTER (WHERE stops_here), 0) AS dropped_minor,
    count(*) FILTER (WHERE has_reached AND is_won) AS wins,
    count(*) FILTER (WHERE has_reached AND (is_won OR outcome = 'lost')) AS closed,
    wins / nullif(closed, 0) AS win_rate,
    known_value(wins, count(rate_minor) FILTER (WHERE has_reached AND is_won),
      coalesce(sum(rate_minor) FILTER (WHERE has_reached AND is_won), 0))
    / nullif(known_value(wins, count(rate_minor) FILTER (WHERE has_reached AND is_won),
        coalesce(sum(rate_minor) FILTER (WHERE has_reached AND is_won), 0))
      + known_value(closed - wins, count(rate_minor) FILTER (WHERE has_reached AND outcome = 'lost'),
        coalesce(sum(rate_minor) FILTER (WHERE has_reached AND outcome = 'lost'), 0)), 0) AS value_win_rate
  FROM counted
  GROUP BY place
  ORDER BY place
`;

/** Section 2, `standing`: the open deals in each open stage of a track. Variable: `track` (its index). */
export const standingFunnelSql = /* sql */ `
  SELECT stage.place, count(deal.row_index) AS deals, coalesce(sum(rate_minor), 0) AS value_minor
  FROM stage
  LEFT JOIN deal ON deal.stage = stage.stage
  WHERE stage.kind = 'open' AND stage.track = getvariable('track')
  GROUP BY stage.place
  ORDER BY stage.place
`;

/** Section 2, the win rate from a stage: variables `track`, `place`, `by`, `open`, `window_start`, `window_end`. */
export const winRateFromSql = /* sql */ `
  WITH counted AS (
    SELECT reach.*, in_window(CASE
      WHEN getvariable('by') = 'created' THEN created_day
      WHEN outcome = 'open' THEN expected_day
      ELSE closed_day END) AS is_in
    FROM reach
    WHERE track = getvariable('track') AND is_known AND furthest >= getvariable('place')
  )
  SELECT count(*) FILTER (WHERE is_in AND is_won) AS wins,
    count(*) FILTER (WHERE is_in AND (is_won OR outcome = 'lost'
      OR (outcome = 'open' AND getvariable('open') = 'as-lost'))) AS n,
    coalesce(sum(amount_minor) FILTER (WHERE is_in AND is_won), 0) AS won_minor
  FROM counted
`;
