/**
 * Section 5, cycle-aware: what stands is moved on day by day by the hazards of the baseline's visits, until the period ends; what
 * is won on the way adds up. Forward, where docs/measures.md states the same backward. Variables: `days_ahead`.
 */
export const cycleAwareSql = /* sql */ `
  WITH RECURSIVE known AS (
    SELECT row_index, number, stage, destination, how, days FROM visit_end WHERE how <> 'unknown'
  ), beyond(row_index, number, stage, destination, days, upto) AS (
    -- Where visits led, past the visits of no day that they led to.
    SELECT row_index, number, stage, destination, days, number FROM known WHERE how = 'left' AND days > 0
    UNION ALL
    SELECT beyond.row_index, beyond.number, beyond.stage, next.destination, beyond.days, next.number
    FROM beyond
    JOIN known AS next ON next.row_index = beyond.row_index AND next.number = beyond.upto + 1
      AND next.stage = beyond.destination AND next.how = 'left' AND next.days = 0
  ), led AS (
    SELECT row_index, number, stage, arg_max(destination, upto) AS destination, any_value(days) AS days
    FROM beyond GROUP BY row_index, number, stage
  ), lasted AS (
    SELECT stage, days, count(*) AS visits FROM known WHERE NOT (how = 'left' AND days = 0) GROUP BY stage, days
  ), risk AS (
    SELECT stage, days, sum(visits) OVER (PARTITION BY stage ORDER BY days DESC) AS at_risk FROM lasted
  ), hazard AS (
    SELECT led.stage, led.days AS age, led.destination, stage.kind, count(*) / any_value(at_risk) AS hazard
    FROM led
    JOIN risk ON risk.stage = led.stage AND risk.days = led.days
    LEFT JOIN stage ON stage.stage = led.destination
    GROUP BY led.stage, led.days, led.destination, stage.kind
  ), leaving AS (
    SELECT stage, age, sum(hazard) AS hazard FROM hazard GROUP BY stage, age
  ), moved(day, stage, age, deals, value_minor, wins, won_minor) AS (
    SELECT 0, deal.stage, days, CAST(count(*) AS DOUBLE), CAST(coalesce(sum(amount_minor), 0) AS DOUBLE), 0.0::DOUBLE, 0.0::DOUBLE
    FROM deal
    JOIN standing USING (row_index)
    JOIN track USING (track)
    WHERE is_pipeline AND days >= 0
    GROUP BY deal.stage, days
    UNION ALL
    SELECT day, stage, age, sum(deals), sum(value_minor), sum(wins), sum(won_minor)
    FROM (
      -- Those who stay.
      SELECT moved.day + 1 AS day, moved.stage, moved.age + 1 AS age,
        deals * (1 - coalesce(leaving.hazard, 0)) AS deals, value_minor * (1 - coalesce(leaving.hazard, 0)) AS value_minor,
        wins, won_minor
      FROM moved
      LEFT JOIN leaving ON leaving.stage = moved.stage AND leaving.age = moved.age + 1
      WHERE moved.day < getvariable('days_ahead')
      UNION ALL
      -- Those who go on to another open stage, and those who win: kept apart, at no age.
      SELECT moved.day + 1, CASE WHEN hazard.kind = 'open' THEN hazard.destination ELSE -1 END, 0,
        CASE WHEN hazard.kind = 'open' THEN deals * hazard.hazard ELSE 0 END,
        CASE WHEN hazard.kind = 'open' THEN value_minor * hazard.hazard ELSE 0 END,
        CASE WHEN hazard.kind = 'won' THEN deals * hazard.hazard ELSE 0 END,
        CASE WHEN hazard.kind = 'won' THEN value_minor * hazard.hazard ELSE 0 END
      FROM moved
      JOIN hazard ON hazard.stage = moved.stage AND hazard.age = moved.age + 1 AND hazard.kind IN ('open', 'won')
      WHERE moved.day < getvariable('days_ahead')
    )
    GROUP BY day, stage, age
  )
  SELECT sum(wins) AS wins, sum(won_minor) AS won_minor FROM moved WHERE day = getvariable('days_ahead')
`;
