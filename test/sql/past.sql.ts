/** What past states are read from: the log up to `as_of`, each change of stage with the day its unbroken stay began. */
export const pastTables = /* sql */ `
  CREATE TABLE past_event AS
  WITH moves AS (
    SELECT deal_id, number, day, stage,
      stage IS DISTINCT FROM lag(stage) OVER (PARTITION BY deal_id ORDER BY number) AS is_new
    FROM event
    WHERE stage IS NOT NULL AND day <= as_of()
  ), stays AS (
    SELECT deal_id, number, max(CASE WHEN is_new THEN number END) OVER (PARTITION BY deal_id ORDER BY number) AS begun
    FROM moves
  )
  SELECT event.*, start.day AS stay_day,
    half_even(CAST(event.amount * 100000000 AS HUGEINT), 1000000) AS own_minor,
    coalesce(raw_owner.owner_id, event.owner) AS owner_id
  FROM event
  LEFT JOIN stays ON stays.deal_id = event.deal_id AND stays.number = event.number
  LEFT JOIN event AS start ON start.deal_id = stays.deal_id AND start.number = stays.begun
  LEFT JOIN raw_owner ON raw_owner.owner_id = event.owner OR name_key(raw_owner.name) = name_key(event.owner)
  WHERE event.day <= as_of();

  CREATE MACRO in_reporting(minor, currency, rate) AS CASE
    WHEN abs(minor) > 1000000000000 THEN NULL
    WHEN currency = getvariable('currency') THEN CAST(minor AS BIGINT)
    WHEN abs(half_even(minor * CAST(rate * 100000000 AS HUGEINT), 100000000)) <= 1000000000000
      THEN CAST(half_even(minor * CAST(rate * 100000000 AS HUGEINT), 100000000) AS BIGINT)
  END;
`;

/** The moments at the end of a day, one a deal: for `past`. */
export const endOfDay = (day: string): string => /* sql */ `
  SELECT ever_deal.row_index, ${day} AS date, ${day} AS day, coalesce(max(number), 0) AS number
  FROM ever_deal
  LEFT JOIN past_event ON deal_id = log_id AND past_event.day <= ${day}
  WHERE (created_day IS NULL OR created_day <= ${day}) AND (removed_day IS NULL OR removed_day > ${day})
  GROUP BY ever_deal.row_index
`;

/**
 * CTEs that end in `past`: every deal as it was at `moments(row_index, date, day, number)`, after the first `number` changes of
 * its log, where only what happened up to `day` had happened (§0 "as of", "amounts through time"). The record is the deal of
 * `as_of`; deals not created by `date`, or removed by then, are left out.
 */
