import { endOfDay, past } from './past.sql.js';
import { steps } from './steps.sql.js';

/**
 * Section 11 "movement": moves and pushes after the end of `opening` up to that of `closing`, each with the owner after it.
 * Variables: `opening`, `closing`, `source`.
 */
export const movementSql = /* sql */ `
  WITH ${steps}, visited AS (
    SELECT row_index, past_event.stage, min(number) AS number
    FROM ever_deal JOIN past_event ON deal_id = log_id
    WHERE past_event.kind = 'open'
    GROUP BY row_index, past_event.stage
  ), moves AS (
    SELECT step.*, from_place, from_track,
      was_kind IN ('won', 'lost', 'disqualified') AND kind = 'open' AS is_reopened,
      was_kind NOT IN ('won', 'lost', 'disqualified') AND from_stage IS NOT NULL AND stage <> from_stage
        AND kind IN ('open', 'won') AS is_move,
      kind = 'won' OR track > from_track OR (track = from_track AND place > from_place) AS is_forward
    FROM step
    LEFT JOIN (SELECT stage AS from_stage, track AS from_track, place AS from_place FROM stage)
      ON from_stage = CASE was_kind WHEN 'hold' THEN was_last_open_stage WHEN 'open' THEN was_stage END
    WHERE was_there AND is_asked(source)
  ), skip AS (
    SELECT DISTINCT moves.row_index, moves.date, moves.number
    FROM moves
    JOIN stage AS passed
      ON passed.track = moves.track AND passed.place > from_place AND passed.place < moves.place
    LEFT JOIN visited ON visited.row_index = moves.row_index AND visited.stage = passed.stage
      AND visited.number <= moves.number
    WHERE is_move AND moves.kind = 'open' AND moves.track = from_track AND visited.row_index IS NULL
  ), counted AS (
    SELECT moves.*, skip.row_index IS NOT NULL AS is_skip,
      CASE WHEN was_kind NOT IN ('won', 'lost', 'disqualified') AND kind NOT IN ('won', 'lost', 'disqualified')
        THEN greatest(0, date_diff('day', was_expected_day, expected_day)) END AS days_pushed,
      date_trunc('month', was_expected_day) <> date_trunc('month', expected_day) AS is_across
    FROM moves
    LEFT JOIN skip USING (row_index, date, number)
  )
  SELECT grouping(owner) = 1 AS is_whole, owner,
    count(*) FILTER (WHERE is_move OR is_reopened) AS moves,
    count(*) FILTER (WHERE is_move AND is_forward) AS forward,
    count(*) FILTER (WHERE is_move AND NOT is_forward) AS back,
    count(*) FILTER (WHERE is_skip) AS skipped, count(*) FILTER (WHERE is_reopened) AS reopened,
    count(*) FILTER (WHERE days_pushed > 0) AS pushes,
    count(*) FILTER (WHERE days_pushed > 0 AND is_across) AS across,
    coalesce(sum(days_pushed), 0) AS days
  FROM counted
  GROUP BY GROUPING SETS ((), (owner))
  HAVING count(*) FILTER (WHERE is_move OR is_reopened OR days_pushed > 0) > 0
`;

/**
 * Section 11 "slips": of the deals in the pipeline at the end of `opening`, expected in the period; with the amount and the owner
 * of then. Variables: `opening`, `closing`, `window_start`, `window_end`, `source`.
 */
export const slipsSql = /* sql */ `
  WITH moments AS (
    ${endOfDay("CAST(getvariable('opening') AS DATE)")} UNION ALL ${endOfDay("CAST(getvariable('closing') AS DATE)")}
  ), ${past}, found AS (
    SELECT was.*, was.expected_day < window_end() AS is_in, became.kind AS became
    FROM past AS was
    LEFT JOIN past AS became
      ON became.row_index = was.row_index AND became.date = CAST(getvariable('closing') AS DATE)
    WHERE was.date = CAST(getvariable('opening') AS DATE) AND was.kind IN ('open', 'unmapped')
      AND was.expected_day >= window_start() AND is_asked(was.source)
  )
  SELECT grouping(owner) = 1 AS is_whole, owner, count(*) FILTER (WHERE is_in) AS expected,
    coalesce(sum(amount_minor) FILTER (WHERE is_in), 0) AS expected_minor,
    count(*) FILTER (WHERE is_in AND became IN ('open', 'unmapped')) AS slipped,
    coalesce(sum(amount_minor) FILTER (WHERE is_in AND became IN ('open', 'unmapped')), 0) AS slipped_minor,
    count(*) FILTER (WHERE NOT is_in AND became = 'won') AS pulled_in,
    coalesce(sum(amount_minor) FILTER (WHERE NOT is_in AND became = 'won'), 0) AS pulled_in_minor,
    slipped / nullif(expected, 0) AS slip_rate
  FROM found
  GROUP BY GROUPING SETS ((), (owner))
  HAVING expected + pulled_in > 0
`;
