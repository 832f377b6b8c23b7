import { useState } from 'react';
import { TOKEN_LIST, type CairnTheme, type ThemeToken } from '../../src/theme/index.js';
import { HARBOUR } from './harbour.js';
import { ORCHARD } from './orchard.js';

/** A theme that says nothing of its own: Cairn as it is shipped. */
export const CAIRN: CairnTheme = { name: 'Cairn', both: {}, light: {}, dark: {} };

/** What one may begin with. */
export const BEGINNINGS: readonly CairnTheme[] = [CAIRN, HARBOUR, ORCHARD];

/** A theme in the making. */
export interface ThemeDraft {
  /** What it was begun with, by name. */
  readonly beginning: string;
  /** The theme as it is now. */
  readonly theme: CairnTheme;
  /** Whether anything is other than at the beginning. */
  readonly isChanged: boolean;
  readonly begin: (name: string) => void;
  /** Gives a token a value; a colour in one reading only. */
  readonly set: (token: ThemeToken, reading: 'light' | 'dark', value: string) => void;
  /** Everything as it was at the beginning. */
  readonly reset: () => void;
}

/** Tokens that read otherwise in the dark, and so are set for one reading. */
const OF_ONE_READING = new Set(
  TOKEN_LIST.filter(({ light, dark, contrast }) => light !== dark || contrast !== null).map(
    ({ name }) => name,
  ),
);

/** Holds a theme that is being made. */
export function useThemeDraft(first: CairnTheme): ThemeDraft {
  const [beginning, setBeginning] = useState(first);
  const [theme, setTheme] = useState(first);
  const begin = (name: string): void => {
    const next = BEGINNINGS.find((one) => one.name === name) ?? CAIRN;
    setBeginning(next);
    setTheme(next);
  };
  const set = ({ name }: ThemeToken, reading: 'light' | 'dark', value: string): void => {
    const where = OF_ONE_READING.has(name) ? reading : 'both';
    setTheme((now) => ({ ...now, [where]: { ...now[where], [name]: value } }));
  };
  return {
    beginning: beginning.name,
    theme,
    isChanged: theme !== beginning,
    begin,
    set,
    reset: () => setTheme(beginning),
  };
}
