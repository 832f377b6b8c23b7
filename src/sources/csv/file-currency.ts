import { isCurrencyCode } from '../../model/index.js';
import type { ColumnSurvey } from './column-survey.js';
import type { CsvColumnMapping } from './csv-mapping.js';
import { currencyInText, namedCurrency, type NamedCurrency } from './currency-sign.js';
import { parseNumberText } from './number-text.js';
import { columnOf } from './recognise-columns.js';

/**
 * The currency most amounts of a file are in: by its currency column, else by the signs and codes beside the amounts,
 * else by the heading of the amounts. `null` = the file does not tell.
 */
export function fileCurrency(
  columns: readonly CsvColumnMapping[],
  surveys: readonly ColumnSurvey[],
): NamedCurrency | null {
  const amount = columnOf(columns, 'amount');
  return (
    commonest(valuesOf(columnOf(columns, 'currency'), surveys), currencyOfCell) ??
    commonest(valuesOf(amount, surveys), (text) => parseNumberText(text)?.currency ?? null) ??
    (amount === null ? null : currencyInText(amount.heading))
  );
}

function currencyOfCell(text: string): NamedCurrency | null {
  const upper = text.trim().toUpperCase();
  return isCurrencyCode(upper) ? { code: upper, codes: [upper] } : namedCurrency(text);
}

function valuesOf(
  column: CsvColumnMapping | null,
  surveys: readonly ColumnSurvey[],
): ReadonlyMap<string, number> {
  return (column === null ? undefined : surveys[column.index]?.values) ?? new Map<string, number>();
}

/** The commonest currency; of two as common, the one met first. */
function commonest(
  values: ReadonlyMap<string, number>,
  read: (text: string) => NamedCurrency | null,
): NamedCurrency | null {
  const counts = new Map<string, { readonly named: NamedCurrency; count: number }>();
  for (const [text, count] of values) {
    const named = read(text);
    if (named === null) continue;
    const known = counts.get(named.code);
    if (known === undefined) counts.set(named.code, { named, count });
    else known.count += count;
  }
  let best: { readonly named: NamedCurrency; count: number } | null = null;
  for (const each of counts.values()) if (best === null || each.count > best.count) best = each;
  return best?.named ?? null;
}
