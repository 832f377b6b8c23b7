import { bookings } from './flow.sql.js';

/** Section 11, `mode` ranked: of each deal in each group the one line that comes first. Variables as `bookings`. */
export const rankedFlowSql = /* sql */ `
  WITH ${bookings}, ranks(line, is_entry, rank) AS (
    VALUES ('transferred-in', true, 1), ('new', true, 2), ('restored', true, 3), ('reopened', true, 4),
      ('back-from-hold', true, 5), ('moved-in', true, 6), ('deleted', false, 1), ('transferred-out', false, 2),
      ('won', false, 3), ('lost', false, 4), ('disqualified', false, 5), ('held', false, 6), ('moved-out', false, 7)
  ), by_rate AS (
    SELECT row_index, max(at_closing) FILTER (WHERE is_opening) IS NOT DISTINCT FROM max(at_closing) FILTER (WHERE is_last)
      AS is_by_rate
    FROM priced
    GROUP BY row_index
  ), deals AS (
    SELECT is_whole, owner, row_index, bool_or(viewed.line = 'opening') AS is_opened, bool_or(viewed.line = 'closing') AS is_closed,
      max(minor) FILTER (WHERE viewed.line = 'opening') AS opening_minor,
      max(minor) FILTER (WHERE viewed.line = 'closing') AS closing_minor,
      arg_min(viewed.line, rank) FILTER (WHERE is_entry) AS entry, arg_min(viewed.line, rank) FILTER (WHERE NOT is_entry) AS exit
    FROM viewed
    LEFT JOIN ranks ON ranks.line = viewed.line
    GROUP BY is_whole, owner, row_index
  ), changed AS (
    SELECT *, coalesce(closing_minor, 0) - coalesce(opening_minor, 0) AS change FROM deals LEFT JOIN by_rate USING (row_index)
  ), ranked AS (
    SELECT is_whole, owner, 'opening' AS line, opening_minor AS minor FROM changed WHERE is_opened
    UNION ALL
    SELECT is_whole, owner, 'closing', closing_minor FROM changed WHERE is_closed
    UNION ALL
    SELECT is_whole, owner, exit, opening_minor FROM changed WHERE is_opened AND NOT is_closed AND exit IS NOT NULL
    UNION ALL
    SELECT is_whole, owner, entry, closing_minor FROM changed WHERE is_closed AND NOT is_opened AND entry IS NOT NULL
    UNION ALL
    SELECT is_whole, owner, CASE WHEN is_by_rate THEN 'rate-change' WHEN change > 0 THEN 'raised' ELSE 'lowered' END,
      CASE WHEN is_by_rate THEN change ELSE abs(change) END
    FROM changed WHERE is_opened AND is_closed AND change <> 0
  )
  SELECT is_whole, owner, line, count(*) AS events, coalesce(sum(minor), 0) AS value_minor,
    count(*) FILTER (WHERE minor IS NULL) AS unvalued
  FROM ranked
  GROUP BY is_whole, owner, line
`;

/** Section 11 "round trips", of each deal in each group. Variables as `bookings`, with any `mode` but net. */
export const roundTripsSql = /* sql */ `
  WITH ${bookings}, ways(line, back, trip) AS (
    VALUES ('won', 'reopened', 'reopened'), ('lost', 'reopened', 'reopened'), ('disqualified', 'reopened', 'reopened'),
      ('held', 'back-from-hold', 'back-from-hold'), ('moved-out', 'moved-in', 'moved-back'),
      ('transferred-out', 'transferred-in', 'transferred-back'), ('deleted', 'restored', 'restored')
  ), turns AS (
    SELECT viewed.*, back AS way, false AS is_back, trip FROM viewed JOIN ways ON ways.line = viewed.line
    UNION ALL
    SELECT viewed.*, back, true, trip FROM viewed JOIN (SELECT DISTINCT back, trip FROM ways) AS ways ON back = viewed.line
  ), balances AS (
    SELECT *, sum(CASE WHEN is_back THEN 1 ELSE -1 END) OVER so_far AS balance
    FROM turns
    WINDOW so_far AS (PARTITION BY is_whole, owner, row_index, way ORDER BY date, number, turn)
  ), records AS (
    SELECT *, greatest(0, max(balance) OVER (PARTITION BY is_whole, owner, row_index, way ORDER BY date, number, turn)) AS record
    FROM balances
  ), ways_back AS (
    -- A way back belongs to a way out before it: where more came back than had gone, the first to do so have none.
    SELECT *, record = lag(record, 1, 0) OVER (PARTITION BY is_whole, owner, row_index, way ORDER BY date, number, turn) AS is_trip
    FROM records
  ), deals AS (
    SELECT is_whole, owner, row_index, bool_or(line IN ('opening', 'closing')) AS is_at_an_end,
      coalesce(sum(minor) FILTER (WHERE line = 'raised'), 0) AS raised_minor,
      coalesce(sum(minor) FILTER (WHERE line = 'lowered'), 0) AS lowered_minor,
      bool_or(line IN (SELECT line FROM ways)) AS is_left,
      arg_max(struct_pack(v := minor), struct_pack(d := date, n := number, t := turn))
        FILTER (WHERE line IN (SELECT line FROM ways)) AS left_with
    FROM viewed
    GROUP BY is_whole, owner, row_index
  ), trips AS (
    SELECT is_whole, owner, trip, minor FROM ways_back WHERE is_back AND is_trip
    UNION ALL
    SELECT is_whole, owner, 'raised-and-lowered', least(raised_minor, lowered_minor) FROM deals
    WHERE raised_minor > 0 AND lowered_minor > 0
    UNION ALL
    SELECT is_whole, owner, 'came-and-left', left_with.v FROM deals WHERE is_left AND NOT is_at_an_end
  )
  SELECT is_whole, owner, trip, count(*) AS trips, coalesce(sum(minor), 0) AS value_minor
  FROM trips
  GROUP BY is_whole, owner, trip
`;
