'use client';

import { useMemo } from 'react';
import { createFormatter, type Formatter } from '../messages/index.js';
import { currencyExponent, PipelineError } from '../model/index.js';
import { useLocale } from './locale-context.js';

/**
 * Writes numbers, amounts in a currency, and dates in the locale in force here.
 * @throws PipelineError `invalid-argument` where the locale is no language tag
 */
export function useFormatter(currency: string): Formatter {
  const locale = useLocale();
  return useMemo(() => {
    assertLocale(locale);
    return createFormatter({ locale, currency, currencyExponent: currencyExponent(currency) });
  }, [locale, currency]);
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
