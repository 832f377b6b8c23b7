import { useState, type ReactNode } from 'react';
import { FunnelChart } from '../../src/funnel/index.js';
import { LocaleProvider } from '../../src/hooks/index.js';
import type { Messages } from '../../src/messages/index.js';
import type { Pipeline } from '../../src/model/index.js';
import './languages.css';

/** What {@link LoadedLanguage} takes. */
export interface LoadedLanguageProps {
  readonly pipeline: Pipeline;
}

/** A page that loads a language when a reader asks for it. */
export function LoadedLanguage({ pipeline }: LoadedLanguageProps): ReactNode {
  const [language, setLanguage] = useState<{ locale: string; messages: Messages }>({
    locale: 'en',
    messages: {},
  });
  const toSwedish = async (): Promise<void> => {
    const { sv } = await import('../../src/messages/sv/index.js');
    setLanguage({ locale: 'sv', messages: sv });
  };
  return (
    <div className="cairn-languages" lang={language.locale}>
      <button type="button" data-cairn="button" onClick={() => void toSwedish()}>
        Svenska
      </button>
      <LocaleProvider locale={language.locale} messages={language.messages}>
        <FunnelChart pipeline={pipeline} />
      </LocaleProvider>
    </div>
  );
}
