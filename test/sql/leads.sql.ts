/**
 * Section 9: deals by the month in which they first reached the qualified stage of a track: entered it or a later stage there,
 * or, having been in the track, a later track, or were won. Variables: `track`, `from` (the first month).
 */
export const leadVelocitySql = /* sql */ `
  WITH qualified AS (
    SELECT track.track, stage.place FROM track JOIN stage ON stage.stage_id = qualified_stage_id
    WHERE track.track = getvariable('track')
  ), seen AS (
    SELECT visit.*,
      bool_or(visit.track = qualified.track) OVER so_far AS was_here,
      bool_or(visit.track > qualified.track) OVER so_far AS was_later,
      visit.track = qualified.track AND visit.place >= qualified.place AS is_past
    FROM visit, qualified
    WINDOW so_far AS (PARTITION BY row_index ORDER BY number)
  ), first_reached AS (
    SELECT row_index, bool_or(was_here) AS was_here, bool_or(is_past OR (was_here AND was_later)) AS is_reached,
      arg_min(struct_pack(day := entered_day), number) FILTER (WHERE is_past OR (was_here AND was_later)) AS reached
    FROM seen
    GROUP BY row_index
  ), leads AS (
    SELECT CASE WHEN is_reached THEN reached.day WHEN was_here AND kind = 'won' THEN closed_day END AS day
    FROM first_reached
    JOIN deal USING (row_index)
  ), months AS (
    SELECT CAST(unnest(generate_series(CAST(getvariable('from') AS DATE) - INTERVAL 1 MONTH, as_of(), INTERVAL 1 MONTH)) AS DATE)
      AS month
  ), counted AS (
    SELECT month, count(day) AS leads, lag(count(day)) OVER (ORDER BY month) AS previous
    FROM months
    LEFT JOIN leads ON date_trunc('month', day) = month
    GROUP BY month
  )
  SELECT month, leads, (leads - previous) / nullif(previous, 0) AS growth
  FROM counted
  WHERE previous IS NOT NULL
  ORDER BY month
`;

/** Section 9: value created in each month, and what of it was won in the same. Variables: `from` (the first month). */
export const creationSql = /* sql */ `
  WITH months AS (
    SELECT CAST(unnest(generate_series(CAST(getvariable('from') AS DATE), as_of(), INTERVAL 1 MONTH)) AS DATE) AS month
  )
  SELECT month, count(row_index) AS created, coalesce(sum(amount_minor), 0) AS created_minor,
    count(*) FILTER (WHERE kind = 'won' AND date_trunc('month', closed_day) = month) AS won_within,
    coalesce(sum(amount_minor) FILTER (WHERE kind = 'won' AND date_trunc('month', closed_day) = month), 0)
      AS won_within_minor
  FROM months
  LEFT JOIN deal ON date_trunc('month', created_day) = month
  GROUP BY month
  ORDER BY month
`;
