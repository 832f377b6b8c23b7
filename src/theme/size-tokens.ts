import type { CairnToken } from './cairn-token.js';
import type { ThemeToken, TokenGroup } from './token.js';

type Entry = readonly [name: CairnToken, value: string, use: string];

function group(name: TokenGroup, entries: readonly Entry[]): readonly ThemeToken[] {
  return entries.map(([token, value, use]) => ({
    name: token,
    group: name,
    use,
    light: value,
    dark: value,
    contrast: null,
  }));
}

/** The heights of rows and targets in each density; `regular` is the default. */
export const DENSITY_VALUES = {
  comfortable: { '--cairn-row': '52px', '--cairn-target': '44px', '--cairn-band': '44px' },
  regular: { '--cairn-row': '40px', '--cairn-target': '32px', '--cairn-band': '36px' },
  compact: { '--cairn-row': '28px', '--cairn-target': '24px', '--cairn-band': '24px' },
} as const;

/** Every token that is not a colour: the same in light and dark. */
export const SIZE_TOKENS: readonly ThemeToken[] = [
  ...group('type', [
    [
      '--cairn-font',
      "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', sans-serif",
      'The family of all text.',
    ],
    ['--cairn-size-hero', '2.25rem', 'The one number a widget is about.'],
    ['--cairn-size-title', '1rem', 'The title of a widget.'],
    ['--cairn-size-number', '0.9375rem', 'Numbers, one size larger than their labels.'],
    ['--cairn-size-label', '0.8125rem', 'Names, labels, units.'],
    ['--cairn-size-note', '0.75rem', 'Samples, notes, axis text.'],
    ['--cairn-line-hero', '1.1', 'Line height of the hero number.'],
    ['--cairn-line-text', '1.4', 'Line height of all other text.'],
    ['--cairn-weight-text', '400', 'The weight of text.'],
    ['--cairn-weight-strong', '600', 'The weight of numbers, titles and what is chosen.'],
    [
      '--cairn-numerals',
      'tabular-nums lining-nums',
      'Figures of one width, so that columns of numbers align.',
    ],
  ]),
  ...group('space', [
    ['--cairn-space-1', '4px', 'Inside a mark.'],
    ['--cairn-space-2', '8px', 'Between things that belong together.'],
    ['--cairn-space-3', '12px', 'Between a label and its neighbour.'],
    ['--cairn-space-4', '16px', 'Between columns.'],
    ['--cairn-space-5', '24px', 'Around a widget.'],
    ['--cairn-space-6', '32px', 'Between the sections of a widget.'],
    ['--cairn-space-7', '48px', 'Between widgets.'],
  ]),
  ...group('stroke', [
    ['--cairn-radius', '2px', 'Corners of marks and controls: a worn edge, not a pill.'],
    ['--cairn-radius-raised', '6px', 'Corners of a widget and of what is picked up.'],
    ['--cairn-stroke-hairline', '1px', 'Rules and axes.'],
    ['--cairn-stroke-mark', '2px', 'Lines that carry a value, outlines of marks.'],
    ['--cairn-stroke-focus', '2px', 'The focus ring, and how far it stands off.'],
  ]),
  ...group('density', [
    ['--cairn-row', DENSITY_VALUES.regular['--cairn-row'], 'The height of a row.'],
    [
      '--cairn-target',
      DENSITY_VALUES.regular['--cairn-target'],
      'The least height and width of what can be pressed.',
    ],
    [
      '--cairn-band',
      DENSITY_VALUES.regular['--cairn-band'],
      'The height of a thick mark: a layer of the funnel, a bar.',
    ],
  ]),
  ...group('depth', [
    ['--cairn-layer-dialog', '1000', 'How far a panel stands above the page: over its fixed headers.'],
  ]),
  ...group('motion', [
    ['--cairn-motion-short', '120ms', 'A state changes in its place.'],
    ['--cairn-motion-long', '240ms', 'A mark goes from where it was to where it is.'],
    ['--cairn-ease', 'cubic-bezier(0.2, 0, 0, 1)', 'Ease-out: off at once, settling slowly.'],
  ]),
];
