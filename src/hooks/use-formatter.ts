'use client';

import { useMemo } from 'react';
import { createFormatter, type Formatter } from '../messages/index.js';
import { currencyExponent, PipelineError } from '../model/index.js';
import { useLocale } from './locale-context.js';

/** So many formatters are kept; then it begins anew. */
const KEPT = 50;

/** Widgets of one locale and currency share one: making its formats costs more than a hundred uses, and it remembers what it wrote. */
const formatters = new Map<string, Formatter>();

/**
 * Writes numbers, amounts in a currency, and dates in the locale in force here.
 * @throws PipelineError `invalid-argument` where the locale is no language tag
 */
export function useFormatter(currency: string): Formatter {
  const locale = useLocale();
  return useMemo(() => formatterOf(locale, currency), [locale, currency]);
}

function formatterOf(locale: string, currency: string): Formatter {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key);
  if (known) return known;
  assertLocale(locale);
  const formatter = createFormatter({ locale, currency, currencyExponent: currencyExponent(currency) });
  if (formatters.size === KEPT) formatters.clear();
  formatters.set(key, formatter);
  return formatter;
}

function assertLocale(locale: string): void {
  try {
    Intl.getCanonicalLocales(locale);
  } catch {
    throw new PipelineError(
      'invalid-argument',
      `The locale ${JSON.stringify(locale)} is not a BCP 47 language tag. Write it with hyphens, like "sv-SE", or leave it out for English.`,
    );
  }
}
