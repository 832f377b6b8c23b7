import { steps } from './steps.sql.js';

/** How far the walk of every deal goes: each change, or (`mode` net) the last one alone, held against the opening. */
const walk = /* sql */ `
  every_change AS (
    SELECT in_order.*, date <= opening AS is_opening, false AS is_gone FROM in_order, bounds
    UNION ALL BY NAME
    SELECT row_index, removed_day AS date, 2147483647 AS number, false AS is_opening, true AS is_gone
    FROM ever_deal, bounds
    WHERE removed_day > opening AND removed_day <= closing
  ), walk AS (
    SELECT every_change.*
    FROM every_change
    -- A deal that closed before it was created comes and goes on the day it closed.
    ANTI JOIN (FROM ever_deal WHERE has_ended(kind) AND closed_day < created_day) AS at_once USING (row_index)
    QUALIFY getvariable('mode') <> 'net' OR is_opening
      OR row_number() OVER (PARTITION BY row_index ORDER BY date DESC, number DESC) = 1
  ), judged_step AS (
    SELECT *, kind IN ('open', 'unmapped') AS is_in,
      CASE WHEN has_ended(kind) THEN 2147483646 ELSE told_number END AS worth_number,
      CASE WHEN has_ended(kind) THEN coalesce(closed_day, date) ELSE date END AS worth_day, kind = 'lost' AS worth_lost
    FROM walk
  ), paired AS (
    SELECT *, lag(row_index) OVER steps IS NOT NULL AS was_there,
      lag(struct_pack(owner := owner, kind := kind, stage := stage, is_in := is_in, expected := expected_day,
        closed := closed_day, told_number := told_number, worth_number := worth_number, worth_day := worth_day,
        worth_lost := worth_lost)) OVER steps AS was,
      CASE WHEN has_ended(kind) THEN coalesce(closed_day, date) ELSE date END AS booked_day
    FROM judged_step
    WINDOW steps AS (PARTITION BY row_index ORDER BY date, number)
  )
`;

/** What deals are worth after so many changes at the rate of a day: for each that the walk asks about. */
const worths = /* sql */ `
  asked_worth AS (
    SELECT row_index, worth_number AS number, worth_day AS day, worth_lost AS is_lost FROM paired WHERE NOT is_gone
    UNION
    SELECT row_index, was.told_number, booked_day, false FROM paired WHERE was_there
    UNION
    SELECT row_index, told_number, closing, false FROM paired, bounds WHERE NOT is_gone
    UNION
    SELECT row_index, was.told_number, closing, false FROM paired, bounds WHERE was_there
  ), told_worth AS (
    SELECT asked_worth.*,
      arg_max(struct_pack(v := event.own_minor), event.number)
        FILTER (WHERE event.number <= asked_worth.number AND event.day <= asked_worth.day) AS logged,
      arg_max(event.own_minor, event.number) FILTER (WHERE event.own_minor > 0
        AND event.number <= asked_worth.number AND event.day <= asked_worth.day) AS last_positive,
      bool_or(event.number > asked_worth.number OR event.day > asked_worth.day) AS changes_later
    FROM asked_worth
    JOIN ever_deal USING (row_index)
    LEFT JOIN past_event AS event ON event.deal_id = log_id AND event.sets_amount
    GROUP BY asked_worth.row_index, asked_worth.number, asked_worth.day, asked_worth.is_lost
  ), kept_worth AS (
    SELECT told_worth.*, currency,
      CASE
        WHEN logged IS NOT NULL AND (changes_later OR (kind = 'lost' AND coalesce(logged.v, 0) = 0
          AND coalesce(last_positive = own_minor, false))) THEN logged.v
        ELSE own_minor
      END AS kept
    FROM told_worth JOIN ever_deal USING (row_index)
  ), worth_at AS (
    SELECT kept_worth.row_index, kept_worth.number, kept_worth.day, is_lost, in_reporting(
      CASE WHEN is_lost AND coalesce(kept, 0) = 0 AND last_positive IS NOT NULL THEN last_positive ELSE kept END,
      kept_worth.currency, rate.rate) AS minor
    FROM kept_worth
    ASOF LEFT JOIN rate ON rate.currency = kept_worth.currency AND rate.day <= kept_worth.day
  )
`;

/**
 * CTEs that end in `booking`: everything that was booked of each deal, in order (§11 "gross" and "changes of one moment"), by the
 * owner that it is booked with. Variables: `opening`, `closing`, `mode`, `window_start`, `window_end` (of the expected close,
 * NULL = all), `source`.
 */
