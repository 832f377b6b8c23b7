/** How each visit goes on, and for how many whole days without hold; sections 2, 3 and 5 take in visits that are not over. */
export const visitEndTables = /* sql */ `
  CREATE TABLE visit_end AS
  WITH told AS (
    SELECT visit.*, deal.kind AS deal_kind,
      visit.left_day IS NULL AND visit.destination IS NULL AS is_standing,
      CASE WHEN deal.kind = 'hold' THEN coalesce(walked.held_day, state.entered_day) END AS held_day
    FROM visit
    JOIN deal USING (row_index)
    JOIN state USING (row_index)
    LEFT JOIN (SELECT row_index, held_day FROM walked_visit WHERE is_standing) AS walked USING (row_index)
  )
  SELECT row_index, number, stage, track, place, destination, entered_day, left_day, hold_days, dwell_days, is_last,
    is_standing,
    CASE
      WHEN NOT is_standing THEN CASE WHEN dwell_days IS NULL THEN 'unknown' ELSE 'left' END
      WHEN NOT is_last OR entered_day IS NULL THEN 'unknown'
      WHEN deal_kind = 'open' THEN 'standing'
      WHEN deal_kind = 'hold' AND held_day - entered_day >= hold_days THEN 'paused'
      ELSE 'unknown'
    END AS how,
    CASE
      WHEN NOT is_standing THEN dwell_days
      WHEN NOT is_last THEN NULL
      WHEN deal_kind = 'open' THEN date_diff('day', entered_day, as_of()) - hold_days
      WHEN deal_kind = 'hold' AND held_day - entered_day >= hold_days
        THEN date_diff('day', entered_day, held_day) - hold_days
    END AS days
  FROM told;
`;
