import { dtcgTypeOf, dtcgValueOf, type DtcgJson } from './dtcg-value.js';
import { WITH_MORE_CONTRAST } from './more-contrast.js';
import { DENSITY_VALUES } from './size-tokens.js';
import { themedTokens, type CairnTheme } from './theme.js';
import { TOKEN_LIST } from './token-list.js';
import type { ThemeToken } from './token.js';
import type { TokenValues } from './token-values.js';

/** A JSON object of the Design Tokens format. */
export type DtcgDocument = Readonly<Record<string, DtcgJson>>;

/** The key of what the format has no type for. */
const EXTENSION = 'ui.cairn';

const TYPES = new Map(TOKEN_LIST.map((token) => [token.name, dtcgTypeOf(token)]));

const inGroups = (tokens: readonly ThemeToken[], reading: 'light' | 'dark'): DtcgDocument => {
  const groups = new Map<string, Record<string, DtcgJson>>();
  const css: Record<string, string> = {};
  for (const token of tokens) {
    const type = TYPES.get(token.name) ?? null;
    const value = type && dtcgValueOf(type, token[reading]);
    if (type === null || value === null) {
      css[token.name] = token[reading];
      continue;
    }
    const group = groups.get(token.group) ?? {};
    group[token.name.replace('--cairn-', '')] = { $type: type, $value: value, $description: token.use };
    groups.set(token.group, group);
  }
  const rest = Object.keys(css).length > 0 && { $extensions: { [EXTENSION]: { css } } };
  return { ...Object.fromEntries(groups), ...rest };
};

/**
 * All tokens of a theme, in one reading, as a file of the Design Tokens Format Module 2025.10. The path of a token is its
 * group and its name: `--cairn-ink` is `ink.ink`. What the format has no type for (`--cairn-numerals`), or cannot say, is
 * under `$extensions`, as CSS.
 */
export function tokensToDtcg(theme: CairnTheme, reading: 'light' | 'dark'): DtcgDocument {
  return {
    $description: `${theme.name}: tokens for Cairn, ${reading}.`,
    ...inGroups(themedTokens(theme), reading),
  };
}

function withValues(values: TokenValues): DtcgDocument {
  return inGroups(
    TOKEN_LIST.flatMap((token) => {
      const value = values[token.name];
      return value === undefined ? [] : [{ ...token, light: value }];
    }),
    'light',
  );
}

/**
 * A theme as one document of the Design Tokens Resolver Module 2025.10: what is the same everywhere, then the modifiers
 * `theme` (`light`, `dark`, each with more contrast too, where Cairn's own colours stand) and `density`.
 */
export function tokensToResolver(theme: CairnTheme): DtcgDocument {
  const tokens = themedTokens(theme);
  const more = new Map(WITH_MORE_CONTRAST.map((token) => [token.name, token]));
  const changing = tokens.filter(({ name, light, dark }) => more.has(name) || light !== dark);
  const ofThemes = new Set(changing.map(({ name }) => name));
  const same = tokens.filter(({ name }) => !ofThemes.has(name) && !(name in DENSITY_VALUES.regular));
  const strong = changing.map((token) => more.get(token.name) ?? token);
  const { comfortable, regular, compact } = DENSITY_VALUES;
  const ofDensity = Object.fromEntries(
    tokens.flatMap(({ name, light }) => (name in regular ? [[name, light]] : [])),
  ) as TokenValues;
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/resolver.json',
    version: '2025.10',
    name: theme.name,
    sets: { same: { sources: [inGroups(same, 'light')] } },
    modifiers: {
      theme: {
        default: 'light',
        contexts: {
          light: [inGroups(changing, 'light')],
          dark: [inGroups(changing, 'dark')],
          'light-more-contrast': [inGroups(strong, 'light')],
          'dark-more-contrast': [inGroups(strong, 'dark')],
        },
      },
      density: {
        default: 'regular',
        contexts: {
          comfortable: [withValues(comfortable)],
          regular: [withValues(ofDensity)],
          compact: [withValues(compact)],
        },
      },
    },
    resolutionOrder: [
      { $ref: '#/sets/same' },
      { $ref: '#/modifiers/theme' },
      { $ref: '#/modifiers/density' },
    ],
  };
}
