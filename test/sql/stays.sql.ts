/**
 * Stays in open stages as the log up to `as_of` tells them. Hold pauses a stay: the same stage again resumes it, anything
 * else ends it on the day the hold began (§0 "visits").
 */
export const stayTables = /* sql */ `
  -- Moves that are not to hold, numbered; a hold belongs to the move before it.
  CREATE TABLE move AS
  SELECT deal_id, number, day, stage, kind,
    count(*) FILTER (WHERE kind <> 'hold') OVER (PARTITION BY deal_id ORDER BY number) AS step
  FROM event
  WHERE stage IS NOT NULL AND day <= as_of();

  CREATE TABLE hold_after AS
  SELECT deal_id, step, arg_min(day, number) AS held_day FROM move WHERE kind = 'hold' GROUP BY deal_id, step;

  CREATE TABLE step AS
  WITH moves AS (
    SELECT *, lag(stage) OVER (PARTITION BY deal_id ORDER BY step) AS stage_before FROM move WHERE kind <> 'hold'
  )
  SELECT moves.*, hold_after.held_day AS held_before,
    count(*) FILTER (WHERE stage_before IS DISTINCT FROM moves.stage) OVER (
      PARTITION BY moves.deal_id ORDER BY moves.step) AS stay
  FROM moves
  LEFT JOIN hold_after ON hold_after.deal_id = moves.deal_id AND hold_after.step = moves.step - 1;

  -- Stays of whatever kind; those in open stages are visits.
  CREATE TABLE stay AS
  WITH each_stay AS (
    SELECT deal_id, stay, any_value(stage) AS stage, any_value(kind) AS kind, min(step) AS first_step,
      max(step) AS last_step, arg_min(day, step) AS first_day, arg_min(held_before, step) AS first_held_before,
      -- The first move of a stay begins it; later ones come back from a hold, or repeat it.
      coalesce(sum(date_diff('day', held_before, day)) FILTER (WHERE stage_before = stage), 0) AS hold_days
    FROM step
    GROUP BY deal_id, stay
  ), begun AS (
    SELECT deal_id, stay, step.day, step.held_before, step.stage
    FROM step
    WHERE stage_before IS DISTINCT FROM stage
  )
  SELECT
    each_stay.deal_id, each_stay.stay, each_stay.stage, each_stay.kind, each_stay.first_day AS entered_day,
    coalesce(later.held_before, later.day) AS left_day, later.stage AS destination,
    CAST(each_stay.hold_days AS INTEGER) AS hold_days,
    later.stay IS NULL AS is_last, hold_after.held_day
  FROM each_stay
  LEFT JOIN begun AS later ON later.deal_id = each_stay.deal_id AND later.stay = each_stay.stay + 1
  LEFT JOIN hold_after
    ON hold_after.deal_id = each_stay.deal_id AND hold_after.step = each_stay.last_step AND later.stay IS NULL;

  -- Where the log leads by as_of: the last stage of any kind, since when, and the last change of any field.
  CREATE TABLE walk AS
  WITH numbered AS (
    SELECT deal_id, number, day, stage,
      stage IS DISTINCT FROM lag(stage) OVER (PARTITION BY deal_id ORDER BY number) AS is_new
    FROM move
  )
  SELECT deal_id, arg_max(stage, number) AS stage,
    arg_max(day, number) FILTER (WHERE is_new) AS entered_day
  FROM numbered
  GROUP BY deal_id;

  CREATE TABLE last_change AS
  SELECT deal_id, max(day) AS day FROM event WHERE day <= as_of() GROUP BY deal_id;
`;
