import { describe, expect, test } from 'vitest';
import { findingText } from '../../src/hooks/index.js';
import { findings } from '../../src/measures/index.js';
import { findingsMessages } from '../../src/messages/en/index.js';
import { createFormatter } from '../../src/messages/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { de } from '../../src/messages/de/index.js';
import { sv } from '../../src/messages/sv/index.js';
import { smallStore, times } from './small-pipeline.js';
import { found, rows, went, type Deals } from './small-world.js';

const QUARTER = { start: '2026-04-01', end: '2026-07-01' };

describe('too little coming in', () => {
  // Half of 20 won at 100: a target of 5,000 takes 50 wins, which take 100 deals.
  const ended = (closed: number): Deals[] => [
    went(closed / 2, ['2026-01-01', 'lead'], ['2026-02-01', 'won']),
    went(closed / 2, ['2026-01-01', 'lead'], ['2026-02-01', 'lost']),
  ];
  const args = { targetMinor: 500_000, recent: QUARTER };
  const created = (count: number) => rows(count, { created: '2026-05-01' });

  test('79 of the 100 that are needed are too few; 80 are just enough', () => {
    expect(found('too-little-coming-in', [...ended(20), created(79)], args)).toEqual([
      { arrivals: 79, needed: 100, limit: 0.8 },
    ]);
    expect(found('too-little-coming-in', [...ended(20), created(80)], args)).toEqual([]);
  });

  test('a win rate of 18 deals says nothing, nor does a target that is not there', () => {
    expect(found('too-little-coming-in', [...ended(18), created(1)], args)).toBeNull();
    expect(
      found('too-little-coming-in', [...ended(20), created(1)], { ...args, targetMinor: null }),
    ).toBeNull();
  });
});

describe('leads', () => {
  const touched = (count: number) => rows(count, { created: '2026-05-01', lastActivity: '2026-05-02' });
  const bare = (count: number, created = '2026-05-01') => rows(count, { created });

  test('one in ten that nobody followed up is a leak; one in eleven just not', () => {
    expect(found('leads-not-followed-up', [touched(9), bare(1)])).toEqual([
      { share: 0.1, days: 14, limit: 0.1 },
    ]);
    expect(found('leads-not-followed-up', [touched(10), bare(1)])).toEqual([]);
  });

  test('one that is 13 days old may still be followed up; where no activity is told nobody knows', () => {
    expect(found('leads-not-followed-up', [touched(10), bare(5, '2026-06-17')])).toEqual([]);
    expect(found('leads-not-followed-up', [touched(10), bare(5, '2026-06-16')])).toEqual([
      { share: 5 / 15, days: 14, limit: 0.1 },
    ]);
    expect(found('leads-not-followed-up', [bare(20)])).toBeNull();
  });

  const answered = (count: number, on: string) => rows(count, { created: '2026-05-01' }, [[on]]);

  test('a median of four days to the first activity is slow, of three not', () => {
    expect(found('slow-response', [answered(4, '2026-05-01'), answered(6, '2026-05-05')])).toEqual([
      { days: 4, deals: 10, limit: 3 },
    ]);
    expect(found('slow-response', [answered(4, '2026-05-01'), answered(6, '2026-05-04')])).toEqual([]);
  });

  test('a deal that still waits counts with the days so far; nine deals say nothing', () => {
    expect(found('slow-response', [answered(4, '2026-05-01'), bare(6)])).toEqual([
      { days: 60, deals: 10, limit: 3 },
    ]);
    expect(found('slow-response', [answered(9, '2026-06-01')])).toBeNull();
  });
});

describe('attention', () => {
  const work = (late: number, early: number): Deals[] => [
    rows(1, { stage: 'lead', created: '2026-05-01' }, [
      ...Array.from({ length: late }, () => ['2026-06-01', 'contract'] as const),
      ...Array.from({ length: early }, () => ['2026-06-01', 'lead'] as const),
    ]),
    rows(5, { stage: 'offer' }),
    rows(4, { stage: 'contract' }),
  ];

  test('two thirds of the activities where four tenths of the deals are is the wrong end; 19 of 30 just not', () => {
    expect(found('attention-at-the-end', work(20, 10))).toEqual([
      { activities: 20 / 30, share: 0.4, limit: 0.25 },
    ]);
    expect(found('attention-at-the-end', work(19, 11))).toEqual([]);
    expect(found('attention-at-the-end', work(29, 0))).toBeNull();
  });

  test('6 of 20 first recorded in stage two or later are many, 5 are not', () => {
    const deals = (late: number) => [
      went(late, ['2026-05-01', 'offer']),
      went(20 - late, ['2026-05-01', 'lead']),
    ];
    expect(found('late-first-record', deals(6))).toEqual([{ share: 0.3, limit: 0.3 }]);
    expect(found('late-first-record', deals(5))).toEqual([]);
    expect(found('late-first-record', [went(19, ['2026-05-01', 'offer'])])).toBeNull();
  });
});

