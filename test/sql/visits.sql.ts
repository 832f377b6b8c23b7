/** The visits of each deal, made to end where the deal stands (§0 "record against history"). */
export const visitTables = /* sql */ `
  CREATE TABLE walked_visit AS
  SELECT row_index, stay.stay AS number, stay.stage, stay.entered_day, stay.left_day, stay.destination, stay.hold_days,
    stay.left_day IS NOT NULL AS is_dwell_known, stay.is_last AS is_standing, stay.held_day,
    row_number() OVER (PARTITION BY row_index ORDER BY stay.stay DESC) = 1 AS is_latest
  FROM state
  JOIN stay ON stay.deal_id = log_id AND stay.kind = 'open';

  -- What the record adds: a visit to the open stage it names, where the log ends elsewhere or on hold.
  CREATE TABLE added_visit AS
  SELECT row_index, state.stage,
    CASE
      WHEN state.walk_stage IS NULL THEN state.entered_day
      WHEN state.entered_day >= last_change.day THEN state.entered_day
      ELSE last_change.day
    END AS entered_day,
    state.walk_stage IS NOT NULL AS is_contradicted
  FROM state
  LEFT JOIN last_change ON last_change.deal_id = log_id
  LEFT JOIN walked_visit USING (row_index)
  WHERE state.kind = 'open'
  GROUP BY ALL
  HAVING state.walk_stage IS DISTINCT FROM state.stage
    OR NOT coalesce(bool_or(is_standing AND held_day IS NULL), false);

  CREATE TABLE visit AS
  WITH settled AS (
    SELECT walked_visit.*,
      CASE
        WHEN NOT is_latest THEN 'as walked'
        WHEN added_visit.row_index IS NOT NULL THEN 'visit added'
        WHEN state.kind IN ('won', 'lost', 'disqualified') AND state.walk_stage <> state.stage THEN 'ended by record'
        ELSE 'as walked'
      END AS how,
      added_visit.entered_day AS added_day, state.stage AS state_stage, state.closed_day
    FROM walked_visit
    JOIN state USING (row_index)
    LEFT JOIN added_visit USING (row_index)
  ), ended AS (
    SELECT row_index, number, stage, entered_day, hold_days, how = 'as walked' AND is_dwell_known AS is_dwell_known,
      CASE
        WHEN how = 'visit added' AND is_standing THEN coalesce(held_day, added_day)
        WHEN how = 'ended by record' AND is_standing AND held_day IS NOT NULL THEN held_day
        WHEN how = 'ended by record' THEN CASE WHEN closed_day >= entered_day THEN closed_day END
        ELSE left_day
      END AS left_day,
      CASE
        WHEN how = 'ended by record' OR (how = 'visit added' AND is_standing) THEN state_stage
        ELSE destination
      END AS destination,
      false AS is_added
    FROM settled
    UNION ALL
    SELECT row_index, 1000000, stage, entered_day, 0, false, NULL, NULL, is_contradicted OR entered_day IS NULL
    FROM added_visit
  )
  SELECT row_index, row_number() OVER deal_visits AS number, ended.stage, track, place, entered_day, left_day,
    destination, hold_days, is_added,
    CASE WHEN is_dwell_known THEN date_diff('day', entered_day, left_day) - hold_days END AS dwell_days,
    lead(ended.stage) OVER deal_visits IS NULL AS is_last
  FROM ended
  JOIN stage ON stage.stage = ended.stage
  WINDOW deal_visits AS (PARTITION BY row_index ORDER BY ended.number);
`;
