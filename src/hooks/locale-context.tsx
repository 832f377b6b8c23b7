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
  /** Texts in place of those of the provider around, message by message, e.g. `sv` of `cairn-ui/messages/sv`. */
  readonly messages?: Messages | undefined;
  readonly children?: ReactNode;
}

/** Sets the language of the widgets inside. Fixed by the host, never read from the browser, so that server and page agree. */
export function LocaleProvider({ locale, messages, children }: LocaleProviderProps): ReactNode {
  const outer = useContext(LocaleContext);
  const settings = useMemo(
    () => ({
      locale: locale ?? outer.locale,
      messages: messages ? withMessages(outer.messages, messages) : outer.messages,
    }),
    [locale, messages, outer],
  );
  return <LocaleContext.Provider value={settings}>{children}</LocaleContext.Provider>;
}

/** The locale in force here. */
export function useLocale(): string {
  return useContext(LocaleContext).locale;
}

/** The texts of a section, or some of them: the English ones given, with those replaced that the providers around replace. */
export function useMessages<Section extends MessageSection, Key extends keyof MessageCatalogue[Section]>(
  section: Section,
  english: Pick<MessageCatalogue[Section], Key>,
): Pick<MessageCatalogue[Section], Key> {
  const { messages } = useContext(LocaleContext);
  const replaced: Partial<MessageCatalogue[Section]> | undefined = messages[section];
  return useMemo(() => withReplaced(english, replaced), [english, replaced]);
}

/** Both sets of texts, the inner ones first. */
function withMessages(outer: Messages, inner: Messages): Messages {
  const sections = Object.keys({ ...outer, ...inner }) as MessageSection[];
  return Object.fromEntries(
    sections.map((section) => [section, withReplaced(outer[section] ?? {}, inner[section])]),
  );
}

/** Texts with those replaced that are there: one that is `undefined` replaces nothing. */
function withReplaced<Texts extends object>(texts: Texts, replaced: object | undefined): Texts {
  if (!replaced) return texts;
  const there = Object.entries(replaced).filter(([, text]) => text !== undefined);
  return { ...texts, ...Object.fromEntries(there) };
}
