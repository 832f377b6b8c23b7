import type { ReactNode } from 'react';
import { DocsTable } from '../docs/docs-table.js';
import { createFormatter } from '../../src/messages/index.js';
import './languages.css';

/** What {@link Formats} takes. */
export interface FormatsProps {
  /** BCP 47 tags. */
  readonly locales: readonly string[];
  /** ISO 4217 code of the amounts. */
  readonly currency: string;
}

const QUARTER = { start: '2026-07-01', end: '2026-10-01' } as const;

/** The same numbers and dates in several locales, as every widget writes them. */
export function Formats({ locales, currency }: FormatsProps): ReactNode {
  return (
    <div className="cairn-languages-formats">
      <DocsTable
        head={['Locale', 'Count', 'Amount', 'In short', 'Share', 'Multiple', 'Period']}
        rows={locales.map((locale) => {
          const formatter = createFormatter({ locale, currency, currencyExponent: 2 });
          return [
            locale,
            formatter.count(1_234_567),
            formatter.money(-120_450),
            formatter.moneyShort(933_648_357),
            formatter.share(0.63),
            formatter.multiple(2.05),
            formatter.period(QUARTER),
          ];
        })}
      />
    </div>
  );
}
