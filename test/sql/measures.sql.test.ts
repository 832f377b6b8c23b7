import { afterAll, beforeAll, test } from 'vitest';
import { ALL_COMPARISONS } from './all-comparisons.js';
import { bothSides, type Sides } from './compare.js';

let sides: Sides;

beforeAll(async () => {
  sides = await bothSides();
});
afterAll(() => sides.database.close());

for (const { name, check } of ALL_COMPARISONS) test(name, () => check(sides));
