import { expect, test } from 'vitest';
import { touchedIn } from './touched-rows.js';

test(
  'with every measure watched, in every group, one change touches one row, and it as often in 10,000 deals as in 1,000',
  { timeout: 240_000 },
  () => {
    const small = touchedIn(1_000);
    for (const { rows, times } of small) {
      expect(rows).toEqual([1]);
      expect(times).toBeLessThan(1000);
    }
    expect(touchedIn(10_000)).toEqual(small);
  },
);
