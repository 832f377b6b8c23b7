/**
 * Section 5, of all deals and by owner: open value against target or what remains of it, attainment, and the coverage
 * required by the win rate. Variables: `window_start`, `window_end`, `horizon`, `against`.
 */
export const coverageSql = /* sql */ `
  WITH read AS (
    SELECT deal.*, CASE WHEN last_visit.track IS NULL OR kind IN ('won', 'open', 'hold') THEN deal.track
      ELSE last_visit.track END AS counted_track
    FROM deal
    LEFT JOIN visit AS last_visit ON last_visit.row_index = deal.row_index AND last_visit.is_last
  ), ours AS (
    SELECT read.*, kind = 'open' AND (getvariable('horizon') = 'all' OR in_window(expected_day)) AS covers,
      kind = 'won' AND in_window(closed_day) AND closed_day <= as_of() AS is_won_so_far
    FROM read
    JOIN track ON track.track = counted_track AND is_pipeline
  ), tally AS (
    SELECT grouping(owner) = 1 AS is_whole, owner,
      count(*) FILTER (WHERE kind = 'open') AS open_deals,
      count(*) FILTER (WHERE kind = 'open' AND expected_day IS NULL) AS undated,
      count(*) FILTER (WHERE covers) AS covering, count(amount_minor) FILTER (WHERE covers) AS valued,
      coalesce(sum(amount_minor) FILTER (WHERE covers), 0) AS open_minor,
      coalesce(sum(amount_minor) FILTER (WHERE covers AND expected_day < as_of()), 0) AS past_due_minor,
      count(*) FILTER (WHERE is_won_so_far) AS won, count(amount_minor) FILTER (WHERE is_won_so_far) AS won_valued,
      coalesce(sum(amount_minor) FILTER (WHERE is_won_so_far), 0) AS won_minor
    FROM ours
    GROUP BY GROUPING SETS ((), (owner))
  ), aimed AS (
    SELECT tally.*, targets.amount_minor AS target,
      CASE
        WHEN targets.amount_minor IS NULL THEN 'no-target'
        WHEN targets.amount_minor < 0 THEN 'invalid-target'
        WHEN targets.amount_minor = 0 THEN 'zero-target'
        WHEN won_minor >= targets.amount_minor THEN 'met'
        ELSE 'open'
      END AS state,
      NOT (won > 0 AND won_valued = 0) AS is_won_known,
      (getvariable('horizon') = 'period' AND open_deals > 0 AND undated = open_deals)
        OR (covering > 0 AND valued = 0) AS is_unknown
    FROM tally
    LEFT JOIN targets_of_window() AS targets
      ON targets.is_whole = tally.is_whole AND targets.owner IS NOT DISTINCT FROM tally.owner
  ), measured AS (
    SELECT *, CASE
        WHEN getvariable('against') = 'target' THEN target
        WHEN is_won_known THEN target - won_minor
      END AS base,
      CASE WHEN state IN ('open', 'met') AND is_won_known THEN won_minor / target END AS attainment,
      date_diff('day', window_start(), window_end()) AS days,
      least(date_diff('day', window_start(), window_end()),
        greatest(0, date_diff('day', window_start(), as_of()) + 1)) AS gone
    FROM aimed
  )
  SELECT is_whole, owner, target, state, open_minor, past_due_minor, won_minor,
    CASE WHEN state = 'open' AND NOT is_unknown THEN open_minor / base END AS coverage,
    attainment, attainment / nullif(gone / days, 0) AS pace,
    CASE WHEN state IN ('open', 'met') AND is_won_known
      THEN greatest(0, target - won_minor) / nullif(days - gone, 0) END AS needed_per_day
  FROM measured
  ORDER BY is_whole DESC, owner NULLS LAST
`;

/** Section 5, required coverage: 1 ÷ value win rate of the 12 months up to `as_of`, of pipeline tracks. */
export const requiredSql = /* sql */ `
  WITH ended AS (
    SELECT kind, rate_minor
    FROM deal
    LEFT JOIN visit AS last_visit ON last_visit.row_index = deal.row_index AND last_visit.is_last
    JOIN track ON is_pipeline
      AND track.track = CASE WHEN kind = 'won' OR last_visit.track IS NULL THEN deal.track ELSE last_visit.track END
    WHERE kind IN ('won', 'lost') AND closed_day <= as_of() AND closed_day > as_of() - INTERVAL 1 YEAR
  )
  SELECT sum(rate_minor) FILTER (WHERE kind = 'won') AS won_minor, sum(rate_minor) AS closed_minor,
    closed_minor / won_minor AS multiple
  FROM ended
`;
