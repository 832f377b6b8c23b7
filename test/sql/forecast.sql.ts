import { stageChance } from './stages.sql.js';

/** CTEs that end in `forecast_deal` (open, expected in the window, of pipeline tracks) and `won_deal` (won in it so far). */
const forecastDeals = /* sql */ `
  ${stageChance}, forecast_deal AS (
    SELECT deal.owner, deal.amount_minor, coalesce(deal.basis_points, chance.basis_points) AS points,
      CASE WHEN deal.basis_points IS NOT NULL THEN 'own' WHEN is_set THEN 'stage' ELSE 'win-rate' END AS told_by,
      CASE WHEN category.kind = 'closed' THEN NULL ELSE category.category_id END AS category,
      coalesce(category.kind = 'omitted', false) AS is_omitted
    FROM deal
    JOIN track USING (track)
    JOIN stage ON stage.stage = deal.stage
    JOIN chance ON chance.stage = deal.stage
    LEFT JOIN category ON category.category = coalesce(deal.category, stage.category)
    WHERE deal.kind = 'open' AND is_pipeline AND expected_day IS NOT NULL AND in_window(expected_day) AND is_asked(source)
  ), won_deal AS (
    SELECT owner, amount_minor
    FROM deal
    JOIN track USING (track)
    WHERE kind = 'won' AND is_pipeline AND closed_day >= window_start()
      AND closed_day < least(window_end(), as_of() + 1) AND is_asked(source)
  )
`;

/**
 * Section 10: each category by itself and with all that are surer, and (`is_all`) the forecast without the omitted.
 * Variables: `window_start`, `window_end`, `source`.
 */
export const forecastSql = /* sql */ `
  WITH ${forecastDeals}, counted AS (
    SELECT false AS is_all, category, owner, amount_minor, CAST(amount_minor AS HUGEINT) * points AS product, told_by, points
    FROM forecast_deal
    UNION ALL
    SELECT true, NULL, owner, amount_minor, CAST(amount_minor AS HUGEINT) * points, told_by, points
    FROM forecast_deal WHERE NOT is_omitted
    UNION ALL
    SELECT false, 'closed', owner, amount_minor, CAST(amount_minor AS HUGEINT) * 10000, NULL, NULL FROM won_deal
  ), single AS (
    SELECT grouping(owner) = 1 AS is_whole, owner, is_all, category, count(*) AS deals,
      coalesce(sum(amount_minor), 0) AS value_minor, sum(product) / 10000 AS weighted_minor,
      count(*) FILTER (WHERE told_by = 'own' AND points IS NOT NULL) AS own,
      coalesce(sum(product) FILTER (WHERE told_by = 'own') / 10000, 0) AS own_minor,
      count(*) FILTER (WHERE told_by = 'stage' AND points IS NOT NULL) AS by_stage,
      coalesce(sum(product) FILTER (WHERE told_by = 'stage') / 10000, 0) AS by_stage_minor,
      count(*) FILTER (WHERE told_by = 'win-rate' AND points IS NOT NULL) AS by_win_rate,
      coalesce(sum(product) FILTER (WHERE told_by = 'win-rate') / 10000, 0) AS by_win_rate_minor
    FROM counted
    GROUP BY GROUPING SETS ((is_all, category), (is_all, category, owner))
  ), surer AS (
    SELECT single.is_whole, single.owner, single.category, sum(other.deals) AS deals,
      sum(other.weighted_minor) AS weighted_minor
    FROM single
    JOIN category ON category.category_id = single.category AND kind <> 'omitted'
    JOIN category AS after ON after.category >= category.category AND after.kind <> 'omitted'
    JOIN single AS other ON other.category = after.category_id AND other.is_whole = single.is_whole
      AND other.owner IS NOT DISTINCT FROM single.owner AND NOT other.is_all
    GROUP BY single.is_whole, single.owner, single.category
  )
  SELECT single.is_whole, single.owner, is_all, single.category, single.deals, value_minor, single.weighted_minor,
    surer.deals AS surer, surer.weighted_minor AS surer_minor,
    CASE WHEN is_all THEN own END AS own, CASE WHEN is_all THEN own_minor END AS own_minor,
    CASE WHEN is_all THEN by_stage END AS by_stage, CASE WHEN is_all THEN by_stage_minor END AS by_stage_minor,
    CASE WHEN is_all THEN by_win_rate END AS by_win_rate,
    CASE WHEN is_all THEN by_win_rate_minor END AS by_win_rate_minor
  FROM single
  LEFT JOIN surer ON surer.category = single.category AND surer.is_whole = single.is_whole
    AND surer.owner IS NOT DISTINCT FROM single.owner
`;