describe('too few deals carry the period', () => {
  test('two of ten with 80 % of the value are too few; with a little less just not', () => {
    const deals = (small: number) => [rows(2, { amount: 400 }), rows(8, { amount: small })];
    expect(found('few-deals-carry', deals(25))).toEqual([{ share: 0.8, deals: 2, all: 10, limit: 0.8 }]);
    expect(found('few-deals-carry', deals(26))).toEqual([]);
    expect(found('few-deals-carry', [rows(9, { amount: 1 })])).toBeNull();
  });

  test('one of five with 30 % of the value is a lone rock; with 299 of 999 just not, nor among others of its class', () => {
    const deals = (large: number) => [rows(1, { amount: large }), rows(4, { amount: 175 })];
    expect(found('lone-rock', deals(300))).toEqual([{ share: 0.3, limit: 0.3 }]);
    expect(found('lone-rock', deals(299))).toEqual([]);
    expect(found('lone-rock', deals(300), { targetMinor: 200_000 })).toEqual([{ share: 0.3, limit: 0.3 }]);
    expect(found('lone-rock', deals(300), { targetMinor: 100_000 })).toEqual([]);
    expect(found('lone-rock', [rows(4, {})])).toBeNull();
  });

  test('51 open deals are too many for one owner, 50 are not', () => {
    const deals = [rows(51, { owner: 'ada' }), rows(50, { owner: 'ben' }), rows(60, {})];
    expect(found('too-many-open-deals', deals)).toEqual([{ ownerId: 'ada', deals: 51, limit: 50 }]);
    expect(found('too-many-open-deals', [rows(60, {})])).toBeNull();
  });
});

describe('late surprises', () => {
  const forward = (count: number) => went(count, ['2026-05-01', 'lead'], ['2026-05-10', 'offer']);

  test('2 of 20 moves back are many, 2 of 22 are not', () => {
    const back = went(2, ['2026-01-01', 'lead'], ['2026-02-01', 'offer'], ['2026-05-01', 'lead']);
    expect(found('went-back', [forward(18), back])).toEqual([{ share: 0.1, limit: 0.1 }]);
    expect(found('went-back', [forward(20), back])).toEqual([]);
    expect(found('went-back', [forward(17), back])).toBeNull();
    expect(found('went-back', [forward(18), back], { lookBack: false })).toBeNull();
  });

  test('2 of 20 moves past a stage are many, 2 of 22 are not', () => {
    const past = went(2, ['2026-05-01', 'lead'], ['2026-05-02', 'contract']);
    expect(found('skipped', [forward(18), past])).toEqual([{ share: 0.1, limit: 0.1 }]);
    expect(found('skipped', [forward(20), past])).toEqual([]);
  });

  const expected = (count: number, ...last: (readonly [string, string])[]): Deals => ({
    ...went(count, ['2025-11-01', 'lead'], ...last),
    row: { expectedClose: '2026-02-15' },
  });

  test('3 of 10 expected in the first quarter and open still at its end have slipped; 2 of 10 are just not enough', () => {
    const deals = (open: number) => [expected(open), expected(10 - open, ['2026-02-10', 'won'])];
    expect(found('slipped', deals(3))).toEqual([{ share: 0.3, limit: 0.3 }]);
    expect(found('slipped', deals(2))).toEqual([]);
    expect(found('slipped', [expected(9)])).toBeNull();
  });

  test('1 of 10 forecast and found to be of no value is withdrawn; 1 of 11 is just not enough', () => {
    const out = expected(1, ['2026-02-10', 'out']);
    const won = (count: number) => expected(count, ['2026-02-10', 'won']);
    expect(found('withdrawn', [out, won(9)])).toEqual([{ share: 0.1, limit: 0.1 }]);
    expect(found('withdrawn', [out, won(10)])).toEqual([]);
  });
});

describe('peaks and valleys', () => {
  const MONTHS = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'].concat([
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
  ]);
  const won = (count: number, month: string, amount: number): Deals =>
    rows(count, { stage: 'won', created: '2025-07-01', closed: `${month}-15`, amount });

  test('300 and 100 in turn vary by half of their mean; 297 and 103 just not', () => {
    const alternating = (high: number, low: number) =>
      MONTHS.map((month, index) => (index % 2 === 0 ? won(3, month, high / 3) : won(1, month, low)));
    expect(found('uneven-wins', alternating(300, 100))).toEqual([{ variation: 0.5, months: 12, limit: 0.5 }]);
    expect(found('uneven-wins', alternating(297, 103))).toEqual([]);
  });

  test('3 and 1 new deals in turn vary by half of their mean, 4 and 2 by a third; 5 months are no series', () => {
    const alternating = (high: number, low: number, months = MONTHS) =>
      months.map((month, index) => rows(index % 2 === 0 ? high : low, { created: `${month}-15` }));
    expect(found('uneven-inflow', alternating(3, 1))).toEqual([{ variation: 0.5, months: 12, limit: 0.5 }]);
    expect(found('uneven-inflow', alternating(4, 2))).toEqual([]);
    expect(found('uneven-inflow', alternating(30, 1, MONTHS.slice(-5)))).toBeNull();
  });
});

