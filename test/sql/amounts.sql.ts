/** Each deal's amount in force, in whole minor units of the reporting currency (§0 "money", "amounts through time"). */
export const amountTables = /* sql */ `
  CREATE TABLE rate AS
  SELECT currency, CAST(date AS DATE) AS day, CAST(rate AS DECIMAL(20, 8)) AS rate FROM raw_rate;

  CREATE TABLE in_force AS
  WITH moments AS (
    SELECT row_index, log_id, state.kind, coalesce(state.closed_day, as_of()) AS moment FROM state
  )
  SELECT moments.row_index, moments.kind, moment,
    coalesce(bool_or(event.day > moment), false) AS changes_later,
    coalesce(bool_or(event.day <= moment), false) AS is_logged,
    arg_max(struct_pack(amount := event.amount), event.number) FILTER (WHERE event.day <= moment) AS logged,
    arg_max(event.amount, event.number) FILTER (WHERE event.day <= moment AND event.amount > 0) AS last_positive
  FROM moments
  LEFT JOIN event ON event.deal_id = log_id AND event.sets_amount
  GROUP BY ALL;

  CREATE TABLE amount AS
  WITH given AS (
    SELECT row_index, in_force.kind, moment, changes_later AND is_logged AS is_from_log, last_positive,
      record.currency, logged.amount AS logged_amount,
      TRY_CAST(record.amount AS DECIMAL(30, 8)) AS said,
      record.amount IS NOT NULL AND TRY_CAST(record.amount AS DECIMAL(30, 8)) IS NULL AS is_unreadable
    FROM in_force
    JOIN record USING (row_index)
  ), chosen AS (
    SELECT *, CASE WHEN is_from_log THEN logged_amount ELSE said END AS before_losing FROM given
  ), restored AS (
    SELECT *, CASE
      WHEN NOT is_from_log AND is_unreadable THEN NULL
      WHEN kind = 'lost' AND coalesce(before_losing, 0) = 0 AND last_positive IS NOT NULL THEN last_positive
      ELSE before_losing
    END AS major
    FROM chosen
  ), minor AS (
    SELECT *, half_even(CAST(major * 100000000 AS HUGEINT), 1000000) AS own_minor FROM restored
  ), ranged AS (
    SELECT *, CASE WHEN abs(own_minor) <= 1000000000000 THEN own_minor END AS in_range FROM minor
  ), converted AS (
    SELECT ranged.*, CASE
      WHEN ranged.currency = getvariable('currency') THEN in_range
      ELSE half_even(in_range * CAST(rate.rate * 100000000 AS HUGEINT), 100000000)
    END AS amount_minor
    FROM ranged
    ASOF LEFT JOIN rate ON rate.currency = ranged.currency AND rate.day <= ranged.moment
  )
  SELECT row_index, CASE WHEN abs(amount_minor) <= 1000000000000 THEN CAST(amount_minor AS BIGINT) END AS amount_minor,
    in_range AS own_minor
  FROM converted;
`;
