import { plural } from './plural.js';

/** English texts of the coverage gauge. */
export const coverageGaugeMessages = {
  title: 'Coverage',
  /** Under the title. */
  subtitle: ({ period, date }: { period: string; date: string }) => `${period} · as of ${date}`,
  /** Names of what the gauge shows. */
  readings: { coverage: 'Coverage', attainment: 'Attainment', value: 'Open' },
  ofTarget: ({ amount }: { amount: string }) => `of ${amount} target`,
  ofRemaining: ({ amount }: { amount: string }) => `of ${amount} left to win`,
  ofRemainingUnknown: 'of what is left to win',
  /** Under the open value where there is no target. */
  openPeriod: 'open in the period',
  openAll: 'open in all',
  zones: { low: 'Low', healthy: 'Healthy', high: 'High' },
  /** In place of a zone. */
  states: {
    met: 'Target met',
    'no-target': 'No target',
    'zero-target': 'Target is 0',
    'invalid-target': 'Target below 0',
    'no-expected-close': 'No expected close',
    'no-amount': 'Amounts unknown',
    'no-required': 'No zone',
  },
  notes: {
    'no-target': 'There is no target for this period, so there is nothing to cover.',
    'zero-target': 'The target of this period is 0, so there is nothing to cover.',
    'invalid-target': ({ amount }: { amount: string }) =>
      `The target of this period is ${amount}. A target below 0 cannot be covered: it wants mending.`,
    'no-expected-close': 'No open deal has an expected close, so what this period may bring is not known.',
    'no-amount': 'Deals are open, but no amount of any is known, so neither is what they cover.',
    'lost-amounts-zero':
      'Every deal lost in the last 12 months has an amount of 0, so the multiple required, which comes from the win rate by value, says little.',
    'won-no-amount':
      'Deals were won, but no amount of any is known, so neither is how far the target is met, nor what is left to win.',
    'no-required':
      'No value was won in the last 12 months, so the coverage required, and with it the zone, is not known.',
    'no-value-factor':
      'No deal of known value and stage history was won, so the coverage required, and with it the zone, is not known.',
    'no-conversion':
      'Of past periods it is not known what was open and expected, or nothing of it was won, so the coverage required, and with it the zone, is not known.',
    'all-open': 'All open deals count, whatever their expected close.',
  },
  countAll: 'Count all open deals',
  countPeriod: 'Count only those expected in the period',
  targetProrated: 'The period is not whole target periods: its target is a share by days.',
  targetIncomplete: ({ count, days }: { count: number; days: string }) =>
    plural(count, {
      one: `No target covers ${days} day of the period.`,
      other: `No target covers ${days} days of the period.`,
    }),
  /** Names beside the arc, short: a word of ten letters has room. `total` is won and open; `beyond` the end of the scale that a value lies beyond. */
  marks: {
    floor: 'floor',
    required: 'required',
    ceiling: 'ceiling',
    target: 'target',
    remaining: 'all of it',
    total: 'in all',
    beyond: 'beyond',
  },
  /** The line through time, and a day of it. */
  history: 'Coverage through the period',
  historyFailed: 'Coverage through the period could not be loaded.',
  historyPoint: ({ date, text }: { date: string; text: string }) => `${date}: ${text}`,
  historyApproximate:
    'Approximate: of amounts, owners or expected closes no history was given, so past days are counted with those of today.',
  historyCaption: 'Coverage through time',
  historyColumns: {
    date: 'End of',
    coverage: 'Coverage of the target',
    coverageOfRemaining: 'Coverage of what was left',
    zone: 'Zone',
    attainment: 'Attainment',
    open: 'Open',
    won: 'Won so far',
    deals: 'Open deals',
  },
  /** A name that the next line goes on with: two marks stand at one place. */
  markAnd: ({ mark }: { mark: string }) => `${mark} =`,
  won: 'Won so far',
  open: { period: 'Open in the period', all: 'Open in all' },
  remaining: 'Left to win',
  leftOut: 'Left out',
  /** The same in a row of the table. */
  leftOutRow: ({ reason }: { reason: string }) => `Left out: ${reason}`,
  /** Why deals are left out, before their number. */
  leftOutBecause: {
    'no-expected-close': 'No expected close',
    'expected-before-period': 'Expected before',
    'expected-after-period': 'Expected after',
    'no-amount': 'Amount unknown',
    'no-closed-date': 'Won, no closing date',
    'unmapped-stage': 'Stage unknown',
  },
  deals: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `${deals} deal`, other: `${deals} deals` }),
  attainment: ({ share }: { share: string }) => `${share} of target`,
  pace: ({ ratio }: { ratio: string }) => `pace ${ratio}`,
  pastDue: ({ count, deals, amount }: { count: number; deals: string; amount: string }) =>
    plural(count, {
      one: `${deals} past due (${amount})`,
      other: `${deals} past due (${amount})`,
    }),
  unknownAmounts: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, { one: `${deals} of unknown amount`, other: `${deals} of unknown amount` }),
  covered: ({ multiple }: { multiple: string }) => `${multiple} covered`,
  perDay: ({ amount }: { amount: string }) => `${amount} needed a day`,
  /** What of all open deals may be won by the last day of the period. */
  expectedBy: ({ date }: { date: string }) => `Expected wins by ${date}`,
  /** The same of a period that has not begun. */
  expectedInPeriod: 'Expected wins in the period',
  expectedOfRemaining: ({ multiple }: { multiple: string }) => `${multiple} of what is left`,
  expectedOfTarget: ({ multiple }: { multiple: string }) => `${multiple} of the target`,
  /** How it was found. */
  expectedHow: 'by how long deals took',
  /** Why it is not known. */
  expectedUnknown: {
    ended: 'The period is over.',
    'no-history': 'No stage history tells how long deals take.',
    'no-amount': 'Amounts unknown',
  },
  beyondHistory: ({ count, deals }: { count: number; deals: string }) =>
    plural(count, {
      one: `${deals} older than any before counts as 0`,
      other: `${deals} older than any before count as 0`,
    }),
  /** Before the multiple, which is followed by how it was found. */
  required: 'Required of what is left:',
  byWinRate: ({ rate }: { rate: string }) =>
    `=\u00A01\u00A0÷\u00A0value win rate ${rate} of the last 12 months`,
  byWinRateUnknown: '– no value was won in the last 12 months',
  byConversion: ({ rate, periods }: { rate: string; periods: string }) =>
    `= 1 ÷ ${rate}, the share of what was open and expected that was won, over ${periods} past periods`,
  byConversionUnknown: '– nothing that was open and expected in past periods was won, as far as is known',
  byValueFactor: '= the sum of the value factors of all stages',
  byValueFactorUnknown: '– nothing of known value and path was won',
  byHost: '– set by hand, not computed',
  requiredOfTarget: ({ multiple }: { multiple: string }) => `· ${multiple} of the target`,
  /** What the picture says, for assistive technology. */
  meter: ({ value, of, word }: { value: string; of: string; word: string }) => `${value} ${of}. ${word}.`,
  meterWon: ({ share }: { share: string }) => `Won so far: ${share} of target.`,
  meterMarks: ({ marks }: { marks: readonly string[] }) => `Marks: ${marks.join(', ')}.`,
  meterMark: ({ name, value }: { name: string; value: string }) => `${name} ${value}`,
  meterBeyond: ({ end }: { end: string }) => `Beyond the scale, which ends at ${end}.`,
  meterBelow: 'Below the scale, which begins at 0.',
  picture: ({ word, facts }: { word: string; facts: readonly string[] }) => `${word}. ${facts.join('; ')}.`,
  fact: ({ name, amount }: { name: string; amount: string }) => `${name}: ${amount}`,
  tableCaption: 'Coverage as numbers',
  figureColumn: 'Figure',
  numberColumn: 'Number',
  dealsColumn: 'Deals',
  rows: {
    coverage: 'Coverage of the target',
    coverageOfRemaining: 'Coverage of what is left to win',
    target: 'Target',
    won: 'Won so far',
    attainment: 'Attainment',
    pace: 'Pace',
    open: 'Open',
    pastDue: 'Open, past its expected close',
    remaining: 'Left to win',
    neededPerDay: 'Needed a day',
    expected: 'Expected to be won, of all open deals',
    expectedOfRemaining: 'Expected, of what is left to win',
    expectedWins: 'Wins expected',
    beyondHistory: 'Standing longer than any before, counted as 0',
    required: 'Required, of what is left to win',
    floor: 'Floor, of what is left to win',
    ceiling: 'Ceiling, of what is left to win',
  },
};

/** Texts of the coverage gauge. */
export type CoverageGaugeMessages = typeof coverageGaugeMessages;
