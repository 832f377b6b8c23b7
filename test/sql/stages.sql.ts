/** CTEs that end in `chance`: the basis points of each open stage, its own or the win rate from it, of all time (§10). */
export const stageChance = /* sql */ `
  from_stage AS (
    SELECT stage.stage,
      count(reach.row_index) FILTER (WHERE is_won) AS wins,
      count(reach.row_index) FILTER (WHERE is_won OR outcome = 'lost') AS closed
    FROM stage
    LEFT JOIN reach ON reach.track = stage.track AND is_known AND furthest >= stage.place
    WHERE stage.kind = 'open'
    GROUP BY stage.stage
  ), chance AS (
    SELECT stage.stage, basis_points IS NOT NULL AS is_set,
      coalesce(basis_points, round(wins * 10000 / nullif(closed, 0))) AS basis_points
    FROM stage
    JOIN from_stage USING (stage)
  )
`;

/** Sections 3 and 10: deals, value, overdue and weighted value of each stage, unmapped deals last. */
export const stagesSql = /* sql */ `
  WITH ${stageChance}, known_stage AS (
    SELECT stage.stage, stage.kind, expected_days.days, chance.basis_points
    FROM stage
    LEFT JOIN expected_days USING (stage)
    LEFT JOIN chance USING (stage)
    UNION ALL
    SELECT NULL, 'unmapped', NULL, NULL
  )
  SELECT known_stage.stage, count(deal.row_index) AS deals, coalesce(sum(amount_minor), 0) AS value_minor,
    CASE WHEN known_stage.kind = 'open' THEN known_stage.days END AS expected_days,
    CASE WHEN known_stage.kind = 'open' AND known_stage.days IS NOT NULL THEN count(*) FILTER (WHERE is_overdue) END AS overdue,
    CASE WHEN known_stage.kind = 'open'
      THEN sum(amount_minor * CAST(coalesce(deal.basis_points, known_stage.basis_points) AS HUGEINT)) / 10000
    END AS weighted_minor
  FROM known_stage
  LEFT JOIN deal ON deal.stage IS NOT DISTINCT FROM known_stage.stage
  LEFT JOIN standing USING (row_index)
  GROUP BY known_stage.stage, known_stage.kind, known_stage.days, known_stage.basis_points
  ORDER BY known_stage.stage NULLS LAST
`;
