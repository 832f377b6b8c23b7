/**
 * Section 8: wins = ceil(target ÷ mean won value), and what each stage needs, back to front: of its own track's win rate from
 * it, for what the end of its track needs. Variables: `target`, `window_start`, `window_end` (of the closings).
 */
export const goalSql = /* sql */ `
  WITH RECURSIVE won AS (
    SELECT CAST(sum(amount_minor) AS HUGEINT) AS won_minor, count(amount_minor) AS valued
    FROM deal JOIN track USING (track)
    WHERE kind = 'won' AND is_pipeline AND in_window(closed_day)
  ), wins AS (
    SELECT (CAST(getvariable('target') AS HUGEINT) * valued + won_minor - 1) // won_minor AS wins FROM won
  ), rates AS (
    SELECT stage.stage, stage.track, stage.place,
      count(reach.row_index) FILTER (WHERE is_won) AS won, count(reach.row_index) AS closed,
      (SELECT count(*) FROM deal WHERE deal.kind = 'open'
        AND (deal.track > stage.track OR (deal.track = stage.track AND deal.place >= stage.place))) AS standing
    FROM stage
    LEFT JOIN reach ON reach.track = stage.track AND is_known AND furthest >= stage.place
      AND (is_won OR outcome = 'lost') AND in_window(closed_day)
    WHERE stage.kind = 'open'
    GROUP BY stage.stage, stage.track, stage.place
  ), tracks(track, at_end, first_needs) AS (
    SELECT (SELECT max(track) FROM track), wins,
      (SELECT (wins * closed + won - 1) // won FROM rates
        WHERE rates.track = (SELECT max(track) FROM track) AND place = 0)
    FROM wins
    UNION ALL
    SELECT tracks.track - 1, first_needs,
      (SELECT (first_needs * closed + won - 1) // won FROM rates WHERE rates.track = tracks.track - 1 AND place = 0)
    FROM tracks
    WHERE tracks.track > 0
  )
  SELECT rates.stage, won, closed, (at_end * closed + won - 1) // won AS needed, at_end AS needed_after, standing,
    standing - (at_end * closed + won - 1) // won AS gap
  FROM rates
  JOIN tracks USING (track)
  ORDER BY rates.stage
`;
