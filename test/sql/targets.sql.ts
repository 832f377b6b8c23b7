/** The targets of owners, teams and the whole in a window (§5): variables `window_start`, `window_end`. */
export const targetMacros = /* sql */ `
  CREATE TABLE target AS
  SELECT row_number() OVER () AS target, CAST(period_start AS DATE) AS start_day, CAST(period_end AS DATE) AS end_day,
    CAST(amount_minor AS HUGEINT) AS amount_minor, coalesce(raw_owner.owner_id, raw_target.owner_id) AS owner,
    CASE WHEN raw_target.owner_id IS NULL THEN raw_target.team_id END AS team
  FROM raw_target
  LEFT JOIN raw_owner
    ON raw_owner.owner_id = raw_target.owner_id OR name_key(raw_owner.name) = name_key(raw_target.owner_id);

  -- Owners with their team: the definition's, else the one that all deals of theirs name.
  CREATE TABLE known_owner AS
  WITH named AS (
    SELECT owner_id AS owner, team_id AS team FROM raw_owner
    UNION
    SELECT owner, NULL FROM deal WHERE owner IS NOT NULL AND owner NOT IN (SELECT owner_id FROM raw_owner)
    UNION
    SELECT owner, NULL FROM target WHERE owner IS NOT NULL AND owner NOT IN (SELECT owner_id FROM raw_owner)
  ), told AS (
    SELECT owner, CASE WHEN count(DISTINCT team) = 1 AND count(team) = count(*) THEN any_value(team) END AS team
    FROM deal WHERE is_owner_now GROUP BY owner
  )
  SELECT named.owner, coalesce(named.team, told.team) AS team FROM named LEFT JOIN told USING (owner);

  CREATE TABLE known_team AS
  SELECT team_id AS team FROM raw_team
  UNION
  SELECT team FROM deal WHERE team IS NOT NULL
  UNION
  SELECT team FROM target WHERE team IS NOT NULL;

  -- What each holder's own targets come to: those of exactly the window; else day by day the shortest that cover it.
  CREATE MACRO own_targets() AS TABLE (
    WITH each_day AS (
      SELECT CAST(unnest(generate_series(window_start(), window_end() - INTERVAL 1 DAY, INTERVAL 1 DAY)) AS DATE) AS day
    ), exact AS (
      SELECT owner, team, sum(amount_minor) AS amount_minor
      FROM target WHERE start_day = window_start() AND end_day = window_end()
      GROUP BY owner, team
    ), covering AS (
      SELECT *, end_day - start_day AS length,
        min(end_day - start_day) OVER (PARTITION BY owner, team, day) AS shortest
      FROM each_day JOIN target ON day >= start_day AND day < end_day
    ), shares AS (
      SELECT owner, team, half_even(amount_minor * count(*), any_value(length)) AS amount_minor
      FROM covering WHERE length = shortest
      GROUP BY owner, team, target, amount_minor
    ), by_days AS (
      SELECT owner, team, sum(amount_minor) AS amount_minor FROM shares GROUP BY owner, team
    )
    SELECT * FROM exact
    UNION ALL
    SELECT by_days.* FROM by_days
    WHERE NOT EXISTS (
      FROM exact WHERE exact.owner IS NOT DISTINCT FROM by_days.owner AND exact.team IS NOT DISTINCT FROM by_days.team)
  );

  -- A team's target is its own, else its members'; the whole's its own, else all teams' and teamless owners'.
  CREATE MACRO targets_of_window() AS TABLE (
    WITH own AS (FROM own_targets()),
    of_owners AS (
      SELECT known_owner.owner, known_owner.team, own.amount_minor
      FROM known_owner LEFT JOIN own ON own.owner = known_owner.owner
    ), of_teams AS (
      SELECT known_team.team, coalesce(
        (SELECT own.amount_minor FROM own WHERE own.owner IS NULL AND own.team = known_team.team),
        (SELECT sum(of_owners.amount_minor) FROM of_owners WHERE of_owners.team = known_team.team)) AS amount_minor
      FROM known_team
    ), whole AS (
      SELECT coalesce(
        (SELECT own.amount_minor FROM own WHERE own.owner IS NULL AND own.team IS NULL),
        (SELECT sum(amount_minor) FROM (
          SELECT amount_minor FROM of_teams
          UNION ALL
          SELECT amount_minor FROM of_owners WHERE team IS NULL))) AS amount_minor
    )
    SELECT true AS is_whole, NULL AS owner, amount_minor FROM whole
    UNION ALL
    SELECT false, owner, amount_minor FROM of_owners
    UNION ALL
    SELECT false, NULL, NULL
  );
`;
