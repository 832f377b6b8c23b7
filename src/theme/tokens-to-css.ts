import { DENSITY_VALUES } from './size-tokens.js';
import { themedTokens, type CairnTheme, type TokenValues } from './theme.js';

const OF_DENSITY = new Set<string>(Object.keys(DENSITY_VALUES.regular));

/** Where more contrast is chosen; asked of the system it is a media query. There Cairn's own colours stand. */
const WITHOUT_MORE_CONTRAST = ":not(:where([data-cairn-contrast='more'], [data-cairn-contrast='more'] *))";

type Lines = readonly (readonly [name: string, value: string])[];

/** The dark reading of all that a theme names: its light colours would else stand in the dark too, over Cairn's own. */
function darkLines(theme: CairnTheme): TokenValues {
  const named = themedTokens(theme).filter(({ name }) => name in theme.light);
  return { ...Object.fromEntries(named.map(({ name, dark }) => [name, dark])), ...theme.dark };
}

const linesOf = (values: TokenValues): Lines => Object.entries(values);

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');

/** A rule, or nothing where it would be empty. */
function rule(selector: string, lines: Lines): string {
  if (lines.length === 0) return '';
  const body = lines.map(([name, value]) => `  ${name}: ${value};\n`).join('');
  return `${selector} {\n${body}}\n`;
}

const within = (query: string, rules: string): string =>
  rules === '' ? '' : `@media ${query} {\n${indented(rules)}}\n`;

/**
 * A theme as a style sheet, to stand after Cairn's own: on the whole page, or inside what a selector finds (`.harbour`).
 * Every selector is in `:where()`. A density named on the same element, or further in, keeps its heights. Who asks for more contrast, and where
 * `data-cairn-contrast` chooses it, gets Cairn's own colours, which are checked for it.
 */
export function tokensToCss(theme: CairnTheme, selector = ':root'): string {
  const { name, both, light } = theme;
  const dark = darkLines(theme);
  const sizes = linesOf(both);
  const isPage = selector === ':root';
  const themed = isPage ? '[data-cairn-theme]' : `${selector} [data-cairn-theme]`;
  const darkPlaces = isPage
    ? "[data-cairn-theme='dark']"
    : `${selector}[data-cairn-theme='dark'], ${selector} [data-cairn-theme='dark'], [data-cairn-theme='dark'] ${selector}:not([data-cairn-theme], [data-cairn-theme='dark'] [data-cairn-theme='light'] *)`;
  const darkBySystem = isPage
    ? ':root:not([data-cairn-theme])'
    : `:root:not([data-cairn-theme]) ${selector}:not([data-cairn-theme], [data-cairn-theme] *)`;
  const colours = (places: string, values: TokenValues): string =>
    rule(`:where(${places})${WITHOUT_MORE_CONTRAST}`, linesOf(values));
  return [
    `/* ${name.replaceAll('*/', '')}: tokens for Cairn. */\n`,
    rule(
      `:where(${selector})`,
      sizes.filter(([token]) => !OF_DENSITY.has(token)),
    ),
    rule(
      `:where(${selector}:not([data-cairn-density]))`,
      sizes.filter(([token]) => OF_DENSITY.has(token)),
    ),
    within(
      'not all and (prefers-contrast: more)',
      [
        colours(`${selector}, ${themed}`, light),
        within('screen', colours(darkPlaces, dark)),
        within('screen and (prefers-color-scheme: dark)', colours(darkBySystem, dark)),
      ].join(''),
    ),
  ].join('');
}
