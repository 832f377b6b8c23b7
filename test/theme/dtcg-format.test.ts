import { describe, expect, test } from 'vitest';
import { formatFaults } from './dtcg-format.js';

const colour = (value: object): object => ({ ink: { $type: 'color', $value: value } });
const oklch = (...components: number[]): object => colour({ colorSpace: 'oklch', components });

/** After the negative cases of the Community Group's own test suite. */
describe('the check of the format refuses', () => {
  test.each<[string, object]>([
    ['a hue of 360', oklch(0.5, 0.1, 360)],
    ['a lightness in percent', oklch(50, 0.1, 70)],
    ['a negative chroma', oklch(0.5, -0.1, 70)],
    ['a colour of two components', oklch(0.5, 0.1)],
    ['a colour as text', { ink: { $type: 'color', $value: '#ff0000' } }],
    ['a colour space that there is not', colour({ colorSpace: 'cmyk', components: [0, 0, 0] })],
    ['a hex of eight digits', colour({ colorSpace: 'srgb', components: [0, 0, 0], hex: '#00000080' })],
    ['an alpha over 1', colour({ colorSpace: 'srgb', components: [0, 0, 0], alpha: 2 })],
    ['a length as text', { row: { $type: 'dimension', $value: '4px' } }],
    ['a length in em', { row: { $type: 'dimension', $value: { value: 1, unit: 'em' } } }],
    ['a length without a unit', { row: { $type: 'dimension', $value: { value: 1 } } }],
    ['a time in minutes', { slow: { $type: 'duration', $value: { value: 1, unit: 'min' } } }],
    ['a weight of 0', { bold: { $type: 'fontWeight', $value: 0 } }],
    ['a weight over 1000', { bold: { $type: 'fontWeight', $value: 1001 } }],
    ['a curve that starts before its time', { ease: { $type: 'cubicBezier', $value: [-0.1, 0, 0, 1] } }],
    ['a curve of three numbers', { ease: { $type: 'cubicBezier', $value: [0, 0, 1] } }],
    ['an empty list of families', { font: { $type: 'fontFamily', $value: [] } }],
    ['a shadow without a spread', { lift: { $type: 'shadow', $value: { color: 0, offsetX: 0 } } }],
    ['a token without a type', { ink: { $value: 4 } }],
    ['a token with tokens in it', { ink: { $type: 'number', $value: 4, quiet: { $value: 1 } } }],
    ['a name with a dot', { 'ink.quiet': { $type: 'number', $value: 4 } }],
    ['a name with a brace', { '{ink}': { $type: 'number', $value: 4 } }],
    ['a group with a property of its own', { ink: { $colour: 'red' } }],
  ])('%s', (_, document) => {
    expect(formatFaults(document)).toHaveLength(1);
  });
});

test('and lets pass what the format has', () => {
  const passing = {
    $description: 'A file.',
    ink: {
      strong: { $type: 'color', $value: { colorSpace: 'oklch', components: [0.2, 0.01, 70], alpha: 1 } },
      line: { $type: 'dimension', $value: { value: -1, unit: 'rem' }, $description: 'A line.' },
      font: { $type: 'fontFamily', $value: ['Inter', 'sans-serif'] },
    },
  };
  expect(formatFaults(passing)).toEqual([]);
});
