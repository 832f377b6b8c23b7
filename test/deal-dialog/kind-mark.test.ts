import { expect, test } from 'vitest';
import { KIND_PATHS } from '../../src/deal-dialog/kind-mark.js';
import { KIND_CARRIERS } from '../../src/theme/index.js';

test('the marks of kinds are those of the look', () => {
  expect(new Map(Object.entries(KIND_PATHS))).toEqual(
    new Map(KIND_CARRIERS.map(({ kind, path }) => [kind as string, path])),
  );
});
