/** Section 12, integrity: open deals of pipeline tracks by what is wrong with them. */
export const integritySql = /* sql */ `
  WITH skips AS (
    SELECT DISTINCT later.row_index
    FROM visit AS later
    JOIN visit AS before ON before.row_index = later.row_index AND before.number = later.number - 1
    JOIN stage AS passed ON passed.track = later.track AND before.track = later.track
      AND passed.place > before.place AND passed.place < later.place
    ANTI JOIN visit AS other ON other.row_index = later.row_index AND other.stage = passed.stage
    WHERE NOT before.is_added AND NOT later.is_added
  ), judged AS (
    SELECT amount_minor IS NULL AS no_amount, expected_day IS NULL AS no_expected,
      coalesce(expected_day < as_of(), false) AS is_past, is_overdue,
      coalesce(date_diff('day', coalesce(last_activity_day, created_day), as_of()) > 30, false) AS is_quiet,
      next_step IS NULL AS no_step, skips.row_index IS NOT NULL AS is_skipped, owner IS NULL AS no_owner,
      coalesce(abs(deal.basis_points - stage.basis_points) > 2500, false) AS is_off
    FROM deal
    JOIN track USING (track)
    JOIN stage ON stage.stage = deal.stage
    LEFT JOIN standing USING (row_index)
    LEFT JOIN skips USING (row_index)
    WHERE deal.kind = 'open' AND is_pipeline
  )
  SELECT count(*) AS open_deals,
    count(*) FILTER (WHERE NOT (no_amount OR no_expected OR is_past OR is_overdue OR is_quiet OR no_step OR is_skipped
      OR no_owner OR is_off)) AS faultless,
    count(*) FILTER (WHERE no_amount) AS "no-amount", count(*) FILTER (WHERE no_expected) AS "no-expected-close",
    count(*) FILTER (WHERE is_past) AS "expected-close-past", count(*) FILTER (WHERE is_overdue) AS overdue,
    count(*) FILTER (WHERE is_quiet) AS "no-activity", count(*) FILTER (WHERE no_step) AS "no-next-step",
    count(*) FILTER (WHERE is_skipped) AS "skipped-stage", count(*) FILTER (WHERE no_owner) AS "no-owner",
    count(*) FILTER (WHERE is_off) AS "probability-out-of-line"
  FROM judged
`;

/**
 * Section 12, number: what stands in each stage of the pipeline tracks × the win rate from it, handed on to the tracks after, ÷ the
 * wins that what remains of the target takes. Variables: `target`, `window_start`, `window_end`.
 */
export const numberSql = /* sql */ `
  WITH won AS (
    SELECT CAST(sum(amount_minor) AS HUGEINT) AS won_minor, count(amount_minor) AS valued,
      coalesce(sum(amount_minor) FILTER (WHERE closed_day >= window_start() AND closed_day < window_end()), 0) AS so_far
    FROM deal JOIN track USING (track)
    WHERE kind = 'won' AND is_pipeline
  ), needed AS (
    SELECT CAST(getvariable('target') AS HUGEINT) - so_far AS remaining,
      ((CAST(getvariable('target') AS HUGEINT) - so_far) * valued + won_minor - 1) // won_minor AS wins
    FROM won
  ), rates AS (
    SELECT stage.stage, stage.track, stage.place, count(*) FILTER (WHERE is_won) / count(*) AS rate
    FROM stage
    JOIN reach ON reach.track = stage.track AND is_known AND furthest >= stage.place AND (is_won OR outcome = 'lost')
    WHERE stage.kind = 'open'
    GROUP BY stage.stage, stage.track, stage.place
  ), handed_on AS (
    SELECT track, coalesce((SELECT product(rate) FROM rates AS next WHERE next.place = 0 AND next.track > track.track), 1)
      AS onward
    FROM track
  ), likely AS (
    SELECT sum(rate * onward) AS wins
    FROM deal
    JOIN track USING (track)
    JOIN handed_on USING (track)
    JOIN rates ON rates.stage = deal.stage
    WHERE deal.kind = 'open' AND is_pipeline
  )
  SELECT remaining AS remaining_minor, needed.wins AS wins_needed, likely.wins / needed.wins AS number FROM needed, likely
`;

/** Section 12, balance, of what `valueFactorSql` finds. */
export const balanceSql = (valueFactors: string): string => /* sql */ `
  WITH found AS (${valueFactors})
  SELECT 1 - sum(abs(share - factor_share)) / 2 AS balance
  FROM (SELECT open_minor / sum(open_minor) OVER () AS share, factor / sum(factor) OVER () AS factor_share FROM found)
`;
