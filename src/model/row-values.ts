import type { CalendarDate } from './calendar-date.js';
import type { CalendarDateReader } from './calendar-date-reader.js';
import { cutText, trimmed } from './cut-text.js';
import type { IssueLog } from './issue-log.js';
import { TEXT_LENGTH } from './read-reference.js';
import type { DateInput, DealAccessors } from './parse-input.js';
import { PipelineError } from './pipeline-error.js';

const FIELD_NAMES = [
  ...([
    'id',
    'name',
    'stage',
    'amount',
    'amountMinor',
    'currency',
    'created',
    'closed',
    'expectedClose',
  ] as const),
  ...([
    'stageEntered',
    'probability',
    'forecastCategory',
    'owner',
    'team',
    'source',
    'account',
    'lostReason',
    'nextStep',
  ] as const),
  'lastActivity',
  'removed',
  'rank',
] as const;

/** A field of the model that a row has a value for. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** Reads a value of a row, whatever it turns out to be. */
export type FieldReader<TRow> = (row: TRow) => unknown;

/** One reader a field: the host's accessor, else the row's own property of the same name. */
export type FieldReaders<TRow> = Readonly<Record<FieldName, FieldReader<TRow>>>;

/**
 * The readers of a host's accessors.
 * @throws PipelineError `invalid-argument` where an accessor is not a function.
 */
export function fieldReaders<TRow>(accessors: DealAccessors<TRow> = {}): FieldReaders<TRow> {
  const readers = FIELD_NAMES.map((name) => {
    const accessor = accessors[name];
    if (accessor === undefined) return [name, ownProperty(name)] as const;
    if (typeof accessor === 'function') return [name, accessor] as const;
    throw new PipelineError(
      'invalid-argument',
      `fields.${name} is not a function. Give (row) => value, or leave it out.`,
    );
  });
  return Object.fromEntries(readers) as Record<FieldName, FieldReader<TRow>>;
}

function ownProperty(name: FieldName): FieldReader<unknown> {
  return (row) =>
    typeof row === 'object' && row !== null && Object.hasOwn(row, name)
      ? (row as Readonly<Record<string, unknown>>)[name]
      : undefined;
}

/** The values of one row after another, checked; what cannot be read is reported and taken as unknown. Never throws. */
export class RowValues<TRow> {
  readonly #log: IssueLog;
  readonly #readDate: CalendarDateReader;

  constructor(log: IssueLog, readDate: CalendarDateReader) {
    this.#log = log;
    this.#readDate = readDate;
  }

  /** What the reader gives; `undefined` and an issue where it throws. */
  raw(row: TRow, field: string, reader: FieldReader<TRow>): unknown {
    try {
      return reader(row);
    } catch {
      this.#log.report('row-unreadable', field, null, 'treated-as-unknown');
      return undefined;
    }
  }

  /** Text without outer space; `null` = none. */
  text(row: TRow, field: string, reader: FieldReader<TRow>): string | null {
    const value = this.raw(row, field, reader);
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') {
      const text = trimmed(value);
      if (text === '') return null;
      if (text.length <= TEXT_LENGTH) return text;
      this.#log.report('text-shortened', field, text, 'replaced');
      return cutText(text, TEXT_LENGTH);
    }
    if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    this.#log.report('row-unreadable', field, value, 'treated-as-unknown');
    return null;
  }

  /** A number or its text, unread; `null` = none. */
  number(row: TRow, field: string, reader: FieldReader<TRow>): string | number | null {
    const value = this.raw(row, field, reader);
    if (typeof value === 'number') return value;
    if (value === null || value === undefined) return null;
    if (typeof value === 'string') return trimmed(value) === '' ? null : value;
    // Whatever else was given is nothing a number can be read from, and is reported as such by who reads it.
    return typeof value === 'bigint' ? String(value) : NaN;
  }

  /** A day in the pipeline's calendar; `null` = none given, `undefined` = unreadable, and reported. */
  date(row: TRow, field: string, reader: FieldReader<TRow>): CalendarDate | null | undefined {
    const value = this.raw(row, field, reader);
    const read = this.#readDate(value as DateInput);
    if (read.readable) return read.date;
    this.#log.report('unreadable-date', field, value, 'treated-as-unknown');
    return undefined;
  }
}
