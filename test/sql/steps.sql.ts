import { endOfDay, past } from './past.sql.js';

/** The days of a deal that only its row tells: its creation, its closing, and since when it stands where it is. */
const toldDays = /* sql */ `
  SELECT row_index, created_day AS day FROM ever_deal
  UNION
  SELECT row_index, closed_day FROM ever_deal
  UNION
  SELECT row_index, state.entered_day FROM ever_deal JOIN state USING (row_index)
  WHERE ever_deal.kind IN ('hold', 'unmapped') AND (walk_stage IS NULL OR walk_stage IS DISTINCT FROM ever_deal.stage)
  UNION
  SELECT row_index, ever_visit.entered_day FROM ever_deal JOIN ever_visit USING (row_index)
  WHERE ever_deal.kind = 'open' AND is_last
`;

/**
 * CTEs that end in `step`: what deals were after each change from the end of `opening` to that of `closing` (variables), with
 * what they were before it. Changes are every entry of the log, and days that only the row tells; until the last entry of a day,
 * what the row dates on it has not happened. A deal created in the span comes with all but the stage of the end of that day
 * (§11 "changes of one moment").
 */
export const steps = /* sql */ `
  bounds AS (
    SELECT CAST(getvariable('opening') AS DATE) AS opening, CAST(getvariable('closing') AS DATE) AS closing
  ), opened AS (
    ${endOfDay("CAST(getvariable('opening') AS DATE)")}
  ), logged_day AS (
    SELECT row_index, past_event.day, max(number) AS last_number, min(number) AS first_number
    FROM ever_deal JOIN past_event ON deal_id = log_id
    GROUP BY row_index, past_event.day
  ), told_day AS (
    ${toldDays}
  ), change AS (
    SELECT row_index, past_event.day AS date,
      CASE WHEN number = last_number THEN past_event.day ELSE past_event.day - 1 END AS day, number
    FROM ever_deal
    JOIN past_event ON deal_id = log_id
    JOIN logged_day USING (row_index, day)
    UNION ALL
    SELECT told_day.row_index, told_day.day, told_day.day, coalesce(max(before.last_number), 0)
    FROM told_day
    ANTI JOIN logged_day USING (row_index, day)
    LEFT JOIN logged_day AS before ON before.row_index = told_day.row_index AND before.day <= told_day.day
    WHERE told_day.day IS NOT NULL
    GROUP BY told_day.row_index, told_day.day
    UNION ALL
    -- Created on a day with entries: what it was before them.
    SELECT row_index, day, day - 1, first_number - 1
    FROM ever_deal JOIN logged_day USING (row_index)
    WHERE created_day = logged_day.day
  ), there AS (
    SELECT change.row_index, change.date, change.day, change.number
    FROM change
    JOIN ever_deal USING (row_index), bounds
    WHERE (created_day IS NULL OR date >= created_day) AND (removed_day IS NULL OR date <= removed_day)
      AND (removed_day IS NULL OR removed_day > opening) AND date > opening AND date <= closing
  ), moments AS (
    FROM opened UNION ALL FROM there
  ), ${past}, first_day AS (
    SELECT row_index, date,
      arg_max(struct_pack(owner := owner, expected := expected_day, number := number), number) AS told
    FROM past ANTI JOIN opened USING (row_index)
    GROUP BY row_index, date
    QUALIFY row_number() OVER (PARTITION BY row_index ORDER BY date) = 1
  ), in_order AS (
    SELECT past.* REPLACE (
        CASE WHEN told IS NULL THEN owner ELSE told.owner END AS owner,
        CASE WHEN told IS NULL THEN expected_day ELSE told.expected END AS expected_day),
      coalesce(told.number, number) AS told_number
    FROM past
    LEFT JOIN first_day USING (row_index, date)
  ), each_step AS (
    SELECT *, lag(row_index) OVER steps IS NOT NULL AS was_there, lag(kind) OVER steps AS was_kind,
      lag(stage) OVER steps AS was_stage, lag(last_open_stage) OVER steps AS was_last_open_stage,
      lag(expected_day) OVER steps AS was_expected_day
    FROM in_order
    WINDOW steps AS (PARTITION BY row_index ORDER BY date, number)
  ), step AS (
    SELECT each_step.* FROM each_step, bounds WHERE date > opening
  )
`;
