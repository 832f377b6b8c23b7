import type { EvidenceName, Finding, FindingNumber } from '../measures/index.js';
import type { FindingsMessages, FindingWords, Formatter } from '../messages/index.js';

/** Stands for what a finding does not have. */
const NONE = '–';

const NAMES: Readonly<Record<EvidenceName, true>> = {
  limit: true,
  conversion: true,
  before: true,
  previous: true,
  previousBefore: true,
  overdue: true,
  arrivals: true,
  usual: true,
  needed: true,
  share: true,
  deals: true,
  all: true,
  days: true,
  activities: true,
  variation: true,
  months: true,
  coverage: true,
  ceiling: true,
  old: true,
  cycle: true,
  stages: true,
};

/** A finding in words: its code's sentence, with its numbers written as everywhere. */
export function findingText(finding: Finding, messages: FindingsMessages, formatter: Formatter): string {
  const { code, stageName, trackName, ownerName, evidence } = finding;
  const numbers = Object.fromEntries(
    Object.keys(NAMES).map((name) => {
      const number = evidence[name as EvidenceName];
      return [name, number ? written(number, formatter) : NONE];
    }),
  ) as Record<EvidenceName, string>;
  const words: FindingWords = {
    stage: stageName ?? NONE,
    track: trackName ?? NONE,
    owner: ownerName ?? NONE,
    ...numbers,
  };
  return messages.texts[code](words);
}

function written({ value, unit }: FindingNumber, formatter: Formatter): string {
  if (unit === 'share') return formatter.share(value);
  if (unit === 'multiple') return formatter.multiple(value);
  if (unit === 'minor') return formatter.money(value);
  return formatter.decimal(value);
}
