import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useEffect, useLayoutEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { cairnDarkTheme, cairnTheme } from './cairn-theme.js';
import './docs-page.css';

type Globals = Readonly<Record<string, unknown>>;

/** Whether the address of the page asks for the dark theme: `globals=theme:dark;…`. */
const asksForDark = (): boolean =>
  new URLSearchParams(document.location.search).get('globals')?.split(';').includes('theme:dark') ?? false;

/** A page of the docs in the theme that the toolbar sets for stories, so that words and widgets stand on one ground. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const { channel } = context;
  const [isDark, setIsDark] = useState(asksForDark);
  useEffect(() => {
    const onGlobals = ({ globals }: { globals: Globals }): void => setIsDark(globals['theme'] === 'dark');
    channel.on(GLOBALS_UPDATED, onGlobals);
    return () => channel.off(GLOBALS_UPDATED, onGlobals);
  }, [channel]);
  // A page without a story has none that would set it.
  useLayoutEffect(() => {
    document.documentElement.dataset['cairnTheme'] = isDark ? 'dark' : 'light';
  }, [isDark]);
  return (
    <DocsContainer context={context} theme={isDark ? cairnDarkTheme : cairnTheme}>
      {children}
    </DocsContainer>
  );
}
