/** Deals as measures read them: all but those created after `as_of`, and but those removed by then, which look-backs read. */
export const dealTables = /* sql */ `
  -- Owner, expected close, chance and category in force at as_of: the record's, unless the log changes them later; then the log's last word.
  CREATE TABLE field_in_force AS
  SELECT row_index,
    coalesce(bool_or(sets_owner AND day > as_of()), false) AS owner_later,
    arg_max(struct_pack(owner := event.owner), number) FILTER (WHERE sets_owner AND day <= as_of()) AS logged_owner,
    coalesce(bool_or(sets_expected AND day > as_of()), false) AS expected_later,
    arg_max(struct_pack(day := event.expected_close), number) FILTER (WHERE sets_expected AND day <= as_of())
      AS logged_expected,
    coalesce(bool_or(sets_probability AND day > as_of()), false) AS chance_later,
    arg_max(struct_pack(points := event.basis_points), number) FILTER (WHERE sets_probability AND day <= as_of())
      AS logged_chance,
    coalesce(bool_or(sets_category AND day > as_of()), false) AS category_later,
    arg_max(struct_pack(category := event.category), number) FILTER (WHERE sets_category AND day <= as_of())
      AS logged_category
  FROM record
  LEFT JOIN event ON event.deal_id = log_id
  GROUP BY row_index;

  CREATE TABLE known_activity AS
  SELECT deal_id, max(day_of(told_at)) AS day FROM raw_activity WHERE day_of(told_at) <= as_of() GROUP BY deal_id;

  CREATE TABLE ever_deal AS
  WITH first_event AS (SELECT deal_id, min(day) AS day FROM event GROUP BY deal_id),
  told AS (
    SELECT record.*, state.stage AS state_stage,
      CASE WHEN chance_later AND logged_chance IS NOT NULL THEN logged_chance.points ELSE basis_points END AS chance,
      CASE WHEN category_later AND logged_category IS NOT NULL THEN logged_category.category ELSE category END
        AS own_category,
      state.kind AS state_kind, state.closed_day AS state_closed,
      coalesce(created_day, first_event.day) AS created,
      CASE WHEN owner_later AND logged_owner IS NOT NULL THEN logged_owner.owner ELSE record.owner END AS owner_text,
      CASE WHEN expected_later AND logged_expected IS NOT NULL THEN logged_expected.day ELSE expected_day END
        AS expected,
      amount_minor, own_minor,
      greatest(CASE WHEN last_activity_day <= as_of() THEN last_activity_day END, known_activity.day) AS last_activity
    FROM record
    JOIN state USING (row_index)
    JOIN amount USING (row_index)
    JOIN field_in_force USING (row_index)
    LEFT JOIN first_event ON first_event.deal_id = record.log_id
    LEFT JOIN known_activity ON known_activity.deal_id = record.log_id
  )
  SELECT told.row_index, told.log_id, state_stage AS stage, state_kind AS kind, stage.track, stage.place,
    created AS created_day, state_closed AS closed_day, expected AS expected_day, amount_minor,
    own_minor, currency,
    coalesce(raw_owner.owner_id, owner_text) AS owner,
    -- The row's team is that of the owner it has now; while the deal was another's it was of that one's team.
    CASE
      WHEN owner_text IS NULL OR told.team IS NULL OR owner_text IS NOT DISTINCT FROM told.owner
        THEN coalesce(raw_team.team_id, told.team, raw_owner.team_id)
      WHEN owner_now.team_id = coalesce(raw_team.team_id, told.team)
        THEN coalesce(raw_owner.team_id, raw_team.team_id, told.team)
      ELSE coalesce(raw_team.team_id, told.team)
    END AS team,
    owner_text IS NOT DISTINCT FROM told.owner AS is_owner_now, told.source, told.region,
    chance AS basis_points, own_category AS category, reason, next_step, last_activity AS last_activity_day,
    CASE WHEN removed_day <= as_of() THEN removed_day END AS removed_day,
    -- Ended deals of which no visit is known: nobody knows how they came there.
    NOT (coalesce(stage.has_ended, false) AND visits.visits IS NULL) AS path_known,
    coalesce(visits.visits, 0) AS visits,
    CASE WHEN amount_minor >= 0 THEN amount_minor END AS rate_minor
  FROM told
  LEFT JOIN stage ON stage.stage = state_stage
  LEFT JOIN raw_owner ON raw_owner.owner_id = owner_text OR name_key(raw_owner.name) = name_key(owner_text)
  LEFT JOIN raw_owner AS owner_now
    ON owner_now.owner_id = told.owner OR name_key(owner_now.name) = name_key(told.owner)
  LEFT JOIN raw_team ON raw_team.team_id = told.team OR name_key(raw_team.name) = name_key(told.team)
  LEFT JOIN (SELECT row_index, count(*) AS visits FROM visit GROUP BY row_index) AS visits USING (row_index)
  WHERE created IS NULL OR created <= as_of();

  CREATE TABLE deal AS SELECT * FROM ever_deal WHERE removed_day IS NULL;

  CREATE TABLE ever_visit AS SELECT * FROM visit;
  DELETE FROM visit WHERE row_index NOT IN (SELECT row_index FROM deal);
`;
