import type { Decorator } from '@storybook/react-vite';
import { type ReactNode, useLayoutEffect } from 'react';
import { LocaleProvider } from '../src/hooks/index.js';
import { sv } from '../src/messages/sv/index.js';

interface SurroundingsProps {
  readonly direction: string;
  readonly density: string;
  readonly locale: string;
  readonly children: ReactNode;
}

function Surroundings({ direction, density, locale, children }: SurroundingsProps) {
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.dir = direction;
    page.lang = locale;
    page.dataset['cairnDensity'] = density;
  }, [direction, density, locale]);
  return (
    <LocaleProvider locale={locale} messages={locale === 'sv' ? sv : {}}>
      {children}
    </LocaleProvider>
  );
}

/** What the toolbar sets on the page around a story; a host sets the same attributes on its own page. */
export const withSurroundings: Decorator = (Story, { globals }) => (
  <Surroundings
    direction={String(globals['direction'])}
    density={String(globals['density'])}
    locale={String(globals['locale'])}
  >
    <Story />
  </Surroundings>
);
