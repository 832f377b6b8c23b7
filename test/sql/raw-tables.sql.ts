/** Tables as a host's database would hold them; all text, one column a field, nothing derived. */
export const createRawTables = /* sql */ `
  CREATE TABLE raw_track (
    track VARCHAR, track_id VARCHAR, is_pipeline VARCHAR, qualified_stage_id VARCHAR);
  CREATE TABLE raw_stage (
    stage VARCHAR, stage_id VARCHAR, name VARCHAR, kind VARCHAR, track VARCHAR,
    expected_days VARCHAR, basis_points VARCHAR, forecast_category VARCHAR);
  CREATE TABLE raw_category (category VARCHAR, category_id VARCHAR, name VARCHAR, kind VARCHAR);
  CREATE TABLE raw_owner (owner_id VARCHAR, name VARCHAR, team_id VARCHAR);
  CREATE TABLE raw_team (team_id VARCHAR, name VARCHAR);
  CREATE TABLE raw_deal (
    row_index VARCHAR, id VARCHAR, stage VARCHAR, amount VARCHAR, currency VARCHAR, created VARCHAR,
    closed VARCHAR, expected_close VARCHAR, stage_entered VARCHAR, probability VARCHAR, owner VARCHAR,
    team VARCHAR, source VARCHAR, last_activity VARCHAR, region VARCHAR,
    forecast_category VARCHAR, lost_reason VARCHAR, next_step VARCHAR, removed VARCHAR);
  CREATE TABLE raw_event (
    row_index VARCHAR, deal_id VARCHAR, told_at VARCHAR, sequence VARCHAR, stage VARCHAR,
    sets_amount VARCHAR, amount VARCHAR, sets_owner VARCHAR, owner VARCHAR,
    sets_expected VARCHAR, expected_close VARCHAR, sets_probability VARCHAR, probability VARCHAR,
    sets_category VARCHAR, forecast_category VARCHAR);
  CREATE TABLE raw_activity (deal_id VARCHAR, told_at VARCHAR, type VARCHAR, stage VARCHAR);
  CREATE TABLE raw_target (
    period_start VARCHAR, period_end VARCHAR, amount_minor VARCHAR, owner_id VARCHAR, team_id VARCHAR);
  CREATE TABLE raw_rate (currency VARCHAR, date VARCHAR, rate VARCHAR);
`;
