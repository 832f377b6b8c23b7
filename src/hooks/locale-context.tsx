'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { MessageCatalogue, Messages, MessageSection } from '../messages/index.js';

/** The language of a part of the page. */
export interface LocaleSettings {
  /** BCP 47 tag for numbers and dates. */
  readonly locale: string;
  /** Texts in place of the English ones. */
  readonly messages: Messages;
}

const LocaleContext = createContext<LocaleSettings>({ locale: 'en', messages: {} });

/** What {@link LocaleProvider} takes. */
export interface LocaleProviderProps {
  /** BCP 47 tag for numbers and dates; default: that of the provider around, else `en`. */
  readonly locale?: string | undefined;
  /** Texts in place of the English ones, e.g. `sv` of `cairn-ui/messages/sv`; default: those of the provider around. */
  readonly messages?: Messages | undefined;
  readonly children?: ReactNode;
}

/** Sets the language of the widgets inside. Fixed by the host, never read from the browser, so that server and page agree. */
export function LocaleProvider({ locale, messages, children }: LocaleProviderProps): ReactNode {
  const outer = useContext(LocaleContext);
  const settings = useMemo(
    () => ({ locale: locale ?? outer.locale, messages: messages ?? outer.messages }),
    [locale, messages, outer],
  );
  return <LocaleContext.Provider value={settings}>{children}</LocaleContext.Provider>;
}

/** The locale in force here. */
export function useLocale(): string {
  return useContext(LocaleContext).locale;
}

/** The texts of a section: the English ones given, with those replaced that the provider replaces. */
export function useMessages<Section extends MessageSection>(
  section: Section,
  english: MessageCatalogue[Section],
): MessageCatalogue[Section] {
  const { messages } = useContext(LocaleContext);
  const replaced = messages[section];
  return useMemo(() => ({ ...english, ...replaced }), [english, replaced]);
}
