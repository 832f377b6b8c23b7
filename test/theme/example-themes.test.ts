import { describe, expect, test } from 'vitest';
import { contrastShortfalls, themedTokens, TOKEN_LIST } from '../../src/theme/index.js';
import { HARBOUR } from '../../stories/theming/harbour.js';
import { ORCHARD } from '../../stories/theming/orchard.js';
import { readOklch } from './colour.js';

const names = new Set<string>(TOKEN_LIST.map(({ name }) => name));

describe.each([HARBOUR, ORCHARD])('$name', (theme) => {
  test.each(['light', 'dark'] as const)(
    'keeps 4.5:1 for text and 3:1 for marks in the %s reading',
    (reading) => {
      expect(contrastShortfalls(themedTokens(theme), reading)).toEqual([]);
    },
  );

  test('is made of tokens that there are', () => {
    const set = [theme.both, theme.light, theme.dark].flatMap((values) => Object.keys(values));
    expect(set.filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('has %s colours that an ordinary screen can show', (reading) => {
    const beyond = Object.entries(theme[reading]).filter(([, value]) =>
      readOklch(value).some((part) => part < -0.0005 || part > 1.0005),
    );
    expect(beyond).toEqual([]);
  });

  test('keeps what can be pressed at 24 px and more', () => {
    expect(Number.parseFloat(theme.both['--cairn-target'] ?? '')).toBeGreaterThanOrEqual(24);
  });
});

test('the two say otherwise than Cairn, and than each other, in every group of tokens', () => {
  const groupsOf = (theme: typeof HARBOUR) =>
    new Set(
      themedTokens(theme)
        .filter((token, at) => token.light !== TOKEN_LIST[at]?.light)
        .map(({ group }) => group),
    );
  const ofLook = ['density', 'ground', 'ink', 'kind', 'motion', 'select', 'space', 'stage', 'stroke', 'type'];
  expect([...groupsOf(HARBOUR)].toSorted()).toEqual([...ofLook, 'zone']);
  expect([...groupsOf(ORCHARD)].toSorted()).toEqual([...ofLook, 'zone']);
  expect(HARBOUR.both['--cairn-font']).not.toBe(ORCHARD.both['--cairn-font']);
});
