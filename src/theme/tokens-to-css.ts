import { WITH_MORE_CONTRAST } from './more-contrast.js';
import { DENSITY_VALUES, SIZE_TOKENS } from './size-tokens.js';
import { themedTokens, type CairnTheme } from './theme.js';
import type { TokenValues } from './token-values.js';

const OF_DENSITY = new Set<string>(Object.keys(DENSITY_VALUES.regular));
const SIZES = new Set<string>(SIZE_TOKENS.map(({ name }) => name));

/** The tokens that stand back for more contrast. */
const STANDING_BACK = new Set<string>(WITH_MORE_CONTRAST.map(({ name }) => name));

/** Where more contrast is chosen; asked of the system it is a media query. There Cairn's own colours stand. */
const WITHOUT_MORE_CONTRAST = ":not(:where([data-cairn-contrast='more'], [data-cairn-contrast='more'] *))";

type Lines = readonly (readonly [name: string, value: string])[];

/** The colours of a theme in light: those that it says for both are said there, where a theme further in says its own. */
function lightLines({ both, light }: CairnTheme): TokenValues {
  return { ...Object.fromEntries(linesOf(both).filter(([name]) => !SIZES.has(name))), ...light };
}

/** The dark reading of all that a theme names: its light colours would else stand in the dark too, over Cairn's own. */
function darkLines(theme: CairnTheme): TokenValues {
  const light = lightLines(theme);
  const named = themedTokens(theme).filter(({ name }) => name in light);
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
 * A theme as a style sheet, to stand after Cairn's own: on the whole page, or inside what a selector, or a list of them,
 * finds (`.harbour`). Every selector is in `:where()`. A density named on the same element, or further in, keeps its
 * heights. Who asks for more contrast, and where `data-cairn-contrast` chooses it, gets Cairn's own colours and strokes,
 * which are checked for it.
 * @throws PipelineError `unknown-token` for a name that is no token, `invalid-argument` for a value that is not one CSS value
 */
export function tokensToCss(theme: CairnTheme, selector = ':root'): string {
  const light = lightLines(theme);
  const dark = darkLines(theme);
  const sizes = linesOf(theme.both).filter(([token]) => SIZES.has(token));
  const isPage = selector === ':root';
  const place = isPage ? selector : `:is(${selector})`;
  const themed = isPage ? '[data-cairn-theme]' : `${place} [data-cairn-theme]`;
  const darkPlaces = isPage
    ? "[data-cairn-theme='dark']"
    : `${place}[data-cairn-theme='dark'], ${place} [data-cairn-theme='dark'], [data-cairn-theme='dark'] ${place}:not([data-cairn-theme], [data-cairn-theme='dark'] [data-cairn-theme='light'] *)`;
  const darkBySystem = isPage
    ? ':root:not([data-cairn-theme])'
    : `:root:not([data-cairn-theme]) ${place}:not([data-cairn-theme], [data-cairn-theme] *)`;
  const guarded = (places: string, lines: Lines): string =>
    rule(`:where(${places})${WITHOUT_MORE_CONTRAST}`, lines);
  return [
    `/* ${theme.name.replaceAll('*', '')}: tokens for Cairn. */\n`,
    rule(
      `:where(${place})`,
      sizes.filter(([token]) => !OF_DENSITY.has(token) && !STANDING_BACK.has(token)),
    ),
    rule(
      `:where(${place}:not([data-cairn-density]))`,
      sizes.filter(([token]) => OF_DENSITY.has(token)),
    ),
    within(
      'not all and (prefers-contrast: more)',
      [
        guarded(
          place,
          sizes.filter(([token]) => STANDING_BACK.has(token)),
        ),
        guarded(`${place}, ${themed}`, linesOf(light)),
        within('screen', guarded(darkPlaces, linesOf(dark))),
        within('screen and (prefers-color-scheme: dark)', guarded(darkBySystem, linesOf(dark))),
      ].join(''),
    ),
  ].join('');
}
