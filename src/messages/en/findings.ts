/** Numbers and names of a finding, written; what a finding does not have is a dash. */
export interface FindingWords {
  readonly stage: string;
  readonly track: string;
  readonly owner: string;
  readonly limit: string;
  readonly conversion: string;
  readonly before: string;
  readonly previous: string;
  readonly previousBefore: string;
  readonly overdue: string;
  readonly arrivals: string;
  readonly usual: string;
  readonly needed: string;
  readonly share: string;
  readonly deals: string;
  readonly all: string;
  readonly days: string;
  readonly activities: string;
  readonly variation: string;
  readonly months: string;
  readonly coverage: string;
  readonly ceiling: string;
  readonly old: string;
  readonly cycle: string;
  readonly stages: string;
}

/** Writes one finding. */
export type FindingText = (words: FindingWords) => string;

/** English texts of what stands out. */
export const findingsMessages = {
  title: 'What stands out',
  none: 'Nothing stands out.',
  severities: { info: 'Good to know', warning: 'Worth a look', critical: 'Act on it' },
  texts: {
    'low-conversion': ({ stage, conversion, before }: FindingWords) =>
      `${stage}: ${conversion} go on, against ${before} to be expected.`,
    'over-capacity': ({ stage, overdue }: FindingWords) =>
      `${stage}: ${overdue} are overdue and few go on. There may be more deals than people have time for.`,
    'high-bar': ({ stage, arrivals, usual }: FindingWords) =>
      `${stage}: hardly any deal is overdue, but only ${arrivals} came in, against ${usual} to be expected. The bar at entry may be too high.`,
    'bar-lowered': ({ stage, conversion, before, previous, previousBefore }: FindingWords) =>
      `${stage}: ${conversion} go on, after ${before}, since ${previous} are let through the stage before it, after ${previousBefore}. The bar may have been lowered there.`,
    'too-little-coming-in': ({ arrivals, needed }: FindingWords) =>
      `Too little is coming in. Deals created: ${arrivals}; the target asks for ${needed} in as many days.`,
    'leads-not-followed-up': ({ share, days }: FindingWords) =>
      `${share} of the deals created ${days} days ago or more were never followed up.`,
    'slow-response': ({ days, limit }: FindingWords) =>
      `Half of the new deals wait ${days} days or more for a first activity; ${limit} would do.`,
    'attention-at-the-end': ({ activities, share }: FindingWords) =>
      `${activities} of the activities are for late stages, where ${share} of the open deals are.`,
    'late-first-record': ({ share }: FindingWords) =>
      `${share} of the new deals are first recorded in the second stage or later.`,
    'few-deals-carry': ({ share, deals, all }: FindingWords) =>
      `${deals} of ${all} open deals hold ${share} of the value.`,
    'lone-rock': ({ share }: FindingWords) => `One deal holds ${share} of the open value.`,
    'too-many-open-deals': ({ owner, deals }: FindingWords) =>
      `${owner} has ${deals} open deals: more than one person can look after.`,
    'went-back': ({ share }: FindingWords) => `${share} of the moves went back to an earlier stage.`,
    skipped: ({ share }: FindingWords) => `${share} of the moves passed a stage by.`,
    slipped: ({ share }: FindingWords) =>
      `${share} of the deals expected in the last period were still open at its end.`,
    withdrawn: ({ share }: FindingWords) =>
      `${share} of the deals forecast for the last period were withdrawn.`,
    'uneven-wins': ({ variation, months }: FindingWords) =>
      `Peaks and valleys: the value won varies by ${variation} of its mean from month to month, over ${months} months.`,
    'uneven-inflow': ({ variation, months }: FindingWords) =>
      `Peaks and valleys: the number of new deals varies by ${variation} of its mean from month to month, over ${months} months.`,
    'old-tail': ({ coverage, ceiling, overdue }: FindingWords) =>
      `Open value is ${coverage} of what remains, above ${ceiling}, and much of it is old: ${overdue} of the deals are overdue. Clean out.`,
    'too-many-stages': ({ track, stages }: FindingWords) =>
      `${track} has ${stages} open stages, which is probably too many.`,
  },
};

/** Texts of what stands out. */
export type FindingsMessages = typeof findingsMessages;
