import { describe, expect, test } from 'vitest';
import { PipelineError } from '../../src/model/index.js';
import {
  contrastShortfalls,
  themedTokens,
  TOKEN_LIST,
  tokensToCss,
  tokensToDtcg,
  tokensToResolver,
  type CairnTheme,
  type CairnToken,
} from '../../src/theme/index.js';

/** A theme as a host reads it from a file, where no type holds. */
const fromFile = (text: string): CairnTheme => JSON.parse(text) as CairnTheme;

const READERS = [
  ['tokensToCss', (theme: CairnTheme) => tokensToCss(theme)],
  ['tokensToDtcg', (theme: CairnTheme) => tokensToDtcg(theme, 'light')],
  ['tokensToResolver', (theme: CairnTheme) => tokensToResolver(theme)],
  ['themedTokens', (theme: CairnTheme) => themedTokens(theme)],
] as const;

/** The stable code of what a theme is refused with; `null` = it is not. */
function codeOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof PipelineError) return error.code;
    throw error;
  }
}

describe.each(READERS)('%s', (_, read) => {
  test.each(['both', 'light', 'dark'])('refuses a name in %s that is no token', (where) => {
    const file = { name: 'Slip', both: {}, light: {}, dark: {}, [where]: { '--cairn-inkk': '#000' } };
    expect(codeOf(() => read(fromFile(JSON.stringify(file))))).toBe('unknown-token');
  });

  test('takes names of its own kind only, `__proto__` too', () => {
    const theme = fromFile('{"name":"x","both":{"__proto__":"1px"},"light":{},"dark":{}}');
    expect(codeOf(() => read(theme))).toBe('unknown-token');
  });

  test.each([
    'red; } body { display: none',
    'red }',
    'url(x',
    "'Inter, serif",
    '"a',
    'a)',
    '[a',
    'red /*',
    'red */',
    '</style><script>',
    String.raw`\9`,
  ])('refuses a value that reaches beyond its declaration: %s', (value) => {
    const theme: CairnTheme = { name: 'x', both: {}, light: { '--cairn-ink': value }, dark: {} };
    expect(codeOf(() => read(theme))).toBe('invalid-argument');
  });

  test('refuses a value that is no text', () => {
    const theme = fromFile('{"name":"x","both":{"--cairn-radius":8},"light":{},"dark":{}}');
    expect(codeOf(() => read(theme))).toBe('invalid-argument');
  });

  test.each([
    "'Inter', \"Noto (Sans)\", 'a[b', serif",
    'cubic-bezier(0.2, 0, 0, 1)',
    'min(8px, calc(1rem / 2))',
  ])('takes %s', (value) => {
    const theme: CairnTheme = { name: 'x', both: { '--cairn-font': value }, light: {}, dark: {} };
    expect(codeOf(() => read(theme))).toBeNull();
  });
});

test('a colour is not judged under a name that is no token', () => {
  const [first] = TOKEN_LIST;
  const slip = '--cairn-inkk' as CairnToken;
  expect(codeOf(() => contrastShortfalls(first ? [{ ...first, name: slip }] : [], 'light'))).toBe(
    'unknown-token',
  );
});

test('the name of a theme stays in its comment', () => {
  const css = tokensToCss({ name: 'x**// } body { display: none } /*', both: {}, light: {}, dark: {} });
  expect(css.indexOf('*/')).toBe(css.length - 3);
});
