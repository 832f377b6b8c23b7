import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { LocaleProvider } from '../src/hooks/index.js';
import { ar } from '../src/messages/ar/index.js';
import { de } from '../src/messages/de/index.js';
import type { Messages } from '../src/messages/index.js';
import { sv } from '../src/messages/sv/index.js';

interface SurroundingsProps {
  readonly direction: string;
  readonly density: string;
  readonly contrast: string;
  readonly locale: string;
  readonly children: ReactNode;
}

const LANGUAGES: ReadonlyMap<string, Messages> = new Map([
  ['sv', sv],
  ['de', de],
  ['ar', ar],
]);

function Surroundings({ direction, density, contrast, locale, children }: SurroundingsProps) {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dir = locale === 'ar' ? 'rtl' : direction;
    page.lang = locale;
    page.dataset['cairnDensity'] = density;
    if (contrast === 'more') page.dataset['cairnContrast'] = contrast;
    else delete page.dataset['cairnContrast'];
  }, [direction, density, contrast, locale]);
  return (
    <LocaleProvider locale={locale} messages={LANGUAGES.get(locale) ?? {}}>
      {children}
    </LocaleProvider>
  );
}

/** What the toolbar sets on the page around a story; a host sets the same attributes on its own page. */
export const withSurroundings: Decorator = (Story, { globals }) => (
  <Surroundings
    direction={String(globals['direction'])}
    density={String(globals['density'])}
    contrast={String(globals['contrast'])}
    locale={String(globals['locale'])}
  >
    <Story />
  </Surroundings>
);
