import { differenceInDays, isCalendarDate, type CalendarDate } from '../../model/index.js';

/** One entering of a stage, as a file has it. */
export interface HistoryEntry {
  /** As the text has it, whatever that is where a file was written by hand. */
  readonly date: CalendarDate;
  /** Name or id of the stage. */
  readonly stage: string;
  /** Days on hold between entering and leaving. */
  readonly holdDays: number;
  /** Whether nobody saw it enter: it stands there, so it must have. */
  readonly isAssumed: boolean;
  /** Whether the days between entering and leaving are not how long it stood there. */
  readonly isDwellUnknown: boolean;
}

/** Written for a day that is not known. */
export const UNKNOWN_DAY = '?';

/** What a name must not have as it is. */
const SPECIAL = /[\\|{]/g;

/**
 * Entries as one text: `2026-01-03 Prospect {5 days on hold} | 2026-02-01 Qualified`. In names `\` stands before `|`, `{`
 * and `\`.
 */
export function historyText(entries: readonly HistoryEntry[]): string {
  const texts = entries.map(({ date, stage, holdDays, isAssumed, isDwellUnknown }) => {
    const hold = holdDays === 0 ? '' : ` {${holdDays} ${holdDays === 1 ? 'day' : 'days'} on hold}`;
    return `${date} ${stage.replaceAll(SPECIAL, '\\$&')}${hold}${isAssumed ? ' {assumed}' : ''}${isDwellUnknown ? ' {days unknown}' : ''}`;
  });
  return texts.join(' | ');
}

/** An escaped character, or one that means something. */
const TOKEN = /\\([\s\S])|\||\{(?:(\d{1,9}) days? on hold|assumed|days unknown)\}/g;

/** The entries of a text. What is no entry comes as one whose date cannot be read, to be reported. */
export function historyEntries(text: string): HistoryEntry[] {
  const entries: HistoryEntry[] = [];
  let words = '';
  let holdDays = 0;
  let isAssumed = false;
  let isDwellUnknown = false;
  let at = 0;
  const end = (): void => {
    const trimmed = words.trim();
    const space = trimmed.search(/\s/);
    const [date, stage] =
      space === -1 ? [trimmed, ''] : [trimmed.slice(0, space), trimmed.slice(space).trim()];
    if (trimmed !== '' && isBeyondCalendar(date, holdDays))
      entries.push({
        date: `${date} {${holdDays} days on hold}`,
        stage,
        holdDays: 0,
        isAssumed,
        isDwellUnknown,
      });
    else if (trimmed !== '') entries.push({ date, stage, holdDays, isAssumed, isDwellUnknown });
    [words, holdDays, isAssumed, isDwellUnknown] = ['', 0, false, false];
  };
  for (const token of text.matchAll(TOKEN)) {
    words += text.slice(at, token.index);
    at = token.index + token[0].length;
    if (token[1] !== undefined) words += token[1];
    else if (token[0] === '|') end();
    else if (token[0] === '{assumed}') isAssumed = true;
    else if (token[2] === undefined) isDwellUnknown = true;
    else holdDays = Number(token[2]);
  }
  words += text.slice(at);
  end();
  return entries;
}

/** The last day there is. */
const LAST_DAY = '9999-12-31';

/** Whether days on hold from a day end on one that is none. */
function isBeyondCalendar(date: string, holdDays: number): boolean {
  return holdDays > 0 && isCalendarDate(date) && holdDays > differenceInDays(LAST_DAY, date);
}
