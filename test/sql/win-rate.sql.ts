/**
 * Section 1, by owner and of all deals (`owner` NULL and `is_whole`).
 * Variables: `window_start`, `window_end`, `by`, `open`, `disqualified`.
 */
export const winRateSql = /* sql */ `
  WITH placed AS (
    SELECT owner, kind, rate_minor, in_window(CASE
      WHEN getvariable('by') = 'created' THEN created_day
      WHEN kind = 'open' THEN expected_day
      ELSE closed_day END) AS is_in
    FROM deal
  ), tally AS (
    SELECT grouping(owner) = 1 AS is_whole, owner,
      count(*) FILTER (WHERE is_in AND kind = 'won') AS won,
      count(*) FILTER (WHERE is_in AND kind = 'lost') AS lost,
      count(*) FILTER (WHERE is_in AND kind = 'open') AS open,
      count(*) FILTER (WHERE is_in AND kind = 'disqualified') AS out,
      count(rate_minor) FILTER (WHERE is_in AND kind = 'won') AS won_valued,
      count(rate_minor) FILTER (WHERE is_in AND kind = 'lost') AS lost_valued,
      count(rate_minor) FILTER (WHERE is_in AND kind = 'open') AS open_valued,
      count(rate_minor) FILTER (WHERE is_in AND kind = 'disqualified') AS out_valued,
      coalesce(sum(rate_minor) FILTER (WHERE is_in AND kind = 'won'), 0) AS won_sum,
      coalesce(sum(rate_minor) FILTER (WHERE is_in AND kind = 'lost'), 0) AS lost_sum,
      coalesce(sum(rate_minor) FILTER (WHERE is_in AND kind = 'open'), 0) AS open_sum,
      coalesce(sum(rate_minor) FILTER (WHERE is_in AND kind = 'disqualified'), 0) AS out_sum
    FROM placed
    GROUP BY GROUPING SETS ((), (owner))
  ), policies AS (
    SELECT is_whole, owner, won, open,
      lost + CASE WHEN getvariable('disqualified') = 'as-lost' THEN out ELSE 0 END AS missed,
      known_value(won, won_valued, won_sum) AS won_value,
      known_value(open, open_valued, open_sum) AS open_value,
      known_value(lost, lost_valued, lost_sum)
        + CASE WHEN getvariable('disqualified') = 'as-lost' THEN known_value(out, out_valued, out_sum) ELSE 0 END
        AS missed_value
    FROM tally
  ), ends AS (
    SELECT *, won + missed AS closed, won + missed + open AS everyone, won_value + missed_value AS closed_value,
      won_value + missed_value + open_value AS everyone_value, getvariable('open') AS open_policy
    FROM policies
  ), chosen AS (
    SELECT is_whole, owner, won AS wins, CASE WHEN open_policy = 'as-lost' THEN everyone ELSE closed END AS n,
      won_value, CASE WHEN open_policy = 'as-lost' THEN everyone_value ELSE closed_value END AS all_value,
      CASE WHEN open_policy = 'range' THEN won / nullif(everyone, 0) END AS lowest,
      CASE WHEN open_policy = 'range' THEN (won + open) / nullif(everyone, 0) END AS highest,
      CASE WHEN open_policy = 'range' THEN won_value / nullif(everyone_value, 0) END AS lowest_value,
      CASE WHEN open_policy = 'range' THEN (won_value + open_value) / nullif(everyone_value, 0) END AS highest_value
    FROM ends
  )
  SELECT is_whole, owner, wins, n, wins / nullif(n, 0) AS unit, wilson(wins, n, -1) AS low, wilson(wins, n, 1) AS high,
    CASE WHEN all_value IS NULL THEN 0 ELSE won_value END AS value_numerator, coalesce(all_value, 0) AS value_denominator,
    won_value / nullif(all_value, 0) AS value, lowest, highest, lowest_value, highest_value
  FROM chosen
  ORDER BY is_whole DESC, owner NULLS LAST
`;
