/**
 * Where each deal stands at the end of `as_of`: the record's word, unless it is of a later day; then the log's
 * (§0 "as of", "record against history").
 */
export const stateTables = /* sql */ `
  CREATE TABLE record AS
  SELECT
    CAST(row_index AS INTEGER) AS row_index, id AS log_id, stage.stage, stage.kind, raw_deal.stage IS NULL AS has_no_stage,
    day_of(created) AS created_day, day_of(closed) AS closed_day, day_of(expected_close) AS expected_day,
    day_of(stage_entered) AS entered_day, raw_deal.amount, coalesce(raw_deal.currency, getvariable('currency')) AS currency,
    basis_points_of(probability) AS basis_points, find_category(forecast_category) AS category, raw_deal.owner, raw_deal.team, raw_deal.source,
    day_of(last_activity) AS last_activity_day, region,
    nullif(left(trim(lost_reason), 80), '') AS reason, nullif(trim(next_step), '') AS next_step,
    day_of(removed) AS removed_day
  FROM raw_deal
  LEFT JOIN stage ON stage.stage = find_stage(raw_deal.stage);

  -- Of the whole log, later days too: whether the stage changes after as_of; the day of the last unbroken stay's beginning.
  CREATE TABLE whole_log AS
  WITH moves AS (
    SELECT deal_id, number, day, stage,
      stage IS DISTINCT FROM lag(stage) OVER (PARTITION BY deal_id ORDER BY number) AS is_new
    FROM event
    WHERE stage IS NOT NULL
  )
  SELECT deal_id, max(day) > as_of() AS goes_on, arg_max(stage, number) AS last_stage,
    arg_max(day, number) FILTER (WHERE is_new) AS last_stay_day
  FROM moves
  GROUP BY deal_id;

  CREATE TABLE state AS
  WITH judged AS (
    SELECT record.*, walk.stage AS walk_stage, walk.entered_day AS walk_day, coalesce(goes_on, false) AS goes_on,
      coalesce(kind IN ('won', 'lost', 'disqualified'), false) AS says_ended,
      coalesce(closed_day, CASE WHEN last_stage = record.stage THEN last_stay_day END) AS said_closed,
      -- Where a closing is of a later day: the last open stage of the log.
      (SELECT arg_max(stay.stage, stay.stay) FROM stay WHERE stay.deal_id = log_id AND stay.kind = 'open')
        AS last_open_stage,
      -- A closing that the deal came back from later is another one than the record's.
      EXISTS (FROM event AS later WHERE later.deal_id = log_id AND later.day > as_of() AND later.stage <> record.stage)
        AS leaves_later
    FROM record
    LEFT JOIN walk ON walk.deal_id = log_id
    LEFT JOIN whole_log ON whole_log.deal_id = log_id
  ), believed AS (
    SELECT *, CASE
      WHEN says_ended AND said_closed IS NULL THEN NOT goes_on
      WHEN says_ended THEN said_closed <= as_of()
      WHEN goes_on OR coalesce(entered_day > as_of(), false) THEN false
      ELSE NOT (has_no_stage AND walk_stage IS NOT NULL)
    END AS is_record
    FROM judged
  ), placed AS (
    SELECT *, CASE
      WHEN is_record THEN believed.stage
      WHEN says_ended AND walk_stage = believed.stage AND NOT leaves_later THEN last_open_stage
      ELSE walk_stage
    END AS state_stage,
    says_ended AND NOT is_record AND walk_stage = believed.stage AND NOT leaves_later AS is_before_closing
    FROM believed
  )
  SELECT
    row_index, log_id, state_stage AS stage, coalesce(stage.kind, 'unmapped') AS kind,
    CASE
      WHEN NOT coalesce(stage.has_ended, false) OR is_before_closing THEN NULL
      WHEN is_record THEN said_closed
      ELSE walk_day
    END AS closed_day,
    CASE WHEN is_record THEN entered_day END AS entered_day, walk_stage
  FROM placed
  LEFT JOIN stage ON stage.stage = state_stage;
`;
