import { describe, expect, test } from 'vitest';
import {
  CONTRAST_READINGS,
  TOKEN_LIST,
  tokensToDtcg,
  tokensToResolver,
  type CairnTheme,
} from '../../src/theme/index.js';
import { HARBOUR } from '../../stories/theming/harbour.js';
import { ORCHARD } from '../../stories/theming/orchard.js';
import { formatFaults, tokensByPath } from './dtcg-format.js';

const CAIRN = { name: 'Cairn', both: {}, light: {}, dark: {} } as const;

/** What the format has no type for. */
const WITHOUT_TYPE = ['--cairn-color-scheme', '--cairn-numerals'];

describe.each([CAIRN, HARBOUR, ORCHARD])('$name', (theme) => {
  test.each(['light', 'dark'] as const)(
    'is a valid file of tokens, %s, and every token is in it',
    (reading) => {
      const file = tokensToDtcg(theme, reading);
      expect(formatFaults(file)).toEqual([]);
      const paths = TOKEN_LIST.filter(({ name }) => !WITHOUT_TYPE.includes(name)).map(
        ({ name, group }) => `${group}.${name.replace('--cairn-', '')}`,
      );
      expect([...tokensByPath(file).keys()].toSorted()).toEqual(paths.toSorted());
      expect(file['$extensions']).toEqual({
        'ui.cairn': {
          css: { '--cairn-color-scheme': reading, '--cairn-numerals': 'tabular-nums lining-nums' },
        },
      });
    },
  );
});

describe('a token says what the style sheet says', () => {
  const light = tokensByPath(tokensToDtcg(CAIRN, 'light'));
  test.each([
    ['ink.ink', 'color', { colorSpace: 'oklch', components: [0.25, 0.011, 70], alpha: 1, hex: '#25211c' }],
    ['type.size-label', 'dimension', { value: 0.8125, unit: 'rem' }],
    ['space.space-4', 'dimension', { value: 16, unit: 'px' }],
    ['type.line-text', 'number', 1.4],
    ['type.weight-strong', 'fontWeight', 600],
    ['motion.motion-long', 'duration', { value: 240, unit: 'ms' }],
    ['motion.ease', 'cubicBezier', [0.2, 0, 0, 1]],
    ['depth.layer-dialog', 'number', 1000],
  ])('%s', (path, type, value) => {
    expect(light.get(path)).toMatchObject({ $type: type, $value: value });
  });

  test('families of fonts, in their order', () => {
    expect(light.get('type.font')).toMatchObject({
      $type: 'fontFamily',
      $value: [
        'system-ui',
        '-apple-system',
        'Segoe UI',
        'Roboto',
        'Helvetica Neue',
        'Noto Sans',
        'sans-serif',
      ],
    });
  });

  test('both layers of the one shadow', () => {
    expect(light.get('depth.elevation')).toMatchObject({
      $type: 'shadow',
      $value: [
        { offsetY: { value: 1, unit: 'px' }, blur: { value: 2, unit: 'px' }, color: { alpha: 0.1 } },
        { offsetY: { value: 8, unit: 'px' }, blur: { value: 24, unit: 'px' }, color: { alpha: 0.14 } },
      ],
    });
  });

  test('what it is for', () => {
    expect(light.get('ink.ink')).toMatchObject({ $description: 'Numbers and names.' });
  });
});

describe('a value that the format cannot say is kept as CSS', () => {
  test.each([
    ['--cairn-select', 'light-dark(#000, #fff)'],
    ['--cairn-radius', '0.5em'],
    ['--cairn-weight-strong', 'bolder'],
    ['--cairn-ease', 'steps(4)'],
    ['--cairn-elevation', 'none'],
  ] as const)('%s: %s', (name, css) => {
    const file = tokensToDtcg({ ...CAIRN, light: { [name]: css } }, 'light');
    expect(formatFaults(file)).toEqual([]);
    expect(file['$extensions']).toMatchObject({ 'ui.cairn': { css: { [name]: css } } });
  });

  test('a zero without a unit is a length all the same', () => {
    const file = tokensToDtcg({ ...CAIRN, both: { '--cairn-radius': '0' } }, 'light');
    expect(tokensByPath(file).get('stroke.radius')).toMatchObject({ $value: { value: 0, unit: 'px' } });
  });
});