/**
 * Section 10: how likely each number of wins is, by the transform of Fernández and Williams (2010), which is another way than
 * adding deal by deal. Variables: `window_start`, `window_end`, `source`, `first`, `last` (numbers of wins).
 */
export const winChancesSql = /* sql */ `
  WITH ${forecastDeals}, kinds AS (
    SELECT points / 10000 AS p, count(*) AS deals FROM forecast_deal
    WHERE NOT is_omitted AND points IS NOT NULL GROUP BY points
  ), size AS (
    SELECT CAST(sum(deals) AS BIGINT) AS n, (SELECT count(*) FROM won_deal) AS won, sum(p * deals) AS expected FROM kinds
  ), frequencies AS (
    SELECT l, 2 * pi() * l / (n + 1) AS angle FROM size, generate_series(0, n) AS series(l)
  ), transform AS (
    SELECT l, angle,
      exp(sum(deals * ln(greatest(1e-300, sqrt(pow(1 - p + p * cos(angle), 2) + pow(p * sin(angle), 2)))))) AS modulus,
      sum(deals * atan2(p * sin(angle), 1 - p + p * cos(angle))) AS turn
    FROM frequencies, kinds
    GROUP BY l, angle
  ), chances AS (
    SELECT k, sum(modulus * cos(turn - angle * k)) / any_value(n + 1) AS chance
    FROM size, generate_series(0, n) AS series(k), transform
    GROUP BY k
  ), points AS (
    SELECT min(k) FILTER (WHERE so_far >= 0.1) AS p10, min(k) FILTER (WHERE so_far >= 0.5) AS p50,
      min(k) FILTER (WHERE so_far >= 0.9) AS p90
    FROM (SELECT k, sum(chance) OVER (ORDER BY k) AS so_far FROM chances)
  )
  SELECT won + k AS wins, chance, n AS open_deals, won + expected AS expected, won + p10 AS p10, won + p50 AS p50,
    won + p90 AS p90
  FROM chances, size, points
  WHERE won + k BETWEEN getvariable('first') AND getvariable('last')
  ORDER BY k
`;

/**
 * Section 10: what few deals can bring in, every way they can end. Variables: `window_start`, `window_end`, `source`, `target`.
 */
export const valueChancesSql = /* sql */ `
  WITH RECURSIVE ${forecastDeals}, counted AS (
    SELECT row_number() OVER () AS number, amount_minor, points / 10000 AS p FROM forecast_deal
    WHERE NOT is_omitted AND points IS NOT NULL AND amount_minor IS NOT NULL
  ), grown(number, value_minor, chance) AS (
    SELECT 0, CAST(coalesce((SELECT sum(amount_minor) FROM won_deal), 0) AS BIGINT), 1.0::DOUBLE
    UNION ALL
    SELECT number, value_minor, sum(chance)
    FROM (
      SELECT grown.number + 1 AS number, CASE WHEN is_won THEN value_minor + amount_minor ELSE value_minor END AS value_minor,
        chance * CASE WHEN is_won THEN p ELSE 1 - p END AS chance
      FROM grown
      JOIN counted ON counted.number = grown.number + 1
      CROSS JOIN (VALUES (true), (false)) AS ends(is_won)
    )
    WHERE chance > 0
    GROUP BY number, value_minor
  ), last AS (
    SELECT value_minor, chance, sum(chance) OVER (ORDER BY value_minor) AS so_far
    FROM grown WHERE number = (SELECT count(*) FROM counted)
  )
  SELECT sum(value_minor * chance) AS expected_minor, min(value_minor) FILTER (WHERE so_far >= 0.1 - 1e-12) AS p10,
    min(value_minor) FILTER (WHERE so_far >= 0.5 - 1e-12) AS p50, min(value_minor) FILTER (WHERE so_far >= 0.9 - 1e-12) AS p90,
    coalesce(sum(chance) FILTER (WHERE value_minor >= getvariable('target')), 0) AS at_least
  FROM last
`;

/** Section 10: mean and variance of what many deals bring in, however they end. Variables as `forecastSql`. */
export const momentsSql = /* sql */ `
  WITH ${forecastDeals}
  SELECT coalesce((SELECT sum(amount_minor) FROM won_deal), 0) + sum(amount_minor * (points / 10000)) AS expected_minor,
    sum(pow(amount_minor, 2) * (points / 10000) * (1 - points / 10000)) AS variance
  FROM forecast_deal
  WHERE NOT is_omitted
`;