test('in the middle of a month the series is of the twelve before it', () => {
  const months = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'].concat([
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
  ]);
  const deals = months.flatMap((month, index) =>
    times(index % 2 === 0 ? 3 : 1, { stage: 'lead', created: `${month}-10` }),
  );
  const settings = { 'uneven-inflow': { limit: 0 } };
  const result = smallStore(deals, { asOf: '2026-06-15' }).select(findings, { window: QUARTER, settings });
  const uneven = result.findings.find(({ code }) => code === 'uneven-inflow')!;
  expect(uneven.evidence.months!.value).toBe(12);
  expect(uneven.evidence.variation!.value).toBe(0.5);
});

describe('coverage over the ceiling with an old tail', () => {
  // All ten that ended were won in ten days: required is 1×, the ceiling 2×, and after twenty days a deal is old.
  const won = rows(10, { stage: 'won', created: '2026-01-01', closed: '2026-01-11' });
  const open = (count: number, created: string) => rows(count, { created, expectedClose: '2026-06-30' });
  const args = { targetMinor: 40_000 };

  test('3 of 10 older than two cycles are a tail to clean out; 2 of 10 are not', () => {
    expect(found('old-tail', [won, open(3, '2026-06-09'), open(7, '2026-06-10')], args)).toEqual([
      { coverage: 2.5, ceiling: 2, overdue: 0, old: 0.3, cycle: 10, limit: 0.25 },
    ]);
    expect(found('old-tail', [won, open(2, '2026-06-09'), open(8, '2026-06-10')], args)).toEqual([]);
  });

  test('as old a tail is none where coverage is not over the ceiling, or not known', () => {
    const deals = [won, open(10, '2026-01-01')];
    expect(found('old-tail', deals, { targetMinor: 50_000 })).toEqual([]);
    expect(found('old-tail', deals)).toBeNull();
  });
});

describe('in words', () => {
  const [finding] = smallStore(times(51, { stage: 'lead', owner: 'ada' })).select(findings, {
    window: QUARTER,
  }).findings;
  const formatter = createFormatter({ locale: 'en', currency: 'EUR', currencyExponent: 2 });

  test('a finding reads as a sentence with its numbers, in every language', () => {
    expect(findingText(finding!, findingsMessages, formatter)).toBe(
      'ada has 51 open deals: more than one person can look after.',
    );
    expect(findingText(finding!, sv.findings, formatter)).toBe(
      'ada har 51 öppna affärer: fler än en person kan sköta.',
    );
    expect(findingText(finding!, de.findings, formatter)).toBe(
      'ada hat 51 offene Deals: mehr, als eine Person betreuen kann.',
    );
    expect(findingText(finding!, ar.findings, formatter)).toBe(
      'عدد الصفقات المفتوحة لدى \u2068ada\u2069: \u206851\u2069، وهو أكثر مما يرعاه شخص واحد.',
    );
  });
});

describe('what a host says', () => {
  const deals = [rows(51, { owner: 'ada' })];

  test('a limit, a severity, or that a code is not looked for', () => {
    expect(
      found('too-many-open-deals', deals, { settings: { 'too-many-open-deals': { limit: 51 } } }),
    ).toEqual([]);
    expect(found('too-many-open-deals', deals, { settings: { 'too-many-open-deals': false } })).toEqual([]);
    const store = smallStore(times(51, { stage: 'lead', owner: 'ada' }));
    const settings = { 'too-many-open-deals': { severity: 'critical' as const } };
    const [first] = store.select(findings, { window: QUARTER, settings }).findings;
    expect(first).toMatchObject({ code: 'too-many-open-deals', severity: 'critical', ownerName: 'ada' });
  });

  test('limits that are no numbers are refused', () => {
    const settings = { 'lone-rock': { limit: NaN } };
    expect(() => found('lone-rock', deals, { settings })).toThrow(/lone-rock cannot have NaN/);
    const benchmarks = { lead: 50 };
    expect(() => found('lone-rock', deals, { benchmarks })).toThrow(/benchmark 50 of stage "lead"/);
  });

  test('the days compared are told: 90 up to the day, 365 before them, and the quarter before', () => {
    const { recent, past, lastPeriod } = smallStore([]).select(findings, { window: QUARTER });
    expect([recent, past, lastPeriod]).toEqual([
      { start: '2026-04-02', end: '2026-07-01' },
      { start: '2025-04-02', end: '2026-04-02' },
      { start: '2026-01-01', end: '2026-04-01' },
    ]);
  });
});
