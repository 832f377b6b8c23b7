import { fromDayNumber, toDayNumber } from '../../src/model/index.js';
import type { DayNumber, HistoryEvent, PipelineIssueCode } from '../../src/model/index.js';
import { SALES_TRACK } from './process.js';
import type { SampleDeal } from './sample-deal.js';
import type { SampleRow } from './sample-row.js';

/** Something that is wrong with rows in real exports. */
export interface DirtKind {
  readonly name: string;
  /** The issue that reading it must report; `null` = it is legal, only nasty. */
  readonly issue: PipelineIssueCode | null;
  /** Whether a deal can be spoilt so. */
  readonly fits: (deal: SampleDeal) => boolean;
  /** @param earlier a clean deal of a row before it. */
  readonly spoil: (deal: SampleDeal, earlier: SampleDeal, today: DayNumber) => SampleDeal;
}

const STAGE_KIND_BY_NAME = new Map(SALES_TRACK.stages.map((stage) => [stage.name, stage.kind]));

const any = (): boolean => true;
const isOpen = (deal: SampleDeal): boolean => STAGE_KIND_BY_NAME.get(deal.row.stage) === 'open';
const isWon = (deal: SampleDeal): boolean => deal.row.stage === 'Won';
const isLost = (deal: SampleDeal): boolean => deal.row.stage === 'Lost';
const hasMoved = (deal: SampleDeal): boolean =>
  isOpen(deal) && deal.history.at(-1)?.stage !== undefined && deal.history.length > 1;

function withRow(deal: SampleDeal, row: Partial<SampleRow>): SampleDeal {
  return { ...deal, row: { ...deal.row, ...row } };
}

/** The row as if the host had never kept a log of it. */
function withoutLog(deal: SampleDeal, row: Partial<SampleRow> = {}): SampleDeal {
  return { row: { ...deal.row, ...row }, history: [], activities: [] };
}

/** The row changed, and the field never set in the log either. */
function neverSet(
  deal: SampleDeal,
  field: 'amount' | 'owner' | 'expectedClose',
  row: Partial<SampleRow>,
): SampleDeal {
  const history = deal.history.map((event): HistoryEvent => {
    const { [field]: _unset, ...rest } = event;
    return rest;
  });
  return { ...withRow(deal, row), history };
}

const rows = (
  name: string,
  issue: PipelineIssueCode | null,
  row: (row: SampleRow) => Partial<SampleRow>,
  fits: (deal: SampleDeal) => boolean = any,
): DirtKind => ({ name, issue, fits, spoil: (deal) => withRow(deal, row(deal.row)) });

function later(date: string | null, days: number): string {
  return fromDayNumber(toDayNumber(date ?? '2026-01-01') + days);
}

/** Every kind, the commonest first: where rows are left over after one of each, the list begins again. */
export const DIRT_KINDS: readonly DirtKind[] = [
  {
    name: 'no amount',
    issue: 'missing-amount',
    fits: isOpen,
    spoil: (deal) => neverSet(deal, 'amount', { value: null }),
  },
  {
    name: 'no expected close',
    issue: 'missing-expected-close',
    fits: isOpen,
    spoil: (deal) => neverSet(deal, 'expectedClose', { expectedOn: null }),
  },
  {
    name: 'nobody owns it',
    issue: 'missing-owner',
    fits: isOpen,
    spoil: (deal) => neverSet(deal, 'owner', { rep: null, squad: null }),
  },
  rows('amount in words', 'unreadable-amount', () => ({ value: 'ca. 20k, TBC' }), isOpen),
  rows('currency without a rate', 'no-exchange-rate', (row) => ({
    currency: row.currency === 'NOK' ? 'SEK' : 'NOK',
  })),
  {
    name: 'exported twice',
    issue: 'duplicate-id',
    fits: any,
    spoil: (_deal, earlier) => ({ row: earlier.row, history: [], activities: [] }),
  },
  {
    name: 'closed before it was opened',
    issue: 'closed-before-created',
    fits: isWon,
    spoil: (deal) => withoutLog(deal, { closedOn: later(deal.row.openedOn, -12) }),
  },
  rows('a stage from the old process', 'unknown-stage', () => ({ stage: 'Verbal OK (old)' }), isOpen),
  { name: 'lost, and no log', issue: null, fits: isLost, spoil: (deal) => withoutLog(deal) },
  rows('markup in the texts', null, (row) => ({
    title: `<img src=x onerror="alert('${row.dealId}')"> & <b>offer</b>`,
    customer: '</script><script>alert(1)</script>',
    nextStep: '{{constructor.constructor("alert(1)")()}}',
  })),
  rows('formulas in the texts', null, () => ({
    title: '=HYPERLINK("http://example.invalid","Click")',
    customer: "@SUM(1+1)*cmd|' /C calc'!A0",
  })),
  rows('direction marks in the texts', null, () => ({
    title: 'Offer \u202E0052 RUE\u202C final',
    customer: '\u200F\u2067مخبز\u2069 __proto__',
  })),
  rows('a page of text', 'text-shortened', (row) => ({
    title: `${row.title} – ${'see thread below; '.repeat(5000)}`,
  })),
  rows('negative amount', 'negative-amount', () => ({ value: -4200 })),
  rows('amount out of range', 'amount-out-of-range', () => ({ value: 99_999_999_999_999 }), isOpen),
  rows('amount finer than money', 'amount-rounded', () => ({ value: 18_437.123456 }), isOpen),
  rows('amount emptied on losing', 'amount-restored', () => ({ value: 0 }), isLost),
  rows('currency that is none', 'unknown-currency', () => ({ currency: 'Euros (€)' })),
  rows('owner who left', 'unknown-owner', () => ({ rep: 'k.lindqvist (deactivated)', squad: null }), isOpen),
  rows('no stage', 'missing-stage', () => ({ stage: '' }), isOpen),
  { name: 'no id', issue: 'missing-id', fits: isOpen, spoil: (deal) => withoutLog(deal, { dealId: '' }) },
  {
    name: 'no created date',
    issue: 'missing-created',
    fits: isWon,
    spoil: (deal) => withoutLog(deal, { openedOn: null }),
  },
  {
    name: 'no closed date',
    issue: 'missing-closed',
    fits: isWon,
    spoil: (deal) => withoutLog(deal, { closedOn: null, stageSince: null }),
  },
  rows('a date that is none', 'unreadable-date', () => ({ expectedOn: '31/02/2026' }), isOpen),
  {
    name: 'opened in the future',
    issue: 'created-after-as-of',
    fits: isOpen,
    spoil: (deal, _earlier, today) =>
      withoutLog(deal, { openedOn: fromDayNumber(today + 12), stageSince: fromDayNumber(today + 12) }),
  },
  {
    name: 'closed in the future',
    issue: 'closed-after-as-of',
    fits: isWon,
    spoil: (deal, _earlier, today) => ({
      ...withRow(deal, { closedOn: fromDayNumber(today + 9), stageSince: fromDayNumber(today + 9) }),
      history: deal.history.slice(0, -1),
    }),
  },
  {
    name: 'open with a closed date',
    issue: 'closed-date-on-open-deal',
    fits: isOpen,
    spoil: (deal, _earlier, today) => withRow(deal, { closedOn: fromDayNumber(today - 5) }),
  },
  rows('probability in words', 'unreadable-probability', () => ({ probabilityPct: 'fifty-fifty' }), isOpen),
  {
    name: 'log behind the row',
    issue: 'history-contradicts-record',
    fits: hasMoved,
    spoil: (deal) => ({ ...deal, history: deal.history.slice(0, -1) }),
  },
];
