import { PipelineError } from '../../model/index.js';
import type { FindingCode, FindingSeverity } from './finding.js';

/** When something is a finding. What limit and least sample count, docs/measures.md §13 says for each code. */
export interface FindingSetting {
  readonly limit: number;
  /** With a sample smaller than this nothing is said. */
  readonly least: number;
  readonly severity: FindingSeverity;
}

/** What holds for each code unless told otherwise (docs/measures.md §13). */
export const FINDING_DEFAULTS: Readonly<Record<FindingCode, FindingSetting>> = {
  'low-conversion': { limit: 0.8, least: 20, severity: 'warning' },
  'over-capacity': { limit: 0.3, least: 20, severity: 'warning' },
  'high-bar': { limit: 0.6, least: 20, severity: 'info' },
  'bar-lowered': { limit: 0.1, least: 20, severity: 'warning' },
  'too-little-coming-in': { limit: 0.8, least: 20, severity: 'critical' },
  'leads-not-followed-up': { limit: 0.1, least: 10, severity: 'warning' },
  'slow-response': { limit: 3, least: 10, severity: 'warning' },
  'attention-at-the-end': { limit: 0.25, least: 30, severity: 'info' },
  'late-first-record': { limit: 0.3, least: 20, severity: 'info' },
  'few-deals-carry': { limit: 0.8, least: 10, severity: 'warning' },
  'lone-rock': { limit: 0.3, least: 5, severity: 'warning' },
  'too-many-open-deals': { limit: 50, least: 1, severity: 'warning' },
  'went-back': { limit: 0.1, least: 20, severity: 'info' },
  skipped: { limit: 0.1, least: 20, severity: 'info' },
  slipped: { limit: 0.3, least: 10, severity: 'warning' },
  withdrawn: { limit: 0.1, least: 10, severity: 'warning' },
  'uneven-wins': { limit: 0.5, least: 24, severity: 'info' },
  'uneven-inflow': { limit: 0.5, least: 24, severity: 'info' },
  'old-tail': { limit: 0.25, least: 10, severity: 'warning' },
  'too-many-stages': { limit: 6, least: 1, severity: 'info' },
};

/** Settings in place of the defaults, field by field; `false` = the code is not looked for. */
export type FindingSettings = { readonly [Code in FindingCode]?: Partial<FindingSetting> | false };

/** The setting in force; `null` = the code is not looked for. @throws PipelineError `invalid-argument` */
export function settingOf(code: FindingCode, settings: FindingSettings = {}): FindingSetting | null {
  const given = settings[code];
  if (given === false) return null;
  const { limit, least, severity } = FINDING_DEFAULTS[code];
  const setting = {
    limit: given?.limit ?? limit,
    least: given?.least ?? least,
    severity: given?.severity ?? severity,
  };
  for (const value of [setting.limit, setting.least]) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new PipelineError(
      'invalid-argument',
      `The finding ${code} cannot have ${String(value)} for a limit or a least sample. Give a number of 0 or more.`,
    );
  }
  return setting;
}
