import type { ReactNode } from 'react';
import { FunnelChart } from '../../src/funnel/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import { ar } from '../../src/messages/ar/index.js';
import { de } from '../../src/messages/de/index.js';
import type { Messages } from '../../src/messages/index.js';
import { sv } from '../../src/messages/sv/index.js';
import type { Pipeline } from '../../src/model/index.js';
import './languages.css';

/** What {@link FourLanguages} takes. */
export interface FourLanguagesProps {
  readonly pipeline: Pipeline;
}

const LANGUAGES: readonly (readonly [locale: string, direction: 'ltr' | 'rtl', messages: Messages])[] = [
  ['en-GB', 'ltr', {}],
  ['sv-SE', 'ltr', sv],
  ['de-DE', 'ltr', de],
  ['ar-EG', 'rtl', ar],
];

/** One funnel in the four languages that have a catalogue, each in its own direction. */
export function FourLanguages({ pipeline }: FourLanguagesProps): ReactNode {
  return (
    <div className="cairn-languages">
      {LANGUAGES.map(([locale, direction, messages]) => (
        <div key={locale} lang={locale} dir={direction}>
          <LocaleProvider locale={locale} messages={messages}>
            <FunnelChart pipeline={pipeline} />
          </LocaleProvider>
        </div>
      ))}
    </div>
  );
}
