/** The log, read and put in order: by day; within a day by instant, else by sequence, else by stage (§0 "dates"). */
export const eventTables = /* sql */ `
  CREATE TABLE read_event AS
  SELECT
    deal_id, day_of(told_at) AS day, instant_of(told_at) AS instant, CAST(sequence AS DOUBLE) AS sequence,
    stage.stage, stage.kind, stage.day_order,
    CAST(sets_amount AS BOOLEAN) AS sets_amount, CAST(amount AS DECIMAL(30, 8)) AS amount,
    CAST(sets_owner AS BOOLEAN) AS sets_owner, raw_event.owner,
    CAST(sets_expected AS BOOLEAN) AS sets_expected, day_of(expected_close) AS expected_close,
    CAST(sets_probability AS BOOLEAN) AS sets_probability, basis_points_of(raw_event.probability) AS basis_points,
    CAST(sets_category AS BOOLEAN) AS sets_category, find_category(raw_event.forecast_category) AS category
  FROM raw_event
  LEFT JOIN stage ON stage.stage = find_stage(raw_event.stage)
  WHERE day_of(told_at) IS NOT NULL;

  -- One clock for the whole day, or one for the changes of stage and one for the other changes, which then come first.
  CREATE TABLE event AS
  WITH clocks AS (
    SELECT *,
      bool_and(instant IS NOT NULL) OVER whole_day OR bool_and(sequence IS NOT NULL) OVER whole_day AS is_one_clock,
      stage IS NOT NULL AS is_move
    FROM read_event
    WINDOW whole_day AS (PARTITION BY deal_id, day)
  ), halves AS (
    SELECT *, CASE WHEN is_one_clock THEN 0 WHEN is_move THEN 2 ELSE 1 END AS half FROM clocks
  ), timed AS (
    SELECT *,
      CASE WHEN bool_and(instant IS NOT NULL) OVER half_day THEN instant END AS time_of_day,
      CASE WHEN bool_and(sequence IS NOT NULL) OVER half_day THEN sequence END AS turn
    FROM halves
    WINDOW half_day AS (PARTITION BY deal_id, day, half)
  )
  SELECT
    deal_id, day, stage, kind, sets_amount, amount, sets_owner, owner, sets_expected, expected_close,
    sets_probability, basis_points, sets_category, category,
    row_number() OVER (
      PARTITION BY deal_id ORDER BY day, half, time_of_day, turn, coalesce(day_order, -1)) AS number
  FROM timed;
`;
