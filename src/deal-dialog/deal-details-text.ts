import type { DealWriter } from './deal-details-context.js';
import type { DealFault } from './deal-fault.js';
import type { DealField } from './deal-field.js';
import type { DealTimelineRow } from './deal-timeline.js';
import type { DealStageView } from './use-deal-details.js';

type DaysText = (counted: { readonly count: number; readonly days: string }) => string;

/** Days in words; a fraction, of days expected, with one digit. */
function daysText(days: number, text: DaysText, { formatter }: DealWriter): string {
  return text({ count: days, days: formatter.decimal(days) });
}

/** What is said of the stage a deal stands in. */
export interface StageTexts {
  readonly kind: string;
  /** `null` = the kind says it. */
  readonly name: string | null;
  readonly days: readonly string[];
  /** `null` = not overdue. */
  readonly overdue: string | null;
}

/** Kind, name and days of the stage a deal stands in. */
export function stageTexts(stage: DealStageView, writer: DealWriter): StageTexts {
  const { messages, formatter } = writer;
  const kind = messages.kinds[stage.kind];
  const name = stage.name ?? messages.noStage;
  const hasEnded = stage.kind === 'won' || stage.kind === 'lost' || stage.kind === 'disqualified';
  const expected = stage.expectedDays;
  const days = hasEnded
    ? [
        stage.enteredDate === null
          ? messages.dateUnknown
          : messages.endedOn({ date: formatter.date(stage.enteredDate) }),
      ]
    : [
        stage.days === null
          ? messages.daysInStageUnknown
          : daysText(stage.days, messages.daysInStage, writer),
        ...(expected === null ? [] : [daysText(expected, messages.expectedDays, writer)]),
      ];
  return {
    kind,
    name: name === kind ? null : name,
    days,
    overdue: stage.overdueDays === null ? null : daysText(stage.overdueDays, messages.overdueDays, writer),
  };
}

/** The name of a field; a dimension's is the host's own. */
export function fieldName(field: DealField, { messages }: DealWriter): string {
  const own = /^dimensions\.(.*)$/s.exec(field)?.[1];
  return own ?? messages.fields[field as keyof typeof messages.fields];
}

/** How long an entry of the timeline took: its days, or the day of an ending. */
export function lengthText(row: DealTimelineRow, writer: DealWriter): string {
  const { messages, formatter } = writer;
  if (!row.isEnd) return row.days === null ? messages.daysUnknown : daysText(row.days, messages.days, writer);
  return row.enteredDate === null ? messages.dateUnknown : formatter.date(row.enteredDate);
}

/** What else there is to say of an entry of the timeline: when, hold, and what is odd about it. */
export function rowNotes(row: DealTimelineRow, writer: DealWriter): string[] {
  const { messages, formatter } = writer;
  const isKnownFromRecord = row.isAdded && row.enteredDate === null && row.leftDate === null;
  return [
    ...(row.isEnd ? [] : [whenText(row, writer)]),
    ...(row.holdDays > 0 ? [daysText(row.holdDays, messages.held, writer)] : []),
    ...(row.isBack ? [messages.wentBack] : []),
    ...(row.skippedNames.length > 0
      ? [messages.skipped({ stages: formatter.list(row.skippedNames.map(isolated)) })]
      : []),
    ...(row.isAdded ? [isKnownFromRecord ? messages.addedOnly : messages.added] : []),
  ].filter((note) => note !== '');
}

function whenText(row: DealTimelineRow, { messages, formatter }: DealWriter): string {
  const { enteredDate, leftDate } = row;
  const from = enteredDate === null ? null : formatter.date(enteredDate);
  const to = leftDate === null ? null : formatter.date(leftDate);
  if (from !== null && to !== null) return messages.span({ from, to });
  if (from !== null) return messages.since({ date: from });
  if (to !== null) return messages.until({ date: to });
  return row.isPresent ? messages.sinceUnknown : '';
}

/** What is wrong, what was found, and how to mend it. */
export interface FaultTexts {
  readonly title: string;
  /** `null` = there is no more to say. */
  readonly detail: string | null;
  /** Empty for a code that the catalogue does not know. */
  readonly mend: string;
}

/** A fault in words. */
export function faultTexts(fault: DealFault, writer: DealWriter): FaultTexts {
  const { messages, issues, formatter } = writer;
  // A store of another version may know more codes than the catalogue.
  const known: { readonly title: string; readonly mend: string } | undefined =
    fault.source === 'state' ? messages.faults[fault.code] : issues[fault.code];
  const title = known?.title ?? fault.code;
  return {
    title: fault.count > 1 ? messages.times({ title, times: formatter.count(fault.count) }) : title,
    detail: detailText(fault, writer),
    mend: known?.mend ?? '',
  };
}

function detailText({ detail }: DealFault, writer: DealWriter): string | null {
  const { messages, formatter } = writer;
  if (detail === null) return null;
  switch (detail.type) {
    case 'date':
      return formatter.date(detail.date);
    case 'days':
      return messages.stay({
        days: daysText(detail.days, messages.days, writer),
        expected: formatter.decimal(detail.expectedDays),
      });
    case 'names':
      return formatter.list(detail.names.map(isolated));
    case 'text':
      return detail.text;
  }
}

/** A name that runs its own way inside a sentence, as `bdi` does in markup. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
