import { isCurrencyCode, type DateInput, type NumberInput } from '../../model/index.js';
import { cellText } from './cell-text.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import type { CsvRow } from './csv-row.js';
import { namedCurrency } from './currency-sign.js';
import { readDateText } from './date-order.js';
import { decimalText, parseNumberText } from './number-text.js';
import { splitNumberOf } from './split-numbers.js';
import { truthFromText } from './truth-text.js';

/** Reads one column of a row. */
export type CellReader<TValue> = (row: CsvRow) => TValue | null;

/** Texts whose reading is remembered, a column: days and amounts repeat. */
const READINGS_KEPT = 10_000;

/** A reader of a column by a function of its text; a missing column or an empty cell is `null`. */
function cellReader<TValue>(
  column: CsvColumnMapping | null,
  read: (text: string) => TValue | null,
): CellReader<TValue> {
  if (column === null) return () => null;
  const { index } = column;
  const known = new Map<string, TValue | null>();
  return ({ cells }) => {
    const cell = cells[index] ?? '';
    if (cell === '') return null;
    let reading = known.get(cell);
    if (reading === undefined) {
      const text = cellText(cell);
      reading = text === null ? null : read(text);
      if (known.size < READINGS_KEPT && cell.length <= 80) known.set(cell, reading);
    }
    return reading;
  };
}

/** Text without outer space. */
export function textReader(column: CsvColumnMapping | null): CellReader<string> {
  return column === null ? () => null : ({ cells }) => cellText(cells[column.index]);
}

/** Yes or no; anything else is `null`. */
export function truthReader(column: CsvColumnMapping | null): CellReader<boolean> {
  return cellReader(column, truthFromText);
}

/** A date as the model reads it; what cannot be read, or not yet, is passed on as it is, for the model to report. */
export function dateReader(column: CsvColumnMapping | null): CellReader<Exclude<DateInput, undefined>> {
  return cellReader(column, (text) => readDateText(text, column?.dateOrder) ?? text);
}

/** A number as the model reads it; a text for what is none, `NaN` for what could be two: the model reports both. */
export function amountReader(column: CsvColumnMapping | null): CellReader<Exclude<NumberInput, undefined>> {
  const read = cellReader(column, (text) => {
    const plain = plainNumber(text, column?.decimalMark);
    return plain === null ? text : plain.isPercent ? NaN : plain.text;
  });
  return (row) => (column === null ? null : (splitNumberOf(row, column.index) ?? read(row)));
}

/** A probability as a share, 0–1. @param isPercent whether numbers without a sign are percentages. */
export function probabilityReader(
  column: CsvColumnMapping | null,
  isPercent: boolean,
): CellReader<Exclude<NumberInput, undefined>> {
  return cellReader(column, (text) => {
    const plain = plainNumber(text, column?.decimalMark);
    if (plain === null) return text;
    return isPercent || plain.isPercent ? Number(plain.text) / 100 : plain.text;
  });
}

/** The currency of a row: that of its currency column, else the sign or code beside its amount. */
export function currencyReader(
  currencyColumn: CsvColumnMapping | null,
  amountColumn: CsvColumnMapping | null,
  reportingCurrency: string,
): CellReader<string> {
  const fromColumn = cellReader(currencyColumn, (text) => {
    const upper = text.toUpperCase();
    return isCurrencyCode(upper) ? upper : (chosenCode(namedCurrency(text), reportingCurrency) ?? text);
  });
  const fromAmount = cellReader(amountColumn, (text) =>
    chosenCode(parseNumberText(text)?.currency ?? null, reportingCurrency),
  );
  return (row) => fromColumn(row) ?? fromAmount(row);
}

/** Of the currencies that share a sign the reporting one, if it is among them. */
function chosenCode(named: ReturnType<typeof namedCurrency>, reportingCurrency: string): string | null {
  if (named === null) return null;
  return named.codes.includes(reportingCurrency) ? reportingCurrency : named.code;
}

function plainNumber(
  text: string,
  decimalMark: CsvColumnMapping['decimalMark'],
): { readonly text: string | number; readonly isPercent: boolean } | null {
  const number = parseNumberText(text);
  if (number === null) return null;
  const own = number.decimalMark === null ? '.' : number.decimalMark;
  const mark = own === 'either' ? decimalMark : own;
  if (mark === undefined || mark === 'ambiguous') return { text: NaN, isPercent: false };
  return { text: decimalText(number, mark), isPercent: number.isPercent };
}
