/** What the queries of several measures share; variables: `window_start`, `window_end` (NULL = all time). */
export const measureMacros = /* sql */ `
  CREATE MACRO window_start() AS CAST(getvariable('window_start') AS DATE);
  CREATE MACRO window_end() AS CAST(getvariable('window_end') AS DATE);
  CREATE MACRO in_window(day) AS
    window_start() IS NULL OR coalesce(day >= window_start() AND day < window_end(), false);

  CREATE MACRO has_ended(kind) AS coalesce(kind IN ('won', 'lost', 'disqualified'), false);

  -- Variable \`source\`: only deals that came from there; NULL = all.
  CREATE MACRO is_asked(source) AS getvariable('source') IS NULL OR coalesce(source = getvariable('source'), false);

  -- Sum of the amounts that count in rates of value; NULL where there are deals and none has such an amount.
  CREATE MACRO known_value(deals, valued, value) AS CASE WHEN deals > 0 AND valued = 0 THEN NULL ELSE value END;

  -- 95 % Wilson interval.
  CREATE MACRO wilson(wins, n, side) AS CASE WHEN n > 0 THEN
    (wins + pow(1.959963984540054, 2) / 2
      + side * 1.959963984540054 * sqrt(wins * (n - wins) / n + pow(1.959963984540054, 2) / 4))
    / (n + pow(1.959963984540054, 2)) END;
`;
