/** Expected days, how long deals stand, and how far they came in each track (§0 "entered, reached, strict", §3). */
export const reachTables = /* sql */ `
  CREATE TABLE expected_days AS
  SELECT stage.stage, stage.track, stage.place, count(dwell_days) AS completed, coalesce(sum(dwell_days), 0) AS sum_days,
    CASE
      WHEN set_days IS NOT NULL THEN set_days
      WHEN count(dwell_days) > 0 THEN greatest(1, sum(dwell_days) * 2 / count(dwell_days))
    END AS days
  FROM stage
  LEFT JOIN visit ON visit.stage = stage.stage
  GROUP BY stage.stage, stage.track, stage.place, set_days;

  -- Open deals: whole days in their stage without hold, and whether these are more than expected.
  CREATE TABLE standing AS
  SELECT deal.row_index, date_diff('day', entered_day, as_of()) - hold_days AS days,
    coalesce(date_diff('day', entered_day, as_of()) - hold_days > expected_days.days, false) AS is_overdue
  FROM deal
  JOIN visit ON visit.row_index = deal.row_index AND visit.is_last
  LEFT JOIN expected_days ON expected_days.stage = deal.stage
  WHERE deal.kind = 'open';

  CREATE TABLE reach AS
  WITH present AS (
    SELECT row_index, arg_max(track, number) AS present_track FROM visit GROUP BY row_index
  ), in_track AS (
    SELECT row_index, track, max(place) AS furthest, max(number) AS last_number FROM visit GROUP BY row_index, track
  ), known AS (
    SELECT row_index, in_track.track, furthest, present_track,
      EXISTS (FROM visit AS later WHERE later.row_index = in_track.row_index AND later.track > in_track.track)
        AS was_later,
      (SELECT arg_min(later.entered_day, later.number) FROM visit AS later
        WHERE later.row_index = in_track.row_index AND later.number > last_number AND later.track > in_track.track)
        AS moved_on_day
    FROM in_track
    JOIN present USING (row_index)
  ), walked AS (
    SELECT deal.row_index, known.track, true AS is_known,
      known.track < present_track AS moved_on, known.track < present_track OR deal.kind = 'won' AS is_won,
      CASE
        WHEN known.track < present_track OR deal.kind = 'won' THEN places
        WHEN was_later THEN places - 1
        ELSE furthest
      END AS furthest,
      CASE WHEN known.track < present_track THEN moved_on_day ELSE deal.closed_day END AS closed_day
    FROM known
    JOIN deal USING (row_index)
    JOIN place_count ON place_count.track = known.track
  )
  SELECT walked.*, CASE WHEN is_won THEN 'won' ELSE deal.kind END AS outcome, deal.owner, deal.created_day,
    deal.expected_day, deal.amount_minor, deal.rate_minor, coalesce(is_overdue, false) AND NOT is_won AS is_overdue
  FROM walked
  JOIN deal USING (row_index)
  LEFT JOIN standing USING (row_index)
  UNION ALL
  SELECT row_index, coalesce(track, 0), false, false, kind = 'won', NULL, closed_day, kind, owner, created_day,
    expected_day, amount_minor, rate_minor, false
  FROM deal
  WHERE visits = 0 AND kind <> 'unmapped';

  -- How many open stages of a track, from the first, a deal visited one after the other.
  CREATE TABLE strict_depth AS
  WITH RECURSIVE found AS (
    SELECT row_index, track, 0 AS depth, min(number) AS number FROM visit WHERE place = 0 GROUP BY row_index, track
    UNION ALL
    SELECT found.row_index, found.track, found.depth + 1, min(visit.number)
    FROM found
    JOIN visit ON visit.row_index = found.row_index AND visit.track = found.track
      AND visit.place = found.depth + 1 AND visit.number > found.number
    GROUP BY found.row_index, found.track, found.depth
  )
  SELECT row_index, track, max(depth) + 1 AS depth FROM found GROUP BY row_index, track;
`;
