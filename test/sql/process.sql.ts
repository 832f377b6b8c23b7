/** Macros for dates, money and names; tracks and stages with the place of open stages in their track. */
export const processTables = /* sql */ `
  CREATE MACRO as_of() AS CAST(getvariable('as_of') AS DATE);

  -- A calendar date, or the date that an instant is in the pipeline's zone; NULL where it is neither.
  CREATE MACRO day_of(given) AS CASE
    WHEN given LIKE '____-__-__' THEN TRY_CAST(given AS DATE)
    WHEN given LIKE '____-__-__T%Z'
      THEN CAST(timezone(getvariable('zone'), TRY_CAST(given AS TIMESTAMPTZ)) AS DATE)
  END;
  CREATE MACRO instant_of(given) AS CASE WHEN given LIKE '____-__-__T%Z' THEN TRY_CAST(given AS TIMESTAMPTZ) END;

  -- numerator / denominator of whole numbers, half to even.
  CREATE MACRO half_even(numerator, denominator) AS CAST(sign(numerator) AS HUGEINT) * (
    abs(numerator) // denominator
    + CASE
        WHEN 2 * (abs(numerator) % denominator) > denominator THEN 1
        WHEN 2 * (abs(numerator) % denominator) = denominator AND (abs(numerator) // denominator) % 2 = 1 THEN 1
        ELSE 0
      END);

  CREATE MACRO name_key(given) AS lower(trim(given));

  CREATE TABLE track AS
  SELECT CAST(track AS INTEGER) AS track, track_id, CAST(is_pipeline AS BOOLEAN) AS is_pipeline, qualified_stage_id
  FROM raw_track;

  CREATE TABLE stage AS
  SELECT
    CAST(stage AS INTEGER) AS stage, stage_id, name, kind, CAST(raw_stage.track AS INTEGER) AS track,
    CAST(expected_days AS INTEGER) AS set_days, CAST(basis_points AS INTEGER) AS basis_points,
    (SELECT CAST(category AS INTEGER) FROM raw_category WHERE category_id = forecast_category) AS category,
    CASE WHEN kind = 'open'
      THEN count(*) FILTER (WHERE kind = 'open') OVER (PARTITION BY raw_stage.track ORDER BY CAST(stage AS INTEGER)) - 1
    END AS place,
    kind IN ('won', 'lost', 'disqualified') AS has_ended,
    -- Stage order of §0 "dates": open stages, then hold, then ends.
    CASE kind WHEN 'open' THEN 0 WHEN 'hold' THEN 1 ELSE 2 END * 1000 + CAST(stage AS INTEGER) AS day_order
  FROM raw_stage;

  CREATE MACRO find_stage(given) AS (
    SELECT min(stage.stage) FROM stage WHERE stage.stage_id = trim(given) OR name_key(stage.name) = name_key(given));

  CREATE TABLE category AS
  SELECT CAST(category AS INTEGER) AS category, category_id, name, kind FROM raw_category;
  CREATE MACRO find_category(given) AS (
    SELECT min(category) FROM category WHERE category_id = trim(given) OR name_key(name) = name_key(given)
      OR name_key(category_id) = name_key(given));
  CREATE MACRO basis_points_of(share) AS CAST(round(TRY_CAST(share AS DECIMAL(10, 6)) * 10000) AS INTEGER);

  CREATE TABLE place_count AS SELECT track, count(*) AS places FROM stage WHERE kind = 'open' GROUP BY track;
`;