interface Resolver {
  readonly sets: Record<string, { sources: object[] }>;
  readonly modifiers: Record<string, { default: string; contexts: Record<string, object[]> }>;
  readonly resolutionOrder: { $ref: string }[];
}

/** The tokens of a resolver document for given inputs, later ones over earlier ones (Resolver Module 2025.10, "Resolution"). */
function resolved(document: Resolver, inputs: Record<string, string>) {
  const sources = document.resolutionOrder.flatMap(({ $ref }) => {
    const [, kind, name = ''] = $ref.split('/');
    const modifier = document.modifiers[name];
    return kind === 'sets'
      ? document.sets[name]?.sources
      : modifier?.contexts[inputs[name] ?? modifier.default];
  });
  return new Map(sources.flatMap((source) => [...tokensByPath(source)]));
}

describe('the resolver document', () => {
  const document = tokensToResolver(HARBOUR) as unknown as Resolver & { version: string };

  test('is of the version it says, and of valid files', () => {
    expect(document.version).toBe('2025.10');
    const files = [
      ...Object.values(document.sets).flatMap(({ sources }) => sources),
      ...Object.values(document.modifiers).flatMap(({ contexts }) => Object.values(contexts).flat()),
    ];
    expect(files).toHaveLength(8);
    expect(files.flatMap((file) => formatFaults(file))).toEqual([]);
    for (const { contexts, default: first } of Object.values(document.modifiers))
      expect(Object.keys(contexts)).toContain(first);
  });

  test.each(['light', 'dark'] as const)('resolves to the file of its %s theme', (reading) => {
    const tokens = resolved(document, { theme: reading });
    const file = tokensByPath(tokensToDtcg(HARBOUR, reading));
    expect(tokens).toEqual(file);
  });

  test('with more contrast has Cairn’s own colours, and the sizes of the theme', () => {
    const tokens = resolved(document, { theme: 'dark-more-contrast', density: 'compact' });
    const won = CONTRAST_READINGS.find(({ name }) => name === '--cairn-won')?.dark;
    expect(won).toBe('oklch(0.84 0.12 128)');
    expect(tokens.get('kind.won')).toMatchObject({ $value: { components: [0.84, 0.12, 128] } });
    expect(tokens.get('stroke.radius')).toMatchObject({ $value: { value: 0 } });
    expect(tokens.get('density.row')).toMatchObject({ $value: { value: 28, unit: 'px' } });
  });

  test('with more contrast has Cairn’s own strokes too, as the style sheet has', () => {
    const thin: CairnTheme = { ...CAIRN, both: { '--cairn-stroke-mark': '1px', '--cairn-select': '#f0f' } };
    const thinDocument = tokensToResolver(thin) as unknown as Resolver;
    const tokens = resolved(thinDocument, { theme: 'light-more-contrast' });
    expect(tokens.get('stroke.stroke-mark')).toMatchObject({ $value: { value: 3 } });
    expect(tokens.get('select.select')).toMatchObject({ $value: { components: [0.4, 0.11, 250] } });
  });

  test.each(['light', 'dark', 'light-more-contrast', 'dark-more-contrast'])(
    'has every token in %s, where a size too is other in the dark',
    (theme) => {
      const uneven: CairnTheme = { ...CAIRN, dark: { '--cairn-radius': '9px' } };
      const tokens = resolved(tokensToResolver(uneven) as unknown as Resolver, { theme });
      expect(tokens.size).toBe(TOKEN_LIST.length - WITHOUT_TYPE.length);
    },
  );
});
