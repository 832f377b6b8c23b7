'use client';

import { useMemo } from 'react';
import { createFormatter, type Formatter } from '../messages/index.js';
import { currencyExponent } from '../model/index.js';
import { useLocale } from './locale-context.js';

/** Writes numbers, amounts in a currency, and dates in the locale in force here. */
export function useFormatter(currency: string): Formatter {
  const locale = useLocale();
  return useMemo(
    () => createFormatter({ locale, currency, currencyExponent: currencyExponent(currency) }),
    [locale, currency],
  );
}