export const past = /* sql */ `
  told AS (
    SELECT moments.*, coalesce(bool_or(event.stage IS NOT NULL), false) AS has_stages,
      arg_max(event.stage, event.number) FILTER (WHERE event.stage IS NOT NULL AND event.number <= moments.number)
        AS walk_stage,
      arg_max(stay_day, event.number) FILTER (WHERE event.stage IS NOT NULL AND event.number <= moments.number)
        AS walk_day,
      arg_max(event.stage, event.number) FILTER (WHERE event.kind = 'open' AND event.number <= moments.number)
        AS last_open_stage,
      arg_max(event.stage, event.number) FILTER (WHERE event.stage IS NOT NULL) AS final_stage,
      arg_max(stay_day, event.number) FILTER (WHERE event.stage IS NOT NULL) AS final_day,
      coalesce(bool_or(event.stage IS NOT NULL AND event.day > moments.day), false) AS goes_on,
      coalesce(bool_or(event.stage <> ever_deal.stage AND event.day > moments.day), false) AS leaves_later,
      coalesce(bool_or(sets_owner AND event.number > moments.number), false) AS owner_later,
      arg_max(struct_pack(v := owner_id), event.number) FILTER (WHERE sets_owner AND event.number <= moments.number)
        AS logged_owner,
      coalesce(bool_or(sets_expected AND event.number > moments.number), false) AS expected_later,
      arg_max(struct_pack(v := event.expected_close), event.number)
        FILTER (WHERE sets_expected AND event.number <= moments.number) AS logged_expected,
      coalesce(bool_or(sets_probability AND event.number > moments.number), false) AS chance_later,
      arg_max(struct_pack(v := event.basis_points), event.number)
        FILTER (WHERE sets_probability AND event.number <= moments.number) AS logged_chance,
      coalesce(bool_or(sets_category AND event.number > moments.number), false) AS category_later,
      arg_max(struct_pack(v := event.category), event.number)
        FILTER (WHERE sets_category AND event.number <= moments.number) AS logged_category
    FROM moments
    JOIN ever_deal USING (row_index)
    LEFT JOIN past_event AS event ON event.deal_id = log_id
    GROUP BY moments.row_index, moments.date, moments.day, moments.number
  ), believed AS (
    SELECT told.*, deal.stage AS record_stage, deal.kind AS record_kind, record.has_no_stage,
      deal.kind IN ('won', 'lost', 'disqualified') AS says_ended,
      coalesce(deal.closed_day, CASE WHEN final_stage = deal.stage THEN final_day END) AS said_closed,
      -- Since when a deal stands where its row says is its own word only where no log tells of stages.
      CASE WHEN NOT has_stages THEN state.entered_day END AS said_entered,
      deal.stage IS NULL AND record.has_no_stage AS is_stageless
    FROM told
    JOIN ever_deal AS deal USING (row_index)
    JOIN record USING (row_index)
    JOIN state USING (row_index)
  ), judged AS (
    SELECT *, CASE
      WHEN says_ended AND said_closed IS NULL THEN NOT goes_on
      WHEN says_ended THEN said_closed <= day
      WHEN goes_on OR coalesce(said_entered > day, false) THEN false
      ELSE NOT (is_stageless AND walk_stage IS NOT NULL)
    END AS is_record
    FROM believed
  ), placed AS (
    SELECT *, says_ended AND NOT is_record AND coalesce(walk_stage = record_stage, false) AND NOT leaves_later AS is_before_closing
    FROM judged
  ), stated AS (
    SELECT placed.*, CASE
        WHEN is_record THEN record_stage
        WHEN is_before_closing THEN last_open_stage
        ELSE walk_stage
      END AS stage
    FROM placed
  ), closed AS (
    SELECT stated.*, coalesce(stage.kind, 'unmapped') AS kind, stage.track, stage.place,
      CASE
        WHEN NOT coalesce(stage.has_ended, false) OR is_before_closing THEN NULL
        WHEN is_record THEN said_closed
        ELSE walk_day
      END AS closed_day
    FROM stated
    LEFT JOIN stage ON stage.stage = stated.stage
  ), in_force_then AS (
    SELECT closed.row_index, closed.date, closed.number, coalesce(closed.closed_day, closed.day) AS moment,
      arg_max(struct_pack(v := event.own_minor), event.number)
        FILTER (WHERE event.number <= closed.number AND event.day <= coalesce(closed.closed_day, closed.day)) AS logged,
      arg_max(event.own_minor, event.number) FILTER (WHERE event.own_minor > 0
        AND event.number <= closed.number AND event.day <= coalesce(closed.closed_day, closed.day)) AS last_positive,
      bool_or(event.number > closed.number OR event.day > coalesce(closed.closed_day, closed.day)) AS changes_later
    FROM closed
    JOIN ever_deal USING (row_index)
    JOIN past_event AS event ON event.deal_id = log_id AND event.sets_amount
    GROUP BY closed.row_index, closed.date, closed.number, moment
  ), worth AS (
    SELECT closed.*, coalesce(moment, closed.closed_day, closed.day) AS rate_day, deal.currency, last_positive,
      CASE
        WHEN logged IS NOT NULL AND (changes_later OR (record_kind = 'lost' AND coalesce(logged.v, 0) = 0
          AND coalesce(last_positive = deal.own_minor, false))) THEN logged.v
        ELSE deal.own_minor
      END AS minor
    FROM closed
    JOIN ever_deal AS deal USING (row_index)
    LEFT JOIN in_force_then USING (row_index, date, number)
  ), restored AS (
    SELECT *, CASE WHEN kind = 'lost' AND coalesce(minor, 0) = 0 AND last_positive IS NOT NULL THEN last_positive
      ELSE minor END AS own
    FROM worth
  ), valued AS (
    SELECT restored.row_index, restored.date, restored.number, restored.stage, restored.kind, restored.track,
      restored.place, restored.closed_day, last_open_stage, deal.source,
      in_reporting(own, restored.currency, rate.rate) AS amount_minor,
      CASE WHEN owner_later AND logged_owner IS NOT NULL THEN logged_owner.v ELSE deal.owner END AS owner,
      CASE
        WHEN expected_later AND logged_expected IS NOT NULL THEN logged_expected.v
        -- Rows of ended deals are often given without one: until they ended they had what the log says.
        WHEN deal.expected_day IS NULL AND deal.closed_day IS NOT NULL AND restored.closed_day IS NULL THEN logged_expected.v
        ELSE deal.expected_day
      END AS expected_day,
      CASE WHEN chance_later AND logged_chance IS NOT NULL THEN logged_chance.v ELSE deal.basis_points END
        AS basis_points,
      CASE WHEN category_later AND logged_category IS NOT NULL THEN logged_category.v ELSE deal.category END AS category
    FROM restored
    JOIN ever_deal AS deal USING (row_index)
    ASOF LEFT JOIN rate ON rate.currency = restored.currency AND rate.day <= restored.rate_day
  ), past AS (
    SELECT *, CASE WHEN amount_minor >= 0 THEN amount_minor END AS rate_minor FROM valued
  )
`;
