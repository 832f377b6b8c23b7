/**
 * Section 11 "losses": deals lost or disqualified now, by the open stage they stood in last and by reason. Variables:
 * `window_start`, `window_end` (of the closings), `source`.
 */
export const lossesSql = /* sql */ `
  WITH out AS (
    SELECT deal.owner, deal.kind, reason, amount_minor, rate_minor, last_visit.stage
    FROM deal
    LEFT JOIN visit AS last_visit ON last_visit.row_index = deal.row_index AND last_visit.is_last
    WHERE deal.kind IN ('lost', 'disqualified') AND in_window(closed_day) AND is_asked(source)
  ), counted AS (
    SELECT grouping(owner) = 1 AS is_whole, owner, stage, reason,
      count(*) FILTER (WHERE kind = 'lost') AS lost,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'lost'), 0) AS lost_minor,
      count(*) FILTER (WHERE kind = 'disqualified') AS disqualified,
      coalesce(sum(amount_minor) FILTER (WHERE kind = 'disqualified'), 0) AS disqualified_minor,
      count(rate_minor) AS valued, coalesce(sum(rate_minor), 0) AS rate_minor
    FROM out
    GROUP BY GROUPING SETS ((stage, reason), (stage, reason, owner))
  )
  SELECT is_whole, owner, stage, reason, lost, lost_minor, disqualified, disqualified_minor,
    (lost + disqualified) / sum(lost + disqualified) OVER here AS unit,
    known_value(lost + disqualified, valued, counted.rate_minor)
      / nullif(known_value(sum(lost + disqualified) OVER here, sum(valued) OVER here, sum(counted.rate_minor) OVER here), 0)
      AS value
  FROM counted
  WINDOW here AS (PARTITION BY is_whole, owner)
`;