export const bookings = /* sql */ `
  ${steps}, ${walk}, ${worths}, priced AS (
    SELECT paired.*, before.minor AS a0, in_force.minor AS a1, after.minor AS a2, at_end.minor AS at_closing,
      in_window(was.expected) AS was_expected, in_window(expected_day) AS is_expected,
      was.owner IS DISTINCT FROM owner AS is_transferred,
      CASE WHEN kind IN ('won', 'lost', 'disqualified') THEN kind ELSE 'held' END AS way_out,
      row_number() OVER (PARTITION BY paired.row_index ORDER BY paired.date DESC, paired.number DESC) = 1 AS is_last
    FROM paired
    CROSS JOIN bounds
    LEFT JOIN worth_at AS before ON before.row_index = paired.row_index AND before.number = was.worth_number
      AND before.day = was.worth_day AND before.is_lost = was.worth_lost
    LEFT JOIN worth_at AS in_force ON in_force.row_index = paired.row_index AND in_force.number = was.told_number
      AND in_force.day = booked_day AND NOT in_force.is_lost
    LEFT JOIN worth_at AS after ON after.row_index = paired.row_index AND after.number = worth_number
      AND after.day = worth_day AND after.is_lost = worth_lost
    LEFT JOIN worth_at AS at_end ON at_end.row_index = paired.row_index AND at_end.number = paired.told_number
      AND at_end.day = bounds.closing AND NOT at_end.is_lost
    WHERE is_asked((SELECT source FROM ever_deal WHERE ever_deal.row_index = paired.row_index))
  ), moved AS (
    SELECT *, was.is_in AS was_in, NOT is_gone AND (was.is_in OR is_in OR (getvariable('mode') <> 'net' AND CASE
      WHEN was.kind = 'hold' OR kind = 'hold' THEN was.kind <> kind
      ELSE was.stage IS DISTINCT FROM stage OR was.closed IS DISTINCT FROM closed_day END)) AS is_booked
    FROM priced
    WHERE was_there
  ), come AS (
    SELECT priced.* FROM priced, bounds
    WHERE NOT was_there AND NOT is_opening AND NOT is_gone AND is_expected
      AND (is_in OR (getvariable('mode') <> 'net'
        AND NOT (has_ended(kind) AND (closed_day IS NULL OR closed_day <= opening OR closed_day > closing))))
  ), at_once AS (
    SELECT ever_deal.* FROM ever_deal, bounds
    WHERE has_ended(kind) AND closed_day < created_day AND closed_day > opening AND closed_day <= closing
      AND (removed_day IS NULL OR removed_day > closed_day) AND in_window(expected_day) AND is_asked(source)
  ), booking AS (
    SELECT row_index, date, number, 0 AS turn, 'opening' AS line, owner, a2 AS minor, kind = 'open' AS is_known
    FROM priced WHERE is_opening AND is_in AND is_expected
    UNION ALL
    SELECT row_index, date, number, 0, 'new', owner, a2, kind <> 'unmapped' FROM come
    UNION ALL
    SELECT row_index, date, number, 7, way_out, owner, a2, true FROM come WHERE NOT is_in
    UNION ALL
    SELECT row_index, date, number, 1, 'rate-change', was.owner, coalesce(a1, 0) - coalesce(a0, 0), was.kind <> 'unmapped'
    FROM moved WHERE was_in AND (is_gone OR is_booked) AND was_expected AND coalesce(a1, 0) <> coalesce(a0, 0)
    UNION ALL
    SELECT row_index, date, number, 2, CASE WHEN was.kind = 'hold' THEN 'back-from-hold' ELSE 'reopened' END, was.owner, a1, true
    FROM moved WHERE NOT was_in AND is_booked AND was_expected
    UNION ALL
    SELECT row_index, date, number, 3, 'transferred-out', was.owner, a1, was.kind <> 'unmapped'
    FROM moved WHERE is_booked AND was_expected AND is_transferred
    UNION ALL
    SELECT row_index, date, number, 4, 'transferred-in', owner, a1, kind <> 'unmapped'
    FROM moved WHERE is_booked AND was_expected AND is_transferred
    UNION ALL
    SELECT row_index, date, number, 5, CASE WHEN was_expected THEN 'moved-out' ELSE 'moved-in' END, owner, a1, kind <> 'unmapped'
    FROM moved WHERE is_booked AND was_expected <> is_expected
    UNION ALL
    SELECT row_index, date, number, 6, CASE WHEN coalesce(a2, 0) > coalesce(a1, 0) THEN 'raised' ELSE 'lowered' END, owner,
      abs(coalesce(a2, 0) - coalesce(a1, 0)), kind <> 'unmapped'
    FROM moved WHERE is_booked AND is_expected AND coalesce(a2, 0) <> coalesce(a1, 0)
    UNION ALL
    SELECT row_index, date, number, 7, way_out, owner, a2, true
    FROM moved WHERE is_booked AND NOT is_in AND is_expected
    UNION ALL
    SELECT row_index, date, number, 7, 'deleted', was.owner, a1, was.kind <> 'unmapped'
    FROM moved WHERE is_gone AND was_in AND was_expected
    UNION ALL
    SELECT row_index, DATE '9999-01-01', number, 8, 'rate-change', owner, coalesce(at_closing, 0) - coalesce(a2, 0), kind <> 'unmapped'
    FROM priced WHERE is_last AND NOT is_gone AND is_in AND is_expected AND coalesce(at_closing, 0) <> coalesce(a2, 0)
    UNION ALL
    SELECT row_index, DATE '9999-01-01', number, 9, 'closing', owner, at_closing, kind = 'open'
    FROM priced WHERE is_last AND NOT is_gone AND is_in AND is_expected
    UNION ALL
    SELECT row_index, closed_day, 0, 0, 'new', owner, amount_minor, true FROM at_once WHERE getvariable('mode') <> 'net'
    UNION ALL
    SELECT row_index, closed_day, 0, 7, kind, owner, amount_minor, true FROM at_once WHERE getvariable('mode') <> 'net'
  ), viewed AS (
    SELECT booking.*, false AS is_whole FROM booking
    UNION ALL BY NAME
    SELECT * REPLACE (NULL AS owner), true AS is_whole FROM booking WHERE line NOT IN ('transferred-in', 'transferred-out')
  )
`;

/** Section 11, `mode` gross or net: every line, and both ends. Variables as `bookings`. */
export const flowSql = /* sql */ `
  WITH ${bookings}
  SELECT is_whole, owner, line, count(*) AS events, coalesce(sum(minor), 0) AS value_minor,
    count(*) FILTER (WHERE minor IS NULL) AS unvalued
  FROM viewed
  GROUP BY is_whole, owner, line
`;
